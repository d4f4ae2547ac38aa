using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Projects.Sites;

/// <summary>How far a step of a site has come; a step nobody began has no row.</summary>
internal enum SiteStepState
{
    Doing,

    /// <summary>Papers are asked for: the time until they come is not counted.</summary>
    Paused,
    Done,
}

/// <summary>What may be done with a step.</summary>
internal enum SiteAct
{
    Begin,
    Report,
    Pause,
    Resume,
    Finish,
}

/// <summary>A step of a site: who, when, by which document, for how many households.</summary>
internal sealed class SiteStep : IInProvince
{
    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required Guid SiteId { get; init; }

    /// <summary>As in <see cref="SiteStepRule.Order"/>.</summary>
    public required int Order { get; init; }

    public SiteStepState State { get; private set; }

    public DateOnly StartedOn { get; private set; }

    public DateOnly? PausedOn { get; private set; }

    /// <summary>Days it was stopped, which the term does not count.</summary>
    public int PausedDays { get; private set; }

    /// <summary>The last day on which its term ran on again; null for one that was never stopped.</summary>
    public DateOnly? ResumedOn { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    /// <summary>Households it is done for.</summary>
    public int Households { get; private set; }

    /// <summary>Đồng paid to them, for the step that pays.</summary>
    public long Paid { get; private set; }

    public string? Number { get; private set; }

    public string ByName { get; private set; } = string.Empty;

    public int Version { get; private set; }

    public static Refusal? Refuse(SiteAct act, SiteStep? step)
    {
        var fits = act switch
        {
            SiteAct.Begin => step is null,
            SiteAct.Resume => step is { State: SiteStepState.Paused },
            _ => step is { State: SiteStepState.Doing },
        };
        return fits ? null : SiteRefusals.WrongState(act, step);
    }

    public void Begin(DateOnly on, string by)
    {
        (State, StartedOn, ByName) = (SiteStepState.Doing, on, by);
        Version++;
    }

    public Result Pause(DateOnly on, string by)
    {
        if (on < StartedOn)
        {
            return SiteRefusals.DayBeforeStart;
        }

        (State, PausedOn, ByName) = (SiteStepState.Paused, on, by);
        Version++;
        return Result.Done;
    }

    public Result Resume(DateOnly on, string by)
    {
        if (on < PausedOn)
        {
            return SiteRefusals.DayBeforeStart;
        }

        PausedDays += on.DayNumber - PausedOn!.Value.DayNumber;
        ResumedOn = on;
        (State, PausedOn, ByName) = (SiteStepState.Doing, null, by);
        Version++;
        return Result.Done;
    }

    /// <summary>For how many households it is done by now.</summary>
    public Result Report(SiteClearance site, int households, long paid, string by)
    {
        if (households < 0 || households > site.Households)
        {
            return SiteRefusals.MoreHouseholds(site.Households);
        }

        if (Order == SiteSteps.Pay && paid > site.Money)
        {
            return SiteRefusals.MorePaid(site.Money);
        }

        (Households, Paid, ByName) = (households, Order == SiteSteps.Pay ? paid : 0, by);
        Version++;
        return Result.Done;
    }

    public Result Finish(DateOnly on, string number, string by)
    {
        if (on < StartedOn || on < ResumedOn)
        {
            return SiteRefusals.DayBeforeStart;
        }

        if (number.Length is 0 or > Project.NumberLength)
        {
            return ProjectRefusals.NumberMissing;
        }

        (State, DoneOn, Number, ByName) = (SiteStepState.Done, on, number, by);
        Version++;
        return Result.Done;
    }
}
