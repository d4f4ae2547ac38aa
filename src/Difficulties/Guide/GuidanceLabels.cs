using ThongSuot.Platform.Text;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Difficulties.Guide;

/// <summary>Guidance as the pages and files show it.</summary>
internal static class GuidanceLabels
{
    public const string Contested = "Đang bị phản ánh";

    public static (string Style, string Text) StateOf(Guidance guidance, DateOnly today) =>
        guidance switch
        {
            { Status: GuidanceStatus.Withdrawn } => ("overdue", "Thôi áp dụng"),
            { Status: GuidanceStatus.Replaced } => ("stopped", "Đã được thay"),
            { Status: GuidanceStatus.Suspended } => ("overdue", "Tạm dừng áp dụng"),
            { ValidTo: { } to } when to < today => ("stopped", "Hết hiệu lực"),
            { ValidFrom: var from } when from > today => ("near", $"Áp dụng từ {VietnameseFormat.Date(from)}"),
            { Doubt: not null } => ("overdue", Contested),
            { ReviewOn: var on } when on <= today => ("near", "Cần xem lại: còn đúng không?"),
            _ => ("in-time", "Đang áp dụng"),
        };

    public static Sheet<Guidance> SheetOf(IReadOnlyList<Guidance> rows, DateTimeOffset asOf, Func<string, string> nameOf) =>
        new()
        {
            Title = "Hướng dẫn giải quyết khó khăn, vướng mắc",
            Lines = [$"Số liệu lúc {VietnameseFormat.Moment(asOf)}"],
            Columns =
            [
                new("Mã", 18, row => SheetCell.Of(row.Code)),
                new("Vướng mắc", 50, row => SheetCell.Of(row.Question)),
                new("Trả lời", 80, row => SheetCell.Of(row.Answer)),
                new("Căn cứ", 40, row => SheetCell.Of(row.LegalBasis)),
                new("Lĩnh vực", 24, row => SheetCell.Of(DifficultyFields.Of(row.Field).Name)),
                new("Cơ quan", 30, row => SheetCell.Of(nameOf(row.BodyPath))),
                new("Áp dụng từ", 12, row => SheetCell.Of(row.ValidFrom)),
                new("Đến", 12, row => SheetCell.Of(row.ValidTo)),
                new("Tình trạng", 24, row => SheetCell.Of(StateOf(row, Platform.Time.OfficeClock.DayOf(asOf)).Text)),
                new("Điều bị phản ánh", 40, row => SheetCell.Of(row.Doubt ?? string.Empty)),
            ],
            Rows = rows.ToAsyncEnumerable(),
        };
}
