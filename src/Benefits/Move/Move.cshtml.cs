using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.File;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Funds;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Benefits.Move;

[Permit(BenefitPermissions.View)]
internal sealed class MoveModel(IDbContextFactory<Db> contexts, MoveCase move, IEnumerable<IFundLines> funds) : OfficePage
{
    [BindProperty]
    public MoveForm Input { get; set; } = new();

    public ActForm<CaseAct> Act { get; private set; } = null!;

    public BenefitCase Case { get; private set; } = null!;

    /// <summary>Why it cannot be done now, told before anything is typed.</summary>
    public string? Impossible { get; private set; }

    public IEnumerable<SelectListItem> FundItems =>
        Enum.GetValues<FundSource>().Select(fund => new SelectListItem(BenefitLabels.Of(fund), fund.ToString()));

    /// <summary>Budget lines of the unit that it can be paid out of.</summary>
    public IReadOnlyList<FundLine> Lines { get; private set; } = [];

    public bool NeedsLine => funds.FirstOrDefault()?.IsRequired(Clock.Today) == true;

    public IEnumerable<SelectListItem> LineItems => BenefitLabels.Of(Lines);

    public long Left => Act.Act == CaseAct.Pay ? Case.LeftToPay : Case.LeftToRefund;

    public async Task<IActionResult> OnGetAsync(string code, string act, CancellationToken ct)
    {
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        (Input.On, Input.Fund, Input.Amount) = (Clock.Today, Case.Fund, Figure.Of(Left));
        Input.Show(PolicyFacts.Load(Case.Facts));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, string act, CancellationToken ct)
    {
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        var facts = Act.Wants(ActFields.Facts) ? Mended() : null;
        var amount = 0L;
        if (Act.Wants(ActFields.Amount) && !Typed.TryWhole(Input.Amount, out amount))
        {
            ModelState.AddModelError("Input.Amount", BenefitRefusals.AmountWrong.Message);
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

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
        var result = await move.RunAsync(Case.Code, Act.Act, input, Seat, DeedNow(input.Content.Length == 0 ? null : input.Content), ct);
        if (result.IsRefused)
        {
            return Refused(result.Refusal);
        }

        Say($"{Act.Past}: đã ghi.");
        return Redirect($"/che-do/{result.Value}");
    }

    private PolicyFacts? Mended()
    {
        var facts = Input.Mend(PolicyFacts.Load(Case.Facts), out var wrong);
        if (facts is null)
        {
            ModelState.AddModelError(
                $"Input.{wrong}",
                wrong == "LeaveOn" ? "Chưa nhập ngày nghỉ. Chọn ngày." : "Không phải số. Viết như 4,65 hoặc 264."
            );
        }

        return facts;
    }

    private async Task<bool> LoadAsync(string code, string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            CaseActs.Forms.BySlug(slug) is not { } act
            || await BenefitSettlement.OpenAsync(db, code.Trim().ToUpperInvariant(), Seat.Scope, ct) is not { } row
        )
        {
            return false;
        }

        (Act, Case) = (act, row);
        if (act.Act == CaseAct.Pay && funds.FirstOrDefault() is { } budget)
        {
            Lines = await budget.OfAsync(db, row.UnitPath, Clock.Today.Year, ct);
        }

        Impossible = BenefitCompetence.Against(act.Act, row, Seat)?.Message;
        return true;
    }
}
