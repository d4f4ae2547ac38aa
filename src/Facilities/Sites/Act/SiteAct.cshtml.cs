using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Facilities.Sites.Act;

/// <summary>One act on one building, with the fields it needs.</summary>
[Permit(FacilityPermissions.View)]
internal sealed class SiteActModel(IDbContextFactory<Db> contexts, ActOnSite acting) : ActPage<SiteAct, Site>(SiteActs.Forms)
{
    /// <summary>Days that carrying out a plan usually takes.</summary>
    private const int UsualDays = 30;

    [BindProperty]
    public Form Input { get; set; } = new();

    public static IEnumerable<SelectListItem> Plans =>
        [new("Chọn", string.Empty), .. Enum.GetValues<SitePlan>().Select(plan => new SelectListItem(SiteLabels.Of(plan), plan.ToString()))];

    public static IEnumerable<SelectListItem> Purposes =>
        [
            new("Chưa rõ", string.Empty),
            .. Enum.GetValues<SitePurpose>().Select(one => new SelectListItem(SiteLabels.Of(one), one.ToString())),
        ];

    protected override async Task<Site?> FindAsync(SiteAct act, string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.SiteAsync(code, FacilityScope.Of(Seat), ct);
    }

    protected override Refusal? Against(SiteAct act, Site row) => SiteActs.Against(act, row, Seat);

    protected override void Begin() => (Input.On, Input.DueOn) = (Clock.Today, Clock.Today.AddDays(UsualDays));

    protected override Task<Result<string>> DoAsync(CancellationToken ct)
    {
        var input = new SiteInput
        {
            Reason = Input.Reason,
            Plan = Input.Plan,
            Purpose = Input.Purpose,
            Number = Input.Number,
            On = Input.On,
            DueOn = Input.DueOn,
        };
        return acting.RunAsync(Row.Code, Act.Act, input, Seat, DeedNow(Input.Reason?.Trim()), ct);
    }

    protected override string After(string code) => $"/tru-so/{code}";

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
