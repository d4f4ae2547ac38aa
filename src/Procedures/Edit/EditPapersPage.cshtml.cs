using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Web;
using ThongSuot.Web.Forms;

namespace ThongSuot.Procedures.Edit;

/// <summary>The list of papers with what stands beside it.</summary>
[Permit(ProcedurePermissions.Edit)]
[RequestFormLimits(ValueCountLimit = MostValues)]
internal sealed class EditPapersPageModel(Catalogue catalogue, EditPapers edit) : OfficePage
{
    // Nine values a paper; the usual limit of 1,024 would cut the six longest lists.
    private const int MostValues = (PaperCheck.Most * 9) + 100;

    [BindProperty]
    public PapersForm Input { get; set; } = new();

    [PastDate]
    [BindProperty(SupportsGet = true, Name = "ban")]
    public DateOnly? From { get; set; }

    public ProcedureVersion Edited { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await FindAsync(code, ct))
        {
            return NotFound();
        }

        Input = PapersForm.Of(Edited, await catalogue.DetailsAsync(Edited, ct), Clock.Today);
        Input.AddSpareLines();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await FindAsync(code, ct))
        {
            return NotFound();
        }

        Input.AddSpareLines();
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var changed = await edit.RunAsync(
            Edited.Id,
            Input.Seen,
            Input.ToPapers(),
            Input.ToDetail(),
            Input.From ?? Clock.Today,
            DeedNow(Input.Reason),
            ct
        );
        if (!changed.TryGet(out var from, out var refusal))
        {
            return Refused(refusal);
        }

        Say($"Đã lưu thành phần hồ sơ thủ tục {code}, áp dụng từ {from:d/M/yyyy}.");
        return Redirect($"/thu-tuc/{code}?ban={from:yyyy-MM-dd}");
    }

    private async Task<bool> FindAsync(string code, CancellationToken ct)
    {
        await catalogue.RefreshAsync(ct);
        var found = catalogue.Now().VersionFor(code, From, Clock.Today);
        Edited = found!;
        return found?.IsOfferedIn(SeatProvince) == true;
    }
}
