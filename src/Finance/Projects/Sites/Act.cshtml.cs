using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Finance.Projects.Sites;

/// <summary>The fields of all acts on a step; each shows its own.</summary>
internal sealed class SiteActForm
{
    public DateOnly? On { get; set; }

    public string? Number { get; set; }

    public string? Content { get; set; }

    public int? Households { get; set; }

    public string? Amount { get; set; }

    public SiteStepInput Read(long paid) =>
        new()
        {
            On = On,
            Number = Number?.Trim() ?? string.Empty,
            Content = Content?.Trim() ?? string.Empty,
            Households = Households ?? -1,
            Paid = paid,
        };
}

[Permit(FinancePermissions.View)]
internal sealed class ActModel(IDbContextFactory<Db> contexts, KeepSite keep) : OfficePage
{
    [BindProperty]
    public SiteActForm Input { get; set; } = new();

    public ActForm<SiteAct> Act { get; private set; } = null!;

    public Project Project { get; private set; } = null!;

    public SiteStepRule Rule { get; private set; } = null!;

    /// <summary>Why it cannot be done now, told before anything is typed.</summary>
    public string? Impossible { get; private set; }

    /// <summary>Whether the step pays people.</summary>
    public bool Pays => Rule.Order == SiteSteps.Pay;

    public string Back => $"/ngan-sach/du-an/{Project.Code}/giai-phong";

    public async Task<IActionResult> OnGetAsync(string code, int step, string act, CancellationToken ct)
    {
        if (!await LoadAsync(code, step, act, ct))
        {
            return NotFound();
        }

        Input.On = Clock.Today;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, int step, string act, CancellationToken ct)
    {
        if (!await LoadAsync(code, step, act, ct))
        {
            return NotFound();
        }

        var paid = 0L;
        if (Act.Act == SiteAct.Report && Pays && !Amounts.Read(Input.Amount).TryGet(out paid, out var refusal))
        {
            return Refused(refusal);
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var input = Input.Read(paid);
        var reason = input.Content.Length == 0 ? null : input.Content;
        var done = await keep.ActAsync(Project.Code, Rule.Order, Act.Act, input, Seat, DeedNow(reason), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"Bước {Rule.Order}: đã ghi “{Act.Past.ToLowerInvariant()}”.");
        return Redirect(Back);
    }

    private async Task<bool> LoadAsync(string code, int step, string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            SiteActs.Forms.BySlug(slug) is not { } act
            || SiteSteps.On(Clock.Today).FirstOrDefault(one => one.Order == step) is not { } rule
            || await SiteReads.OpenAsync(db, code.Trim().ToUpperInvariant(), Seat, ct) is not { Site: not null } view
        )
        {
            return false;
        }

        (Act, Rule, Project) = (act, rule, view.Project);
        Impossible = SiteCompetence.Against(act.Act, view.Project, step, view.Steps.GetValueOrDefault(step), Seat)?.Message;
        return true;
    }
}
