using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Reports.Demands;
using ThongSuot.Reports.Templates;
using ThongSuot.Web;

namespace ThongSuot.Reports.Issued;

/// <summary>Chooses template and period; the rest is made.</summary>
[Permit(ReportWorkPermissions.Issue)]
internal sealed class PrepareModel(IDbContextFactory<Db> contexts, PrepareReport prepare) : OfficePage
{
    private const int MostPeriods = 12;

    [BindProperty(SupportsGet = true, Name = "mau")]
    public string? Template { get; set; }

    [BindProperty(SupportsGet = true, Name = "ky")]
    public string? Period { get; set; }

    public IReadOnlyList<UsableTemplate> Templates { get; private set; } = [];

    public UsableTemplate? Chosen => Templates.FirstOrDefault(template => template.Code == Template);

    public IEnumerable<SelectListItem> Periods =>
        Chosen is { } template
            ? DemandPeriod
                .Ended(template.Facts.Period, Clock.Today)
                .Take(MostPeriods)
                .Select(period => new SelectListItem($"{period.Name} ({period.WindowText})", period.Key))
            : [];

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var prepared = await prepare.RunAsync(Template, Period, Seat, DeedNow(), ct);
        if (prepared.IsRefused)
        {
            await LoadAsync(ct);
            return Refused(prepared.Refusal, string.Empty);
        }

        Say("Đã lập, số liệu đã chốt. Lãnh đạo xem rồi phát hành.");
        return Redirect($"/bao-cao/van-ban/{prepared.Value}");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        Templates = await db.TemplatesOfAsync(Seat.ProvinceCode, ct);
    }
}
