using ThongSuot.Platform.Text;
using ThongSuot.Territory;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Difficulties.Rapid;

/// <summary>The list as a file.</summary>
internal static class RapidSheet
{
    public static Sheet<RapidRequest> Of(IReadOnlyList<RapidRequest> rows, DateTimeOffset asOf, Func<string, string> nameOf) =>
        new()
        {
            Title = "Sự cố cần hỗ trợ ngay",
            Lines = [$"Số liệu lúc {VietnameseFormat.Moment(asOf)}"],
            Columns =
            [
                new("Mã", 18, row => SheetCell.Of(row.Code)),
                new("Đơn vị", 30, row => SheetCell.Of(nameOf(row.UnitPath))),
                new("Sự cố", 24, row => SheetCell.Of(OutageLabels.Of(row.Kind))),
                new("Diễn biến", 50, row => SheetCell.Of(row.What)),
                new("Xảy ra", 18, row => SheetCell.Of(row.BrokeAt)),
                new("Hạn trả lời", 18, row => SheetCell.Of(row.DueAt)),
                new("Người trả lời", 30, row => SheetCell.Of(row.PersonName)),
                new("Trả lời", 50, row => SheetCell.Of(row.Answer)),
                new("Khắc phục", 18, row => SheetCell.Of(row.EndedAt)),
                new("Phút làm việc bị mất", 12, row => SheetCell.Of((long)row.MinutesLost)),
            ],
            Rows = rows.ToAsyncEnumerable(),
        };
}
