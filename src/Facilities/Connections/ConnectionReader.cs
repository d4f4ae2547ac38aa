using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Sites;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Territory;

namespace ThongSuot.Facilities.Connections;

/// <summary>Something that keeps a commune from working by its line, or may.</summary>
/// <param name="Stops">It cannot work by it; otherwise somebody should look.</param>
/// <param name="Since">Since when, where it is known.</param>
internal sealed record ConnectionTrouble(string Text, bool Stops, DateTimeOffset? Since = null);

/// <summary>How one commune is connected.</summary>
/// <param name="Places">Its sites in use, those that receive citizens first, with the line of each; null where none is recorded.</param>
/// <param name="Lost">Working time of the last thirty days without line or power, by the log of outages.</param>
internal sealed record UnitConnection(
    Unit Unit,
    IReadOnlyList<(Site Site, Connection? Line)> Places,
    TimeSpan Lost,
    IReadOnlyList<ConnectionTrouble> Troubles
)
{
    public bool CannotWork => Troubles.Any(trouble => trouble.Stops);

    /// <summary>The slowest that was measured where citizens are received.</summary>
    public int? Slowest =>
        Places.Where(place => place.Site.HasCentre).Select(place => place.Line?.Measured).Where(speed => speed is not null).Min();
}

/// <summary>Reads the lines of a scope and what the log of outages says of them.</summary>
internal sealed class ConnectionReader(Units units, LegalSettingCache law, Calendars calendars, OfficeClock clock)
{
    public const int Days = 30;

    /// <summary>Paths in one question to the log.</summary>
    private const int Chunk = 200;

    /// <summary>Whether the province keeps the register at all: before, nobody is told that a line is missing.</summary>
    public static Task<bool> IsKeptAsync(Db db, string province, CancellationToken ct)
    {
        var connections = db.Connections;
        return connections.AnyAsync(row => row.ProvinceCode == province, ct);
    }

    /// <returns>The communes, those that cannot work first.</returns>
    public async Task<IReadOnlyList<UnitConnection>> ReadAsync(Db db, Scope scope, CancellationToken ct)
    {
        IReadOnlyList<Unit> communes =
            scope.IsProvince ? units.CommunesOf(scope.ProvinceCode)
            : units.Organisation(scope.Prefix) is { Kind: UnitKind.Commune } own ? [own]
            : [];
        var sites = (await db.SitesSeen(scope).AsNoTracking().Where(row => row.State == SiteState.InUse).ToListAsync(ct)).ToLookup(
            site => site.UnitPath,
            StringComparer.Ordinal
        );
        var lines = (await db.Connections.AsNoTracking().Within(scope, row => row.UnitPath).ToListAsync(ct)).ToDictionary(line =>
            line.SiteId
        );
        var outages = new List<OutageSpan>();
        foreach (var paths in communes.Select(unit => unit.Path).Chunk(Chunk))
        {
            outages.AddRange(await db.OutagesTouchingAsync(paths, clock.Now.AddDays(-Days), clock.Now, ct));
        }

        var told = outages.Where(outage => outage.Kind is OutageKind.Line or OutageKind.Power).DistinctBy(outage => outage.Id).ToList();
        var limits = Limits.On(law, clock.Today);
        return
        [
            .. communes
                .Select(unit =>
                    Of(
                        unit,
                        [
                            .. sites[unit.Path]
                                .OrderByDescending(site => site.HasCentre)
                                .ThenBy(site => site.Code, StringComparer.Ordinal)
                                .Select(site => (site, lines.GetValueOrDefault(site.Id))),
                        ],
                        [.. told.Where(outage => outage.Touches(unit.Path))],
                        limits
                    )
                )
                .OrderByDescending(unit => unit.CannotWork)
                .ThenByDescending(unit => unit.Troubles.Count)
                .ThenByDescending(unit => unit.Lost)
                .ThenBy(unit => unit.Unit.Code, StringComparer.Ordinal),
        ];
    }

    private UnitConnection Of(
        Unit unit,
        IReadOnlyList<(Site Site, Connection? Line)> places,
        IReadOnlyList<OutageSpan> outages,
        Limits limits
    )
    {
        var calendar = calendars.For(unit.Path);
        var lost = TimeSpan.Zero;
        // Outages that overlap take an hour once.
        var until = clock.Now.AddDays(-Days);
        foreach (var outage in outages.OrderBy(outage => outage.From))
        {
            var (from, to) = (outage.From > until ? outage.From : until, outage.To ?? clock.Now);
            if (to > from)
            {
                lost += calendar.WorkingTimeBetween(from, to);
                until = to;
            }
        }

        return new(unit, places, lost, [.. Troubles(places, outages, lost, limits)]);
    }

    private IEnumerable<ConnectionTrouble> Troubles(
        IReadOnlyList<(Site Site, Connection? Line)> places,
        IReadOnlyList<OutageSpan> outages,
        TimeSpan lost,
        Limits limits
    )
    {
        var centres = places.Where(place => place.Site.HasCentre).ToList();
        var (spare, power) = (
            centres.Exists(place => place.Line is { SpareLine: true }),
            centres.Exists(place => place.Line is { PowerMinutes: > 0 })
        );
        foreach (var outage in outages.Where(outage => outage.To is null))
        {
            var covered = outage.Kind == OutageKind.Line && spare;
            var words = $"{OutageLabels.Of(outage.Kind)} từ {VietnameseFormat.Moment(outage.From)}";
            yield return new(covered ? $"{words}, đang dùng đường dự phòng" : words, !covered, outage.From);
        }

        foreach (var (site, line) in centres)
        {
            if (line is null)
            {
                yield return new($"{site.Name}: chưa ghi đường truyền", false);
            }
            else if (line.Measured is { } measured && measured < limits.Speed)
            {
                yield return new(
                    $"{site.Name}: đo được {measured} Mbps, dưới {limits.Speed} Mbps (hợp đồng {line.Contracted} Mbps)",
                    true,
                    OfficeClock.StartOf(line.MeasuredOn!.Value)
                );
            }
            else if (line.MeasuredOn is null || line.MeasuredOn < clock.Today.AddDays(-limits.MeasureWithin))
            {
                yield return new($"{site.Name}: chưa đo tốc độ trong {limits.MeasureWithin} ngày", false);
            }
        }

        if (lost > TimeSpan.FromHours(limits.Outage))
        {
            yield return new(
                $"mất đường truyền, mất điện {VietnameseFormat.Number((decimal)lost.TotalHours, 1)} giờ làm việc trong {Days} ngày, quá {limits.Outage} giờ",
                true,
                outages.Min(outage => outage.From)
            );
        }

        if (!power && outages.Any(outage => outage.Kind == OutageKind.Power))
        {
            yield return new("đã mất điện mà nơi đón dân không có nguồn dự phòng", false);
        }
    }

    /// <summary>What the province asks of lines on a day.</summary>
    private readonly record struct Limits(int Speed, int MeasureWithin, int Outage)
    {
        public static Limits On(LegalSettingCache law, DateOnly day) =>
            new(
                law.Number(FacilityLaw.LeastSpeed, day),
                law.Number(FacilityLaw.MeasureWithin, day),
                law.Number(FacilityLaw.MostOutage, day)
            );
    }
}
