using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Rapid;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;

namespace ThongSuot.Difficulties;

/// <summary>A fault of a day as other modules see it.</summary>
/// <param name="AnsweredAt">Null while it waits.</param>
/// <param name="MinutesLost">Working minutes of the unit; 0 while it waits.</param>
public sealed record RapidFault(
    Guid Id,
    string Code,
    string UnitPath,
    string TeamPath,
    SeatId? PersonSeatId,
    string PersonName,
    OutageKind Kind,
    string What,
    DateTimeOffset RaisedAt,
    DateTimeOffset DueAt,
    DateTimeOffset? TakenAt,
    DateTimeOffset? AnsweredAt,
    int MinutesLost
);

/// <summary>Faults for modules that keep rosters and sum up days.</summary>
public static class RapidReads
{
    /// <summary>Faults of a province that were reported or answered in a time, or wait at its end; the oldest first.</summary>
    public static async Task<IReadOnlyList<RapidFault>> RapidFaultsAsync(
        this Db db,
        string province,
        DateTimeOffset from,
        DateTimeOffset to,
        CancellationToken ct
    )
    {
        var rows = await db
            .RapidRequests.AsNoTracking()
            .Where(row =>
                row.ProvinceCode == province
                && row.RaisedAt < to
                && (row.RaisedAt >= from || row.AnsweredAt == null || row.AnsweredAt >= from)
            )
            .OrderBy(row => row.RaisedAt)
            .ThenBy(row => row.Code)
            .ToListAsync(ct);
        return [.. rows.Select(Of)];
    }

    /// <summary>How many faults each seat of a province has in hand.</summary>
    public static async Task<IReadOnlyDictionary<SeatId, int>> RapidInHandAsync(this Db db, string province, CancellationToken ct)
    {
        var rows = await db
            .RapidRequests.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.AnsweredAt == null && row.PersonSeatId != null)
            .GroupBy(row => row.PersonSeatId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        return rows.ToDictionary(row => new SeatId(row.Key!.Value), row => row.Count);
    }

    /// <summary>Faults that a seat has in hand, by when they are due.</summary>
    public static async Task<IReadOnlyList<(string Code, DateTimeOffset DueAt)>> RapidOpenOfAsync(
        this Db db,
        string province,
        SeatId seat,
        CancellationToken ct
    )
    {
        var id = seat.Value;
        var rows = await db
            .RapidRequests.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.AnsweredAt == null && row.PersonSeatId == id)
            .OrderBy(row => row.DueAt)
            .Select(row => new { row.Code, row.DueAt })
            .ToListAsync(ct);
        return [.. rows.Select(row => (row.Code, row.DueAt))];
    }

    /// <summary>Provinces in which a fault was ever reported.</summary>
    public static Task<List<string>> ProvincesWithFaultsAsync(this Db db, CancellationToken ct) => db.ProvincesOfAsync<RapidRequest>(ct);

    private static RapidFault Of(RapidRequest row) =>
        new(
            row.Id,
            row.Code,
            row.UnitPath,
            row.TeamPath,
            row.PersonSeatId is { } seat ? new SeatId(seat) : null,
            row.PersonName,
            row.Kind,
            row.What,
            row.RaisedAt,
            row.DueAt,
            row.TakenAt,
            row.AnsweredAt,
            row.MinutesLost
        );
}
