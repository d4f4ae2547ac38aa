using Microsoft.EntityFrameworkCore;
using ThongSuot.Directives.Board;
using ThongSuot.Directives.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.Time;

namespace ThongSuot.Directives.Indicators;

/// <summary>What directives tell to reports, by the columns of the board; what a body gives itself is not in it.</summary>
internal sealed class DirectiveIndicators(DirectiveSettlement settlement, OfficeClock clock) : IIndicatorSource
{
    private const string Overdue = "directives.open-overdue";
    private const string Unreported = "directives.unreported";

    private static readonly TallyFigures<BoardLine> Figures = new(
        (300, 399),
        [
            Sum(
                "carried-over",
                "Nhiệm vụ kỳ trước chuyển qua",
                "Giao trước kỳ và chưa kết thúc khi kỳ bắt đầu",
                line => line.CarriedOver,
                DirectiveLists.CarriedOver
            ),
            Sum(
                "given",
                "Nhiệm vụ được giao",
                "Đơn vị chủ trì, giao trong kỳ; việc tự giao trong đơn vị không tính",
                line => line.Given,
                DirectiveLists.Given
            ),
            Sum("done", "Nhiệm vụ hoàn thành", "Sản phẩm được nghiệm thu trong kỳ", line => line.OnTime + line.DoneOverdue, null, true),
            Sum(
                "done-on-time",
                "Nhiệm vụ hoàn thành đúng hạn",
                "Sản phẩm được nghiệm thu, nộp không muộn hơn hạn",
                line => line.OnTime,
                DirectiveLists.DoneOnTime,
                true
            ),
            Sum(
                "done-overdue",
                "Nhiệm vụ hoàn thành quá hạn",
                "Sản phẩm được nghiệm thu, nộp sau hạn",
                line => line.DoneOverdue,
                DirectiveLists.DoneOverdue,
                false
            ),
            Sum("withdrawn", "Nhiệm vụ không còn phù hợp", "Người giao rút trong kỳ", line => line.Withdrawn, DirectiveLists.Withdrawn),
            Sum("open", "Nhiệm vụ đang thực hiện", "Chưa kết thúc vào cuối kỳ", line => line.Open, null, null, true),
            Sum("extended", "Lượt gia hạn nhiệm vụ", "Số lần được lùi hạn trong kỳ", line => line.Extended, DirectiveLists.Extended, false),
            Sum(
                "returned",
                "Lượt trả lại sản phẩm",
                "Số lần sản phẩm bị trả lại trong kỳ",
                line => line.Returned,
                DirectiveLists.Returned,
                false
            ),
            Ratio(
                "on-time-share",
                "Tỷ lệ nhiệm vụ hoàn thành đúng hạn",
                "Phần đúng hạn trong số hoàn thành",
                "đúng hạn / hoàn thành",
                line => line.OnTime,
                line => line.OnTime + line.DoneOverdue
            ),
            Ratio(
                "done-share",
                "Tỷ lệ nhiệm vụ hoàn thành",
                "Phần hoàn thành trong số phải làm",
                "hoàn thành / (kỳ trước chuyển qua + giao)",
                line => line.OnTime + line.DoneOverdue,
                line => line.CarriedOver + line.Given
            ),
        ],
        (before, within) => new BoardLine(string.Empty, string.Empty, before, within, 0, 0)
    );

    private static readonly Dictionary<string, ComputedIndicator> Recorded = new(StringComparer.Ordinal)
    {
        [Overdue] = ComputedIndicator.Count(
            Overdue,
            "Nhiệm vụ chưa hoàn thành, quá hạn",
            "nhiệm vụ",
            "Chưa kết thúc vào cuối kỳ, đã quá hạn mà chưa nộp sản phẩm đúng hạn.",
            "đếm nhiệm vụ mở có hạn trước cuối kỳ (kỳ chưa hết: trước lúc này)",
            false,
            true
        ),
        [Unreported] = ComputedIndicator.Count(
            Unreported,
            "Nhiệm vụ im lặng, không báo cáo",
            "nhiệm vụ",
            "Còn trong hạn vào cuối kỳ, quá thời gian quy định chưa báo cáo gì.",
            "đếm nhiệm vụ mở không có báo cáo trong thời gian quy định",
            false,
            true
        ),
    };

    public IReadOnlyList<ComputedIndicator> Indicators { get; } = [.. Figures.Indicators, .. Recorded.Values];

    public async Task<IReadOnlyList<IndicatorValue>> ReadAsync(Db db, IndicatorQuery query, CancellationToken ct)
    {
        var values = await Figures.ReadAsync(db, query, ct);
        if (query.Codes.Overlaps(Recorded.Keys))
        {
            var sums = new IndicatorSums(query);
            foreach (var window in query.Windows.Distinct())
            {
                await AddAsync(db, IndicatorSums.ScopeOf(query.UnitPaths), window, sums, ct);
            }

            values.AddRange(
                sums.Values(Recorded, (code, unit, window) =>
                    PathOf(code == Overdue ? DirectiveLists.OpenOverdue : DirectiveLists.Unreported, unit, window)
                )
            );
        }

        return values;
    }

    private async Task AddAsync(Db db, Scope scope, DayWindow window, IndicatorSums sums, CancellationToken ct)
    {
        var law = settlement.LawFor(scope.Prefix, clock.Now);
        var rows = db.Directives.AsNoTracking().Within(scope, row => row.OwnerPath).Where(row => !row.Internal);
        foreach (
            var (code, found) in new[]
            {
                (Overdue, DirectiveLists.OverdueAt(rows, clock.Now, window.To)),
                (Unreported, DirectiveLists.UnreportedAt(rows, clock.Now, window.To, law.ReportedSince)),
            }
        )
        {
            var counted = await found
                .GroupBy(row => row.OwnerPath)
                .Select(group => new { group.Key, Count = group.Count() })
                .ToListAsync(ct);
            sums.Know(code, window);
            counted.ForEach(row => sums.Add(code, row.Key, window, row.Count));
        }
    }

    private static string PathOf(string list, string unit, DayWindow window) =>
        $"/chi-dao?nhom={list}&tu={window.From:yyyy-MM-dd}&den={window.To:yyyy-MM-dd}&don-vi={unit}";

    private static TallyFigure<BoardLine> Sum(
        string code,
        string name,
        string meaning,
        Func<BoardLine, long> part,
        string? list,
        bool? good = null,
        bool isLevel = false
    ) =>
        new(
            ComputedIndicator.Count(
                $"directives.{code}",
                name,
                name.StartsWith("Lượt", StringComparison.Ordinal) ? "lượt" : "nhiệm vụ",
                meaning + ".",
                isLevel ? "kỳ trước chuyển qua + giao − hoàn thành − rút" : "đếm theo ngày xảy ra",
                good,
                isLevel
            ),
            part,
            null,
            list is null ? null : (unit, window) => PathOf(list, unit, window)
        );

    private static TallyFigure<BoardLine> Ratio(
        string code,
        string name,
        string meaning,
        string formula,
        Func<BoardLine, long> part,
        Func<BoardLine, long> whole
    ) => new(ComputedIndicator.Share($"directives.{code}", name, meaning + ".", formula, true), part, whole, null);
}
