using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
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
    public Form Input { get; set; } = new();

    public Dossier Dossier { get; private set; } = null!;

    public ProcedureVersion? Procedure { get; private set; }

    public IReadOnlyList<FeeReceipt> Lines { get; private set; } = [];

    /// <summary>Whether the seat takes money for this dossier, and it is not closed.</summary>
    public bool MayTake => competence.MayTakeFees(Dossier, Seat) && Dossier.Turn != Turn.Nobody;

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
                Input.Total is { } total
                    ? Said(
                        await set.RunAsync(clean, new FeeDue(total, Input.Basis, Input.NoteWithCount), Seat, DeedNow(), ct),
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

    internal sealed class Form
    {
        public long? Due { get; set; }

        public FeeBasis Basis { get; set; }

        /// <summary>Of what is counted, for a fee by quantity.</summary>
        [Range(1, 10_000, ErrorMessage = "Số lượng từ 1 đến 10.000. Nhập lại.")]
        public int? Quantity { get; set; }

        [StringLength(Dossier.FeeNoteLength, ErrorMessage = "Căn cứ dài quá 500 ký tự. Viết gọn lại.")]
        public string? Note { get; set; }

        public long? Paid { get; set; }

        public PayMethod Method { get; set; }

        [StringLength(60, ErrorMessage = "Số biên lai dài quá 60 ký tự. Nhập lại.")]
        public string? Document { get; set; }

        [StringLength(FeeReceipt.NoteLength, ErrorMessage = "Lý do dài quá 500 ký tự. Viết gọn lại.")]
        public string? Why { get; set; }

        /// <summary>Đồng in all: by quantity the amount of one times how many; nothing where nothing is due.</summary>
        public long? Total =>
            Basis switch
            {
                FeeBasis.Exempt or FeeBasis.Free => 0,
                FeeBasis.PerUnit => Due is >= 0 and <= FeeRefusals.Most ? Due * (Quantity ?? 1) : Due,
                _ => Due,
            };

        public string? NoteWithCount =>
            Basis == FeeBasis.PerUnit && Due is { } each
                ? $"{VietnameseFormat.Money(each)} × {Quantity ?? 1}{(string.IsNullOrWhiteSpace(Note) ? null : $"; {Note.Trim()}")}"
                : Note;
    }
}
