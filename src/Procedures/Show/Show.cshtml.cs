using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Forms;
using ThongSuot.Web.History;

namespace ThongSuot.Procedures.Show;

/// <summary>One procedure with its versions. Public, except drafts.</summary>
[AllowAnonymous]
internal sealed class ShowModel(Catalogue catalogue, IDbContextFactory<Db> contexts) : OfficePage
{
    private const int HistoryLimit = 100;

    public ProcedureVersion Shown { get; private set; } = null!;

    public ProcedureDetails Details { get; private set; } = ProcedureDetails.Empty;

    /// <summary>What offices did to any version; shown to those who work with the catalogue.</summary>
    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<ProcedureVersion> Versions { get; private set; } = [];

    public bool ReplacementIsKnown { get; private set; }

    public VersionState State => VersionState.Of(Shown, Today);

    /// <summary>What another province made is that province's to edit.</summary>
    public bool IsEditor => May(ProcedurePermissions.Edit) && Shown?.IsOfferedIn(SeatProvince) != false;

    public DateOnly Today => Clock.Today;

    /// <summary>The address of a version; the one in force needs no date.</summary>
    public static string PathOf(ProcedureVersion version, DateOnly today) =>
        CatalogueSnapshot.IsOffered(version, today)
            ? $"/thu-tuc/{version.Code}"
            : $"/thu-tuc/{version.Code}?ban={version.ValidFrom:yyyy-MM-dd}";

    public static string LevelsOf(ProcedureVersion version) =>
        string.Join(
            ", ",
            new[]
            {
                version.AtProvince ? "tỉnh" : null,
                version.AtCommune ? "xã" : null,
                version.AtMinistry ? "bộ" : null,
                version.AtOther ? "cơ quan khác" : null,
            }.OfType<string>()
        );

    public async Task<IActionResult> OnGetAsync(string code, [FromQuery(Name = "ban"), PastDate] DateOnly? from, CancellationToken ct)
    {
        await catalogue.RefreshAsync(ct);
        var now = catalogue.Now();
        Versions =
        [
            .. now.VersionsOf(code)
                .Where(version => May(ProcedurePermissions.Edit) || version.Publishing != Publishing.Draft)
                .OrderByDescending(version => version.ValidFrom),
        ];
        var shown = from is { } day
            ? Versions.FirstOrDefault(version => version.ValidFrom == day)
            : now.Current(code, Today) ?? (Versions.Count > 0 ? Versions[0] : null);
        if (shown is null)
        {
            return NotFound();
        }

        Shown = shown;
        Details = await catalogue.DetailsAsync(shown, ct);
        if (May(ProcedurePermissions.View))
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            History = await db.HistoryOfAsync(shown.ProvinceCode, [.. Versions.Select(version => version.Id.Value)], HistoryLimit, ct);
        }

        ReplacementIsKnown =
            shown.ReplacedBy.Length > 0 && now.VersionsOf(shown.ReplacedBy).Any(version => version.Publishing != Publishing.Draft);
        return Page();
    }

    /// <summary>Width of a step's bar in hundredths of the longest.</summary>
    public decimal WidthOf(WorkflowStep step)
    {
        var longest = Shown.Steps.Max(other => other.Hours);
        return longest == 0 ? 0 : Math.Round(70 * step.Hours / longest, 1);
    }
}
