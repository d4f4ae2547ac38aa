using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Lines;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Funds;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Finance.Spendings;

/// <summary>Does one act on an entry, and moves its line with it.</summary>
internal sealed class MoveEntry(WriteGate gate, IEnumerable<IFundPayments> payers)
{
    /// <param name="content">Reason or opinion.</param>
    /// <param name="voucher">Of the treasury, for a payment.</param>
    /// <param name="on">The day of the payment.</param>
    /// <param name="amount">Đồng paid back, for a counter-entry; null for all.</param>
    /// <returns>The code of the entry, or why it could not be done.</returns>
    public Task<Result<string>> RunAsync(
        string code,
        EntryAct act,
        string content,
        string voucher,
        DateOnly? on,
        Seat seat,
        Deed deed,
        CancellationToken ct,
        long? amount = null
    ) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await FinanceBooks.EntryAsync(write.Db, code, FinanceSeats.ScopeOf(seat), token) is not { } entry)
                {
                    return FinanceRefusals.NotFound;
                }

                if (EntryCompetence.Against(act, entry, seat) is { } against)
                {
                    return against;
                }

                var (line, commitment) = await PartsAsync(write.Db, entry, token);
                var today = OfficeClock.DayOf(write.Deed.At);
                var done = act switch
                {
                    EntryAct.Approve => entry.Approve(seat, today),
                    EntryAct.Refuse => entry.TurnDown(line, commitment, content),
                    EntryAct.Pay => await PayAsync(write.Db, entry, line, voucher, on, today, token),
                    EntryAct.Close => entry.Close(line, content),
                    EntryAct.AskReversal => entry.AskReversal(seat, today, content, amount),
                    EntryAct.Reverse => await ReverseAsync(write, entry, line, commitment, seat, token),
                    EntryAct.Confirm => entry.Confirm(line, seat, today),
                    EntryAct.Withdraw => entry.Withdraw(line, commitment, content),
                    _ => entry.KeepSpent(content),
                };
                if ((done.IsRefused ? done.Refusal : await TakeBackAsync(write, act, entry, seat, token)) is { } refusal)
                {
                    return refusal;
                }

                foreach (var payer in act == EntryAct.Confirm ? payers : [])
                {
                    await payer.ConfirmAsync(write, entry.ProvinceCode, [entry.Code], seat.Signature, token);
                }

                if (act == EntryAct.Refuse)
                {
                    // Whoever asked learns of it; a notice to the body reaches him.
                    write.Tell(
                        FinanceSeats.OrganisationOf(entry.UnitPath),
                        null,
                        $"Không duyệt {entry.Code}, {VietnameseFormat.Money(entry.Amount)}: {CleanText.CutTo(content, 120)}",
                        $"/ngan-sach/chi/{entry.Code}"
                    );
                }

                var form = EntryActs.Forms.Of(act);
                AskEntry.Settle(write, entry, line, form.Slug, form.Past);
                return entry.Code;
            },
            ct
        );

    /// <summary>What another module paid as this spending is not paid there any more, or the act is refused.</summary>
    private async Task<Refusal?> TakeBackAsync(Write write, EntryAct act, BudgetEntry entry, Seat seat, CancellationToken ct)
    {
        var amount = act switch
        {
            EntryAct.Refuse => entry.Amount,
            EntryAct.Reverse => entry.ReversalAmount,
            _ => 0,
        };
        foreach (var payer in amount > 0 ? payers : [])
        {
            if (await payer.TakeBackAsync(write, entry.ProvinceCode, entry.Code, amount, seat.Signature, ct) is { } against)
            {
                return against;
            }
        }

        return null;
    }

    /// <summary>One voucher pays one spending of a line; typed again by hand it is a mistake, as it is in the treasury's list.</summary>
    private static async Task<Result> PayAsync(
        Db db,
        BudgetEntry entry,
        BudgetLine line,
        string voucher,
        DateOnly? on,
        DateOnly today,
        CancellationToken ct
    )
    {
        var known = await KnownVoucherAsync(db, line, voucher, ct);
        return known is null ? entry.Pay(line, voucher, on, today) : FinanceRefusals.VoucherKnown(voucher, known);
    }

    /// <summary>The code of the spending of a line that a voucher has paid already; null for a new one.</summary>
    public static Task<string?> KnownVoucherAsync(Db db, BudgetLine line, string voucher, CancellationToken ct)
    {
        var entries = db.BudgetEntries;
        return entries
            .Where(row =>
                row.ProvinceCode == line.ProvinceCode
                && row.LineId == line.Id
                && row.Voucher == voucher
                && row.Kind == EntryKind.Spending
                && row.State != EntryState.Reversed
                && row.State != EntryState.Refused
            )
            .Select(row => row.Code)
            .FirstOrDefaultAsync(ct);
    }

    private static async Task<Result> ReverseAsync(
        Write write,
        BudgetEntry entry,
        BudgetLine line,
        BudgetEntry? commitment,
        Seat seat,
        CancellationToken ct
    )
    {
        var series = FinanceBooks.SeriesOf(FinanceSeats.OrganisationOf(entry.UnitPath), line.Year);
        var code = $"{series}-{await write.Db.NextNumberAsync(series, ct):0000}";
        if (!entry.Reverse(line, commitment, code, seat, OfficeClock.DayOf(write.Deed.At)).TryGet(out var counter, out var refusal))
        {
            return refusal;
        }

        write.Db.Add(counter);
        AskEntry.Settle(write, counter, line, "counter", $"Duyệt ghi giảm khoản {entry.Code}");
        return Result.Done;
    }

    private static async Task<(BudgetLine Line, BudgetEntry? Commitment)> PartsAsync(Db db, BudgetEntry entry, CancellationToken ct)
    {
        var (lines, entries) = (db.BudgetLines, db.BudgetEntries);
        var line = await lines.SingleAsync(row => row.ProvinceCode == entry.ProvinceCode && row.Id == entry.LineId, ct);
        return entry.CommitmentId is { } id
            ? (line, await entries.SingleAsync(row => row.ProvinceCode == entry.ProvinceCode && row.Id == id, ct))
            : (line, null);
    }
}
