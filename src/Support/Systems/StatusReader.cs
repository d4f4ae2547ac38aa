using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;

namespace ThongSuot.Support.Systems;

/// <summary>How a system stands now.</summary>
internal enum SystemNow
{
    Works,

    /// <summary>It fails at some units of the province.</summary>
    Partly,

    /// <summary>Announced work is going on.</summary>
    UnderWork,

    Down,
}

/// <summary>A shared system of a province: now and over the days looked at.</summary>
/// <param name="Since">Since when it stands as it does; null while it works.</param>
/// <param name="Places">Paths of the units where it fails now; all under them are touched.</param>
/// <param name="Percent">Part of the time in which it worked for the whole province.</param>
internal sealed record SystemStatus(
    SharedSystem System,
    SystemNow Now,
    DateTimeOffset? Since,
    IReadOnlyList<string> Places,
    string? What,
    int Outages,
    TimeSpan Lost,
    decimal Percent,
    IReadOnlyList<SystemOutage> Last
)
{
    /// <summary>Whether it fails or stands still now for a unit.</summary>
    public bool Troubles(string unitPath) =>
        Now is SystemNow.Down or SystemNow.UnderWork || Places.Any(path => path.StartsWith(unitPath, StringComparison.Ordinal));
}

/// <summary>Reads how the shared systems stand, from the log of outages and the announced work.</summary>
internal sealed class StatusReader(OfficeClock clock)
{
    /// <summary>Days over which availability is told.</summary>
    public const int Days = 90;

    private const int LastShown = 3;

    public async Task<IReadOnlyList<SystemStatus>> ReadAsync(Db db, string province, CancellationToken ct)
    {
        var (now, from) = (clock.Now, clock.Now.AddDays(-Days));
        var outages = (await db.SystemOutagesAsync(province, from, now, ct)).ToLookup(outage => outage.System, StringComparer.Ordinal);
        var works = db.PlannedWorks;
        var going = (
            await works
                .AsNoTracking()
                .Where(row => row.ProvinceCode == province && row.CancelledAt == null && row.From <= now && row.To > now)
                .ToListAsync(ct)
        ).ToLookup(work => work.System, StringComparer.Ordinal);
        return
        [
            .. SharedSystems
                .All.Concat(new[] { OutageKind.Software, OutageKind.Line, OutageKind.Power }.Select(SharedSystems.Unnamed))
                .Select(system => Of(system, [.. outages[system.Code]], going[system.Code].FirstOrDefault(), from, now)),
        ];
    }

    /// <summary>The state from what was recorded: only what touches the whole province or the nation takes from availability.</summary>
    public static SystemStatus Of(
        SharedSystem system,
        IReadOnlyList<SystemOutage> outages,
        PlannedWork? work,
        DateTimeOffset from,
        DateTimeOffset now
    )
    {
        var whole = outages.Where(outage => outage.UnitPath.Count(letter => letter == '/') <= 2).ToList();
        var open = outages.Where(outage => outage.To is null || outage.To > now).ToList();
        var down = open.Find(whole.Contains);
        var lost = Availability.Lost(whole.Select(outage => (outage.From, outage.To)), from, now);
        var state =
            down is not null ? SystemNow.Down
            : work is not null ? SystemNow.UnderWork
            : open.Count > 0 ? SystemNow.Partly
            : SystemNow.Works;
        return new(
            system,
            state,
            down?.From ?? work?.From ?? (open.Count > 0 ? open[0].From : null),
            [.. open.Select(outage => outage.UnitPath).Distinct(StringComparer.Ordinal)],
            down?.What ?? work?.What ?? open.FirstOrDefault()?.What,
            whole.Count,
            lost,
            Availability.Percent(lost, now - from),
            [.. whole.OrderByDescending(outage => outage.From).Take(LastShown)]
        );
    }
}
