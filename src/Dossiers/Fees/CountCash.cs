using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Fees;

/// <summary>Somebody at a counter counts what was taken since the last time and closes the book on it.</summary>
internal sealed class CountCash(WriteGate gate, FeeBook book)
{
    /// <param name="lines">How many lines were on the page: what came after it was drawn is not closed unseen.</param>
    /// <returns>The cash-up's key.</returns>
    public Task<Result<Guid>> RunAsync(long? counted, string? note, int lines, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<Guid>(deed, (write, token) => CountAsync(write, null, counted, note, lines, seat, token), ct);

    /// <param name="until">The last day whose lines are counted; null for all there are.</param>
    /// <param name="seen">Null when nobody looked at a page.</param>
    internal async Task<Result<Guid>> CountAsync(
        Write write,
        DateOnly? until,
        long? counted,
        string? note,
        int? seen,
        Seat seat,
        CancellationToken ct
    )
    {
        var lines = await OpenLines(write.Db, seat).Where(row => until == null || row.Day <= until).ToListAsync(ct);
        if (lines.Count == 0)
        {
            return FeeRefusals.NothingToCount;
        }

        if (seen is { } shown && lines.Count != shown)
        {
            return FeeRefusals.CountedOther(lines.Count);
        }

        var sums = FeeSums.Of(lines);
        if (counted is not { } drawer || drawer < 0 || drawer > FeeRefusals.Most)
        {
            return FeeRefusals.CountedMissing;
        }

        if (drawer != sums.Cash && string.IsNullOrWhiteSpace(note))
        {
            return FeeRefusals.DifferenceUnexplained(drawer - sums.Cash);
        }

        var cashUp = await MakeAsync(write, lines, drawer, note, seat, ct);
        lines.ForEach(line => line.CashUpId = cashUp.Id);
        return cashUp.Id;
    }

    /// <summary>Lines of a seat that no cash-up holds, in their order.</summary>
    public static IQueryable<FeeReceipt> OpenLines(Db db, Seat seat) =>
        db
            .FeeReceipts.Where(row =>
                row.ProvinceCode == seat.ProvinceCode
                && row.CentrePath == seat.UnitPath
                && row.SeatId == seat.SeatId
                && row.CashUpId == null
            )
            .OrderBy(row => row.Book)
            .ThenBy(row => row.Number);

    private async Task<CashUp> MakeAsync(Write write, List<FeeReceipt> lines, long drawer, string? note, Seat seat, CancellationToken ct)
    {
        var (day, sums) = (OfficeClock.DayOf(write.Deed.At), FeeSums.Of(lines));
        var series = book.BookOf(seat.UnitPath, day);
        var cashUp = new CashUp
        {
            Id = Guid.CreateVersion7(),
            ProvinceCode = seat.ProvinceCode,
            CentrePath = seat.UnitPath,
            Book = series,
            Number = await write.Db.NextNumberAsync($"CS {series}", ct),
            Day = day,
            At = write.Deed.At,
            SeatId = seat.SeatId,
            AccountId = seat.AccountId,
            By = seat.Signature,
            Lines = lines.Count,
            Cash = sums.Cash,
            Transfer = sums.Transfer,
            Online = sums.Online,
            Elsewhere = sums.Elsewhere,
            Counted = drawer,
            Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim(),
        };
        write.Db.CashUps.Add(cashUp);
        write.Record(
            "cash.counted",
            "cash-up",
            cashUp.Id,
            cashUp.ProvinceCode,
            cashUp.CentrePath,
            $"Chốt sổ thu lần {FeeLabels.Number(cashUp.Number, series)}: {cashUp.Lines} khoản, tiền mặt {VietnameseFormat.Money(cashUp.Cash)}, đếm được {VietnameseFormat.Money(drawer)}"
        );
        return cashUp;
    }
}

/// <summary>Đồng by method.</summary>
internal sealed record FeeSums(long Cash, long Transfer, long Online, long Elsewhere)
{
    public long Total => Cash + Transfer + Online + Elsewhere;

    public static FeeSums Of(IReadOnlyCollection<FeeReceipt> lines)
    {
        long Sum(PayMethod method) => lines.Where(line => line.Method == method).Sum(line => line.Amount);
        return new(Sum(PayMethod.Cash), Sum(PayMethod.Transfer), Sum(PayMethod.Online), Sum(PayMethod.Elsewhere));
    }
}
