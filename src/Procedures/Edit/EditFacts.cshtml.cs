using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Web;
using ThongSuot.Web.Forms;

namespace ThongSuot.Procedures.Edit;

[Permit(ProcedurePermissions.Edit)]
internal sealed class EditFactsModel(Catalogue catalogue, EditProcedure edit) : OfficePage
{
    [BindProperty]
    public FactsForm Input { get; set; } = new();

    [PastDate]
    [BindProperty(SupportsGet = true, Name = "ban")]
    public DateOnly? From { get; set; }

    public ProcedureVersion Edited { get; private set; } = null!;

    public FactsChoices Choices => FactsChoices.Of(catalogue, Edited);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await FindAsync(code, ct))
        {
            return NotFound();
        }

        Input = FactsForm.Of(Edited, Clock.Today);
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
            Input.ToFacts(Edited.Source),
            Input.ToOwners(),
            Input.ToFees(),
            Input.From ?? Clock.Today,
            DeedNow(Input.Reason),
            ct
        );
        if (!changed.TryGet(out var from, out var refusal))
        {
            return Refused(refusal);
        }

        Say($"Đã lưu nội dung thủ tục {code}, áp dụng từ {from:d/M/yyyy}.");
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
