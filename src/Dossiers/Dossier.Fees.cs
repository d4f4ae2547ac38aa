using ThongSuot.Dossiers.Fees;
using ThongSuot.Platform.Results;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers;

/// <summary>What it costs and what was paid. The lines of the book are beside it; what they add up to is here.</summary>
internal sealed partial class Dossier
{
    public const int FeeNoteLength = 500;

    /// <summary>Đồng due in all; 0 when it is known to be nothing, null while nobody knows: unknown is not free.</summary>
    public long? Fee { get; private set; }

    public FeeBasis FeeBasis { get; private set; }

    /// <summary>The document, table, value or group it follows from, when it does not follow from the catalogue alone.</summary>
    public string? FeeNote { get; private set; }

    /// <summary>Đồng, as the lines of the book add up.</summary>
    public long FeePaid { get; private set; }

    /// <summary>Đồng still to pay; null while the amount is unknown.</summary>
    public long? FeeOwed => Fee is { } due ? Math.Max(0, due - FeePaid) : null;

    /// <summary>Whether the result may be handed over without asking for money first.</summary>
    public bool IsSettled => FeeOwed == 0;

    /// <summary>The counter says what is due and why, at any time until the result is handed over.</summary>
    public Result SetFee(long amount, FeeBasis basis, string? note)
    {
        if (Turn == Turn.Nobody)
        {
            return FeeRefusals.Closed;
        }

        if (amount is < 0 or > FeeRefusals.Most)
        {
            return FeeRefusals.NotAnAmount;
        }

        if ((amount == 0) != (basis is FeeBasis.Exempt or FeeBasis.Free))
        {
            return amount == 0 ? FeeRefusals.ZeroWithoutReason : FeeRefusals.NotAnAmount;
        }

        if (basis != FeeBasis.Fixed && string.IsNullOrWhiteSpace(note))
        {
            return FeeRefusals.ReasonMissing;
        }

        if (amount < FeePaid)
        {
            return FeeRefusals.BelowPaid(FeePaid);
        }

        (Fee, FeeBasis, FeeNote) = (amount, basis, Blank(note));
        Version++;
        return Result.Done;
    }

    /// <summary>Money comes in: never more than is owed, and not before somebody knows what is.</summary>
    public Result Pay(long amount)
    {
        if (Turn == Turn.Nobody)
        {
            return FeeRefusals.Closed;
        }

        if (amount <= 0)
        {
            return FeeRefusals.NotPositive;
        }

        if (FeeOwed is not { } owed)
        {
            return FeeRefusals.UnknownAmount;
        }

        if (owed == 0)
        {
            return FeeRefusals.NothingOwed;
        }

        if (amount > owed)
        {
            return FeeRefusals.TooMuch(owed);
        }

        FeePaid += amount;
        Version++;
        return Result.Done;
    }

    /// <summary>A line of the book is taken back: also after the end, because money given back has to be written down.</summary>
    public void TakeBack(long amount)
    {
        FeePaid -= amount;
        Version++;
    }

    /// <summary>What follows from the catalogue on the day of acceptance; unknown stays unknown.</summary>
    private void FeeFrom(ProcedureVersion procedure, DossierLaw law)
    {
        if (Fee is null && procedure.Fee.DueOn(Channel.InCatalogue, law.Today) is { } due)
        {
            (Fee, FeeBasis) = (due, due == 0 ? FeeBasis.Free : FeeBasis.Fixed);
        }
    }
}
