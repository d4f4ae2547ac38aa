using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures.Edit;
using ThongSuot.Web.Forms;

namespace ThongSuot.Procedures.Workflow;

/// <summary>Limits, clock and steps as typed.</summary>
internal sealed class WorkflowForm
{
    private const int SpareRows = 2;

    public int Seen { get; set; }

    public decimal? DirectValue { get; set; }

    public TimeLimitUnit DirectUnit { get; set; }

    public decimal? OnlineValue { get; set; }

    public TimeLimitUnit OnlineUnit { get; set; }

    public decimal? PostValue { get; set; }

    public TimeLimitUnit PostUnit { get; set; }

    public string? LimitNote { get; set; }

    public ClockAfterSupplement AfterSupplement { get; set; }

    public bool UseDefaultSteps { get; set; }

    public List<StepLine> Steps { get; set; } = [];

    [PastDate]
    public DateOnly? From { get; set; }

    public string? Reason { get; set; }

    public static WorkflowForm Of(ProcedureVersion version, DateOnly today) =>
        new()
        {
            Seen = version.Version,
            DirectValue = ValueOf(version.DirectLimit),
            DirectUnit = version.DirectLimit.Unit,
            OnlineValue = ValueOf(version.OnlineLimit),
            OnlineUnit = version.OnlineLimit.Unit,
            PostValue = ValueOf(version.PostLimit),
            PostUnit = version.PostLimit.Unit,
            LimitNote = version.LimitNote,
            AfterSupplement = version.AfterSupplement,
            UseDefaultSteps = !version.HasOwnSteps,
            Steps =
            [
                .. version.Steps.Select(step => new StepLine
                {
                    Order = step.Order,
                    Kind = step.Kind,
                    Name = step.Name,
                    Hours = Plain(step.Hours),
                    Holder = step.Holder,
                }),
            ],
            From = EditedFrom.Proposed(version, today),
        };

    /// <summary>Empty lines at the end to add steps without script.</summary>
    public void AddSpareLines()
    {
        while (Steps.Count < WorkflowChange.MostSteps && Steps.Count(line => line.IsEmpty) < SpareRows)
        {
            Steps.Add(new StepLine());
        }
    }

    public WorkflowChange ToChange() =>
        new(
            new ProcedureLimits(
                new TimeLimit(DirectValue ?? 0, DirectUnit),
                new TimeLimit(OnlineValue ?? 0, OnlineUnit),
                new TimeLimit(PostValue ?? 0, PostUnit),
                LimitNote?.Trim() ?? string.Empty
            ),
            AfterSupplement,
            UseDefaultSteps
                ? []
                :
                [
                    .. Steps
                        .Where(line => !line.IsEmpty)
                        .OrderBy(line => line.Order ?? int.MaxValue)
                        .Select(
                            (line, i) => new WorkflowStep(i + 1, line.Kind, line.Name?.Trim() ?? string.Empty, line.Hours ?? 0, line.Holder)
                        ),
                ]
        );

    private static decimal? ValueOf(TimeLimit limit) =>
        limit.Unit is TimeLimitUnit.None or TimeLimitUnit.SameDay ? null : Plain(limit.Value);

    // SQLite gives 27.0 back for 27; a form shows what was typed.
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    internal sealed class StepLine
    {
        public int? Order { get; set; }

        public StepKind Kind { get; set; } = StepKind.Appraise;

        public string? Name { get; set; }

        public decimal? Hours { get; set; }

        public StepHolder Holder { get; set; } = StepHolder.Owner;

        /// <summary>A step without a name but with hours is a mistake to be told, not an empty line.</summary>
        public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && Hours is null;
    }
}
