using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Competences.Who;
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
internal sealed class ShowModel(IDbContextFactory<Db> contexts, CapacityReader capacity, WhoReader who, Units units) : OfficePage
{
    private const int HistoryLimit = 100;

    public Authorisation Row { get; private set; } = null!;

    public IReadOnlyList<ActForm<AuthorisationAct>> Acts { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    /// <summary>What results of its tasks waited for a signature before it began and after; null until 30 days are over.</summary>
    public (SignatureWait Before, SignatureWait After)? Effect { get; private set; }

    public string UnitName => units.ByPath(Row.UnitPath)?.Name ?? Row.UnitPath;

    public DateOnly Today => Clock.Today;

    /// <summary>Why a head who looks at a draft cannot sign it; null for everybody else and where he can.</summary>
    public string? WhyNotSign =>
        AuthorisationActs.IsHead(Seat) && Row.State == AuthorisationState.Draft
            ? AuthorisationActs.Against(AuthorisationAct.Sign, Row, Seat)?.Message
            : null;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetDocumentAsync(string code, CancellationToken ct) =>
        await LoadAsync(code, ct)
            ? new DocumentDownload(AuthorisationPaper.Of(Row, await BasesAsync(ct), units), $"uy-quyen-{Row.Code.ToLowerInvariant()}")
            : NotFound();

    /// <summary>What the power of each task rests on at the beginning, as the register has it.</summary>
    private async Task<IReadOnlyDictionary<string, string>> BasesAsync(CancellationToken ct)
    {
        var bases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in Row.Parts.DistinctBy(part => part.Subject))
        {
            var answer = await who.AskAsync(new(part.Subject, part.Name, part.Field), Row.UnitPath, Row.From, null, ct);
            if (answer.Holding.Authority is { Document.Length: > 0 } power)
            {
                bases[part.Subject] = power.Article.Length > 0 ? $"{power.Document}, {power.Article}" : power.Document;
            }
        }

        return bases;
    }

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
