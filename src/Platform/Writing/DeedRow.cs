using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Writing;

/// <summary>One line of the append-only trail: who did what to which record, in which seat, when and why.</summary>
public sealed class DeedRow : IInProvince
{
    /// <summary>
    /// Given by the database when it is written; on PostgreSQL a lower one may be committed later, so the chain has an order of
    /// its own.
    /// </summary>
    public long Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Stable code of the act, <c>dossier.received</c>.</summary>
    public required string Act { get; init; }

    public required ActorKind ActorKind { get; init; }

    public Guid? AccountId { get; init; }

    public Guid? SeatId { get; init; }

    public required string ActorName { get; init; }

    public required string ActorTitle { get; init; }

    public required string ActorUnitPath { get; init; }

    public required string SubjectKind { get; init; }

    public required Guid SubjectId { get; init; }

    /// <summary>The province whose record it is: all deeds on one record lie in one province's trail, or in the nation's.</summary>
    public required string ProvinceCode { get; init; }

    /// <summary>Unit whose record it is, for scope.</summary>
    public required string UnitPath { get; init; }

    /// <summary>The Vietnamese line shown in the record's history.</summary>
    public required string Text { get; init; }

    public string? Reason { get; init; }

    /// <summary>Before and after, as JSON; never personal data in clear.</summary>
    public string? Detail { get; init; }

    public string? SubmissionKey { get; init; }
}

/// <summary>The answer once given for a submission key.</summary>
internal sealed class SubmissionRow : IInProvince
{
    /// <summary>The province whoever sent it acted for.</summary>
    public required string ProvinceCode { get; init; }

    /// <summary>Account (or client) and key together, so nobody can meet another's key.</summary>
    public required string Key { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The answer as JSON.</summary>
    public required string Answer { get; init; }

    /// <summary>The mark of what was sent (<see cref="Deed.Content"/>).</summary>
    public string? Content { get; init; }
}
