using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Funds;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Benefits.Move;

/// <summary>A case whose payment the budget line does not bear any more has it to pay again.</summary>
internal sealed class TakeBackPayment : IFundPayments
{
    public async Task<Refusal?> TakeBackAsync(Write write, string province, string entry, long amount, string by, CancellationToken ct)
    {
        var cases = write.Db.BenefitCases;
        var code = await cases
            .Where(row => row.ProvinceCode == province && row.Payments.Any(payment => payment.EntryCode == entry))
            .Select(row => row.Code)
            .FirstOrDefaultAsync(ct);
        if (code is null || await BenefitSettlement.OpenAsync(write.Db, code, new Scope(UnitPath.OfProvince(province)), ct) is not { } row)
        {
            return null;
        }

        var before = (row.State, row.Counted);
        var done = row.TakeBack(entry, amount, by, write.Deed.At, OfficeClock.DayOf(write.Deed.At));
        if (done.IsRefused)
        {
            return done.Refusal;
        }

        BenefitSettlement.Settle(
            write,
            row,
            before,
            "taken-back",
            $"Khoản chi {entry} bị ghi giảm {VietnameseFormat.Money(amount)}; còn {VietnameseFormat.Money(row.LeftToPay)}"
        );
        return null;
    }
}
