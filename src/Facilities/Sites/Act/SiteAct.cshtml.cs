using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Facilities.Sites.Act;

/// <summary>One act on one building, with the fields it needs.</summary>
[Permit(FacilityPermissions.View)]
internal sealed class SiteActModel(IDbContextFactory<Db> contexts, ActOnSite acting) : OfficePage
{
    /// <summary>Days that carrying out a plan usually takes.</summary>
    private const int UsualDays = 30;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Site Site { get; private set; } = null!;

    public ActForm<SiteAct> Act { get; private set; } = null!;

    public string? Impossible { get; private set; }

    public static IEnumerable<SelectListItem> Plans =>
        [new("Chọn", string.Empty), .. Enum.GetValues<SitePlan>().Select(plan => new SelectListItem(SiteLabels.Of(plan), plan.ToString()))];

    public static IEnumerable<SelectListItem> Purposes =>
        [
            new("Chưa rõ", string.Empty),
            .. Enum.GetValues<SitePurpose>().Select(one => new SelectListItem(SiteLabels.Of(one), one.ToString())),
        ];

    public async Task<IActionResult> OnGetAsync(string code, string act, CancellationToken ct)
    {
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        (Input.On, Input.DueOn) = (Clock.Today, Clock.Today.AddDays(UsualDays));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, string act, CancellationToken ct)
    {
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var input = new SiteInput
        {
            Reason = Input.Reason,
            Plan = Input.Plan,
            Purpose = Input.Purpose,
            Number = Input.Number,
            On = Input.On,
            DueOn = Input.DueOn,
        };
        var done = await acting.RunAsync(Site.Code, Act.Act, input, Seat, DeedNow(Input.Reason?.Trim()), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"{Act.Past}: đã ghi.");
        return Redirect($"/tru-so/{done.Value}");
    }

    private async Task<bool> LoadAsync(string code, string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (SiteActs.Forms.BySlug(slug) is not { } act || await db.SiteAsync(code, FacilityScope.Of(Seat), ct) is not { } site)
        {
            return false;
        }

        (Act, Site) = (act, site);
        Impossible = SiteActs.Against(act.Act, site, Seat)?.Message;
        return true;
    }

    internal sealed class Form
    {
        public string? Reason { get; set; }

        public SitePlan? Plan { get; set; }

        public SitePurpose? Purpose { get; set; }

        public string? Number { get; set; }

        public DateOnly? On { get; set; }

        public DateOnly? DueOn { get; set; }
    }
}
