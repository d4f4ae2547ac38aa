namespace ThongSuot.Platform.Files;

/// <summary>What is known of a stored file. Its bytes lie under the name of their hash, so the same scan is kept once.</summary>
public sealed class StoredFile
{
    /// <summary>SHA-256 of the content, lower-case hex.</summary>
    public required string Hash { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    /// <summary>Found in the content itself, not told by the sender: <c>application/pdf</c>, <c>image/jpeg</c>, <c>image/png</c>.</summary>
    public required string ContentType { get; init; }

    public required DateTimeOffset StoredAt { get; init; }
}
