using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Figures;

/// <summary>A count as the records give it.</summary>
public sealed record RecordCount(string Subject, DateOnly Day, int Measure, long Count);

/// <summary>
/// Sums that a module keeps in its own tables beside the records they sum, compared with them when the counters are: every night, and by
/// <c>./dev tool check-figures</c>.
/// </summary>
public interface ISumSource
{
    /// <summary>Sums the records of a province again.</summary>
    /// <returns>How many sums were compared, and those that differ.</returns>
    Task<(long Compared, IReadOnlyList<FigureDifference> Differences)> CheckAsync(Db db, Scope province, CancellationToken ct);
}

/// <summary>A module's records as the counters should count them. The check compares the two.</summary>
public interface IFigureSource
{
    /// <summary>Measures that can be counted again from records. A level counted at night cannot.</summary>
    IReadOnlyCollection<int> Measures { get; }

    /// <summary>
    /// The organisation of each record it counts in a scope, as often as there are records: where there is none, there is nothing to count.
    /// </summary>
    IQueryable<string> Owners(Db db, Scope scope);

    /// <summary>Counts the records of one organisation again, each key once.</summary>
    /// <param name="unitPath">The organisation that owns the records.</param>
    Task<IReadOnlyList<RecordCount>> RecountAsync(Db db, string unitPath, CancellationToken ct);

    /// <summary>A measure in the words of its screen: "tiếp nhận trực tuyến".</summary>
    string NameOf(int measure);
}
