using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Web;

namespace ThongSuot.Reports.Score766;

/// <summary>
/// For whoever must argue with a rank: the portal's measured shares as a file, in hand; each point with the share it comes from, and what
/// would raise it. Nothing is kept.
/// </summary>
[Permit(ReportsPermissions.Score)]
internal sealed class ScoreModel : OfficePage
{
    private const long LargestFile = 2L * 1024 * 1024;
    private const int MostFaults = 20;

    [BindProperty]
    public Microsoft.AspNetCore.Http.IFormFile? Shares { get; set; }

    /// <summary>The highest first; units of the same points in the order of their names.</summary>
    public IReadOnlyList<UnitScore> Units { get; private set; } = [];

    public ScoreFormula Formula => ScoreFormula.Current;

    public void OnGet() { }

    public IActionResult OnPost()
    {
        if (Shares is not { Length: > 0 })
        {
            return Refused(ReportsRefusals.NoFile, string.Empty);
        }

        if (Shares.Length > LargestFile)
        {
            return Refused(ReportsRefusals.FileTooLarge, string.Empty);
        }

        using var text = new StreamReader(Shares.OpenReadStream());
        var read = ScoreFile.Read(text, Formula);
        foreach (var fault in read.Faults.Take(MostFaults))
        {
            ModelState.AddModelError(nameof(Shares), fault);
        }

        Units = [.. read.Units.OrderByDescending(unit => unit.Total).ThenBy(unit => unit.Unit, StringComparer.Ordinal)];
        return read.Faults.Count > 0 ? Again() : Page();
    }

    /// <summary>Units of the same points share a place.</summary>
    public int PlaceOf(UnitScore unit) => 1 + Units.Count(other => UnitScore.Shown(other.Total) > UnitScore.Shown(unit.Total));
}
