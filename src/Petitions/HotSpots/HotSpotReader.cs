using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Petitions.Law;
using ThongSuot.Petitions.Letters;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;

namespace ThongSuot.Petitions.HotSpots;

/// <summary>Hot spots of a scope by the rule in force today. Denunciations are no part of it: nothing may tell of them.</summary>
internal sealed class HotSpotReader(PetitionLaw law)
{
    public async Task<IReadOnlyList<HotSpot>> ReadAsync(Db db, Scope scope, DateOnly today, CancellationToken ct) =>
        HotSpot.Find(await FactsAsync(db, scope, today, ct), HotSpotRule.On(law, today), today);

    // "Không ghi tên" is nobody's name: such letters count one by one.
    private static string? PersonOf(Letter row) =>
        VietnameseText.SearchKey(row.SenderName) is var name && name.Contains("khong ghi ten", StringComparison.Ordinal)
            ? null
            : $"letter:{name}|{VietnameseText.SearchKey(row.SenderAddress)}";

    private async Task<List<SpotFact>> FactsAsync(Db db, Scope scope, DateOnly today, CancellationToken ct)
    {
        var rule = HotSpotRule.On(law, today);
        var (from, open) = (today.AddDays(-rule.Days), FeedbackReads.Open);
        var start = OfficeClock.StartOf(from);
        var feedback = await FeedbackReads
            .Seen(db, scope)
            .AsNoTracking()
            .Where(row => row.State != FeedbackState.Suspicious && row.State != FeedbackState.Discarded)
            .Where(row => row.SentAt >= start || open.Contains(row.State))
            .OrderBy(row => row.Code)
            .ToListAsync(ct);
        var letters = await LetterReads
            .Seen(db, scope)
            .AsNoTracking()
            .Where(row => row.ReceivedOn >= from || (row.DecidedOn == null && row.State != LetterState.Sent))
            .OrderBy(row => row.Code)
            .ToListAsync(ct);
        var marks = await SentMarks.ReadAsync(
            db,
            scope.ProvinceCode,
            [.. feedback.Where(row => row.SentAt >= start).Select(row => row.Id.Value)],
            ct
        );
        return
        [
            .. feedback.Select(row => new SpotFact(
                row.Code,
                $"/pakn/{row.Code}",
                row.PlacePath,
                row.HamletKey,
                row.Hamlet,
                row.Field,
                row.UnitPath,
                OfficeClock.DayOf(row.SentAt),
                row.DueOn,
                row.IsOpen
            )
            {
                Senders =
                [
                    .. marks.GetValueOrDefault(row.Id.Value, []),
                    .. row.SenderPhone is { } phone ? [$"phone:{phone}"] : Array.Empty<string>(),
                ],
            }),
            .. letters.Select(row => new SpotFact(
                row.Code,
                $"/don-thu/{row.Code}",
                row.PlacePath,
                row.HamletKey,
                row.Hamlet,
                row.Field,
                row.UnitPath,
                row.ReceivedOn,
                row.DueOn,
                row.IsOpen
            )
            {
                Senders = PersonOf(row) is { } person ? [person] : [],
            }),
        ];
    }
}
