using System.Text.RegularExpressions;
using ThongSuot.Platform.Text;
using ThongSuot.Reports.Demands;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Reports.Filling;

/// <summary>A unit's report as a sheet: taken out, filled elsewhere, taken in again.</summary>
internal static partial class FillSheet
{
    public static ImportColumn Key { get; } = new("Mã", true, "c1");

    public static ImportColumn Value { get; } = new("Kỳ này", true, "51");

    public static ImportColumn Note { get; } = new("Ghi chú", false, "tăng do mở thêm lớp");

    public static Sheet<DemandCell> Of(FillingSheet sheet) =>
        new()
        {
            Title = sheet.Demand.Name,
            Lines =
            [
                HeadOf(sheet),
                $"Nộp trước {VietnameseFormat.Moment(sheet.DueAt)}. Chỉ điền cột “Kỳ này” ở dòng đơn vị điền; dòng của hệ thống không nhập lại.",
            ],
            Columns =
            [
                new(Key.Head, 8, cell => SheetCell.Of(cell.Key)),
                new("Chỉ tiêu", 60, cell => SheetCell.Of(cell.Name)),
                new("Đơn vị tính", 14, cell => SheetCell.Of(cell.Unit)),
                new("Ai trả lời", 14, cell => SheetCell.Of(cell.IsKnown ? "Hệ thống" : "Đơn vị điền")),
                new("Kỳ trước", 14, cell => Number(sheet.Before, cell)),
                new(Value.Head, 14, cell => Number(sheet.Now, cell)),
                new(Note.Head, 50, cell => SheetCell.Of(sheet.Entries.GetValueOrDefault(cell.Key)?.Note)),
            ],
            Rows = sheet.Demand.Cells.ToAsyncEnumerable(),
        };

    /// <summary>Whose report the sheet is: told in the file, so that it comes back to no other.</summary>
    public static string HeadOf(FillingSheet sheet) =>
        $"Yêu cầu {sheet.Demand.Code}. {sheet.Unit.Name} ({sheet.Unit.Code}). {sheet.Period.Name}, số liệu {sheet.Period.WindowText}";

    /// <summary>Whose report a file says that it is; null of one that does not say it.</summary>
    public static string? HeadIn(SheetTable table) =>
        table.Above.SelectMany(line => line.Cells).Select(cell => CleanText.Line(cell.Text)).FirstOrDefault(text => Head().IsMatch(text));

    [GeneratedRegex(@"^Yêu cầu \S+\. .+ \(\S+\)\. .+, số liệu .+$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Head();

    private static SheetCell Number(IReadOnlyDictionary<string, decimal> numbers, DemandCell cell) =>
        !numbers.TryGetValue(cell.Key, out var value) ? SheetCell.Empty
        : decimal.Round(value) == value ? SheetCell.Of((long)value)
        : SheetCell.Of((decimal?)value);
}
