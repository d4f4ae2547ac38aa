using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Facilities.Sites.Surplus;

/// <summary>The week's figures of surplus offices, as the province sends them every Monday before nine.</summary>
[Permit(FacilityPermissions.View)]
internal sealed class SurplusBoardModel(SurplusBoard board) : OfficePage
{
    public SurplusView View { get; private set; } = null!;

    public DateTimeOffset AsOf => Clock.Now;

    public async Task OnGetAsync(CancellationToken ct) => View = await board.ReadAsync(FacilityScope.Of(Seat), Clock.Today, ct);

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        View = await board.ReadAsync(FacilityScope.Of(Seat), Clock.Today, ct);
        IReadOnlyList<SheetColumn<SurplusLine>> columns =
        [
            new("Phương án", 36, line => SheetCell.Of(NameOf(line))),
            new("Tổng số", 10, line => SheetCell.Of((long)line.All)),
            new("Chờ phương án", 12, line => SheetCell.Of((long)line.Awaiting)),
            new("Chờ quyết định", 12, line => SheetCell.Of((long)line.Proposed)),
            new("Đã quyết định", 12, line => SheetCell.Of((long)line.Decided)),
            new("Đã xử lý", 12, line => SheetCell.Of((long)line.Done)),
            new("Y tế", 10, line => SheetCell.Of((long)line.Health), "Ưu tiên"),
            new("Giáo dục", 10, line => SheetCell.Of((long)line.Education), "Ưu tiên"),
            new("Văn hóa", 10, line => SheetCell.Of((long)line.Culture), "Ưu tiên"),
            new("Diện tích (m²)", 14, line => SheetCell.Of(Quantity.Number(line.Area))),
        ];
        return new SheetDownload<SurplusLine>(
            new Sheet<SurplusLine>
            {
                Title = "Trụ sở dôi dư",
                Lines = [$"Số liệu lúc {VietnameseFormat.Moment(AsOf)}"],
                Columns = columns,
                Rows = View.Lines.ToAsyncEnumerable(),
                Total = [.. columns.Select((column, at) => at == 0 ? SheetCell.Of("Cộng") : column.Of(View.Total))],
            },
            dang,
            "tru-so-doi-du"
        );
    }

    public static string NameOf(SurplusLine line) => line.Plan is { } plan ? SiteLabels.Of(plan) : "Chưa có phương án";
}
