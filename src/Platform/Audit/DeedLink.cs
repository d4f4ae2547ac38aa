using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Audit;

/// <summary>A deed's place in its province's chain. Appended once, never changed.</summary>
internal sealed class DeedLink : IInProvince
{
    /// <summary>Each province has a chain of its own, and the nation one.</summary>
    public required string ProvinceCode { get; init; }

    /// <summary>1, 2, 3 … without gaps: the order of sealing.</summary>
    public required long Position { get; init; }

    /// <summary>The deed's own number; gaps and late comers are normal there.</summary>
    public required long Sequence { get; init; }

    /// <summary>SHA-256 of the hash before and the deed's canonical bytes.</summary>
    public required byte[] Hash { get; init; }
}

/// <summary>A signature over the chain as it stood after one batch. Appended once, never changed.</summary>
internal sealed class DeedHead : IInProvince
{
    public required string ProvinceCode { get; init; }

    /// <summary>The last position it covers.</summary>
    public required long Position { get; init; }

    public required byte[] Hash { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Which key signed: the beginning of its public part's SHA-256.</summary>
    public required string KeyName { get; init; }

    /// <summary>ECDSA P-256 over <see cref="DeedChain.HeadBytes"/>.</summary>
    public required byte[] Signature { get; init; }

    /// <summary>The highest sequence linked so far.</summary>
    public required long Highest { get; init; }

    /// <summary>PostgreSQL: the first transaction number not yet given when this batch had been read; 0 on SQLite.</summary>
    public required long SnapshotEnd { get; init; }

    /// <summary>Up to this sequence nothing can come late any more: the next batch looks only above it.</summary>
    public required long Settled { get; init; }
}

/// <summary>A signing key of the chain.</summary>
internal sealed class AuditKey
{
    public required string Name { get; init; }

    /// <summary>PEM.</summary>
    public required string PublicKey { get; init; }

    /// <summary>PKCS#8, protected with the program's key ring.</summary>
    public required string ProtectedKey { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}
