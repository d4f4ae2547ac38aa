using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Time;

namespace ThongSuot.Directives;

/// <summary>Directives as whoever walks the thread sees them.</summary>
internal sealed class DirectiveThread(OfficeClock clock) : IThreadSource
{
    /// <summary>The kind of record in links and deeds.</summary>
    public const string Kind = "directive";

    public IReadOnlyList<string> Kinds { get; } = [Kind];

    public async Task<IReadOnlyList<ThreadItem>> DescribeAsync(
        Db db,
        string kind,
        IReadOnlyCollection<Guid> ids,
        Seat seat,
        CancellationToken ct
    )
    {
        var keys = ids.Select(DirectiveId.From).ToList();
        var rows = await DirectiveSettlement
            .Seen(db.Directives.AsNoTracking(), seat.BodyScope)
            .Where(row => keys.Contains(row.Id))
            .ToListAsync(ct);
        return [.. rows.Select(row => ItemOf(row, clock.Now))];
    }

    private static ThreadItem ItemOf(Directive row, DateTimeOffset now)
    {
        var state = row.StateAt(now);
        return new ThreadItem(
            Kind,
            row.Id.Value,
            row.Level == 1 ? "Chỉ đạo" : "Việc con",
            row.Code,
            row.Work,
            DirectiveLabels.Of(state),
            DirectiveLabels.Style(state),
            row.IsOpen ? $"{row.PersonName}, {row.PersonTitle}" : null,
            $"/chi-dao/{row.Code}",
            row.GivenAt
        );
    }
}
