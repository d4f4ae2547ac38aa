using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Competences.Cliff;

/// <summary>What is done about a task that is about to lose its holder.</summary>
internal enum CliffRemedy
{
    /// <summary>A new document gives the power again.</summary>
    NewBasis,

    /// <summary>The power goes back to whoever has it by law.</summary>
    HandBack,

    /// <summary>The province decides itself, within what it may decentralise.</summary>
    DraftDecision,
}

/// <summary>A province's plan for one task on the day its basis lapses.</summary>
internal sealed class CliffPlan : IInProvince
{
    public const int ContentLength = 500;

    private CliffPlan() { }

    public required CliffPlanId Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required string Subject { get; init; }

    /// <summary>The first day without the power.</summary>
    public required DateOnly FallsOn { get; init; }

    public CliffRemedy Remedy { get; private set; }

    public string Content { get; private set; } = string.Empty;

    /// <summary>By when the new basis is to be there.</summary>
    public DateOnly DueOn { get; private set; }

    public string By { get; private set; } = string.Empty;

    public DateTimeOffset At { get; private set; }

    public static CliffPlan For(string provinceCode, string subject, DateOnly fallsOn) =>
        new()
        {
            Id = CliffPlanId.New(),
            ProvinceCode = provinceCode,
            Subject = subject,
            FallsOn = fallsOn,
        };

    /// <summary>Says what is done, by when; a plan that ends after the fall is none.</summary>
    public Result<CliffPlan> Set(CliffRemedy remedy, string content, DateOnly dueOn, string by, DateTimeOffset at)
    {
        var said = content.Trim();
        if (said.Length is 0 or > ContentLength)
        {
            return CompetenceRefusals.PlanContent;
        }

        if (dueOn < OfficeClock.DayOf(at))
        {
            return CompetenceRefusals.PlanPast;
        }

        if (dueOn >= FallsOn)
        {
            return CompetenceRefusals.PlanTooLate(FallsOn);
        }

        (Remedy, Content, DueOn, By, At) = (remedy, said, dueOn, by, at);
        return this;
    }
}
