namespace ThongSuot.Dossiers.LookUp;

/// <summary>Tries of digits for one code within one hour, from whatever address and on whatever node; a right one is taken off again.</summary>
internal sealed class LookUpMisses
{
    public required string Code { get; init; }

    /// <summary>When the hour began: with its first try.</summary>
    public required DateTimeOffset Since { get; init; }

    public required int Count { get; init; }
}
