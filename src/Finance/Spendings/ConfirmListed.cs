using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Lines;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Funds;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Finance.Spendings;

/// <summary>
/// A leader confirms at once all that the treasury's list brought for his body and that he did not bring himself. One deed a line, as the
/// list left.
/// </summary>
internal sealed class ConfirmListed(WriteGate gate, IEnumerable<IFundPayments> payers)
{
    /// <summary>At one time: the rest is confirmed by the next press.</summary>
    public const int Most = 5_000;

    /// <returns>What was done, as a sentence.</returns>
    public Task<Result<string>> RunAsync(Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(deed, (write, token) => ConfirmAsync(write, seat, token), ct);

    /// <summary>How many wait for the word of a seat, and their đồng; none for a seat that does not approve.</summary>
    public static async Task<(int Count, long Sum)> WaitingAsync(Db db, Seat seat, CancellationToken ct)
    {
        var body = FinanceSeats.GivesFor(seat);
        if (!FinanceSeats.ApprovesFor(body, seat))
        {
            return default;
        }

        var waiting = Waiting(db, body, seat);
        return (await waiting.CountAsync(ct), await waiting.SumAsync(entry => entry.Amount, ct));
    }

    private async Task<Result<string>> ConfirmAsync(Write write, Seat seat, CancellationToken ct)
    {
        var body = FinanceSeats.GivesFor(seat);
        if (!FinanceSeats.ApprovesFor(body, seat))
        {
            return FinanceRefusals.NotApprover;
        }

        var waiting = await Waiting(write.Db, body, seat)
            .OrderBy(entry => entry.PaidOn)
            .ThenBy(entry => entry.Code)
            .Take(Most)
            .ToListAsync(ct);
        if (waiting.Count == 0)
        {
            return FinanceRefusals.NothingToConfirm;
        }

        var lines = await LineReads.OfIdsAsync(write.Db, seat.ProvinceCode, waiting.Select(entry => entry.LineId), ct);
        var today = OfficeClock.DayOf(write.Deed.At);
        foreach (var group in waiting.GroupBy(entry => entry.LineId))
        {
            var line = lines[group.Key];
            foreach (var entry in group)
            {
                var done = entry.Confirm(line, seat, today);
                if (done.IsRefused)
                {
                    return done.Refusal;
                }
            }

            write.Record(
                "spending.confirmed",
                FinanceBooks.LineKind,
                line.Id.Value,
                line.ProvinceCode,
                line.UnitPath,
                $"Xác nhận kho bạc đã chi: {VietnameseFormat.Number(group.Count())} chứng từ, {VietnameseFormat.Money(group.Sum(entry => entry.Amount))}",
                new
                {
                    line.Assigned,
                    line.Committed,
                    line.Spent,
                }
            );
        }

        foreach (var payer in payers)
        {
            await payer.ConfirmAsync(write, seat.ProvinceCode, [.. waiting.Select(entry => entry.Code)], seat.Signature, ct);
        }

        return $"Đã xác nhận {VietnameseFormat.Number(waiting.Count)} chứng từ, {VietnameseFormat.Money(waiting.Sum(entry => entry.Amount))}.";
    }

    /// <summary>Of the body and its units; of the province its own alone, for communes have leaders of theirs.</summary>
    private static IQueryable<BudgetEntry> Waiting(Db db, string body, Seat seat)
    {
        var (entries, me) = (db.BudgetEntries, seat.AccountId);
        var own = entries.Within(new Scope(body), row => row.UnitPath);
        if (new UnitPath(body).IsProvince)
        {
            own = own.Where(row => row.UnitPath == body);
        }

        return own.Where(row => row.State == EntryState.Listed && row.AskedBy != me);
    }
}
