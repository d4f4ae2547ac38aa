using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.Move;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Funds;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;

namespace ThongSuot.Benefits.Many;

/// <summary>
/// Approvals, decisions and payments for a table full of cases: what will be done, what is left out and why; then all of them.
/// </summary>
[Permit(BenefitPermissions.View)]
internal sealed partial class ManyModel(
    IDbContextFactory<Db> contexts,
    MoveCase move,
    BenefitSettlement settlement,
    IEnumerable<IFundLines> funds
) : OfficePage
{
    [BindProperty]
    public MoveForm Input { get; set; } = new();

    public ManyAct Act { get; private set; } = null!;

    public IReadOnlyList<ManyLine> Lines { get; private set; } = [];

    /// <summary>How many were done; null before anything was.</summary>
    public int? Done { get; private set; }

    /// <summary>Budget lines that all of them can be paid out of: those of the one unit they are of.</summary>
    public IReadOnlyList<FundLine> BudgetLines { get; private set; } = [];

    public IEnumerable<ManyLine> ToDo => Lines.Where(line => line.LeftOut is null);

    public IEnumerable<ManyLine> LeftOut => Lines.Where(line => line.LeftOut is not null);

    public IActionResult OnGet() => Redirect("/che-do");

    public async Task<IActionResult> OnPostPreviewAsync(string act, string[] chosen, CancellationToken ct)
    {
        if (!Knows(act))
        {
            return NotFound();
        }

        ModelState.Clear();
        Input.On = Clock.Today;
        Lines = await PreviewAsync(Clean(chosen), ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string act, string[] each, CancellationToken ct)
    {
        if (!Knows(act))
        {
            return NotFound();
        }

        var codes = Clean(each);
        if (!ModelState.IsValid)
        {
            Lines = await PreviewAsync(codes, ct);
            return Again();
        }

        if (Act.Act == CaseAct.Pay && Input.Line is not null && codes.Count > 1 && NextNumber.After(Input.Number?.Trim() ?? "") is null)
        {
            Lines = await PreviewAsync(codes, ct);
            return Refused(BenefitRefusals.VoucherSeries);
        }

        var before = (await PreviewAsync(codes, ct)).ToDictionary(line => line.Code, StringComparer.Ordinal);
        var (done, lines, number) = (0, new List<ManyLine>(), Input.Number?.Trim() ?? string.Empty);
        foreach (var code in codes)
        {
            // One key a case: a resent form does nothing twice and still finishes the rest.
            var deed = DeedNow() with { SubmissionKey = $"{SubmissionKey}:{code}" };
            var result = await move.RunAsync(code, Act.Act, InputOf(before[code], number), Seat, deed, ct);
            if (!result.IsRefused)
            {
                done++;
                // One voucher pays one spending of a line.
                number = Act.Act == CaseAct.Decide || Input.Line is not null ? NextNumber.After(number) ?? string.Empty : number;
            }
            else if (done == 0 && result.Refusal.Field is not null)
            {
                // What is wrong in the form is wrong for all.
                Lines = [.. before.Values];
                return Refused(result.Refusal);
            }
            else
            {
                lines.Add(before[code] with { LeftOut = result.Refusal.Message });
            }
        }

        (Done, Lines) = (done, lines);
        return Page();
    }

    private bool Knows(string slug) => ManyAct.Of(slug) is { } known && May((Act = known).Permission);

    private static List<string> Clean(string[] codes) =>
        [.. codes.Where(code => code.Length > 0).Take(PageRequest.DefaultSize).Select(code => code.Trim().ToUpperInvariant()).Distinct()];

    private MoveInput InputOf(ManyLine line, string number) =>
        new()
        {
            Number = number,
            On = Input.On,
            SignerTitle = Input.SignerTitle ?? string.Empty,
            SignerName = Input.SignerName ?? string.Empty,
            Amount = Act.Act == CaseAct.Pay ? line.Amount : null,
            Fund = line.Fund,
            Line = Act.Act == CaseAct.Pay ? Input.Line : null,
        };
}
