using System.Diagnostics;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Procedures.Workflow;

/// <summary>The hours of a workflow: how long a limit is, and how the default steps share it.</summary>
internal static class StepHours
{
    private const decimal HoursADay = 8;

    /// <summary>
    /// Working hours in a limit, or null when it has none. Calendar days count 5/7 and a month 22 working days: good
    /// enough to share out, not to set a due time, which is the working clock's.
    /// </summary>
    public static decimal? Of(TimeLimit limit) =>
        limit.Unit switch
        {
            TimeLimitUnit.None => null,
            TimeLimitUnit.SameDay => HoursADay,
            TimeLimitUnit.WorkingHour => limit.Value,
            TimeLimitUnit.WorkingDay => limit.Value * HoursADay,
            TimeLimitUnit.CalendarDay => Quarter(limit.Value * HoursADay * 5 / 7),
            TimeLimitUnit.Month => limit.Value * HoursADay * 22,
            TimeLimitUnit.Year => limit.Value * HoursADay * 22 * 12,
            _ => throw new UnreachableException($"Unit {limit.Unit}"),
        };

    /// <summary>The shortest of the limits that are known: the steps must fit a dossier of every channel.</summary>
    public static decimal? OfShorter(params ReadOnlySpan<TimeLimit> limits)
    {
        decimal? shortest = null;
        foreach (var limit in limits)
        {
            shortest = Of(limit) is { } hours && (shortest is null || hours < shortest) ? hours : shortest;
        }

        return shortest;
    }

    /// <summary>Shares the hours in quarters; what rounding leaves goes to the largest share, so that the sum is the limit.</summary>
    public static IReadOnlyList<WorkflowStep> Split(decimal? hours, IReadOnlyList<StepShare> shares)
    {
        var whole = shares.Sum(share => share.Share);
        var total = hours ?? 0;
        var parts = shares.Select(share => Quarter(total * share.Share / whole)).ToArray();
        var largest = shares.Index().MaxBy(share => share.Item.Share).Index;
        parts[largest] += total - parts.Sum();
        return [.. shares.Select((share, i) => new WorkflowStep(i + 1, share.Kind, share.Name, parts[i], share.Holder))];
    }

    private static decimal Quarter(decimal hours) => Math.Floor(hours * 4) / 4;
}
