using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Finance.Projects.Sites;

/// <summary>A step as the page shows it.</summary>
internal sealed record SiteRow(
    SiteStepRule Rule,
    SiteStep? Step,
    DateOnly? Due,
    DateOnly? Earliest,
    bool IsLate,
    IReadOnlyList<ActForm<SiteAct>> Acts
);

/// <summary>
/// For the officers who clear a site, with the list of households in hand: which step runs, until when, what is done for how many; for the
/// leader what waits for his decision and whether his power to decide lapses first.
/// </summary>
[Permit(FinancePermissions.View)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, FinanceBooks books) : OfficePage
{
    public Project Project { get; private set; } = null!;

    /// <summary>Null where nobody began it.</summary>
    public SiteClearance? Site { get; private set; }

    public IReadOnlyList<SiteRow> Rows { get; private set; } = [];

    /// <summary>Days until the power to decide lapses, when that is soon.</summary>
    public int? AuthorityLeft { get; private set; }

    /// <summary>The first day of withdrawal against the will of whoever has the land.</summary>
    public DateOnly? WithdrawFrom { get; private set; }

    public DateOnly Today => Clock.Today;

    public bool MayKeep => SiteCompetence.AgainstKeeping(Project, Seat) is null;

    /// <summary>Whoever works on it may tell what stands in its way; the difficulty leads back to the project.</summary>
    public bool MayRaise => MayKeep && Seat.Role != Role.ProvinceLeader;

    public string NameOf(string path) => books.NameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await SiteReads.OpenAsync(db, code.Trim().ToUpperInvariant(), Seat, ct) is not { } view)
        {
            return NotFound();
        }

        (Project, Site) = (view.Project, view.Site);
        if (Site is not null)
        {
            var clock = view.Clock(books);
            (AuthorityLeft, WithdrawFrom) = (clock.AuthorityLeft(Today), clock.WithdrawFrom);
            Rows = [.. SiteSteps.On(Today).Select(rule => RowOf(rule, view.Steps.GetValueOrDefault(rule.Order), clock))];
        }

        return Page();
    }

    private SiteRow RowOf(SiteStepRule rule, SiteStep? step, SiteClock clock) =>
        new(
            rule,
            step,
            clock.Due(rule),
            clock.Earliest(rule),
            clock.IsLate(rule, Today),
            [.. SiteActs.Forms.All.Where(form => SiteCompetence.Against(form.Act, Project, rule.Order, step, Seat) is null)]
        );
}
