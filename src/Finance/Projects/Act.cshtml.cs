using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Projects.Contracts;
using ThongSuot.Finance.Projects.Requests;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Finance.Projects;

[Permit(FinancePermissions.View)]
internal sealed class ActModel(IDbContextFactory<Db> contexts, FinanceBooks books, MoveProject move) : OfficePage
{
    [BindProperty]
    public ProjectActForm Input { get; set; } = new();

    public ActForm<ProjectAct> Act { get; private set; } = null!;

    public Project Project { get; private set; } = null!;

    /// <summary>Why it cannot be done now, told before anything is typed.</summary>
    public string? Impossible { get; private set; }

    /// <summary>The contracts an acceptance or a payment can be of.</summary>
    public IReadOnlyList<ProjectContract> Contracts { get; private set; } = [];

    public bool TakesContract => Contracts.Count > 0;

    public IEnumerable<SelectListItem> ContractItems =>
        Contracts
            .Select(one => new SelectListItem(
                $"{one.Package}: {one.Number}, {VietnameseFormat.Money(one.Value)}, đã nghiệm thu {VietnameseFormat.Money(one.Accepted)}, đã chi {VietnameseFormat.Money(one.Paid)}",
                one.Id.Value.ToString()
            ))
            .Prepend(new SelectListItem("Không theo hợp đồng (chi phí khác)", string.Empty));

    /// <summary>What waits for a word of this seat.</summary>
    public IReadOnlyList<ProjectRequest> Waiting { get; private set; } = [];

    public IEnumerable<SelectListItem> RequestItems =>
        Waiting.Select(one => new SelectListItem(ProjectRequests.Words(one), one.Id.ToString()));

    public IEnumerable<SelectListItem> UnitItems =>
        books
            .ReceiversOf(UnitPath.OfProvince(Project.ProvinceCode))
            .Where(unit => unit.Kind is Territory.UnitKind.Commune or Territory.UnitKind.Department)
            .Select(unit => new SelectListItem(unit.Name, unit.Path));

    public async Task<IActionResult> OnGetAsync(string code, string act, CancellationToken ct)
    {
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        (Input.On, Input.Unit) = (Clock.Today, Project.PlacePath);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, string act, CancellationToken ct)
    {
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        var amount = 0L;
        if (Act.Wants(ActFields.Amount) && !Amounts.Read(Input.Amount).TryGet(out amount, out var refusal))
        {
            return Refused(refusal);
        }

        var planned = 0L;
        if (Act.Act == ProjectAct.SignContract && !Amounts.Read(Input.Planned).TryGet(out planned, out var unplanned))
        {
            return Refused(unplanned with { Field = "Planned" });
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var input = Input.Read(amount, planned);
        var done = await move.RunAsync(Project.Code, Act.Act, input, Seat, DeedNow(input.Content.Length == 0 ? null : input.Content), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"{Act.Past}: đã ghi.");
        // Whoever turned a project down does not see it any more.
        return Redirect(Act.Act == ProjectAct.DeclineOwner ? "/ngan-sach/du-an" : $"/ngan-sach/du-an/{done.Value}");
    }

    private async Task<bool> LoadAsync(string code, string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            ProjectActs.Forms.BySlug(slug) is not { } act
            || await ProjectReads.OpenAsync(db, code.Trim().ToUpperInvariant(), Seat, ct) is not { } row
        )
        {
            return false;
        }

        (Act, Project) = (act, row);
        if (act.Act is ProjectAct.Agree or ProjectAct.TurnDown)
        {
            var waiting = await ProjectRequests.WaitingAsync(db, row, ct);
            Waiting = [.. waiting.Where(one => ProjectRequests.MayDecide(row, one.Kind, Seat) && one.AskedBy != Seat.AccountId)];
        }

        if (act.Act is ProjectAct.Accept or ProjectAct.CorrectAcceptance or ProjectAct.Disburse or ProjectAct.Recover)
        {
            Contracts = await ProjectReads.ContractsAsync(db, row, ct);
        }

        Impossible = ProjectCompetence.Against(act.Act, row, Seat)?.Message
            ?? (act.Act is ProjectAct.Agree or ProjectAct.TurnDown && Waiting.Count == 0 ? ProjectRefusals.RequestGone.Message : null);
        return true;
    }
}
