using ThongSuot.Platform.Results;
using ThongSuot.Platform.Time;

namespace ThongSuot.Difficulties;

/// <summary>What leaders do with a matter that is stuck, and what they are told.</summary>
internal sealed partial class Difficulty
{
    public const int AskedLength = 1000;

    /// <summary>Until when the body must explain; null when nothing is asked.</summary>
    public DateTimeOffset? ExplainBy { get; private set; }

    /// <summary>What is to be explained, and who asked.</summary>
    public string? ExplainAsked { get; private set; }

    public string? ExplainAskedBy { get; private set; }

    /// <summary>How often leaders urged it since somebody has it.</summary>
    public int Urged { get; private set; }

    /// <summary>When and by whom it was urged last.</summary>
    public DateTimeOffset? UrgedAt { get; private set; }

    public string? UrgedBy { get; private set; }

    /// <summary>Once a day for whoever asks: the second press of a day, or a second leader, learns what the first one did.</summary>
    public Result Urge(string by, DifficultyLaw law)
    {
        if (DifficultyTransitions.Refuse(DifficultyAct.Urge, Status) is { } wrong)
        {
            return wrong;
        }

        if (UrgedAt is { } at && OfficeClock.DayOf(at) == law.Today)
        {
            return DifficultyRefusals.UrgedToday(UrgedBy!, at, law.ExplainBy());
        }

        Urged++;
        (UrgedAt, UrgedBy) = (law.Now, by);
        Touch();
        return Result.Done;
    }

    /// <summary>A leader wants to know why, by a date.</summary>
    public Result Demand(string asked, DateTimeOffset by, string leader, DifficultyLaw law)
    {
        if (DifficultyTransitions.Refuse(DifficultyAct.Demand, Status) is { } wrong)
        {
            return wrong;
        }

        if (asked.Length is 0 or > AskedLength)
        {
            return DifficultyRefusals.DemandMissing;
        }

        if (ExplainBy is { } asking)
        {
            return DifficultyRefusals.DemandedAlready(ExplainAskedBy!, ExplainAsked!, asking);
        }

        if (by <= law.Now)
        {
            return DifficultyRefusals.ExplainTooEarly(law.Now);
        }

        if (law.ExplainTooFar(by) is { } far)
        {
            return far;
        }

        (ExplainBy, ExplainAsked, ExplainAskedBy) = (by, asked, leader);
        Touch();
        return Result.Done;
    }

    public Result Explain(string text)
    {
        if (ExplainBy is null)
        {
            return DifficultyRefusals.NothingToExplain;
        }

        if (text.Length == 0)
        {
            return DifficultyRefusals.ExplanationMissing;
        }

        DropDemand();
        Touch();
        return Result.Done;
    }

    private void DropDemand() => (ExplainBy, ExplainAsked, ExplainAskedBy) = (null, null, null);
}
