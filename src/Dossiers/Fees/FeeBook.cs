using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Fees;

/// <summary>Money as it comes over the counter.</summary>
/// <param name="Amount">Đồng.</param>
/// <param name="Document">Number of the official receipt or of the payment order.</param>
internal sealed record FeeMoney(long Amount, PayMethod Method, string? Document = null);

/// <summary>
/// The books of receipts, one for each counter and year. A line, its number and what the dossier has paid change in one transaction, here
/// alone, so that they cannot part.
/// </summary>
internal sealed class FeeBook(Units units)
{
    /// <summary>Takes money for a dossier and writes the line.</summary>
    public async Task<Result<FeeReceipt>> TakeAsync(Write write, Dossier dossier, FeeMoney money, Seat seat, CancellationToken ct)
    {
        if (!string.IsNullOrWhiteSpace(money.Document) && !DocumentNumber.IsOne(money.Document))
        {
            return FeeRefusals.NotADocument(money.Document.Trim());
        }

        if (dossier.Pay(money.Amount) is { IsRefused: true } refused)
        {
            return refused.Refusal;
        }

        var line = await AddAsync(write, dossier, money, seat, null, null, ct);
        Record(
            write,
            dossier,
            "fee-paid",
            $"Thu {VietnameseFormat.Money(money.Amount)}, {FeeLabels.Of(money.Method).ToLowerInvariant()}, phiếu {FeeLabels.Number(line.Number, line.Book)}"
        );
        return line;
    }

    /// <summary>Writes the line that takes back another one.</summary>
    public async Task<FeeReceipt> TakeBackAsync(Write write, Dossier dossier, FeeReceipt wrong, string why, Seat seat, CancellationToken ct)
    {
        dossier.TakeBack(wrong.Amount);
        var line = await AddAsync(write, dossier, new(-wrong.Amount, wrong.Method), seat, wrong.Id, why, ct);
        Record(
            write,
            dossier,
            "fee-taken-back",
            $"Ghi đối ứng {VietnameseFormat.Money(wrong.Amount)} của phiếu {FeeLabels.Number(wrong.Number, wrong.Book)}: {why}"
        );
        return line;
    }

    /// <summary>The book of a counter on a day: its agency code and the year.</summary>
    public string BookOf(string centrePath, DateOnly day) => $"{units.AgencyCodeOf(centrePath)}/{day.Year}";

    private async Task<FeeReceipt> AddAsync(
        Write write,
        Dossier dossier,
        FeeMoney money,
        Seat seat,
        Guid? corrects,
        string? note,
        CancellationToken ct
    )
    {
        var day = OfficeClock.DayOf(write.Deed.At);
        var book = BookOf(seat.UnitPath, day);
        var line = new FeeReceipt
        {
            Id = Guid.CreateVersion7(),
            ProvinceCode = dossier.ProvinceCode,
            CentrePath = seat.UnitPath,
            Book = book,
            Number = await write.Db.NextNumberAsync($"PT {book}", ct),
            DossierId = dossier.Id,
            DossierCode = dossier.Code,
            Amount = money.Amount,
            Method = money.Method,
            Document = string.IsNullOrWhiteSpace(money.Document) ? null : money.Document.Trim(),
            Note = note,
            At = write.Deed.At,
            Day = day,
            SeatId = seat.SeatId,
            By = seat.Signature,
            Corrects = corrects,
        };
        write.Db.FeeReceipts.Add(line);
        return line;
    }

    private static void Record(Write write, Dossier dossier, string act, string text) =>
        write.Record($"dossier.{act}", "dossier", dossier.Id.Value, dossier.ProvinceCode, dossier.OwnerPath, text);
}
