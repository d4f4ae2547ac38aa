using Microsoft.AspNetCore.Mvc;
using ThongSuot.Dossiers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Print;

/// <summary>Forms 01–06 of TT 03/2025/TT-VPCP, one address each.</summary>
[Permit(DossierPermissions.View)]
internal sealed class PrintModel(PrintSheets sheets, DossierCompetence competence, NamesShown names, WriteGate gate) : OfficePage
{
    public PrintSheet Sheet { get; private set; } = null!;

    /// <summary>It comes from the counter's act: the print dialog opens by itself.</summary>
    public bool AtOnce { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, string slug, [FromQuery(Name = "in")] string? at, CancellationToken ct)
    {
        if (await sheets.FindAsync(code, slug, Seat, Request, ct) is not { } found)
        {
            return NotFound();
        }

        (Sheet, AtOnce) = (found, at == "ngay");
        if (Sheet.Form.BearsNames && competence.NamesFor(Seat).Covers(Sheet.Dossier))
        {
            await names.NoteAsync(Seat, ct);
        }
        else if (Sheet.Form.BearsNames)
        {
            await NoteAsync("dossier.form-opened", $"Xem {Sheet.Form.Name}", ct);
        }

        return Page();
    }

    /// <summary>The print button: opening a form is not yet printing it.</summary>
    public async Task<IActionResult> OnPostAsync(string code, string slug, CancellationToken ct)
    {
        if (await sheets.FindAsync(code, slug, Seat, Request, ct) is not { } found)
        {
            return NotFound();
        }

        Sheet = found;
        await NoteAsync("dossier.form-printed", $"In {Sheet.Form.Name}", ct);
        Say("Đã ghi lần in. Bấm Ctrl + P nếu máy in chưa chạy.");
        return Redirect($"/ho-so/{Sheet.Dossier.Code}/in/{Sheet.Form.Slug}");
    }

    /// <summary>
    /// A form bears the applicant's name and number in full: printing it is a deed, and so is opening it for whoever does not work the
    /// dossier; who does leaves one reading a day.
    /// </summary>
    private Task<Result> NoteAsync(string act, string text, CancellationToken ct) =>
        gate.RunAsync(
            DeedNow(),
            (write, _) =>
            {
                write.Record(act, "dossier", Sheet.Dossier.Id.Value, Sheet.Dossier.ProvinceCode, Sheet.Dossier.OwnerPath, text);
                return Task.FromResult(Result.Done);
            },
            ct
        );
}
