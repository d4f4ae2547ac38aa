using ThongSuot.Platform.Text;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Petitions.Reception;

/// <summary>Form 03/TCD (ND 154/2026/NĐ-CP): the register of receptions in 13 columns.</summary>
internal static class ReceptionBook
{
    private const string Secret = "(giữ bí mật)";

    public static Sheet<Visit> Of(IReadOnlyList<Visit> visits, string unitName, DateTimeOffset asOf)
    {
        var number = 0;
        return new()
        {
            Title = "Sổ tiếp công dân (mẫu 03/TCD)",
            Lines = [unitName, $"Số liệu lúc {VietnameseFormat.Moment(asOf)}"],
            NumbersColumns = true,
            Rows = visits.ToAsyncEnumerable(),
            Columns =
            [
                new("STT", 6, _ => SheetCell.Of(++number)),
                new("Ngày tiếp", 12, row => SheetCell.Of(row.Day)),
                new("Họ tên, địa chỉ", 36, row => Text(row, Join(row.VisitorName, row.VisitorAddress))),
                new("Số định danh, giấy tờ", 18, row => Text(row, row.VisitorIdNumber)),
                new("Nội dung vụ việc", 50, row => Text(row, row.Content)),
                new("Phân loại", 16, row => SheetCell.Of(row.Kind is { } kind ? ReceptionLabels.Of(kind) : string.Empty)),
                new("Số người", 10, row => SheetCell.Of(row.People)),
                new("Cơ quan đã giải quyết", 24, row => Text(row, row.SettledBefore)),
                new("Thuộc thẩm quyền", 12, row => SheetCell.Of(row.InCompetence ? "x" : string.Empty)),
                new("Hướng dẫn đến", 24, row => Text(row, row.GuidedTo)),
                new("Chuyển đơn đến (số, ngày)", 24, row => Text(row, row.Outcome == VisitOutcome.Forwarded ? row.Answer : null)),
                new("Theo dõi kết quả", 30, row =>
                    Text(row, row.Outcome is { } outcome ? ReceptionLabels.Of(outcome) : ReceptionLabels.Of(row.State))
                ),
                new("Ghi chú", 30, row => Text(row, row.Promise)),
            ],
        };
    }

    private static SheetCell Text(Visit row, string? words) =>
        SheetCell.Of(row.Kind == VisitKind.Denunciation ? Secret : words ?? string.Empty);

    private static string Join(string? name, string? address) => address is { Length: > 0 } ? $"{name}, {address}" : name ?? string.Empty;
}
