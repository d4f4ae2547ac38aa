namespace ThongSuot.Dossiers.Templates;

/// <summary>
/// Words a unit uses again and again in one act: a request, a refusal, a reason. Whoever uses them still reads and changes them.
/// </summary>
internal sealed class ReplyTemplate
{
    public const int NameLength = 100;

    public required Guid Id { get; init; }

    /// <summary>The organisation that uses it.</summary>
    public required string UnitPath { get; init; }

    public required DossierAct Act { get; init; }

    /// <summary>Offered for this procedure alone; null for all.</summary>
    public string? ProcedureCode { get; init; }

    public required string Name { get; init; }

    public required string Text { get; init; }

    /// <summary>Name and title of whoever wrote it.</summary>
    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>No longer offered since then.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}
