using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Reports.Demands;
using ThongSuot.Reports.Indicators;
using ThongSuot.Reports.Issued;
using ThongSuot.Reports.Periods;
using ThongSuot.Web;

namespace ThongSuot.Reports.Templates;

/// <summary>
/// A template made of pieces, without code: figures are chosen from a list, and under it stands the report as it would be for the last
/// period.
/// </summary>
[Permit(ReportWorkPermissions.Template)]
internal sealed class EditModel(IDbContextFactory<Db> contexts, IndicatorRegister register, MakeReport make, WriteTemplate writing)
    : OfficePage
{
    private const string New = "moi";

    [BindProperty]
    public TemplateForm Input { get; set; } = new();

    public string Slug { get; private set; } = New;

    public ReportContent? Preview { get; private set; }

    public IReadOnlyList<SelectListItem> Figures { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Demands { get; private set; } = [];

    private IReadOnlyDictionary<string, string> names = new Dictionary<string, string>();

    public static IEnumerable<SelectListItem> Periods =>
        Enum.GetValues<PeriodKind>().Select(kind => new SelectListItem(DemandLabels.Of((DemandFrequency)((int)kind + 1)), kind.ToString()));

    public static IEnumerable<SelectListItem> Lines =>
        [
            new("Mỗi dòng một chỉ tiêu", nameof(TableLines.Indicators)),
            new("Mỗi dòng một xã, phường", nameof(TableLines.Communes)),
            new("Mỗi dòng một sở, ngành", nameof(TableLines.Departments)),
        ];

    public string NameOf(string code) => names.GetValueOrDefault(code, code);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (slug != New)
        {
            if (await db.TemplateAsync(Seat.ProvinceCode, slug, ct) is not { } template)
            {
                return NotFound();
            }

            Input = TemplateForm.Of(template);
        }

        await LoadAsync(db, slug, ct);
        return Page();
    }

    /// <summary>Every press of a button of the editor: nothing is kept but on "luu".</summary>
    public async Task<IActionResult> OnPostAsync(string slug, string? lam, CancellationToken ct)
    {
        if (lam == "luu")
        {
            var written = await writing.RunAsync(slug == New ? null : slug, Input.Seen, Input.ToFacts(), Seat, DeedNow(), ct);
            if (!written.IsRefused)
            {
                Say("Đã lưu bản mới của mẫu.");
                return Redirect($"/bao-cao/mau/{written.Value}");
            }

            await using var again = await contexts.CreateDbContextAsync(ct);
            await LoadAsync(again, slug, ct);
            return Refused(written.Refusal);
        }

        Input.Do(lam);
        // The fields are drawn from what the press made of them, not from what was sent.
        ModelState.Clear();
        await using var db = await contexts.CreateDbContextAsync(ct);
        await LoadAsync(db, slug, ct);
        return Page();
    }

    private async Task LoadAsync(Db db, string slug, CancellationToken ct)
    {
        Slug = slug;
        var (demands, province) = (db.ReportDemands, Seat.ProvinceCode);
        var all = await register.AllAsync(db, province, Clock.Today, ct);
        names = all.ToDictionary(one => one.Code, one => one.Name, StringComparer.Ordinal);
        Figures =
        [
            .. Placeholders.Plain.Select(one => new SelectListItem($"{one.Meaning} {one.Text}", one.Text)),
            .. all.Select(one => new SelectListItem($"{one.Name} ({one.Unit})", one.Code)),
            .. all.Select(one => new SelectListItem($"Kỳ trước: {one.Name}", Placeholders.BeforeOf(one.Code))),
        ];
        Demands =
        [
            .. await demands
                .AsNoTracking()
                .Where(row => row.ProvinceCode == province && row.Status == DemandStatus.InForce)
                .OrderBy(row => row.Code)
                .Select(row => new SelectListItem(row.Code + ": " + row.Name, row.Code))
                .ToListAsync(ct),
        ];
        var facts = Input.ToFacts();
        Preview = await make.RunAsync(
            db,
            new MakeInput(
                new UsableTemplate(slug, Input.Seen, facts, null, null),
                Seat,
                UnitPath.OfProvince(province),
                DemandPeriod.Ended(facts.Period, Clock.Today).First(),
                Clock.Now
            ),
            ct
        );
    }
}
