using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Staffing.Optimise;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Staffing.Board;

/// <summary>What was published beside what is counted.</summary>
internal sealed partial class BoardModel
{
    private async Task<IReadOnlyList<(string, string, PublishedStaffFigure)>> PublishedAsync(
        Db db,
        List<CensusCell> cells,
        CancellationToken ct
    )
    {
        var province = Unit!.ProvinceCode;
        var communes = cells.Where(cell => units.ByPath(cell.Key.OwnerPath)?.Kind == UnitKind.Commune).ToList();
        var moves = db.StaffMoves;
        var done = await moves
            .AsNoTracking()
            .Where(row =>
                row.ProvinceCode == province
                && (row.State == MoveState.Running || row.State == MoveState.Decided || row.State == MoveState.Ended)
            )
            .GroupBy(row => row.Kind)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        string Moves(MoveKind kind) => Platform.Text.VietnameseFormat.Number(done.FirstOrDefault(row => row.Key == kind)?.Count ?? 0);
        return
        [
            .. StaffingReference
                .Published.Where(figure => figure.ProvinceCode == province)
                .Select(figure =>
                    figure.Measure switch
                    {
                        "people" => ("Người cấp xã", Platform.Text.VietnameseFormat.Number(communes.Sum(cell => cell.Payroll)), figure),
                        "degree" => (
                            "Đại học trở lên (cấp xã)",
                            Platform.Text.VietnameseFormat.Share(communes.Sum(cell => cell.Degree), communes.Sum(cell => cell.Payroll)),
                            figure
                        ),
                        "transfers" => ("Điều động", Moves(MoveKind.Transfer), figure),
                        "secondments" => ("Biệt phái", Moves(MoveKind.Secondment), figure),
                        _ => ("Luân chuyển", Moves(MoveKind.Rotation), figure),
                    }
                ),
        ];
    }
}
