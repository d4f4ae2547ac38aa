using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.File;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Funds;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Benefits.Move;

[Permit(BenefitPermissions.View)]
internal sealed class MoveModel(IDbContextFactory<Db> contexts, MoveCase move, IEnumerable<IFundLines> funds)
    : ActPage<CaseAct, BenefitCase>(CaseActs.Forms)
{
    private PolicyFacts? facts;
    private long amount;

    [BindProperty]
    public MoveForm Input { get; set; } = new();

    public IEnumerable<SelectListItem> FundItems =>
        Enum.GetValues<FundSource>().Select(fund => new SelectListItem(BenefitLabels.Of(fund), fund.ToString()));

    /// <summary>Budget lines of the unit that it can be paid out of.</summary>
    public IReadOnlyList<FundLine> Lines { get; private set; } = [];

    public bool NeedsLine => funds.FirstOrDefault()?.IsRequired(Clock.Today) == true;

    public IEnumerable<SelectListItem> LineItems => BenefitLabels.Of(Lines);

    public long Left => Act.Act == CaseAct.Pay ? Row.LeftToPay : Row.LeftToRefund;

    protected override async Task<BenefitCase?> FindAsync(CaseAct act, string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var row = await BenefitSettlement.OpenAsync(db, code.Trim().ToUpperInvariant(), Seat.Scope, ct);
        if (row is not null && act == CaseAct.Pay && funds.FirstOrDefault() is { } budget)
        {
            Lines = await budget.OfAsync(db, row.UnitPath, Clock.Today.Year, ct);
        }

        return row;
    }

    protected override Refusal? Against(CaseAct act, BenefitCase row) => BenefitCompetence.Against(act, row, Seat);

    protected override void Begin()
    {
        (Input.On, Input.Fund, Input.Amount) = (Clock.Today, Row.Fund, Figure.Of(Left));
        Input.Show(PolicyFacts.Load(Row.Facts));
    }

    protected override Task ReadAsync(CancellationToken ct)
    {
        facts = Act.Wants(ActFields.Facts) ? Mended() : null;
        if (Act.Wants(ActFields.Amount) && !Typed.TryWhole(Input.Amount, out amount))
        {
            ModelState.AddModelError("Input.Amount", BenefitRefusals.AmountWrong.Message);
        }

        return Task.CompletedTask;
    }

    protected override Task<Result<string>> DoAsync(CancellationToken ct)
    {
        var input = new MoveInput
        {
            Content = Input.Content?.Trim() ?? string.Empty,
            Number = Input.Number ?? string.Empty,
            On = Input.On,
            SignerTitle = Input.SignerTitle ?? string.Empty,
            SignerName = Input.SignerName ?? string.Empty,
            Amount = Act.Wants(ActFields.Amount) ? amount : null,
            Fund = Input.Fund,
            Line = Input.Line,
            Facts = facts,
        };
        return move.RunAsync(Row.Code, Act.Act, input, Seat, DeedNow(input.Content.Length == 0 ? null : input.Content), ct);
    }

    protected override string After(string code) => $"/che-do/{code}";

    private PolicyFacts? Mended()
    {
        var mended = Input.Mend(PolicyFacts.Load(Row.Facts), out var wrong);
        if (mended is null)
        {
            ModelState.AddModelError(
                $"Input.{wrong}",
                wrong == "LeaveOn" ? "Chưa nhập ngày nghỉ. Chọn ngày." : "Không phải số. Viết như 4,65 hoặc 264."
            );
        }

        return mended;
    }
}
