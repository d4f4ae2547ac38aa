using Microsoft.AspNetCore.Mvc;
using ThongSuot.Dossiers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Print;

/// <summary>For a counter with a pile of dossiers: the same form of each, in one go to the printer.</summary>
[Permit(DossierPermissions.View)]
internal sealed class PrintManyModel(PrintSheets sheets, DossierCompetence competence, NamesShown names, WriteGate gate) : OfficePage
{
    private const string First = "giay-tiep-nhan";

    [BindProperty(SupportsGet = true, Name = "ma")]
    public string? Codes { get; set; }

    [BindProperty(SupportsGet = true, Name = "mau")]
    public string? Slug { get; set; }

    public PrintForm Form => PrintForms.All.FirstOrDefault(form => form.Slug == Slug) ?? PrintForms.All.Single(form => form.Slug == First);

    public IReadOnlyList<PrintSheet> Sheets { get; private set; } = [];

    public IReadOnlyList<string> LeftOut { get; private set; } = [];

    public string AddressOf(PrintForm form) => $"/ho-so/in-nhieu?mau={form.Slug}&ma={string.Join(',', Chosen())}";

    /// <summary>The list sends what is ticked; from then on it stands in the address, so that the forms can be opened again.</summary>
    public IActionResult OnPostPreview(string[] chosen)
    {
        Codes = string.Join(',', chosen);
        return Chosen().Count == 0 ? Redirect("/ho-so") : Redirect(AddressOf(Form));
    }

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Sheets.Any(sheet => sheet.Form.BearsNames))
        {
            await names.NoteAsync(Seat, ct);
        }
    }

    /// <summary>The print button: one deed a dossier.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        await gate.RunAsync(
            DeedNow(),
            (write, _) =>
            {
                foreach (var dossier in Sheets.Select(sheet => sheet.Dossier))
                {
                    var text = $"In {Form.Name}";
                    write.Record("dossier.form-printed", "dossier", dossier.Id.Value, dossier.ProvinceCode, dossier.OwnerPath, text);
                }

                return Task.FromResult(Result.Done);
            },
            ct
        );
        Say("Đã ghi lần in. Bấm Ctrl + P nếu máy in chưa chạy.");
        return Redirect(AddressOf(Form));
    }

    private List<string> Chosen() =>
        [
            .. (Codes ?? string.Empty)
                .Split(',', StringSplitOptions.RemoveEmptyEntries)
                .Take(PageRequest.DefaultSize)
                .Select(DossierCode.Clean)
                .Distinct(StringComparer.Ordinal),
        ];

    private async Task LoadAsync(CancellationToken ct)
    {
        var (found, left) = (new List<PrintSheet>(), new List<string>());
        foreach (var code in Chosen())
        {
            // Many at once are printed by those who work them; a single one also by whoever is asked about it.
            if (await sheets.FindAsync(code, Form.Slug, Seat, Request, ct) is { } sheet && competence.NamesFor(Seat).Covers(sheet.Dossier))
            {
                found.Add(sheet);
            }
            else
            {
                left.Add(code);
            }
        }

        (Sheets, LeftOut) = (found, left);
    }
}
