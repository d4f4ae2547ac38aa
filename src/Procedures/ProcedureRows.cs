namespace ThongSuot.Procedures;

/// <summary>What is said of a procedure apart from its limits, dates and steps.</summary>
internal sealed record ProcedureFacts(
    string Name,
    string Field,
    string Ministry,
    string System,
    bool AtProvince,
    bool AtCommune,
    bool AtMinistry,
    bool AtOther,
    long? FeeAmount,
    string FeeText,
    OnlineLevel OnlineLevel,
    bool AllowsDirect,
    bool AllowsOnline,
    bool AllowsPost,
    string Decision,
    string Applicant,
    string Quality,
    string Source
);

internal sealed class PaperRow
{
    public required Guid Id { get; init; }

    public required int Number { get; init; }

    public required string Name { get; init; }

    public required PaperKind Kind { get; init; }

    public required string Form { get; init; }

    public required bool Required { get; init; }

    public required string Condition { get; init; }

    public static PaperRow Of(Paper paper) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Number = paper.Number,
            Name = paper.Name,
            Kind = paper.Kind,
            Form = paper.Form,
            Required = paper.Required,
            Condition = paper.Condition,
        };

    public Paper ToPaper() => new(Number, Name, Kind, Form, Required, Condition);
}

internal sealed class StepRow
{
    public required Guid Id { get; init; }

    public required int Order { get; init; }

    public required StepKind Kind { get; init; }

    public required string Name { get; init; }

    public required decimal Hours { get; init; }

    public required StepHolder Holder { get; init; }

    public static StepRow Of(WorkflowStep step) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Order = step.Order,
            Kind = step.Kind,
            Name = step.Name,
            Hours = step.Hours,
            Holder = step.Holder,
        };

    public WorkflowStep ToStep() => new(Order, Kind, Name, Hours, Holder);
}

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
