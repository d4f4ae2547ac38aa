using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Find;
using ThongSuot.Platform.Storage;
using ThongSuot.Procedures;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Find;

/// <summary>The one box at the top: dossiers, procedures, places.</summary>
[Permit(DossierPermissions.Find)]
internal sealed class FindModel(
    IDbContextFactory<Db> contexts,
    Catalogue catalogue,
    PlaceIndex places,
    DossierCompetence competence,
    NamesShown names,
    IEnumerable<IFinder> finders
) : OfficePage
{
    private const int Most = 8;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public IReadOnlyList<DossierRow> Dossiers { get; private set; } = [];

    public IReadOnlyList<ProcedureVersion> Procedures { get; private set; } = [];

    /// <summary>What other modules found.</summary>
    public IReadOnlyList<FoundGroup> Others { get; private set; } = [];

    public IReadOnlyList<PlaceMatch> Places { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Text) || Text.Length > 100)
        {
            return Page();
        }

        if (May(DossierPermissions.View))
        {
            await FindDossiersAsync(Text, ct);
        }

        if (Dossiers.Count == 1 && Dossiers[0].Code == DossierCode.Clean(Text))
        {
            return Redirect($"/ho-so/{Dossiers[0].Code}");
        }

        var others = new List<FoundGroup>();
        foreach (var finder in finders)
        {
            if (await finder.FindAsync(Text, Seat, Most, ct) is { Lines.Count: > 0 } group)
            {
                others.Add(group);
            }
        }

        // Whoever types a code wants that record and nothing beside it.
        if (ExactOf(Text.Trim(), others) is { } exact)
        {
            return Redirect(exact);
        }

        Others = others;
        Procedures = catalogue.Search(Text, Clock.Today, Most, Seat.ProvinceCode);
        Places = [.. places.Search(Text, Seat.ProvinceCode.Length == 0 ? null : Seat.ProvinceCode).Take(Most)];
        return Page();
    }

    private static string? ExactOf(string code, IEnumerable<FoundGroup> groups) =>
        groups
            .SelectMany(group => group.Lines)
            .FirstOrDefault(line => line.Path.EndsWith($"/{code}", StringComparison.OrdinalIgnoreCase))
            ?.Path;

    /// <summary>The name as this seat reads it: whoever works the dossier in full.</summary>
    public string NameOf(DossierRow row) => competence.NamesFor(Seat).NameOf(row);

    private async Task FindDossiersAsync(string text, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        Dossiers = await DossierFilter
            .Matching(db.Dossiers.AsNoTracking().Seen(Seat.Scope), text)
            .OrderByDescending(row => row.RegisteredAt)
            .Take(Most)
            .Select(DossierRow.From)
            .ToListAsync(ct);
        var sight = competence.NamesFor(Seat);
        if (Dossiers.Any(row => sight.Covers(row.ReceptionPath, row.OwnerPath, row.HolderSeatId, row.OfficerSeatId)))
        {
            await names.NoteAsync(Seat, ct);
        }
    }
}
