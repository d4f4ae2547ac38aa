using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Facilities.Machines.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Lists;
using ThongSuot.Web.Security;

namespace ThongSuot.Facilities.Machines.Labels;

/// <summary>For whoever glues labels on machines: the list's machines as sheets of labels; next, a stocktaking with a telephone.</summary>
[Permit(FacilityPermissions.View)]
internal sealed class LabelsModel(IDbContextFactory<Db> contexts, HandoverSettlement settlement, PublicAddress address) : OfficePage
{
    private const int Sheets = 10;

    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Parameter)]
    public int? Number { get; set; }

    public Page<Machine> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    /// <summary>Three beside one another, eight under one another, as sheets of labels are sold.</summary>
    public static int PerSheet => 24;

    public IHtmlContent QrOf(Machine machine) =>
        QrSvg.Of(address.Of(Request, $"/trang-bi/{machine.Code}/dem"), $"Mã QR của máy {machine.Code}");

    public string NameOf(string path) => settlement.NameOf(path);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = MachineReads
            .Pick(new MachineFilter(Unit, Kind, Text).Rows(db, FacilityScope.Of(Seat)).AsNoTracking(), Group)
            .Where(row => row.State != MachineState.Gone);
        var page = new PageRequest(Number, PerSheet * Sheets);
        Rows = new Page<Machine>(
            await rows.OrderBy(row => row.Code).Skip(page.Skip).Take(page.Size).ToListAsync(ct),
            page.Number,
            page.Size,
            await rows.CountAsync(ct)
        );
    }
}
