using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers;
using ThongSuot.Facilities.Sites;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Staffing;
using ThongSuot.Territory;

namespace ThongSuot.Facilities.Machines.Needs;

/// <summary>What one commune has and lacks.</summary>
/// <param name="Machines">On its books.</param>
/// <param name="Spare">Set aside for others, sound.</param>
internal sealed record UnitNeeds(Unit Unit, NeedGrounds From, IReadOnlyList<MachineGap> Gaps, int Machines, int Spare)
{
    public int Need => Gaps.Sum(gap => gap.Need);

    public int Short => Gaps.Sum(gap => gap.Short);

    public int Weak => Gaps.Sum(gap => gap.Weak);

    public int Broken => Gaps.Sum(gap => gap.Broken);

    /// <summary>Dossiers a day that wait for the machine that is missed most.</summary>
    public decimal Touches => Gaps.Select(gap => gap.Touches).DefaultIfEmpty().Max();
}

/// <summary>Reckons what the communes of a scope lack, from their sites, people, dossiers and machines as they are now.</summary>
internal sealed class NeedReader(IDbContextFactory<Db> contexts, Units units, LegalSettingCache law, Calendars calendars)
{
    /// <summary>Days of dossiers behind the load of a day.</summary>
    public const int LoadDays = 30;

    /// <returns>The communes, what stops most dossiers first.</returns>
    public async Task<IReadOnlyList<UnitNeeds>> ReadAsync(Scope scope, DateOnly today, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        IReadOnlyList<Unit> communes =
            scope.IsProvince ? units.CommunesOf(scope.ProvinceCode)
            : units.Organisation(scope.Prefix) is { Kind: UnitKind.Commune } own ? [own]
            : [];
        var counts = (await CountsAsync(db, scope, ct)).ToLookup(count => count.UnitPath, StringComparer.Ordinal);
        var sites = (await db.SitesSeen(scope).AsNoTracking().ToListAsync(ct)).ToLookup(site => site.UnitPath, StringComparer.Ordinal);
        var people = (await db.HeadcountAsync(scope, today, ct)).ToDictionary(body => body.OwnerPath, StringComparer.Ordinal);
        var from = today.AddDays(-LoadDays);
        var received = (await db.ReceivedByFieldAsync(scope, from, today.AddDays(-1), ct))
            .GroupBy(row => row.OwnerPath, StringComparer.Ordinal)
            .ToDictionary(body => body.Key, body => body.Sum(row => row.Count), StringComparer.Ordinal);
        var calendar = calendars.For(scope.Prefix);
        var days = Math.Max(1, Enumerable.Range(0, LoadDays).Count(back => calendar.IsWorkingDay(from.AddDays(back))));
        var needs = new MachineNeeds(law, today);
        return
        [
            .. communes
                .Select(unit =>
                {
                    var perDay = decimal.Round((decimal)received.GetValueOrDefault(unit.Path) / days, 1);
                    var based = BaseOf([.. sites[unit.Path]], people.GetValueOrDefault(unit.Path), perDay);
                    var held = counts[unit.Path].ToList();
                    return new UnitNeeds(
                        unit,
                        based,
                        needs.Of(based, held),
                        held.Where(count => count.State != MachineState.Gone).Sum(count => count.Count),
                        held.Where(count => count is { State: MachineState.Spare, Condition: not MachineCondition.Broken })
                            .Sum(count => count.Count)
                    );
                })
                .OrderByDescending(unit => unit.Touches)
                .ThenByDescending(unit => unit.Short)
                .ThenBy(unit => unit.Unit.Code, StringComparer.Ordinal),
        ];
    }

    private static NeedGrounds BaseOf(IReadOnlyList<Site> sites, BodyHeadcount? staff, decimal perDay) =>
        new(
            staff is { People: > 0 } known ? known.People : sites.Sum(site => site.People),
            staff?.Leaders ?? 0,
            sites.Where(site => site.HasCentre).Sum(site => site.Counters),
            sites.Count(site => site.HasCentre),
            sites.Count(site => site.IsPlace),
            perDay
        );

    private static async Task<IReadOnlyList<MachineCount>> CountsAsync(Db db, Scope scope, CancellationToken ct)
    {
        var rows = await db.MachinesOf(scope)
            .AsNoTracking()
            .GroupBy(row => new
            {
                row.UnitPath,
                row.Kind,
                row.State,
                row.Condition,
                row.Memory,
                row.Speed,
                row.Resolution,
                row.Minutes,
            })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        return
        [
            .. rows.Select(row => new MachineCount(
                row.Key.UnitPath,
                row.Key.Kind,
                row.Key.State,
                row.Key.Condition,
                new(row.Key.Memory, row.Key.Speed, row.Key.Resolution, row.Key.Minutes),
                row.Count
            )),
        ];
    }
}
