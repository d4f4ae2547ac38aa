using ThongSuot.Platform.Results;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Procedures;

/// <summary>What is said of a procedure apart from its limits, fees, papers, dates and steps.</summary>
internal sealed record ProcedureFacts(
    string Name,
    string Field,
    string Ministry,
    string System,
    bool AtProvince,
    bool AtCommune,
    bool AtMinistry,
    bool AtOther,
    OnlineLevel OnlineLevel,
    bool AllowsDirect,
    bool AllowsOnline,
    bool AllowsPost,
    string Decision,
    string Applicant,
    string Quality,
    string Source
)
{
    public const int LongestName = 1100;

    public static ProcedureFacts Of(Procedure row) =>
        new(
            row.Name,
            row.Field,
            row.Ministry,
            row.System,
            row.AtProvince,
            row.AtCommune,
            row.AtMinistry,
            row.AtOther,
            row.OnlineLevel,
            row.AllowsDirect,
            row.AllowsOnline,
            row.AllowsPost,
            row.Decision,
            row.Applicant,
            row.Quality,
            row.Source
        );

    /// <summary>Why it cannot be, or null.</summary>
    public Refusal? Check() =>
        Name.Length == 0 ? ProcedureRefusals.NameMissing()
        : Name.Length > LongestName ? ProcedureRefusals.NameTooLong(LongestName)
        : ProcedureSearch.SlugOf(Field).Length == 0 ? ProcedureRefusals.FieldMissing()
        : !(AtProvince || AtCommune || AtMinistry || AtOther) ? ProcedureRefusals.LevelMissing()
        : !(AllowsDirect || AllowsOnline || AllowsPost) ? ProcedureRefusals.ChannelMissing()
        : null;
}

/// <summary>The limit for each channel; none of its own means the direct one.</summary>
/// <param name="Note">What is uncertain about them, in Vietnamese.</param>
internal sealed record ProcedureLimits(TimeLimit Direct, TimeLimit Online, TimeLimit Post, string Note);

internal sealed class PaperRow
{
    public required Guid Id { get; init; }

    public required ProcedureId ProcedureId { get; init; }

    public required int Number { get; init; }

    public required string Case { get; init; }

    public required string Name { get; init; }

    public required PaperKind Kind { get; init; }

    public required string Form { get; init; }

    public required PaperNeed Need { get; init; }

    public required string Condition { get; init; }

    public required int? Originals { get; init; }

    public required int? Copies { get; init; }

    public static PaperRow Of(ProcedureId procedure, Paper paper) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            ProcedureId = procedure,
            Number = paper.Number,
            Case = paper.Case,
            Name = paper.Name,
            Kind = paper.Kind,
            Form = paper.Form,
            Need = paper.Need,
            Condition = paper.Condition,
            Originals = paper.Originals,
            Copies = paper.Copies,
        };

    public Paper ToPaper() => new(Number, Case, Name, Kind, Form, Need, Condition, Originals, Copies);
}

internal sealed class FeeRow
{
    public required Guid Id { get; init; }

    public required ProcedureId ProcedureId { get; init; }

    public required int Order { get; init; }

    public required FeeBasis Basis { get; init; }

    public required ProcedureChannel? Channel { get; init; }

    public required long? Amount { get; init; }

    public required string Unit { get; init; }

    public required DateOnly? ValidFrom { get; init; }

    public required DateOnly? ValidTo { get; init; }

    public required string Note { get; init; }

    /// <summary>As <see cref="FeeSteps"/> writes it.</summary>
    public required string? Steps { get; init; }

    public static FeeRow Of(ProcedureId procedure, int order, FeeLine line) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            ProcedureId = procedure,
            Order = order,
            Basis = line.Basis,
            Channel = line.Channel,
            Amount = line.Amount,
            Unit = line.Unit,
            ValidFrom = line.ValidFrom,
            ValidTo = line.ValidTo,
            Note = line.Note,
            Steps = line.Steps?.ToString(),
        };

    public FeeLine ToLine() => new(Basis, Channel, Amount, Unit, ValidFrom, ValidTo, Note) { Steps = FeeSteps.Of(Steps) };
}

/// <summary>The long texts of a version, in a table of their own: the catalogue in memory does without them.</summary>
internal sealed class DetailRow
{
    /// <summary>Between results.</summary>
    public const char Between = '|';

    public static DetailRow Empty { get; } =
        new()
        {
            LegalBasis = string.Empty,
            Results = string.Empty,
            Forms = string.Empty,
            Agency = string.Empty,
        };

    public ProcedureId ProcedureId { get; init; }

    public required string LegalBasis { get; set; }

    public required string Results { get; set; }

    public required string Forms { get; set; }

    public required string Agency { get; set; }

    /// <summary>The same texts for a version, in its row if it has one.</summary>
    public DetailRow As(DetailRow? row, ProcedureId procedure)
    {
        if (row is null)
        {
            return new()
            {
                ProcedureId = procedure,
                LegalBasis = LegalBasis,
                Results = Results,
                Forms = Forms,
                Agency = Agency,
            };
        }

        (row.LegalBasis, row.Results, row.Forms, row.Agency) = (LegalBasis, Results, Forms, Agency);
        return row;
    }
}

internal sealed class StepRow
{
    public required Guid Id { get; init; }

    public required ProcedureId ProcedureId { get; init; }

    public required int Order { get; init; }

    public required StepKind Kind { get; init; }

    public required string Name { get; init; }

    public required decimal Hours { get; init; }

    public required StepHolder Holder { get; init; }

    public static StepRow Of(ProcedureId procedure, WorkflowStep step) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            ProcedureId = procedure,
            Order = step.Order,
            Kind = step.Kind,
            Name = step.Name,
            Hours = step.Hours,
            Holder = step.Holder,
        };

    public WorkflowStep ToStep() => new(Order, Kind, Name, Hours, Holder);
}
