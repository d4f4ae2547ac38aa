using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;

namespace ThongSuot.Procedures.Edit;

[Permit(ProcedurePermissions.Edit)]
internal sealed class EditFactsModel(Catalogue catalogue, EditProcedure edit) : EditPage(catalogue)
{
    [BindProperty]
    public FactsForm Input { get; set; } = new();

    public FactsChoices Choices => FactsChoices.Of(Catalogue, Edited);

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
        return Saved(code, "nội dung", changed);
    }
}
