using ThongSuot.Finance.Lines;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Finance.Spendings;

/// <summary>An accountant asks for a spending or a commitment; the money is held from now on.</summary>
internal sealed class AskEntry(WriteGate gate, FinanceBooks books, SpendingTest test)
{
    /// <returns>The code of the entry, or why it cannot be.</returns>
    public Task<Result<string>> RunAsync(BudgetLineId lineId, EntryInput input, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(deed, (write, token) => AskAsync(write, lineId, input, seat, token), ct);

    private async Task<Result<string>> AskAsync(Write write, BudgetLineId lineId, EntryInput input, Seat seat, CancellationToken ct)
    {
        var (scope, today) = (FinanceSeats.ScopeOf(seat), OfficeClock.DayOf(write.Deed.At));
        if (await FinanceBooks.LineAsync(write.Db, lineId, scope, ct) is not { } line)
        {
            return FinanceRefusals.NotFound;
        }

        var organisation = FinanceSeats.OrganisationOf(line.UnitPath);
        if (!FinanceSeats.KeepsBooksOf(organisation, seat))
        {
            return FinanceRefusals.NotAccountant;
        }

        BudgetEntry? commitment = null;
        if (input.Commitment.Length > 0)
        {
            commitment = await FinanceBooks.EntryAsync(write.Db, input.Commitment, scope, ct);
            if (input.Kind != EntryKind.Spending || commitment is not { Kind: EntryKind.Commitment } || commitment.LineId != line.Id)
            {
                return FinanceRefusals.CommitmentWrong;
            }
        }

        if (test.Against(line, input, commitment?.Open, today, books.CalendarOf(line.UnitPath)) is { } against)
        {
            return against;
        }

        var series = FinanceBooks.SeriesOf(organisation, line.Year);
        var entry = new BudgetEntry
        {
            Id = BudgetEntryId.New(),
            Code = $"{series}-{await write.Db.NextNumberAsync(series, ct):0000}",
            ProvinceCode = line.ProvinceCode,
            UnitPath = line.UnitPath,
            LineId = line.Id,
            Kind = input.Kind,
            Amount = input.Amount,
            Content = input.Content,
            Ground = input.Ground,
            Payee = input.Payee,
            CommitmentId = commitment?.Id,
            AskedBy = seat.AccountId,
            AskedByName = seat.Signature,
            AskedOn = today,
        };
        var asked = entry.Ask(line, commitment);
        if (asked.IsRefused)
        {
            return asked.Refusal;
        }

        write.Db.Add(entry);
        Settle(write, entry, line, "asked", $"Đề nghị {FinanceLabels.Of(entry.Kind).ToLowerInvariant()}");
        write.Tell(
            organisation,
            null,
            $"{FinanceLabels.Of(entry.Kind)} {entry.Code} chờ duyệt: {VietnameseFormat.Money(entry.Amount)}",
            $"/ngan-sach/chi/{entry.Code}"
        );
        return entry.Code;
    }

    /// <summary>Records the deed of an act on an entry, with how its line stands afterwards.</summary>
    public static void Settle(Write write, BudgetEntry entry, BudgetLine line, string act, string text) =>
        write.Record(
            $"spending.{act}",
            FinanceBooks.EntryKind,
            entry.Id.Value,
            entry.ProvinceCode,
            entry.UnitPath,
            $"{text}: {VietnameseFormat.Money(entry.Amount)}; dòng {line.Key.Codes} còn {VietnameseFormat.Money(line.Left)}",
            new
            {
                entry.Amount,
                line.Assigned,
                line.Committed,
                line.Spent,
            }
        );
}
