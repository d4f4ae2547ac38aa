using ThongSuot.Platform.Results;

namespace ThongSuot.Facilities.Handovers;

/// <summary>Counting a line, writing it off, and taking either back.</summary>
internal sealed partial class HandoverItem
{
    /// <summary>The most that can be received: what the giver found, and nothing that a decision took off.</summary>
    public long MostReceived => Math.Min(GiverCount ?? Quantity, Quantity - WrittenOff);

    /// <summary>The giver found so much; less than listed needs why and who answers. What the receiver counted before is void.</summary>
    public Result CountByGiver(long? count, string? reason, string? answers)
    {
        if (Check(count, Quantity, FacilityRefusals.CountWrong(Quantity)) is { } wrong)
        {
            return wrong;
        }

        if (count < Quantity && AgainstWords(reason, answers) is { } against)
        {
            return against;
        }

        GiverCount = count;
        (GiverReason, GiverAnswers) = count < Quantity ? (reason!.Trim(), answers!.Trim()) : (null, null);
        ForgetReceiver();
        return Result.Done;
    }

    /// <summary>The receiver found so much, never more than the giver gave; the rest that is not written off is in dispute.</summary>
    public Result CountByReceiver(long? count, string? reason, string? answers)
    {
        var listed = Quantity - WrittenOff;
        if (Check(count, MostReceived, FacilityRefusals.ReceivedTooMuch(this)) is { } wrong)
        {
            return wrong;
        }

        if (count < listed && AgainstWords(reason, answers) is { } against)
        {
            return against;
        }

        (ReceiverCount, MustRecount) = (count, false);
        (Reason, Answers) = count < listed ? (reason!.Trim(), answers!.Trim()) : (null, null);
        Share();
        return Changed();
    }

    /// <summary>The receiver takes what the giver found without another word.</summary>
    public void TakeAsGiven()
    {
        ReceiverCount = MostReceived;
        Share();
        (Reason, Answers) = Disputed > 0 ? (GiverReason, GiverAnswers) : (null, null);
        _ = Changed();
    }

    /// <summary>The list went back to the giver: what the receiver counted counts no more, what a decision wrote off stays.</summary>
    public void ForgetReceiver()
    {
        (ReceiverCount, Reason, Answers, MustRecount) = (null, null, null, MustRecount || Disputed > 0);
        Share();
        _ = Changed();
    }

    /// <summary>A decision takes some off the books, of what is in dispute. Its reason stands beside the dispute's.</summary>
    /// <param name="begun">The day of the decision to hand over: none that writes off is older.</param>
    public Result WriteOff(long? amount, string? number, DateOnly? on, string? reason, DateOnly begun, DateOnly today)
    {
        if (Disputed == 0)
        {
            return FacilityRefusals.NothingToWriteOff;
        }

        var outside = FacilityRefusals.WriteOffWrong(Disputed);
        if ((amount == 0 ? outside : Check(amount, Disputed, outside)) is { } wrong)
        {
            return wrong;
        }

        if (Handover.AgainstDecision(number, on, today) is { } against)
        {
            return against;
        }

        if (on < begun)
        {
            return FacilityRefusals.WriteOffTooEarly(begun);
        }

        if (FacilityRefusals.Words(reason, ReasonLength) is { } silent)
        {
            return silent;
        }

        WrittenOff += amount!.Value;
        Share();
        return Changed();
    }

    /// <summary>What was written off is in dispute again: the decision was another's, or was withdrawn.</summary>
    public Result UndoWriteOff(string? reason, DateTimeOffset at)
    {
        if (WrittenOff == 0)
        {
            return FacilityRefusals.NothingWrittenOff;
        }

        if (FacilityRefusals.Words(reason, ReasonLength) is { } silent)
        {
            return silent;
        }

        WrittenOff = 0;
        foreach (var one in Standing.ToList())
        {
            one.UndoneAt = at;
        }

        Share();
        return Changed();
    }

    /// <summary>The giver corrects what the line says; another quantity has to be counted again.</summary>
    public Result Edit(ItemFacts facts)
    {
        if (WrittenOff > 0)
        {
            return FacilityRefusals.WrittenOffStands;
        }

        if (!Facilities.Quantity.Fits(facts.Quantity, facts.Measure))
        {
            return FacilityRefusals.NotWhole(facts.Measure, "Count");
        }

        if (facts.Quantity != Quantity)
        {
            (GiverCount, GiverReason, GiverAnswers) = (null, null, null);
        }

        (Code, Name, Measure, Quantity) = (facts.Code, facts.Name, facts.Measure, facts.Quantity);
        (Value, Remaining) = (facts.Value, facts.Remaining);
        (Condition, Place, Note) = (facts.Condition, facts.Place, facts.Note);
        SearchText = Platform.Text.VietnameseText.SearchKey($"{Code} {Name}");
        ForgetReceiver();
        return Result.Done;
    }

    private Refusal? Check(long? count, long most, Refusal outside) =>
        count is not >= 0 || count > most ? outside
        : Facilities.Quantity.Fits(count.Value, Measure) ? null
        : FacilityRefusals.NotWhole(Measure, "Count");

    private static Refusal? AgainstWords(string? reason, string? answers) =>
        FacilityRefusals.Words(reason, ReasonLength)
        ?? (string.IsNullOrWhiteSpace(answers) || answers.Length > TextLength ? FacilityRefusals.AnswersMissing : null);
}
