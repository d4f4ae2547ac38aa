using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Lists;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Facilities.Connections.Board;

/// <summary>
/// For whoever answers for lines and power: which communes cannot work by them and why; next, the line of a building or the log of outages.
/// </summary>
[Permit(FacilityPermissions.View)]
internal sealed class ConnectionsModel(IDbContextFactory<Db> contexts, ConnectionReader reader) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = Worst.Parameter)]
    public bool All { get; set; }

    public IReadOnlyList<UnitConnection> Units { get; private set; } = [];

    public IReadOnlyList<UnitConnection> Shown => Worst.Of(Units, All);

    public bool IsKept { get; private set; }

    public int Stopped => Units.Count(unit => unit.CannotWork);

    public int ToLookAt => Units.Count(unit => !unit.CannotWork && unit.Troubles.Count > 0);

    public DateTimeOffset AsOf => Clock.Now;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        IsKept = await ConnectionReader.IsKeptAsync(db, Seat.ProvinceCode, ct);
        Units = await reader.ReadAsync(db, FacilityScope.Of(Seat), ct);
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        await OnGetAsync(ct);
        return new SheetDownload<UnitConnection>(
            new Sheet<UnitConnection>
            {
                Title = "Đường truyền, điện của xã, phường",
                Lines = [$"Số liệu lúc {VietnameseFormat.Moment(AsOf)}"],
                Columns =
                [
                    new("Xã, phường", 26, unit => SheetCell.Of(unit.Unit.Name)),
                    new("Không làm việc được", 12, unit => SheetCell.Of(unit.CannotWork ? "có" : string.Empty)),
                    new("Vì sao", 70, unit => SheetCell.Of(string.Join("; ", unit.Troubles.Select(trouble => trouble.Text)))),
                    new("Đo chậm nhất (Mbps)", 12, unit => unit.Slowest is { } speed ? SheetCell.Of((long)speed) : SheetCell.Empty),
                    new("Giờ mất trong 30 ngày", 12, unit => SheetCell.Of(decimal.Round((decimal)unit.Lost.TotalHours, 1))),
                ],
                Rows = Units.ToAsyncEnumerable(),
            },
            dang,
            "duong-truyen"
        );
    }

    /// <summary>What is known of the line of a place, in a few words.</summary>
    public static string WordsOf(Connection? line)
    {
        if (line is null)
        {
            return "chưa ghi";
        }

        var measured = line.Measured is { } speed ? $"{speed} Mbps, {VietnameseFormat.Date(line.MeasuredOn!.Value)}" : "chưa đo";
        return string.Join(
            ", ",
            new[]
            {
                $"{line.Contracted} / {measured}",
                line.SpareLine ? "có đường dự phòng" : string.Empty,
                line.PowerMinutes > 0 ? $"nguồn {line.PowerMinutes} phút" : string.Empty,
            }.Where(text => text.Length > 0)
        );
    }
}
