using ThongSuot.Platform.Text;
using ThongSuot.Procedures.Show;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Procedures.List;

/// <summary>The catalogue as a file.</summary>
internal static class ProcedureSheet
{
    public static Sheet<ProcedureVersion> Of(IReadOnlyList<ProcedureVersion> rows, DateOnly today, DateTimeOffset asOf) =>
        new()
        {
            Title = "Danh mục thủ tục hành chính",
            Lines = [$"{VietnameseFormat.Number(rows.Count)} thủ tục, số liệu lúc {VietnameseFormat.Moment(asOf)}"],
            Columns =
            [
                new("Mã", 12, row => SheetCell.Of(row.Code)),
                new("Tên thủ tục", 60, row => SheetCell.Of(row.Name)),
                new("Lĩnh vực", 24, row => SheetCell.Of(row.Field)),
                new("Cấp", 14, row => SheetCell.Of(ShowModel.LevelsOf(row))),
                new("Trực tiếp", 22, row => SheetCell.Of(ProcedureLabels.Of(row.LimitFor(ProcedureChannel.Direct))), "Thời hạn"),
                new(
                    "Trực tuyến",
                    22,
                    row => SheetCell.Of(row.AllowsOnline ? ProcedureLabels.Of(row.LimitFor(ProcedureChannel.Online)) : "không nhận"),
                    "Thời hạn"
                ),
                new("Phí, lệ phí", 30, row => SheetCell.Of(row.Fee.WordsOn(today))),
                new("Trạng thái", 18, row => SheetCell.Of(VersionState.Of(row, today).Text)),
                new("Quyết định công bố", 30, row => SheetCell.Of(row.Decision)),
            ],
            Rows = rows.ToAsyncEnumerable(),
        };
}
