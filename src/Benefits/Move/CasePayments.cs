using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Funds;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Benefits.Move;

/// <summary>
/// What becomes of a payment drawn from a budget line: paid when its leader confirms it, to be paid again when the line does not bear it.
/// </summary>
internal sealed class CasePayments : IFundPayments
{
    private const int MostAtOnce = 500;

    public async Task ConfirmAsync(Write write, string province, IReadOnlyCollection<string> entries, string by, CancellationToken ct)
    {
        var cases = write.Db.BenefitCases;
        foreach (var some in entries.Chunk(MostAtOnce))
        {
            var rows = await cases
                .Include(row => row.Payments)
                .Where(row =>
                    row.ProvinceCode == province
                    && row.Payments.Any(payment => payment.Waits && payment.EntryCode != null && some.Contains(payment.EntryCode))
                )
                .OrderBy(row => row.Code)
                .ToListAsync(ct);
            foreach (var row in rows)
            {
                Confirm(write, row, some, by);
            }
        }
    }

    private static void Confirm(Write write, BenefitCase row, string[] entries, string by)
    {
        foreach (var entry in entries.Where(entry => row.Payments.Any(payment => payment.Waits && payment.EntryCode == entry)))
        {
            var before = (row.State, row.Counted);
            row.Confirm(entry);
            BenefitSettlement.Settle(
                write,
                row,
                before,
                "confirmed",
                $"{by} xác nhận khoản chi {entry}; đã chi {VietnameseFormat.Money(row.PaidTotal)}"
            );
        }
    }

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

        var (before, waited) = ((row.State, row.Counted), row.Payments.Exists(payment => payment.Waits && payment.EntryCode == entry));
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
            $"Khoản chi {entry} {(waited ? "không được xác nhận" : "được ghi giảm, trả lại dòng dự toán")} {VietnameseFormat.Money(amount)}; còn {VietnameseFormat.Money(row.LeftToPay)}"
        );
        return null;
    }
}
