using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Acts;
using ThongSuot.Web.Documents;
using ThongSuot.Web.History;

namespace ThongSuot.Competences.Authorise;

/// <summary>One authorisation: whom, what, until when, and what came of it.</summary>
[Permit(CompetencePermissions.View)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, CapacityReader capacity, Units units) : OfficePage
{
    private const int HistoryLimit = 100;

    public Authorisation Row { get; private set; } = null!;

    public IReadOnlyList<ActForm<AuthorisationAct>> Acts { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    /// <summary>What results of its tasks waited for a signature before it began and after; null until 30 days are over.</summary>
    public (SignatureWait Before, SignatureWait After)? Effect { get; private set; }

    public string UnitName => units.ByPath(Row.UnitPath)?.Name ?? Row.UnitPath;

    public DateOnly Today => Clock.Today;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetDocumentAsync(string code, CancellationToken ct) =>
        await LoadAsync(code, ct)
            ? new DocumentDownload(AuthorisationPaper.Of(Row, units), $"uy-quyen-{Row.Code.ToLowerInvariant()}")
            : NotFound();

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.AuthorisationAsync(code.Trim().ToUpperInvariant(), Seat, ct) is not { } row)
        {
            return false;
        }

        (Row, Acts) = (row, [.. AuthorisationActs.Forms.All.Where(form => AuthorisationActs.Against(form.Act, row, Seat) is null)]);
        if (row.SignerName.Length > 0 && row.From.AddDays(CapacityReader.Measured) <= Clock.Today)
        {
            Effect = await capacity.EffectAsync(db, row, ct);
        }

        History = await db.HistoryOfAsync(row.ProvinceCode, row.Id.Value, HistoryLimit, ct);
        return true;
    }
}
