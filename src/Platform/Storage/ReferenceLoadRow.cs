namespace ThongSuot.Platform.Storage;

/// <summary>Which version of a built-in set the database holds.</summary>
internal sealed class ReferenceLoadRow
{
    public required string Name { get; init; }

    public required string Fingerprint { get; set; }
}
