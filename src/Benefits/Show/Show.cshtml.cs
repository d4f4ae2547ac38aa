using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.Move;
using ThongSuot.Benefits.Policy;
using ThongSuot.Benefits.Print;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;
using ThongSuot.Web.Documents;
using ThongSuot.Web.History;

namespace ThongSuot.Benefits.Show;

[Permit(BenefitPermissions.View)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, BenefitSettlement settlement, ReadCase read) : OfficePage
{
    private const int HistoryLimit = 200;

    public BenefitCase Case { get; private set; } = null!;

    public PolicyFacts Facts { get; private set; } = null!;

    public RetirementAge Retirement { get; private set; }

    public Eligibility Eligibility { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public IReadOnlyList<ActForm<CaseAct>> Acts { get; private set; } = [];

    public ActForm<CaseAct>? Next => Acts.FirstOrDefault(act => act.Forward);

    /// <summary>The calculation that holds; null while there is nothing to count.</summary>
    public CaseCalculation? Current => Case.Calculations.Find(made => made.Number == Case.CalculationNumber && Case.Total == made.Total);

    public bool MayEdit => May(BenefitPermissions.File) && BenefitCompetence.MayEdit(Case, Seat);

    public string UnitName => settlement.NameOf(Case.UnitPath);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        var key = Case.Id.Value;
        await using var db = await contexts.CreateDbContextAsync(ct);
        History = await db.HistoryOfAsync(Case.ProvinceCode, key, HistoryLimit, ct, BenefitSettlement.Read);
        return Page();
    }

    /// <summary>The decision as a document: the last one issued, or a draft of the one that is to be.</summary>
    public async Task<IActionResult> OnGetDocumentAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        return Current is { } current
            ? new DocumentDownload(DecisionSheet.Of(Case, current, settlement, Clock.Today), $"quyet-dinh-{Case.Code.ToLowerInvariant()}")
            : NotFound();
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        if (await read.RunAsync(code, Seat, DeedNow(), ct) is not { } row)
        {
            return false;
        }

        (Case, Facts) = (row, PolicyFacts.Load(row.Facts));
        (Retirement, Eligibility) = (Facts.Retirement(settlement.Rules), Eligibility.Of(row.Scheme, Facts, settlement.Rules));
        Acts = [.. BenefitCompetence.Offered(row, Seat).Select(CaseActs.Forms.Of)];
        return true;
    }
}
