using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Conferences.Indicators;

/// <summary>
/// What conferences tell to reports: which points were there and what became of what they asked. Conferences of a province are few, so two
/// statements for a window.
/// </summary>
internal sealed class ConferenceIndicators : IIndicatorSource
{
    private const string Invited = "conferences.points";
    private const string Present = "conferences.points-present";
    private const string PresentShare = "conferences.points-present-share";
    private const string Asked = "conferences.questions";
    private const string Answered = "conferences.questions-answered";
    private const string TakenAway = "conferences.questions-taken-away";
    private const string Pending = "conferences.questions-pending";
    private const string AnsweredShare = "conferences.questions-answered-share";

    private static readonly ConferenceState[] Held =
    [
        ConferenceState.Live,
        ConferenceState.Adjourned,
        ConferenceState.Concluding,
        ConferenceState.Closed,
    ];

    private static readonly Dictionary<string, ComputedIndicator> ByCode = new[]
    {
        ComputedIndicator.Count(
            Invited,
            "Lượt điểm cầu được mời",
            "lượt",
            "Của các hội nghị bắt đầu trong kỳ và đã diễn ra.",
            "đếm điểm cầu từng hội nghị"
        ),
        ComputedIndicator.Count(
            Present,
            "Lượt điểm cầu có mặt",
            "lượt",
            "Điểm cầu được điểm danh có mặt.",
            "đếm điểm cầu có giờ có mặt",
            true
        ),
        ComputedIndicator.Share(PresentShare, "Tỷ lệ điểm cầu có mặt", "Phần có mặt trong số được mời.", "có mặt / được mời", true),
        ComputedIndicator.Count(
            Asked,
            "Câu hỏi tại hội nghị",
            "câu hỏi",
            "Của các hội nghị diễn ra trong kỳ, không kể câu đã rút.",
            "đếm câu hỏi không rút"
        ),
        ComputedIndicator.Count(
            Answered,
            "Câu hỏi được trả lời tại hội nghị",
            "câu hỏi",
            "Trả lời ngay tại hội nghị.",
            "đếm câu hỏi đã trả lời",
            true
        ),
        ComputedIndicator.Count(
            TakenAway,
            "Câu hỏi trả lời sau bằng văn bản",
            "câu hỏi",
            "Nhận về để trả lời bằng văn bản.",
            "đếm câu hỏi nhận về"
        ),
        ComputedIndicator.Count(
            Pending,
            "Câu hỏi chưa tới lượt",
            "câu hỏi",
            "Gửi hoặc đăng ký mà chưa được trả lời, kể cả bị bỏ qua.",
            "câu hỏi − trả lời − nhận về",
            false
        ),
        ComputedIndicator.Share(
            AnsweredShare,
            "Tỷ lệ câu hỏi được trả lời tại hội nghị",
            "Phần trả lời ngay trong số câu hỏi.",
            "trả lời / câu hỏi",
            true
        ),
    }.ToDictionary(one => one.Code, StringComparer.Ordinal);

    public IReadOnlyList<ComputedIndicator> Indicators { get; } = [.. ByCode.Values];

    public async Task<IReadOnlyList<IndicatorValue>> ReadAsync(Db db, IndicatorQuery query, CancellationToken ct)
    {
        var (sums, scope) = (new IndicatorSums(query), IndicatorSums.ScopeOf(query.UnitPaths));
        foreach (var window in query.Windows.Distinct())
        {
            await AddPointsAsync(db, scope, window, sums, ct);
            await AddQuestionsAsync(db, scope, window, sums, ct);
        }

        return [.. sums.Values(ByCode, (_, _, _) => null)];
    }

    private static async Task AddPointsAsync(Db db, Scope scope, DayWindow window, IndicatorSums sums, CancellationToken ct)
    {
        var (points, held) = (db.ConferencePoints.AsNoTracking(), HeldIn(db, window));
        var rows = await points
            .Within(scope, row => row.UnitPath)
            .Join(held, row => row.ConferenceId, id => id, (row, _) => new { row.UnitPath, row.PresentAt })
            .GroupBy(row => row.UnitPath)
            .Select(group => new
            {
                group.Key,
                All = group.Count(),
                There = group.Sum(row => row.PresentAt != null ? 1 : 0),
            })
            .ToListAsync(ct);
        if (rows.Count == 0)
        {
            return;
        }

        Array.ForEach([Invited, Present], code => sums.Know(code, window));
        foreach (var row in rows)
        {
            var unit = new UnitPath(row.Key).Organisation;
            sums.Add(Invited, unit, window, row.All);
            sums.Add(Present, unit, window, row.There);
            sums.Add(PresentShare, unit, window, row.There, row.All);
        }
    }

    private static async Task AddQuestionsAsync(Db db, Scope scope, DayWindow window, IndicatorSums sums, CancellationToken ct)
    {
        var (questions, held) = (db.ConferenceQuestions.AsNoTracking(), HeldIn(db, window));
        var rows = await questions
            .Within(scope, row => row.PointPath)
            .Where(row => row.State != QuestionState.Withdrawn)
            .Join(held, row => row.ConferenceId, id => id, (row, _) => new { row.PointPath, row.State })
            .GroupBy(row => row.PointPath)
            .Select(group => new
            {
                group.Key,
                All = group.Count(),
                Answered = group.Sum(row => row.State == QuestionState.Answered ? 1 : 0),
                Taken = group.Sum(row => row.State == QuestionState.TakenAway ? 1 : 0),
            })
            .ToListAsync(ct);
        if (rows.Count == 0)
        {
            return;
        }

        Array.ForEach([Asked, Answered, TakenAway, Pending], code => sums.Know(code, window));
        foreach (var row in rows)
        {
            var unit = new UnitPath(row.Key).Organisation;
            sums.Add(Asked, unit, window, row.All);
            sums.Add(Answered, unit, window, row.Answered);
            sums.Add(TakenAway, unit, window, row.Taken);
            sums.Add(Pending, unit, window, row.All - row.Answered - row.Taken);
            sums.Add(AnsweredShare, unit, window, row.Answered, row.All);
        }
    }

    private static IQueryable<ConferenceId> HeldIn(Db db, DayWindow window)
    {
        var (from, to, conferences) = (OfficeClock.StartOf(window.From), OfficeClock.StartOf(window.To.AddDays(1)), db.Conferences);
        return conferences.Where(row => row.StartsAt >= from && row.StartsAt < to && Held.Contains(row.State)).Select(row => row.Id);
    }
}
