namespace ThongSuot.Platform.Outbox;

/// <summary>A message waiting to leave. Written with the change it tells of; deleted when delivered.</summary>
public sealed class OutboxRow
{
    public required Guid Id { get; init; }

    public required string Topic { get; init; }

    /// <summary>What it is about, so that a receiver can drop a repetition.</summary>
    public required string Key { get; init; }

    /// <summary>JSON.</summary>
    public required string Payload { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset NextAttemptAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>Until when a node has taken it; null when free.</summary>
    public DateTimeOffset? LeasedUntil { get; set; }
}

/// <summary>Whoever carries messages of one topic out of the system. Must bear a message twice.</summary>
public interface IOutboxReceiver
{
    string Topic { get; }

    /// <exception cref="HttpRequestException">Not delivered: it is tried again later, without end.</exception>
    Task DeliverAsync(string key, string payload, CancellationToken ct);
}
