using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Facilities.Handovers;

/// <summary>What a line says of a thing, apart from counting it.</summary>
/// <param name="Quantity">Hundredths.</param>
/// <param name="Value">Đồng: original value, balance or fee, as the category means it.</param>
/// <param name="Remaining">Đồng left of an original value; null where nobody says it.</param>
internal sealed record ItemFacts(
    string Category,
    string Code,
    string Name,
    string Measure,
    long Quantity,
    long Value,
    long? Remaining,
    int? Year,
    string Condition,
    string Place,
    string Retention,
    string Note
);

/// <summary>
/// A line of a list. What was listed is what was received, what is in dispute, what a decision wrote off and what nobody has counted yet;
/// the đồng of each part are its share by the largest remainder, so that they add up as well.
/// </summary>
internal sealed class HandoverItem : IInProvince
{
    public const int CodeLength = 60;
    public const int NameLength = 300;
    public const int TextLength = 200;
    public const int ReasonLength = 500;

    /// <summary>The dearest line, in đồng.</summary>
    public const long MostValue = 100_000_000_000_000;

    public required HandoverItemId Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required HandoverListId ListId { get; init; }

    /// <summary>Its place in the list, from 1.</summary>
    public required int Number { get; init; }

    public required string Category { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Measure { get; init; }

    /// <summary>As listed, in hundredths.</summary>
    public required long Quantity { get; set; }

    public required long Value { get; set; }

    public required long? Remaining { get; set; }

    public required int? Year { get; init; }

    public required string Condition { get; init; }

    public required string Place { get; init; }

    public required string Retention { get; init; }

    public required string Note { get; init; }

    public required string SearchText { get; init; }

    /// <summary>What the giver found; null before the giver has counted.</summary>
    public long? GiverCount { get; private set; }

    /// <summary>What the receiver found; null before the receiver has counted.</summary>
    public long? ReceiverCount { get; private set; }

    public long Received { get; private set; }

    public long ReceivedValue { get; private set; }

    public long Disputed { get; private set; }

    public long DisputedValue { get; private set; }

    public long WrittenOff { get; private set; }

    public long WrittenOffValue { get; private set; }

    public ItemState State { get; private set; }

    /// <summary>Why less was found than listed.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who answers for the difference, by name and office.</summary>
    public string? Answers { get; private set; }

    public string? DecisionNumber { get; private set; }

    public DateOnly? DecisionOn { get; private set; }

    /// <summary>Key of the decision's file; null without one.</summary>
    public Guid? FileId { get; private set; }

    public string? FileHash { get; private set; }

    public string? FileName { get; private set; }

    public int Version { get; private set; }

    /// <summary>Not counted by the receiver and not written off.</summary>
    public long Open => Quantity - Received - Disputed - WrittenOff;

    public long OpenValue => Value - ReceivedValue - DisputedValue - WrittenOffValue;

    public HandoverCategory CategoryFacts => HandoverCategories.Of(Category);

    public static HandoverItem Of(HandoverList list, int number, ItemFacts facts) => Of(list.ProvinceCode, list.Id, number, facts);

    public static HandoverItem Of(string province, HandoverListId list, int number, ItemFacts facts) =>
        new()
        {
            Id = HandoverItemId.New(),
            ProvinceCode = province,
            ListId = list,
            Number = number,
            Category = facts.Category,
            Code = facts.Code,
            Name = facts.Name,
            Measure = facts.Measure,
            Quantity = facts.Quantity,
            Value = facts.Value,
            Remaining = facts.Remaining,
            Year = facts.Year,
            Condition = facts.Condition,
            Place = facts.Place,
            Retention = facts.Retention,
            Note = facts.Note,
            SearchText = VietnameseText.SearchKey($"{facts.Code} {facts.Name}"),
        };

    /// <summary>The giver found so much; less than listed needs why and who answers.</summary>
    public Result CountByGiver(long? count, string? reason, string? answers)
    {
        if (Check(count, Quantity, reason, answers) is { } against)
        {
            return against;
        }

        GiverCount = count;
        Explain(count < Quantity, reason, answers);
        return Changed();
    }

    /// <summary>The receiver found so much of what is not written off; the rest is in dispute.</summary>
    public Result CountByReceiver(long? count, string? reason, string? answers)
    {
        var most = Quantity - WrittenOff;
        if (Check(count, most, reason, answers) is { } against)
        {
            return against;
        }

        ReceiverCount = count;
        Explain(count < most, reason, answers);
        Share();
        return Changed();
    }

    /// <summary>The receiver takes what the giver found without another word.</summary>
    public void TakeAsGiven()
    {
        ReceiverCount = Math.Min(GiverCount ?? Quantity, Quantity - WrittenOff);
        Share();
        _ = Changed();
    }

    /// <summary>A decision takes some off the books, of what is not received.</summary>
    public Result WriteOff(long? amount, string? number, DateOnly? on, string? reason, DateOnly today)
    {
        var most = Quantity - Received - WrittenOff;
        if (most == 0)
        {
            return FacilityRefusals.NothingToWriteOff;
        }

        if (amount is not > 0 || amount > most)
        {
            return FacilityRefusals.WriteOffWrong(most);
        }

        if (Handover.AgainstDecision(number, on, today) is { } against)
        {
            return against;
        }

        if (string.IsNullOrWhiteSpace(reason) || reason.Length > ReasonLength)
        {
            return FacilityRefusals.ReasonMissing;
        }

        WrittenOff += amount.Value;
        (DecisionNumber, DecisionOn, Reason) = (number!.Trim(), on, reason.Trim());
        Share();
        return Changed();
    }

    /// <summary>The decision as a file.</summary>
    public void Attach(string hash, string name) => (FileId, FileHash, FileName) = (Guid.CreateVersion7(), hash, name);

    /// <summary>
    /// Gives parts of it to other lists and keeps the rest, which may be nothing. Counts add up by what is asked, đồng by the largest
    /// remainder. Nobody may have counted it yet.
    /// </summary>
    /// <param name="parts">Hundredths for each other list; more than nothing, together less than what is there or all of it.</param>
    /// <returns>The đồng and what is left of them for each part.</returns>
    public Result<IReadOnlyList<(long Quantity, long Value, long? Remaining)>> SplitOff(IReadOnlyList<long> parts)
    {
        if (GiverCount is not null || ReceiverCount is not null)
        {
            return FacilityRefusals.SplitCounted;
        }

        var given = parts.Sum();
        if (parts.Count == 0 || parts.Any(part => part <= 0) || given > Quantity)
        {
            return FacilityRefusals.SplitWrong(Quantity);
        }

        long[] weights = [Quantity - given, .. parts];
        var (values, left) = (
            LargestRemainder.Split(Value, weights),
            Remaining is { } remaining ? LargestRemainder.Split(remaining, weights) : null
        );
        (Quantity, Value, Remaining) = (weights[0], values[0], left?[0]);
        _ = Changed();
        return parts.Select((part, at) => (part, values[at + 1], left?[at + 1])).ToList();
    }

    /// <summary>The same thing in another list, before anybody counted it.</summary>
    public ItemFacts FactsOf(long quantity, long value, long? remaining) =>
        new(Category, Code, Name, Measure, quantity, value, remaining, Year, Condition, Place, Retention, Note);

    private static Refusal? Check(long? count, long most, string? reason, string? answers) =>
        count is not >= 0 || count > most ? FacilityRefusals.CountWrong(most)
        : count == most ? null
        : string.IsNullOrWhiteSpace(reason) || reason.Length > ReasonLength ? FacilityRefusals.ReasonMissing
        : string.IsNullOrWhiteSpace(answers) || answers.Length > TextLength ? FacilityRefusals.AnswersMissing
        : null;

    private void Explain(bool lacks, string? reason, string? answers) =>
        (Reason, Answers) = lacks ? (reason!.Trim(), answers!.Trim()) : (WrittenOff > 0 ? Reason : null, null);

    private void Share()
    {
        Received = Math.Min(ReceiverCount ?? 0, Quantity - WrittenOff);
        Disputed = ReceiverCount is null ? 0 : Quantity - WrittenOff - Received;
        var values = LargestRemainder.Split(Value, Received, Disputed, WrittenOff, Open);
        (ReceivedValue, DisputedValue, WrittenOffValue) = (values[0], values[1], values[2]);
        State =
            Open > 0 ? ItemState.Open
            : Disputed > 0 ? ItemState.Disputed
            : Received > 0 || WrittenOff == 0 ? ItemState.Received
            : ItemState.WrittenOff;
    }

    private Result Changed()
    {
        Version++;
        return Result.Done;
    }
}

/// <summary>What may be done with a line.</summary>
internal enum ItemAct
{
    GiverCount,
    ReceiverCount,
    WriteOff,
    Split,
}
