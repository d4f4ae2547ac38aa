using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Finance.Decisions;

[Permit(FinancePermissions.View)]
internal sealed class ActModel(IDbContextFactory<Db> contexts, MoveDecision move) : ActPage<DecisionAct, BudgetDecision>(DecisionActs.Forms)
{
    [BindProperty(Name = "Input.Content")]
    public string? Words { get; set; }

    /// <summary>Đồng it passes on of what it brings itself.</summary>
    public long Onward { get; private set; }

    protected override async Task<BudgetDecision?> FindAsync(DecisionAct act, string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var row = await FinanceBooks.DecisionAsync(db, code.Trim().ToUpperInvariant(), FinanceSeats.ScopeOf(Seat), ct);
        Onward = row is null ? 0 : await DecisionSums.OnwardAsync(db, row, ct);
        return row;
    }

    protected override Refusal? Against(DecisionAct act, BudgetDecision row) => DecisionCompetence.Against(act, row, Seat);

    protected override Task<Result<string>> DoAsync(CancellationToken ct)
    {
        var content = Words?.Trim() ?? string.Empty;
        return move.RunAsync(Row.Code, Act.Act, content, Seat, DeedNow(content.Length == 0 ? null : content), ct);
    }

    protected override string After(string code) => $"/ngan-sach/quyet-dinh/{code}";
}
