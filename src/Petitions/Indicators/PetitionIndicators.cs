using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Petitions.Indicators;

/// <summary>What feedback tells to reports; the two shares of QĐ 766 are made of the four counts of closed and answered.</summary>
internal sealed class PetitionIndicators : IIndicatorSource
{
    private const string Scoring = "QĐ 766/QĐ-TTg";

    private static readonly ComputedIndicator Received = ComputedIndicator.Count(
        "petitions.received",
        "Phản ánh, kiến nghị tiếp nhận",
        "phản ánh",
        "Phản ánh người dân gửi trong kỳ, trừ phản ánh cần kiểm tra và đã loại.",
        "đếm theo ngày gửi"
    );

    private static readonly ComputedIndicator Closed = ComputedIndicator.Count(
        "petitions.closed",
        "Phản ánh, kiến nghị đã trả lời hoặc từ chối",
        "phản ánh",
        "Phản ánh được trả lời hoặc từ chối trong kỳ.",
        "đếm theo ngày trả lời",
        source: Scoring
    );

    private static readonly ComputedIndicator InTime = ComputedIndicator.Count(
        "petitions.closed-in-time",
        "Phản ánh, kiến nghị xử lý đúng hạn",
        "phản ánh",
        "Trả lời trong 15 ngày làm việc, từ chối trong 2 ngày làm việc.",
        "đếm phản ánh đóng đúng hạn",
        true,
        source: Scoring
    );

    private static readonly ComputedIndicator Answered = ComputedIndicator.Count(
        "petitions.answered",
        "Phản ánh, kiến nghị đã trả lời",
        "phản ánh",
        "Phản ánh được trả lời trong kỳ.",
        "đếm theo ngày trả lời",
        source: Scoring
    );

    private static readonly ComputedIndicator Satisfied = ComputedIndicator.Count(
        "petitions.satisfied",
        "Phản ánh, kiến nghị người gửi không phàn nàn",
        "phản ánh",
        "Trả lời đúng hạn, không bị đánh giá dưới mức bình thường, không phải mở lại.",
        "đã trả lời trừ quá hạn, trừ không hài lòng, trừ mở lại",
        true,
        source: Scoring
    );

    public IReadOnlyList<ComputedIndicator> Indicators { get; } = [Received, Closed, InTime, Answered, Satisfied];

    public async Task<IReadOnlyList<IndicatorValue>> ReadAsync(Db db, IndicatorQuery query, CancellationToken ct)
    {
        var (sums, seen) = (new IndicatorSums(query), FeedbackReads.Seen(db, IndicatorSums.ScopeOf(query.UnitPaths)).AsNoTracking());
        // Nothing was ever sent here: nobody knows, and 0 would say that somebody does.
        if (!await seen.AnyAsync(ct))
        {
            return [];
        }

        foreach (var window in query.Windows.Distinct())
        {
            foreach (var indicator in Indicators)
            {
                sums.Know(indicator.Code, window);
            }

            await AddAsync(sums, seen, window, ct);
        }

        return
        [
            .. sums.Values(Indicators.ToDictionary(one => one.Code, StringComparer.Ordinal), (_, unit, _) =>
                new UnitPath(unit) is { IsNation: false, IsProvince: false } ? $"/pakn?don-vi={Uri.EscapeDataString(unit)}" : null
            ),
        ];
    }

    private static async Task AddAsync(IndicatorSums sums, IQueryable<CitizenFeedback> seen, DayWindow window, CancellationToken ct)
    {
        var (from, to) = (window.From, window.To);
        var (start, end) = (OfficeClock.StartOf(from), OfficeClock.StartOf(to.AddDays(1)));
        var came = await seen.Where(row => row.SentAt >= start && row.SentAt < end)
            .Where(row => row.State != FeedbackState.Suspicious && row.State != FeedbackState.Discarded)
            .GroupBy(row => row.UnitPath)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        came.ForEach(line => sums.Add(Received.Code, line.Key, window, line.Count));
        var closed = await seen.Where(row => row.ClosedOn >= from && row.ClosedOn <= to)
            .GroupBy(row => row.UnitPath)
            .Select(group => new
            {
                group.Key,
                All = group.Count(),
                InTime = group.Count(row => row.InTime == true),
                Answered = group.Count(row => row.State != FeedbackState.Refused),
                Satisfied = group.Count(row =>
                    row.State != FeedbackState.Refused && row.InTime == true && row.Reopened == 0 && (row.Rating == null || row.Rating >= 3)
                ),
            })
            .ToListAsync(ct);
        foreach (var line in closed)
        {
            sums.Add(Closed.Code, line.Key, window, line.All);
            sums.Add(InTime.Code, line.Key, window, line.InTime);
            sums.Add(Answered.Code, line.Key, window, line.Answered);
            sums.Add(Satisfied.Code, line.Key, window, line.Satisfied);
        }
    }
}
