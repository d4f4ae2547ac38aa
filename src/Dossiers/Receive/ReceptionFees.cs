using ThongSuot.Dossiers.Fees;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers.Receive;

/// <summary>What the counter says of money while it takes a dossier in.</summary>
/// <param name="Due">Đồng due, typed where the catalogue has no amount or another holds; null for what the catalogue says.</param>
/// <param name="Taken">How it was paid; null when it is paid later.</param>
/// <param name="Quantity">Pages, copies, persons, of a fee by count.</param>
/// <param name="Copies">Of each of which <paramref name="Quantity"/> is counted.</param>
internal sealed record ReceptionFee(long? Due, PayMethod? Taken, int Quantity = 1, int Copies = 1)
{
    /// <summary>Why another amount than the catalogue's holds, or none.</summary>
    public string? Reason { get; init; }
}

/// <summary>The amount of a dossier that is taken in, and the money that came with it.</summary>
internal sealed class ReceptionFees(FeeBook book)
{
    /// <summary>
    /// What is due for a count, with the working, as the counter reads it before it takes money; null when nothing is counted.
    /// </summary>
    public static string? Quote(ProcedureVersion procedure, DossierChannel channel, int quantity, int copies, DateOnly today) =>
        procedure.Fee.CountedOn(channel.InCatalogue, today) is { } line && line.Total(quantity, copies) is { } total
            ? $"Phải thu {VietnameseFormat.Money(total)}: {line.Working(quantity, copies)}"
            : null;

    public async Task<Refusal?> TakeAsync(
        Write write,
        Dossier dossier,
        ProcedureVersion procedure,
        ReceptionFee fee,
        Seat seat,
        CancellationToken ct
    ) => Set(dossier, procedure, fee, OfficeClock.DayOf(write.Deed.At)) ?? await TakeNowAsync(write, dossier, fee, seat, ct);

    private static Refusal? Set(Dossier dossier, ProcedureVersion procedure, ReceptionFee fee, DateOnly today)
    {
        // The form shows the amount at the counter; by post another may hold, and nobody typed this one.
        var shown = procedure.Fee.DueOn(ProcedureChannel.Direct, today);
        var line = procedure.Fee.CountedOn(dossier.Channel.InCatalogue, today);
        var counted = fee.Quantity * fee.Copies > 1 ? line?.Total(fee.Quantity, fee.Copies) : null;
        if (counted is { } total && (fee.Due is null || fee.Due == shown || fee.Due == total))
        {
            return dossier.SetFee(total, FeeBasis.PerUnit, line!.Working(fee.Quantity, fee.Copies)).Refusal is { } over
                ? over with
                {
                    Field = "FeeQuantity",
                }
                : null;
        }

        return fee.Due is { } typed && typed != shown && typed != dossier.Fee
            ? SetTyped(dossier, typed, counted ?? dossier.Fee, fee.Reason)
            : null;
    }

    /// <summary>Another amount than the catalogue's, or none, has its ground; where the catalogue has none, what is typed holds.</summary>
    private static Refusal? SetTyped(Dossier dossier, long typed, long? expected, string? reason)
    {
        var ground = reason?.Trim() is { Length: > 0 } given ? given : null;
        if (ground is null && typed == 0)
        {
            return FeeRefusals.ZeroAtReception;
        }

        if (ground is null && expected is { } known)
        {
            return FeeRefusals.OtherThanCatalogue(known);
        }

        var (basis, note) = typed == 0 ? (FeeBasis.Exempt, ground) : (FeeBasis.Fixed, ground ?? "nhập khi tiếp nhận");
        return dossier.SetFee(typed, basis, note).Refusal is { } odd ? odd with { Field = "FeeDue" } : null;
    }

    private async Task<Refusal?> TakeNowAsync(Write write, Dossier dossier, ReceptionFee fee, Seat seat, CancellationToken ct)
    {
        if (fee.Taken is not { } method || dossier.FeeOwed == 0)
        {
            return null;
        }

        return dossier.FeeOwed is { } owed
            ? (await book.TakeAsync(write, dossier, new(owed, method), seat, ct)).Refusal
            : FeeRefusals.UnknownAmount with
            {
                Field = "FeeDue",
            };
    }
}
