using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Tallies;

/// <summary>What a counter counts: one measure of one unit and subject on one day.</summary>
/// <param name="UnitPath">The organisation that owns the record, below a province.</param>
/// <param name="Subject">What it is about: for dossiers the procedure's code. Never empty: the empty subject is the sum of all.</param>
/// <param name="Day">The Vietnamese date of the event.</param>
/// <param name="Measure">Number of the measure, stable for ever: dossiers have 100–199, the next module 200–299.</param>
public sealed record TallyKey(string UnitPath, string Subject, DateOnly Day, int Measure)
{
    /// <summary>
    /// A subject with a prefix (<c>seat:…</c>) is another view of what is counted already, an officer's share: kept on its own
    /// line and summed into no unit's or province's.
    /// </summary>
    public static bool StandsAlone(string subject) => subject.Contains(':');
}

/// <summary>
/// The running totals of one line from the beginning to the end of a day on which something moved. A line is a unit and a subject; the
/// empty subject sums all of a unit, and a province has lines of its own. Any period is the difference of two rows, however long the years.
/// </summary>
public sealed class TallyTotalRow : IInProvince
{
    public required string ProvinceCode { get; init; }

    public required string UnitPath { get; init; }

    public required string Subject { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary><see cref="TallyCounts"/> as text.</summary>
    public required string Counts { get; set; }
}

/// <summary>
/// A move of a counter, written in the transaction of what it counts; the compactor folds it into the running totals later.
/// </summary>
public sealed class TallyMoveRow : IInProvince
{
    public long Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required string UnitPath { get; init; }

    public required string Subject { get; init; }

    public required DateOnly Day { get; init; }

    public required int Measure { get; init; }

    public required int Delta { get; init; }

    public static TallyMoveRow Of(TallyKey key, int delta) =>
        new()
        {
            ProvinceCode = Scope.ProvinceOf(key.UnitPath),
            UnitPath = key.UnitPath,
            Subject = key.Subject,
            Day = key.Day,
            Measure = key.Measure,
            Delta = delta,
        };
}
