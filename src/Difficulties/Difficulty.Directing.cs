using ThongSuot.Platform.Results;

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

    public Result Urge()
    {
        if (DifficultyTransitions.Refuse(DifficultyAct.Urge, Status) is { } wrong)
        {
            return wrong;
        }

        Urged++;
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

        if (by <= law.Now)
        {
            return DifficultyRefusals.ExplainTooEarly(law.Now);
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
