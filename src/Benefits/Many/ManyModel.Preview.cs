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

/// <summary>What an act would do to each of the chosen cases.</summary>
internal sealed partial class ManyModel
{
    private async Task<IReadOnlyList<ManyLine>> PreviewAsync(List<string> codes, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var cases = db.BenefitCases;
        var rows = (
            await cases
                .AsNoTracking()
                .Include(row => row.Decisions)
                .AsSplitQuery()
                .Within(Seat.Scope, row => row.UnitPath)
                .Where(row => codes.Contains(row.Code))
                .ToListAsync(ct)
        ).ToDictionary(row => row.Code, StringComparer.Ordinal);
        var units = rows.Values.Select(row => row.UnitPath).Distinct().ToList();
        if (Act.Act == CaseAct.Pay && units.Count == 1 && funds.FirstOrDefault() is { } budget)
        {
            BudgetLines = await budget.OfAsync(db, units[0], Clock.Today.Year, ct);
        }

        return
        [
            .. codes.Select(code =>
                rows.TryGetValue(code, out var row)
                    ? new ManyLine(
                        code,
                        BenefitCompetence.ReadsName(row, Seat) ? row.PersonName : Masking.Name(row.PersonName),
                        settlement.ShortNameOf(row.UnitPath),
                        Schemes.Of(row.Scheme).Citation,
                        Act.Act switch
                        {
                            CaseAct.Pay => row.LeftToPay,
                            CaseAct.ConfirmPaid => row.WaitingHere,
                            _ => row.Total,
                        },
                        row.Fund,
                        (
                            BenefitCompetence.Against(Act.Act, row, Seat)
                            ?? (
                                Act.Act == CaseAct.Pay && row.PaysEarly(Clock.Today) ? BenefitRefusals.PaidBeforeLeaving(row.LeaveOn) : null
                            )
                        )?.Message
                    )
                    : new ManyLine(code, string.Empty, string.Empty, string.Empty, 0, default, BenefitRefusals.NotFound.Message)
            ),
        ];
    }
}
