using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;

namespace ThongSuot.Procedures.Edit;

/// <summary>The list of papers with what stands beside it.</summary>
[Permit(ProcedurePermissions.Edit)]
[RequestFormLimits(ValueCountLimit = MostValues)]
internal sealed class EditPapersPageModel(Catalogue catalogue, EditPapers edit) : EditPage(catalogue)
{
    // Nine values a paper; the usual limit of 1,024 would cut the six longest lists.
    private const int MostValues = (PaperCheck.Most * 9) + 100;

    [BindProperty]
    public PapersForm Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await FindAsync(code, ct))
        {
            return NotFound();
        }

        Input = PapersForm.Of(Edited, await Catalogue.DetailsAsync(Edited, ct), Clock.Today);
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
        return Saved(code, "thành phần hồ sơ", changed);
    }
}
