using ThongSuot.Platform.Results;

namespace ThongSuot.Finance.Projects;

/// <summary>
/// The one check of a day that somebody writes of a project: contracts, acceptances, payments, gates, boards, settlements. What has not
/// happened is not recorded, and 1900 is a slip of the hand.
/// </summary>
internal static class ProjectDays
{
    /// <summary>Nothing that is still worked on began before it.</summary>
    public static readonly DateOnly First = new(2000, 1, 1);

    /// <param name="decidedOn">Day of the investment decision, before which nothing of the project is signed, accepted or paid.</param>
    /// <param name="field">Where it was typed.</param>
    public static Refusal? Against(DateOnly? on, DateOnly today, DateOnly? decidedOn = null, string field = "On") =>
        on is not { } day || day > today ? ProjectRefusals.DayWrong with { Field = field }
        : day < First ? ProjectRefusals.DayTooOld with { Field = field }
        : day < decidedOn ? ProjectRefusals.BeforeInvestment(decidedOn.Value) with { Field = field }
        : null;
}
