using ThongSuot.Dossiers.Board;
using ThongSuot.Dossiers.List;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Tallies;

namespace ThongSuot.Dossiers.Indicators;

/// <summary>What the counters of dossiers tell, by the columns of the board: their balance holds in every window.</summary>
internal static partial class CountedDossiers
{
    public const string Balance = "Biểu II.06 Thông tư 01/2020/TT-VPCP";
    private const string Ranking = "Quyết định 766/QĐ-TTg";

    public static TallyFigures<BalanceRow> Figures { get; } =
        new((100, 199), [.. Flow(), .. Ends(), .. Shares(), .. Satisfaction(), .. Late()], (before, within) =>
            new BalanceRow(before, within)
        );

    /// <summary>The list of a unit behind a figure of a window.</summary>
    public static string PathOf(string list, string unit, DayWindow window) =>
        $"/ho-so?tu={window.From:yyyy-MM-dd}&den={window.To:yyyy-MM-dd}&don-vi={unit}&nhom={list}";

    private static IEnumerable<TallyFigure<BalanceRow>> Flow()
    {
        yield return Sum(
            "carried-over",
            "Hồ sơ kỳ trước chuyển qua",
            "Tiếp nhận trước kỳ và chưa kết thúc khi kỳ bắt đầu",
            "tiếp nhận trước kỳ − kết thúc trước kỳ",
            row => row.CarriedOver,
            DossierLists.CarriedOver,
            source: Balance
        );
        yield return Sum(
            "received",
            "Hồ sơ tiếp nhận",
            "Vào sổ trong kỳ, mọi kênh; hồ sơ chờ tiếp nhận chưa tính",
            "trực tuyến + trực tiếp + bưu chính",
            row => row.Received,
            DossierLists.Received,
            source: Balance
        );
        yield return Sum(
            "received-online",
            "Hồ sơ tiếp nhận trực tuyến",
            "Nộp qua Cổng Dịch vụ công, vào sổ trong kỳ",
            "đếm hồ sơ kênh trực tuyến theo ngày vào sổ",
            row => row.Online,
            DossierLists.Received,
            "&kenh=Online",
            source: Balance
        );
        yield return Sum(
            "received-direct",
            "Hồ sơ tiếp nhận trực tiếp",
            "Nộp tại bộ phận một cửa, vào sổ trong kỳ",
            "đếm hồ sơ kênh trực tiếp theo ngày vào sổ",
            row => row.Direct,
            DossierLists.Received,
            "&kenh=Direct",
            source: Balance
        );
        yield return Sum(
            "received-post",
            "Hồ sơ tiếp nhận qua bưu chính",
            "Gửi qua dịch vụ bưu chính công ích, vào sổ trong kỳ",
            "đếm hồ sơ kênh bưu chính theo ngày vào sổ",
            row => row.Post,
            DossierLists.Received,
            "&kenh=Post",
            source: Balance
        );
        yield return Sum(
            "received-not-online",
            "Hồ sơ tiếp nhận trực tiếp, bưu chính",
            "Nộp tại bộ phận một cửa hoặc gửi bưu chính, vào sổ trong kỳ",
            "tiếp nhận trực tiếp + tiếp nhận qua bưu chính",
            row => row.Direct + row.Post,
            DossierLists.NotOnline,
            source: Balance
        );
        yield return Sum(
            "to-resolve",
            "Hồ sơ phải giải quyết",
            "Kỳ trước chuyển qua và tiếp nhận trong kỳ",
            "kỳ trước chuyển qua + tiếp nhận",
            row => row.CarriedOver + row.Received,
            DossierLists.InPeriod,
            source: Balance
        );
        yield return Sum(
            "open",
            "Hồ sơ đang giải quyết",
            "Đã vào sổ và chưa kết thúc vào cuối kỳ",
            "phải giải quyết − đã giải quyết − từ chối − rút − dừng",
            row => row.Open,
            DossierLists.Open,
            isLevel: true,
            source: Balance
        );
    }

    private static IEnumerable<TallyFigure<BalanceRow>> Ends()
    {
        yield return Sum(
            "resolved",
            "Hồ sơ đã giải quyết",
            "Có kết quả trong kỳ, đúng hạn hay quá hạn",
            "trước hạn + đúng hạn + quá hạn",
            row => row.Resolved,
            DossierLists.Resolved,
            source: Balance
        );
        yield return Sum(
            "resolved-early",
            "Hồ sơ giải quyết trước hạn",
            "Có kết quả trước ngày hẹn trả",
            "đếm hồ sơ có ngày xong trước ngày hẹn",
            row => row.Early,
            DossierLists.Early,
            good: true,
            source: Balance
        );
        yield return Sum(
            "resolved-on-day",
            "Hồ sơ giải quyết đúng hạn",
            "Có kết quả trong ngày hẹn trả",
            "đếm hồ sơ có ngày xong bằng ngày hẹn và trước giờ hẹn",
            row => row.OnTime,
            DossierLists.OnTime,
            source: Balance
        );
        yield return Sum(
            "resolved-in-time",
            "Hồ sơ giải quyết trước hạn và đúng hạn",
            "Có kết quả không muộn hơn giờ hẹn trả",
            "trước hạn + đúng hạn",
            row => row.Early + row.OnTime,
            null,
            good: true,
            source: Balance
        );
        yield return Sum(
            "resolved-overdue",
            "Hồ sơ giải quyết quá hạn",
            "Có kết quả muộn hơn giờ hẹn trả",
            "đếm hồ sơ có giờ xong sau giờ hẹn",
            row => row.ResolvedOverdue,
            DossierLists.ResolvedOverdue,
            good: false,
            source: Balance
        );
        yield return Sum(
            "rejected",
            "Hồ sơ từ chối",
            "Không giải quyết, có thông báo lý do",
            "đếm hồ sơ kết thúc bằng từ chối",
            row => row.Rejected,
            DossierLists.Rejected,
            good: false
        );
        yield return Sum(
            "withdrawn",
            "Hồ sơ rút",
            "Người nộp rút sau khi đã vào sổ",
            "đếm hồ sơ kết thúc bằng rút",
            row => row.Withdrawn,
            DossierLists.Withdrawn
        );
        yield return Sum(
            "stopped",
            "Hồ sơ dừng",
            "Dừng giải quyết, có thông báo lý do",
            "đếm hồ sơ kết thúc bằng dừng",
            row => row.Stopped,
            DossierLists.Stopped
        );
        yield return Sum(
            "not-resolved",
            "Hồ sơ từ chối, rút, dừng",
            "Kết thúc không có kết quả",
            "từ chối + rút + dừng",
            row => row.NotResolved,
            DossierLists.NotResolved
        );
        yield return Sum(
            "closed",
            "Hồ sơ kết thúc",
            "Ra khỏi sổ trong kỳ, có kết quả hay không",
            "đã giải quyết + từ chối + rút + dừng",
            row => row.Resolved + row.NotResolved,
            null
        );
    }

    private static TallyFigure<BalanceRow> Sum(
        string code,
        string name,
        string meaning,
        string formula,
        Func<BalanceRow, long> part,
        string? list,
        string more = "",
        string unit = "hồ sơ",
        bool? good = null,
        bool isLevel = false,
        string? source = null
    ) =>
        new(
            ComputedIndicator.Count($"dossiers.{code}", name, unit, meaning + ".", formula, good, isLevel, source),
            part,
            null,
            list is null ? null : (path, window) => PathOf(list, path, window) + more
        );

    private static TallyFigure<BalanceRow> Ratio(
        string code,
        string name,
        string meaning,
        string formula,
        Func<BalanceRow, long> part,
        Func<BalanceRow, long> whole,
        bool? good,
        string? source = null
    ) => new(ComputedIndicator.Share($"dossiers.{code}", name, meaning + ".", formula, good, source), part, whole, null);
}
