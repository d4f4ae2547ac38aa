using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Board;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Difficulties.Indicators;

/// <summary>
/// What difficulties tell to reports: what a unit raised and what a body has, by the columns of the board; overdue ones from the records.
/// </summary>
internal sealed class DifficultyIndicators(OfficeClock clock) : IIndicatorSource
{
    private const string Overdue = "difficulties.held-overdue";

    private static readonly TallyFigures<DifficultyFiguresRow> Figures = new(
        (200, 299),
        [
            Sum(
                "raised-before",
                "Kiến nghị kỳ trước chuyển qua",
                "Đơn vị nêu trước kỳ và chưa đóng khi kỳ bắt đầu",
                row => row.RaisedBefore,
                "ky-truoc"
            ),
            Sum("raised", "Kiến nghị nêu trong kỳ", "Khó khăn, vướng mắc đơn vị nêu, mỗi đơn vị một kiến nghị", row => row.Raised, "neu"),
            Sum(
                "confirmed",
                "Kiến nghị đã xác nhận giải quyết",
                "Đơn vị nêu xác nhận câu trả lời đã gỡ được",
                row => row.Confirmed,
                "xac-nhan",
                true
            ),
            Sum(
                "silent",
                "Kiến nghị đóng vì không phản hồi",
                "Đơn vị nêu không nói gì trong thời hạn; không tính là đã giải quyết",
                row => row.Silent,
                "im-lang",
                false
            ),
            Sum(
                "invalid",
                "Kiến nghị không phải vướng mắc hoặc đã rút",
                "Đóng vì không đúng hoặc đơn vị rút",
                row => row.Invalid,
                "khong-phai"
            ),
            Sum("raised-open", "Kiến nghị còn mở", "Đơn vị nêu và chưa đóng vào cuối kỳ", row => row.RaisedOpen, "con-mo", false, true),
            Sum(
                "held-before",
                "Vướng mắc giữ từ kỳ trước",
                "Cơ quan được giao trước kỳ và chưa xong khi kỳ bắt đầu",
                row => row.HeldBefore,
                "giu-ky-truoc"
            ),
            Sum("taken", "Vướng mắc nhận trả lời", "Cơ quan được giao trong kỳ", row => row.Taken, "nhan"),
            Sum("reopened", "Vướng mắc mở lại", "Trở lại vì câu trả lời chưa gỡ được", row => row.Reopened, "mo-lai", false),
            Sum("answered", "Vướng mắc đã trả lời", "Cơ quan trả lời trong kỳ, đúng hạn hay quá hạn", row => row.Answered, null),
            Sum(
                "answered-on-time",
                "Vướng mắc trả lời đúng hạn",
                "Cơ quan trả lời không muộn hơn hạn",
                row => row.OnTime,
                "dung-han",
                true
            ),
            Sum("answered-late", "Vướng mắc trả lời quá hạn", "Cơ quan trả lời sau hạn", row => row.Late, "qua-han", false),
            Sum("given-away", "Vướng mắc chuyển cơ quan khác", "Được chuyển đi khi chưa trả lời", row => row.GivenAway, "chuyen-di"),
            Sum(
                "closed-otherwise",
                "Vướng mắc kết thúc không trả lời",
                "Đóng vì gộp, rút hoặc không còn",
                row => row.ClosedOtherwise,
                "ket-thuc"
            ),
            Sum("held-open", "Vướng mắc đang giữ", "Cơ quan còn phải trả lời vào cuối kỳ", row => row.HeldOpen, "dang-giu", false, true),
            Ratio(
                "on-time-share",
                "Tỷ lệ trả lời vướng mắc đúng hạn",
                "Phần đúng hạn trong số đã trả lời",
                "đúng hạn / (đúng hạn + quá hạn)",
                row => row.OnTime,
                row => row.Answered,
                true
            ),
            Ratio(
                "answered-share",
                "Tỷ lệ vướng mắc đã trả lời",
                "Phần đã trả lời trong số phải trả lời",
                "đã trả lời / (kỳ trước + nhận + mở lại)",
                row => row.Answered,
                row => row.HeldBefore + row.Taken + row.Reopened,
                true
            ),
            Ratio(
                "confirmed-share",
                "Tỷ lệ kiến nghị xác nhận đã giải quyết",
                "Phần xác nhận trong số đã đóng",
                "xác nhận / (xác nhận + không phản hồi + không phải, rút)",
                row => row.Confirmed,
                row => row.Confirmed + row.Silent + row.Invalid,
                true
            ),
            Ratio(
                "reopened-share",
                "Tỷ lệ câu trả lời bị mở lại",
                "Số mở lại so với số trả lời cùng kỳ",
                "mở lại / đã trả lời",
                row => row.Reopened,
                row => row.Answered,
                false
            ),
        ],
        (before, within) => new DifficultyFiguresRow(before, within)
    );

    private static readonly Dictionary<string, ComputedIndicator> Recorded = new(StringComparer.Ordinal)
    {
        [Overdue] = ComputedIndicator.Count(
            Overdue,
            "Vướng mắc quá hạn chưa trả lời",
            "vướng mắc",
            "Cơ quan còn phải trả lời vào cuối kỳ, đã quá hạn.",
            "đếm lượt giữ còn mở có hạn trước cuối kỳ (kỳ chưa hết: trước lúc này)",
            false,
            true
        ),
    };

    public IReadOnlyList<ComputedIndicator> Indicators { get; } = [.. Figures.Indicators, .. Recorded.Values];

    public async Task<IReadOnlyList<IndicatorValue>> ReadAsync(Db db, IndicatorQuery query, CancellationToken ct)
    {
        var values = await Figures.ReadAsync(db, query, ct);
        if (query.Codes.Contains(Overdue))
        {
            var sums = new IndicatorSums(query);
            foreach (var window in query.Windows.Distinct())
            {
                await AddOverdueAsync(db, IndicatorSums.ScopeOf(query.UnitPaths), window, sums, ct);
            }

            values.AddRange(sums.Values(Recorded, (_, unit, window) => PathOf("dang-giu", unit, window)));
        }

        return values;
    }

    private async Task AddOverdueAsync(Db db, Scope scope, DayWindow window, IndicatorSums sums, CancellationToken ct)
    {
        var (to, end) = (window.To, OfficeClock.StartOf(window.To.AddDays(1)));
        var asOf = end < clock.Now ? end : clock.Now;
        var rows = await db
            .HoldingPeriods.AsNoTracking()
            .Within(scope, row => row.BodyPath)
            .Where(row => row.BeganOn <= to && (row.EndedOn == null || row.EndedOn > to) && row.DueAt < asOf)
            .GroupBy(row => row.BodyPath)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        sums.Know(Overdue, window);
        rows.ForEach(row => sums.Add(Overdue, row.Key, window, row.Count));
    }

    private static string PathOf(string figure, string unit, DayWindow window)
    {
        var of = new UnitPath(unit).IsProvince ? string.Empty : $"&don-vi={unit}";
        return $"/vuong-mac/so-lieu/ho-so?so={figure}&tu={window.From:yyyy-MM-dd}&den={window.To:yyyy-MM-dd}{of}";
    }

    private static TallyFigure<DifficultyFiguresRow> Sum(
        string code,
        string name,
        string meaning,
        Func<DifficultyFiguresRow, long> part,
        string? figure,
        bool? good = null,
        bool isLevel = false
    ) =>
        new(
            ComputedIndicator.Count(
                $"difficulties.{code}",
                name,
                name.StartsWith("Kiến nghị", StringComparison.Ordinal) ? "kiến nghị" : "vướng mắc",
                meaning + ".",
                isLevel ? "kỳ trước + vào trong kỳ − ra trong kỳ" : "đếm theo ngày xảy ra",
                good,
                isLevel
            ),
            part,
            null,
            figure is null ? null : (unit, window) => PathOf(figure, unit, window)
        );

    private static TallyFigure<DifficultyFiguresRow> Ratio(
        string code,
        string name,
        string meaning,
        string formula,
        Func<DifficultyFiguresRow, long> part,
        Func<DifficultyFiguresRow, long> whole,
        bool good
    ) => new(ComputedIndicator.Share($"difficulties.{code}", name, meaning + ".", formula, good), part, whole, null);
}
