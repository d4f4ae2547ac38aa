using System.Globalization;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Petitions.Reception;

/// <summary>The lists of receptions as sheets: the same rows as on the page.</summary>
internal static class ReceptionSheets
{
    public static Sheet<ReceptionDay> Of(
        IReadOnlyList<ReceptionDay> days,
        Func<string, string> nameOf,
        DateOnly today,
        DateTimeOffset asOf
    ) =>
        new()
        {
            Title = "Lịch tiếp công dân",
            Lines = [$"Số liệu lúc {VietnameseFormat.Moment(asOf)}"],
            Rows = days.ToAsyncEnumerable(),
            Columns =
            [
                new("Ngày", 12, row => SheetCell.Of(row.Day)),
                new("Giờ", 8, row => SheetCell.Of(row.From.ToString("HH:mm", CultureInfo.InvariantCulture))),
                new("Người tiếp", 32, row => SheetCell.Of($"{row.LeaderName}, {row.LeaderTitle}")),
                new("Địa điểm", 32, row => SheetCell.Of(row.Place)),
                new("Cơ quan", 24, row => SheetCell.Of(nameOf(row.UnitPath))),
                new("Số đã cấp", 10, row => SheetCell.Of(row.LastNumber)),
                new("Tình trạng", 20, row => SheetCell.Of(ReceptionLabels.Of(row, today).Words)),
                new("Lý do, căn cứ", 40, row => SheetCell.Of(row.Reason ?? string.Empty)),
            ],
        };

    public static Sheet<Visit> Of(IReadOnlyList<Visit> visits, Func<string, string> nameOf, DateTimeOffset asOf) =>
        new()
        {
            Title = "Lượt tiếp công dân chờ trả lời",
            Lines = [$"Số liệu lúc {VietnameseFormat.Moment(asOf)}"],
            Rows = visits.ToAsyncEnumerable(),
            Columns =
            [
                new("Ngày tiếp", 12, row => SheetCell.Of(row.Day)),
                new("Số", 8, row => SheetCell.Of(row.Number)),
                new("Nội dung", 60, row => SheetCell.Of(row.Content ?? string.Empty)),
                new("Cơ quan", 24, row => SheetCell.Of(nameOf(row.UnitPath))),
                new("Trả lời trước", 14, row => SheetCell.Of(row.AnswerBy!.Value)),
            ],
        };

    public static Sheet<MissedReception> Of(IReadOnlyList<MissedReception> missed, Func<string, string> nameOf, DateTimeOffset asOf) =>
        new()
        {
            Title = "Cơ quan chưa tiếp công dân đủ ngày",
            Lines = [$"Số liệu lúc {VietnameseFormat.Moment(asOf)}"],
            Rows = missed.ToAsyncEnumerable(),
            Columns =
            [
                new("Cơ quan", 32, row => SheetCell.Of(nameOf(row.UnitPath))),
                new("Từ", 12, row => SheetCell.Of(row.From)),
                new("Đến", 12, row => SheetCell.Of(row.To)),
                new("Đã tiếp", 10, row => SheetCell.Of(row.Held)),
                new("Luật yêu cầu", 12, row => SheetCell.Of(row.Asked)),
            ],
        };
}
