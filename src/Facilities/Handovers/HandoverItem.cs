using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Facilities.Handovers;

/// <summary>
/// A line of a list. What was listed is what was received, what is in dispute, what a decision wrote off and what nobody has counted yet;
/// the đồng of each part are its share by the largest remainder, so that they add up as well.
/// </summary>
internal sealed partial class HandoverItem : IInProvince
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

    public required string Code { get; set; }

    public required string Name { get; set; }

    public required string Measure { get; set; }

    /// <summary>As listed, in hundredths.</summary>
    public required long Quantity { get; set; }

    public required long Value { get; set; }

    public required long? Remaining { get; set; }

    public required int? Year { get; init; }

    public required string Condition { get; set; }

    public required string Place { get; set; }

    public required string Retention { get; init; }

    public required string Note { get; set; }

    public required string SearchText { get; set; }

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

    /// <summary>Why the giver found less than listed.</summary>
    public string? GiverReason { get; private set; }

    public string? GiverAnswers { get; private set; }

    /// <summary>Why less was received than listed; a decision that writes off has a reason of its own.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who answers for the difference, by name and office.</summary>
    public string? Answers { get; private set; }

    /// <summary>It differed before the list went back: the receiver counts it again, it is never taken as given.</summary>
    public bool MustRecount { get; private set; }

    /// <summary>Decisions that took some of it off the books, in their order, those taken back among them.</summary>
    public List<WriteOff> WriteOffs { get; init; } = [];

    /// <summary>Of these, what stands.</summary>
    public IEnumerable<WriteOff> Standing => WriteOffs.Where(one => one.UndoneAt is null).OrderBy(one => one.At);

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

        if (parts.Any(part => !Facilities.Quantity.Fits(part, Measure)))
        {
            return FacilityRefusals.NotWhole(Measure, "Parts");
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

    private void Share()
    {
        Received = Math.Min(ReceiverCount ?? 0, Quantity - WrittenOff);
        Disputed = ReceiverCount is null ? 0 : Quantity - WrittenOff - Received;
        var values = LargestRemainder.Split(Value, Received, Disputed, WrittenOff, Open);
        (ReceivedValue, DisputedValue, WrittenOffValue) = (values[0], values[1], values[2]);
        State =
            Open > 0 ? ItemState.Open
            : Disputed > 0 ? ItemState.Disputed
            : WrittenOff > 0 ? ItemState.WrittenOff
            : ItemState.Received;
    }

    private Result Changed()
    {
        Version++;
        return Result.Done;
    }
}
