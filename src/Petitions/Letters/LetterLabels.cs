using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;

namespace ThongSuot.Petitions.Letters;

internal static class LetterLabels
{
    public static string Of(LetterKind kind) =>
        kind switch
        {
            LetterKind.Complaint => "Khiếu nại",
            LetterKind.Recommendation => "Kiến nghị, phản ánh",
            _ => "Yêu cầu cung cấp thông tin",
        };

    public static string KindOf(Letter row) =>
        row.Kind != LetterKind.Complaint
            ? Of(row.Kind)
            : $"Khiếu nại {(row.Discipline ? "quyết định kỷ luật " : null)}{(row.Second ? "lần hai" : "lần đầu")}";

    public static string Of(LetterState state) =>
        state switch
        {
            LetterState.Received => "Chờ phân loại",
            LetterState.Accepted => "Đang giải quyết",
            LetterState.Suspended => "Tạm đình chỉ",
            LetterState.Proposed => "Chờ quyết định",
            LetterState.Decided => "Đã quyết định, chờ gửi",
            LetterState.Sent => "Đã giải quyết",
            LetterState.Forwarded => "Đã chuyển",
            LetterState.Guided => "Đã trả lại, hướng dẫn",
            _ => "Lưu, không đủ điều kiện",
        };

    /// <summary>What the law says against this body settling it; null for nothing.</summary>
    public static string? Warning(Letter row) =>
        row is { Kind: LetterKind.Complaint, Second: true } && new UnitPath(row.UnitPath).IsCommune
            ? "Chủ tịch UBND cấp xã giải quyết khiếu nại lần đầu (Điều 17 Luật Khiếu nại 02/2011/QH13); khiếu nại lần hai thuộc cấp trên. "
                + "Kiểm tra thẩm quyền, chuyển đơn nếu không thuộc."
            : null;

    /// <summary>Time left or lateness, as a tag.</summary>
    public static (string Css, string Words) Time(DateOnly? dueOn, DateOnly today, bool stopped, string otherwise) =>
        dueOn is not { } due ? (stopped ? "stopped" : string.Empty, otherwise)
        : due < today ? ("overdue", $"Quá hạn {today.DayNumber - due.DayNumber} ngày")
        : due.DayNumber - today.DayNumber <= 3 ? ("near", $"Hạn {VietnameseFormat.Date(due)}")
        : ("in-time", $"Hạn {VietnameseFormat.Date(due)}");

    public static (string Css, string Words) Time(Letter row, DateOnly today) =>
        Time(row.DueOn, today, row.State == LetterState.Suspended, Of(row.State));
}
