namespace ThongSuot.Dossiers.LookUp;

/// <summary>Tries of digits for one code within one hour, on whatever node; a right one is taken off again.</summary>
internal sealed class LookUpMisses
{
    public required string Code { get; init; }

    /// <summary>
    /// Of one visitor's address (<see cref="LookUpVisitor"/>), or <see cref="LookUpVisitor.All"/> for all of them together.
    /// </summary>
    public required string Visitor { get; init; }

    /// <summary>When the hour began: with its first try.</summary>
    public required DateTimeOffset Since { get; init; }

    public required int Count { get; init; }
}
