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

/// <summary>What may be done with a line.</summary>
internal enum ItemAct
{
    GiverCount,
    ReceiverCount,
    WriteOff,
    UndoWriteOff,
    Split,
    Edit,
    Remove,
}
