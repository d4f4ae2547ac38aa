using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Staffing.Import;
using ThongSuot.Staffing.Optimise;
using ThongSuot.Web;

namespace ThongSuot.Staffing.Plans;

/// <summary>A plan: what it gains, its moves to take up, what stays short and why, and the same question with one thing changed.</summary>
[Permit(StaffingPermissions.Plan)]
internal sealed partial class ShowModel(
    IDbContextFactory<Db> contexts,
    StaffQueries queries,
    TakePlanMoves take,
    MakePlan make,
    NamesRead names
) : OfficePage
{
    public const string NamesSeen = "staffing.names-read";

    [BindProperty(SupportsGet = true, Name = "loai")]
    public MoveKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    [BindProperty]
    public TakeForm Input { get; set; } = new();

    [BindProperty]
    public PlanForm Question { get; set; } = new();

    public StaffPlan Plan { get; private set; } = null!;

    public PlanPackage Package { get; private set; } = null!;

    public PlanQuestion Asked { get; private set; } = null!;

    public StaffCatalogue Catalogue { get; private set; } = null!;

    public bool IsStale { get; private set; }

    public IReadOnlyList<SelectListItem> Specialities { get; private set; } = [];

    public bool MayTake => May(StaffingPermissions.Propose);

    public Page<PlanPlace> Shown => PlanReader.PlacesOf(Plan, Kind, Number);

    public IEnumerable<PublishedStaffFigure> Published =>
        StaffingReference.Published.Where(figure =>
            figure.ProvinceCode == Plan.ProvinceCode && figure.Measure is "transfers" or "secondments" or "rotations"
        );

    /// <summary>Names by code of the people who are shown: whoever signs a plan signs for people, not for codes.</summary>
    public IReadOnlyDictionary<string, string> People { get; private set; } = new Dictionary<string, string>();

    public string NameOf(string path) => queries.ShortNameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        Question = PlanForm.Of(Asked);
        (Input.Version, Input.StartsOn, Input.Months) = (Plan.Version, Clock.Today.AddDays(14), queries.LawNow.ProposedMonths);
        return Page();
    }

    public async Task<IActionResult> OnPostTakeAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct) || !MayTake)
        {
            return NotFound();
        }

        var done = await take.RunAsync(code, Input.Version, Input.Numbers, Input.StartsOn, Input.Months, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say(
            $"Đã đưa {done.Value.Codes.Count} lượt ra lấy ý kiến.{(done.Value.Left.Count > 0 ? $" Không đưa được {done.Value.Left.Count}: {string.Join(" ", done.Value.Left.Take(3))}" : string.Empty)}"
        );
        return Redirect("/nhan-su/dieu-dong?nhom=lay-y-kien");
    }

    /// <summary>What if: the chosen moves insisted on or ruled out, other numbers, asked anew as a plan of its own.</summary>
    public async Task<IActionResult> OnPostAgainAsync(string code, string? pin, string? forbid, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        var chosen = Plan
            .Moves.Where(move => Input.Numbers.Contains(move.Number))
            .Select(move => new PlanChoice(move.PersonId.Value, move.ToPath, move.Speciality))
            .ToList();
        if ((pin ?? forbid) is not null && chosen.Count == 0)
        {
            return Refused(StaffingRefusals.NothingChosen);
        }

        var question =
            pin is not null ? Asked.Pin(chosen)
            : forbid is not null ? Asked.Forbid(chosen)
            : Question.Ask(Asked);
        var made = await make.RunAsync(question, Plan.Code, Seat, DeedNow(), ct);
        if (made.IsRefused)
        {
            return Refused(made.Refusal);
        }

        Say($"Đã lập {made.Value} từ {Plan.Code}.");
        return Redirect($"/nhan-su/phuong-an/so-sanh?ma={Plan.Code}&ma={made.Value}");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await PlanReader.OpenAsync(db, code, Seat.ProvinceCode, ct) is not { } plan)
        {
            return false;
        }

        (Plan, Package, Asked, Catalogue) = (plan, plan.Unpack(), PlanQuestion.Load(plan.Question), await StaffCatalogue.LoadAsync(db, ct));
        People = await NamesAsync(db, ct);
        IsStale = await StaffMark.ReadAsync(db, plan.ProvinceCode, ct) != plan.Mark;
        Specialities =
        [
            new("Không đổi", string.Empty),
            .. Catalogue.Specialities.Select(row => new SelectListItem(
                $"{row.Name} ({(Asked.Weights.TryGetValue(row.Code, out var own) ? own : row.Weight)})",
                row.Code
            )),
        ];
        return true;
    }
}
