using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Projects.Milestones;

/// <summary>A gate of one project: when it is planned, when it was passed and by which document.</summary>
internal sealed class ProjectMilestone : IInProvince
{
    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required ProjectId ProjectId { get; init; }

    /// <summary>Order of its gate, as in <see cref="ProjectGate"/>.</summary>
    public required int Gate { get; init; }

    public DateOnly? PlannedOn { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public string? Number { get; private set; }

    public string ByName { get; private set; } = string.Empty;

    public int Version { get; private set; }

    /// <summary>Planned for a day that has passed.</summary>
    public bool IsLate(DateOnly today) => DoneOn is null && PlannedOn < today;

    /// <summary>What is not typed stays as it was.</summary>
    public void Write(MilestoneInput input, string byName)
    {
        (PlannedOn, DoneOn) = (input.PlannedOn ?? PlannedOn, input.DoneOn ?? DoneOn);
        (Number, ByName) = (input.DoneOn is null || input.Number.Length == 0 ? Number : input.Number, byName);
        Version++;
    }
}

/// <summary>A milestone as typed.</summary>
/// <param name="PlannedOn">Null leaves what was planned.</param>
/// <param name="DoneOn">Null leaves when it was done, and by which document.</param>
internal sealed record MilestoneInput(int Gate, DateOnly? PlannedOn, DateOnly? DoneOn, string Number);
