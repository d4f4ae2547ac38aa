using ThongSuot.Platform.Text;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Finance.Projects;

/// <summary>A list of projects as a table to take away: plan, contract, accepted and paid apart.</summary>
internal static class ProjectSheet
{
    private const string Whole = "Cả dự án (đồng)";
    private const string OfYear = "Trong năm (đồng)";

    public static Sheet<ProjectRow> Of(ProjectView view, IReadOnlyList<ProjectRow> rows, string list) =>
        new()
        {
            Title = $"Dự án đầu tư công năm {view.Year}: {list}",
            Lines = [$"Số liệu lúc {VietnameseFormat.Moment(view.AsOf)}"],
            Columns =
            [
                new("Mã", 18, row => SheetCell.Of(row.Project.Code)),
                new("Tên dự án", 60, row => SheetCell.Of(row.Project.Name)),
                new("Nhóm", 8, row => SheetCell.Of(row.Project.Group.ToString())),
                new("Chủ đầu tư", 34, row => SheetCell.Of(row.Project.IsOrphan ? "chưa có" : row.OwnerName)),
                new("Chủ đầu tư cũ", 28, row => SheetCell.Of(row.Project.FormerOwner)),
                new("Bước", 28, row => SheetCell.Of(ProjectLabels.Of(row.Project.State))),
                new("Tổng mức", 18, row => SheetCell.Of(row.Project.Total), Whole),
                new("Trung hạn", 18, row => SheetCell.Of(row.Project.MediumTerm), Whole),
                new("Hợp đồng", 18, row => SheetCell.Of(row.Project.Contracted), Whole),
                new("Nghiệm thu", 18, row => SheetCell.Of(row.Project.Accepted), Whole),
                new("Đã chi", 18, row => SheetCell.Of(row.Project.Disbursed), Whole),
                new("Vốn kế hoạch", 18, row => SheetCell.Of(row.Capital), OfYear),
                new("Giải ngân", 18, row => SheetCell.Of(row.Paid), OfYear),
                new("Tỷ lệ", 10, row => SheetCell.Share(row.Paid, row.Capital), OfYear),
                new("Hạn quyết toán", 14, row => SheetCell.Of(row.Due)),
            ],
            Rows = rows.ToAsyncEnumerable(),
            Remarks = ["Tỷ lệ giải ngân = số kho bạc đã chi của vốn kế hoạch năm (đến 31/1 năm sau) / vốn kế hoạch năm."],
        };
}
