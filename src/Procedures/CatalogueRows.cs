namespace ThongSuot.Procedures;

/// <summary>A step of the default workflow with its share of the limit, in hundredths.</summary>
internal sealed class StepShare
{
    public required int Order { get; init; }

    public required StepKind Kind { get; init; }

    public required string Name { get; set; }

    public required int Share { get; set; }

    public required StepHolder Holder { get; init; }
}

/// <summary>Which department and which commune office own a field (ND 150/2025); what is guessed says so.</summary>
internal sealed class FieldOwner
{
    public required string FieldSlug { get; init; }

    public required string Field { get; init; }

    public required string DepartmentSlug { get; set; }

    public required string CommuneOfficeSlug { get; set; }

    public required bool IsGuessed { get; set; }

    /// <summary>Per mille of dossiers at a ward's counter.</summary>
    public required int Weight { get; set; }

    public bool EditedByOffice { get; set; }
}

/// <summary>What a published total counts.</summary>
internal enum DeclaredMeasure
{
    All,
    Province,
    Commune,
    Both,
}

/// <summary>A total that somebody published, beside ours and never instead of it.</summary>
internal sealed class DeclaredFigure
{
    public required Guid Id { get; init; }

    public required string Scope { get; init; }

    public required DeclaredMeasure Measure { get; init; }

    public required int Value { get; init; }

    public required DateOnly AsOf { get; init; }

    public required string Source { get; init; }

    public required string Note { get; init; }
}
