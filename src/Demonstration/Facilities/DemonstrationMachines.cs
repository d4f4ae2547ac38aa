using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities;
using ThongSuot.Facilities.Connections;
using ThongSuot.Facilities.Duties;
using ThongSuot.Facilities.Machines;
using ThongSuot.Facilities.Sites;
using ThongSuot.Facilities.Stocktakings;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Staffing;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Facilities;

/// <summary>
/// Machines of every commune, most of what its people and counters need and some too few; lines and power of its centres; two
/// stocktakings, one signed and one that is being counted. Makers, serials, speeds and sums are made up.
/// </summary>
internal sealed class DemonstrationMachines(
    IDbContextFactory<Db> contexts,
    WriteGate gate,
    TakeStock take,
    OweReports reports,
    Units units,
    ISeatDirectory seats,
    OfficeClock clock
) : IDemonstration
{
    private const string Province = "25";

    public int Order => 67;

    public async Task LoadAsync(CancellationToken ct)
    {
        var scope = new Scope(UnitPath.OfProvince(Province));
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            var machines = db.Machines;
            if (await machines.AnyAsync(ct))
            {
                return;
            }
        }

        var officers = (await seats.UnderAsync(scope.Prefix, Role.CaseOfficer, ct)).ToLookup(
            seat => seat.ScopePath,
            StringComparer.Ordinal
        );
        await gate.RunAsync(Deed.BySystem(clock.Now, "Dữ liệu trình diễn"), (write, token) => MakeAsync(write, scope, officers, token), ct);
        await CountAsync(officers, ct);
    }

    private async Task<Result> MakeAsync(Write write, Scope scope, ILookup<string, Seat> officers, CancellationToken ct)
    {
        var sites = (await write.Db.SitesSeen(scope).AsNoTracking().Where(site => site.State == SiteState.InUse).ToListAsync(ct)).ToLookup(
            site => site.UnitPath,
            StringComparer.Ordinal
        );
        var people = (await write.Db.HeadcountAsync(scope, clock.Today, ct)).ToDictionary(body => body.OwnerPath, StringComparer.Ordinal);
        var (random, series) = (new Random(20251001), $"TB{Province}-{clock.Today.Year}");
        var (machines, lines) = (new List<Machine>(), new List<Connection>());
        var sample = new MachineSample(random, clock.Today);
        foreach (var commune in units.CommunesOf(Province))
        {
            var own = sites[commune.Path].ToList();
            if (own.Count == 0)
            {
                continue;
            }

            foreach (var facts in sample.Of(own, people.GetValueOrDefault(commune.Path)))
            {
                machines.Add(Machine.Make($"{series}-{machines.Count + 1:0000}", Province, commune.Path, facts));
                sample.Tell(machines[^1], officers[commune.Path].First().AccountId);
            }

            lines.AddRange(own.Where(site => site.HasCentre || random.Next(3) == 0).Select(sample.LineOf));
        }

        await ReportAsync(write, ct);
        _ = await write.Db.NextNumberAsync(series, ct, machines.Count);
        await RowWriter<Machine>.For(write.Db).InsertAsync(write.Db, machines, ct);
        await RowWriter<Connection>.For(write.Db).InsertAsync(write.Db, lines, ct);
        write.Record(
            "facility.demonstration",
            Machine.RecordKind,
            Guid.Empty,
            Province,
            scope.Prefix,
            $"Tạo {VietnameseFormat.Number(machines.Count)} máy, {VietnameseFormat.Number(lines.Count)} đường truyền trình diễn"
        );
        return Result.Done;
    }

    /// <summary>All but three communes sent last year's report of use.</summary>
    private async Task ReportAsync(Write write, CancellationToken ct)
    {
        foreach (var (duty, at) in (await reports.OwedAsync(Province, clock.Today, ct)).Select((duty, at) => (duty, at)))
        {
            if (at % 50 != 7)
            {
                _ = duty.Do(
                    $"{at + 10}/BC-UBND",
                    duty.DueOn < clock.Today ? duty.DueOn : duty.From,
                    clock.Today,
                    "Công chức Tài chính – Kế toán"
                );
            }

            write.Db.Add(duty);
        }
    }

    /// <summary>The first commune has counted and signed, the second is counting.</summary>
    private async Task CountAsync(ILookup<string, Seat> officers, CancellationToken ct)
    {
        var leaders = (await seats.UnderAsync(UnitPath.OfProvince(Province), Role.CommuneLeader, ct)).ToLookup(
            seat => seat.ScopePath,
            StringComparer.Ordinal
        );
        foreach (var (commune, at) in units.CommunesOf(Province).Take(2).Select((commune, at) => (commune, at)))
        {
            var (officer, leader) = (officers[commune.Path].First(), leaders[commune.Path].First());
            var opened = await take.OpenAsync(commune.Path, clock.Today, officer, DeedOf(officer), ct);
            if (opened.IsRefused)
            {
                continue;
            }

            await using var db = await contexts.CreateDbContextAsync(ct);
            var codes = await db.MachinesOf(new Scope(commune.Path))
                .OrderBy(row => row.Code)
                .Where(row => row.State == MachineState.InUse)
                .Select(row => row.Code)
                .ToListAsync(ct);
            foreach (var code in at == 0 ? codes.SkipLast(2) : codes.Take(5))
            {
                _ = await take.CountAsync(code, CountResult.Present, officer, DeedOf(officer), ct);
            }

            if (at == 0)
            {
                var stocktaking = (await db.StocktakingAsync(opened.Value, new Scope(commune.Path), ct))!;
                var left = (await db.ProgressAsync(stocktaking, ct)).GetValueOrDefault(CountResult.Waiting);
                _ = await take.CloseAsync(opened.Value, left, officer, DeedOf(officer), ct);
                var hash = await db.StocktakingsSeen(new Scope(commune.Path)).Select(row => row.Hash).FirstAsync(ct);
                _ = await take.SignAsync(opened.Value, hash, left, leader, DeedOf(leader), ct);
            }
        }
    }

    private Deed DeedOf(Seat seat) => new(Actor.From(seat), clock.Now);
}
