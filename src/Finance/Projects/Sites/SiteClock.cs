using ThongSuot.Finance.Law;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Finance.Projects.Sites;

/// <summary>When a step of a site has to be done, and what may not come too early; terms are settings of the law.</summary>
/// <param name="steps">The steps that were begun, by order.</param>
internal sealed class SiteClock(FinanceLaw law, SiteClearance site, IReadOnlyDictionary<int, SiteStep> steps, WorkingCalendar calendar)
{
    private const string Farm = "site.notice-farm";
    private const string Other = "site.notice-other";

    /// <summary>The last day in time; null where no term runs.</summary>
    public DateOnly? Due(SiteStepRule rule)
    {
        if (rule.Setting.Length == 0 || rule.IsLeast || From(rule) is not { } from)
        {
            return null;
        }

        var due = law.Term(rule.Setting, from, calendar);
        // The time in which papers were asked for is not counted; the day that follows is settled anew.
        return steps.GetValueOrDefault(rule.Order) is { PausedDays: > 0 and var paused }
            ? FinanceLaw.Settled(due.AddDays(paused), calendar)
            : due;
    }

    /// <summary>
    /// The first day on which a step may be over: plans hang out for thirty days at least (Land Law 31/2024/QH15, Article 87(3)(a)), and
    /// time in which it was stopped does not count. Null where no least time runs.
    /// </summary>
    public DateOnly? Earliest(SiteStepRule rule) =>
        rule.IsLeast && steps.GetValueOrDefault(rule.Order) is { } step
            ? step.StartedOn.AddDays((int)law.Number(rule.Setting, step.StartedOn) + step.PausedDays)
            : null;

    /// <summary>Why a step may not be over on a day.</summary>
    /// <param name="words">The ground for withdrawing before the notice has run, as whoever has the land agreed.</param>
    public Refusal? AgainstFinish(SiteStepRule rule, DateOnly on, string words) =>
        AgainstOrder(rule) is { } missing ? missing
        : Earliest(rule) is { } earliest && on < earliest ? SiteRefusals.TooEarly(rule.Name, earliest)
        : !SiteSteps.IsDecision(rule.Order) ? null
        : site.AuthorityUntil < on ? SiteRefusals.AuthorityLapsed(site.AuthorityNumber!, site.AuthorityUntil!.Value)
        : rule.Order == SiteSteps.Withdraw && WithdrawFrom > on && words.Length == 0 ? SiteRefusals.NoticeRuns(WithdrawFrom!.Value)
        : null;

    /// <summary>What the law lets come only after another step: the plan hangs out before it is approved, and so on to the end.</summary>
    private Refusal? AgainstOrder(SiteStepRule rule)
    {
        var before = rule.Order switch
        {
            SiteSteps.Approve => SiteSteps.Post,
            SiteSteps.Withdraw => SiteSteps.Approve,
            SiteSteps.Enforce => SiteSteps.Withdraw,
            _ => rule.After,
        };
        return before is { } order && steps.GetValueOrDefault(order)?.DoneOn is null ? SiteRefusals.StepBefore(order)
            : rule.Order == SiteSteps.Pay && steps.GetValueOrDefault(SiteSteps.Pay)?.Households < site.Households
                ? SiteRefusals.NotAllPaid(steps[SiteSteps.Pay].Households, site.Households)
            : null;
    }

    /// <summary>Its term has passed and it is not done; a step that is stopped runs no term.</summary>
    public bool IsLate(SiteStepRule rule, DateOnly today) =>
        steps.GetValueOrDefault(rule.Order)?.State is not (SiteStepState.Done or SiteStepState.Paused) && Due(rule) < today;

    /// <summary>
    /// The first day on which land may be withdrawn against the will of whoever has it, counted from the notice; null before it.
    /// Whoever agrees hands over earlier (Land Law 31/2024/QH15, Article 85).
    /// </summary>
    public DateOnly? WithdrawFrom =>
        steps.GetValueOrDefault(SiteSteps.Notice)?.DoneOn is { } announced
            ? announced.AddDays((int)law.Number(site.IsFarmLand ? Farm : Other, announced))
            : null;

    /// <summary>Days until the power to decide lapses, when it lapses soon or has and something is left to decide.</summary>
    public int? AuthorityLeft(DateOnly today) =>
        site.AuthorityUntil is { } until
        && until.DayNumber - today.DayNumber is var left
        && left <= law.Number("site.authority-alert", today)
        && !(IsDone(SiteSteps.Approve) && IsDone(SiteSteps.Withdraw))
            ? left
            : null;

    private bool IsDone(int order) => steps.GetValueOrDefault(order)?.State == SiteStepState.Done;

    private DateOnly? From(SiteStepRule rule) =>
        rule.After is { } after ? steps.GetValueOrDefault(after)?.DoneOn : steps.GetValueOrDefault(rule.Order)?.StartedOn;
}
