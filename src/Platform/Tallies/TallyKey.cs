namespace ThongSuot.Platform.Tallies;

/// <summary>What a counter counts: one measure of one unit, subject and channel on one day.</summary>
/// <param name="UnitPath">The organisation that owns the record.</param>
/// <param name="Subject">What it is about: for dossiers the procedure's code.</param>
/// <param name="Channel">How it came: for dossiers direct, online or post.</param>
/// <param name="Day">The Vietnamese date of the event.</param>
/// <param name="Measure">Stable code: <c>dossier.received</c>, <c>dossier.resolved-early</c>.</param>
public sealed record TallyKey(string ProvinceCode, string UnitPath, string Subject, string Channel, DateOnly Day, string Measure);

/// <summary>A folded counter.</summary>
public sealed class TallyRow
{
    public required string ProvinceCode { get; init; }

    public required string UnitPath { get; init; }

    public required string Subject { get; init; }

    public required string Channel { get; init; }

    public required DateOnly Day { get; init; }

    public required string Measure { get; init; }

    public long Count { get; set; }
}

/// <summary>A move of a counter, written in the transaction of what it counts; the compactor folds it later.</summary>
public sealed class TallyDeltaRow
{
    public long Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required string UnitPath { get; init; }

    public required string Subject { get; init; }

    public required string Channel { get; init; }

    public required DateOnly Day { get; init; }

    public required string Measure { get; init; }

    public required int Delta { get; init; }

    public static TallyDeltaRow Of(TallyKey key, int delta) => new()
    {
        ProvinceCode = key.ProvinceCode,
        UnitPath = key.UnitPath,
        Subject = key.Subject,
        Channel = key.Channel,
        Day = key.Day,
        Measure = key.Measure,
        Delta = delta,
    };
}
