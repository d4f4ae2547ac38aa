using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Find;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Procedures;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Find;

/// <summary>The one box at the top: an exact code opens its record; else whatever matches, kind by kind.</summary>
[Permit(DossierPermissions.Find)]
internal sealed partial class FindModel(
    IDbContextFactory<Db> contexts,
    Catalogue catalogue,
    PlaceIndex places,
    DossierCompetence competence,
    NamesShown names,
    IEnumerable<IFinder> finders,
    IEnumerable<IRecordCodes> codes
) : OfficePage
{
    private const int Most = 8;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    /// <summary>What was typed is a code and nothing else.</summary>
    public bool IsCode { get; private set; }

    /// <summary>What was found, kind by kind in the order of <see cref="FoundKind"/>.</summary>
    public IReadOnlyList<FoundGroup> Groups { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Text) || Text.Length > 100)
        {
            return Page();
        }

        // Whoever types a code wants that record and nothing beside it; dossiers are many, and asked when nobody else has the code.
        var (words, may) = (Text.Trim().Contains(' ', StringComparison.Ordinal), May(DossierPermissions.View));
        var groups = await AskAsync(Text, withDossiers: words && may, ct);
        if (ExactOf(Text.Trim(), groups) is { } exact)
        {
            return Redirect(exact);
        }

        if (!words && may)
        {
            var dossiers = await DossiersAsync(Text, ct);
            if (ExactOf(DossierCode.Clean(Text), [dossiers]) is { } only)
            {
                return Redirect(only);
            }

            groups = [.. groups, dossiers];
        }

        if (RecordCode().IsMatch(Text.Trim()))
        {
            IsCode = true;
            return await PageOfAsync(Text.Trim().ToUpperInvariant(), ct) is { } found ? Redirect(found) : Page();
        }

        var typed = VietnameseText.Fold(Text.Trim());
        Groups =
        [
            .. groups
                .Where(group => group.Lines.Count > 0 || group.Within is not null)
                // Nothing found stands last, and whoever types the name of a ward wants the ward.
                .OrderBy(group =>
                    group.Lines.Count == 0 ? 2
                    : group.Kind == FoundKind.Units && group.Lines.Any(line => NameOf(line) == typed) ? 0
                    : 1
                )
                .ThenBy(group => group.Kind),
        ];
        return Page();
    }

    /// <summary>"Phường Âu Cơ, Tỉnh Phú Thọ" is called Âu Cơ.</summary>
    private static string NameOf(FoundLine line)
    {
        var name = VietnameseText.Fold(line.Text.Split(',')[0]);
        return name.Split(' ', 2) is ["phuong" or "xa", var own] ? own : name;
    }

    private async Task<IReadOnlyList<FoundGroup>> AskAsync(string text, bool withDossiers, CancellationToken ct)
    {
        var asked = finders.Select<IFinder, Func<Task<FoundGroup?>>>(finder => () => finder.FindAsync(text, Seat, Most, ct));
        if (withDossiers)
        {
            // First: it takes as long as all the others.
            asked = asked.Prepend(async () => await DossiersAsync(text, ct));
        }

        var found = await SideBySide.ReadAsync(asked, ask => ask(), ct);
        return
        [
            .. found.OfType<FoundGroup>().Where(group => group.Lines.Count > 0 || group.Within is not null),
            ProceduresOf(text),
            PlacesOf(text),
        ];
    }

    private static string? ExactOf(string code, IEnumerable<FoundGroup> groups) =>
        groups
            .SelectMany(group => group.Lines)
            .FirstOrDefault(line => line.Path.EndsWith($"/{code}", StringComparison.OrdinalIgnoreCase))
            ?.Path;

    /// <summary>With names as this seat reads them: whoever works a dossier in full.</summary>
    private async Task<FoundGroup> DossiersAsync(string text, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (seen, newest) = (db.Dossiers.AsNoTracking().Seen(Seat.Scope), Seat.Scope.IsProvince);
        var found = await (newest ? DossierFilter.MatchingNewest(seen, text) : DossierFilter.Matching(seen, text))
            .OrderByDescending(row => row.RegisteredAt)
            .Take(Most)
            .Select(DossierRow.From)
            .ToListAsync(ct);
        var sight = competence.NamesFor(Seat);
        if (found.Any(row => sight.Covers(row.ReceptionPath, row.OwnerPath, row.HolderSeatId, row.OfficerSeatId)))
        {
            await names.NoteAsync(Seat, ct);
        }

        return new(
            "Hồ sơ",
            [
                .. found.Select(row => new FoundLine(
                    $"{row.Code} · {row.ProcedureName}",
                    $"{sight.NameOf(row)} · {DossierLabels.Of(row.Status)}",
                    $"/ho-so/{row.Code}"
                )),
            ],
            $"/ho-so?nhom=tat-ca&tim={Uri.EscapeDataString(text)}"
        )
        {
            Kind = FoundKind.Dossiers,
            Within = newest ? $"trong {VietnameseFormat.Number(DossierFilter.Newest)} hồ sơ mới nhất" : null,
        };
    }
}
