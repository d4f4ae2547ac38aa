using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Outbox;

/// <summary>A message waiting to leave. Written with the change it tells of; deleted when delivered.</summary>
public sealed class OutboxRow : IInProvince
{
    /// <summary>Given by the database: of two messages about the same thing the earlier leaves first.</summary>
    public long Sequence { get; init; }

    /// <summary>The province whose record it tells of.</summary>
    public required string ProvinceCode { get; init; }

    public required Guid Id { get; init; }

    public required string Topic { get; init; }

    /// <summary>What it is about: messages of one key leave in order, one at a time.</summary>
    public required string Key { get; init; }

    /// <summary>JSON.</summary>
    public required string Payload { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset NextAttemptAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>Until when a node has taken it; null when free.</summary>
    public DateTimeOffset? LeasedUntil { get; set; }

    /// <summary>The taking that holds it: who holds it no more may not deliver it any more.</summary>
    public Guid? LeasedBy { get; set; }
}

/// <summary>Whoever carries messages of one topic out of the system.</summary>
public interface IOutboxReceiver
{
    string Topic { get; }

    /// <summary>How long a delivery may take at the longest: well within <see cref="OutboxWorker.Lease"/>.</summary>
    /// <param name="id">Stays the same when a node fell between delivery and its note: the other side can drop the repetition.</param>
    /// <exception cref="HttpRequestException">Not delivered: it is tried again later, without end.</exception>
    Task DeliverAsync(Guid id, string key, string payload, CancellationToken ct);
}
