using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Procedures;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Fees;

/// <summary>Money of one dossier, for the counter: what is due, what came in, what was put right.</summary>
[Permit(DossierPermissions.View)]
internal sealed class FeeModel(
    IDbContextFactory<Db> contexts,
    DossierCompetence competence,
    Catalogue catalogue,
    SetFee set,
    TakeFee take,
    CorrectReceipt correct
) : OfficePage
{
    [BindProperty]
    public FeeForm Input { get; set; } = new();

    public Dossier Dossier { get; private set; } = null!;

    public ProcedureVersion? Procedure { get; private set; }

    public IReadOnlyList<FeeReceipt> Lines { get; private set; } = [];

    /// <summary>Whether the seat takes money for this dossier, and it is not closed.</summary>
    public bool MayTake => competence.MayTakeFees(Dossier, Seat) && Dossier.Turn != Turn.Nobody;

    /// <summary>What the catalogue says of a fee by count, for the day the dossier came; null when it says nothing of the kind.</summary>
    public FeeLine? CountedLine =>
        Procedure?.Fee.CountedOn(Dossier.Channel.InCatalogue, OfficeClock.DayOf(Dossier.AcceptedAt ?? Dossier.RegisteredAt));

    public bool MayCorrect => competence.MayTakeFees(Dossier, Seat);

    public static IEnumerable<SelectListItem> BasisItems =>
        FeeLabels.Chosen.Select(basis => new SelectListItem(FeeLabels.Of(basis), basis.ToString()));

    public static IEnumerable<SelectListItem> MethodItems =>
        Enum.GetValues<PayMethod>().Select(method => new SelectListItem(FeeLabels.Of(method), method.ToString()));

    public bool IsCorrected(FeeReceipt line) => Lines.Any(other => other.Corrects == line.Id);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        Input.Paid = Dossier.FeeOwed is > 0 and var owed ? owed : null;
        (Input.Due, Input.Basis, Input.Note) = (Dossier.Fee, Dossier.FeeBasis, Dossier.FeeNote);
        return Page();
    }

    public Task<IActionResult> OnPostSetAsync(string code, CancellationToken ct) =>
        DoAsync(
            code,
            async clean =>
                Input.TotalBy(CountedLine) is { } total
                    ? Said(
                        await set.RunAsync(clean, new FeeDue(total, Input.Basis, Input.NoteBy(CountedLine)), Seat, DeedNow(), ct),
                        "Đã ghi mức phải thu."
                    )
                    : FeeRefusals.NotAnAmount,
            ct
        );

    public Task<IActionResult> OnPostTakeAsync(string code, CancellationToken ct) =>
        DoAsync(
            code,
            async clean =>
                Said(
                    await take.RunAsync(clean, new FeeMoney(Input.Paid ?? 0, Input.Method, Input.Document), Seat, DeedNow(), ct),
                    $"Đã thu {VietnameseFormat.Money(Input.Paid ?? 0)}."
                ),
            ct
        );

    public Task<IActionResult> OnPostCorrectAsync(string code, Guid receipt, CancellationToken ct) =>
        DoAsync(
            code,
            async clean => Said(await correct.RunAsync(clean, receipt, Input.Why, Seat, DeedNow(Input.Why), ct), "Đã ghi khoản đối ứng."),
            ct
        );

    private async Task<IActionResult> DoAsync(string code, Func<string, Task<Refusal?>> act, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        return await act(Dossier.Code) is { } refusal ? Refused(refusal) : Redirect($"/ho-so/{Dossier.Code}/thu-phi");
    }

    private Refusal? Said<T>(Result<T> result, string done)
    {
        if (!result.IsRefused)
        {
            Say(done);
        }

        return result.IsRefused ? result.Refusal : null;
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await DossierSettlement.OpenAsync(db, DossierCode.Clean(code), Seat.Scope, ct) is not { } dossier)
        {
            return false;
        }

        (Dossier, Procedure) = (dossier, catalogue.Find(dossier.ProcedureId));
        Lines = await db
            .FeeReceipts.AsNoTracking()
            .Where(row => row.ProvinceCode == dossier.ProvinceCode && row.DossierId == dossier.Id)
            .OrderBy(row => row.At)
            .ToListAsync(ct);
        return true;
    }
}
