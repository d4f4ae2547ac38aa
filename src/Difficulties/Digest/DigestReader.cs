using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Board;
using ThongSuot.Difficulties.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.Time;

namespace ThongSuot.Difficulties.Digest;

/// <summary>A week of a body.</summary>
/// <param name="Open">What it has now, most pressing first.</param>
internal sealed record WeekDigest(
    string BodyPath,
    DateOnly Monday,
    DifficultyFiguresRow Figures,
    IReadOnlyList<DifficultyRow> Open,
    DateTimeOffset AsOf
)
{
    public DateOnly Sunday => Monday.AddDays(6);

    public IEnumerable<DifficultyRow> Late => Open.Where(row => row.DueAt < AsOf);
}

/// <summary>Reads a week from counters and the index of open rows.</summary>
internal sealed class DigestReader(IDbContextFactory<Db> contexts, OfficeClock clock)
{
    private const int MostOpen = 60;

    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    public async Task<WeekDigest> ReadAsync(string bodyPath, string province, DateOnly monday, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var read = await db.TallyLinesAsync(new Scope(bodyPath), [bodyPath], [string.Empty], [monday.AddDays(-1), monday.AddDays(6)], ct);
        var open = await db
            .Difficulties.AsNoTracking()
            .Where(row =>
                row.ProvinceCode == province && row.LeadPath == bodyPath && row.ClosedAt == null && row.Status != DifficultyStatus.Answered
            )
            .OrderBy(row => row.DueAt)
            .Take(MostOpen)
            .Select(DifficultyRow.From)
            .ToListAsync(ct);
        return new WeekDigest(
            bodyPath,
            monday,
            new DifficultyFiguresRow(read.Until(bodyPath, string.Empty, 0), read.Between(bodyPath, string.Empty, 0, 1)),
            open,
            clock.Now
        );
    }
}
