using ThongSuot.Platform.Results;

namespace ThongSuot.Difficulties;

/// <summary>What can be done with a difficulty.</summary>
internal enum DifficultyAct
{
    Assign,
    PassOn,
    GiveTo,
    Start,
    Answer,
    Approve,
    ReturnDraft,
    Escalate,
    FollowUp,
    Reply,
    Invalidate,
    Merge,
    Split,
    Undo,
    Urge,
    Demand,
    Explain,
}

/// <summary>From which state each act is allowed.</summary>
internal static class DifficultyTransitions
{
    private static readonly DifficultyStatus[] WithBody =
    [
        DifficultyStatus.Received,
        DifficultyStatus.Assigned,
        DifficultyStatus.InWork,
        DifficultyStatus.Escalated,
        DifficultyStatus.Reopened,
    ];

    private static readonly DifficultyStatus[] Answerable =
    [
        .. WithBody,
        DifficultyStatus.Answered,
        DifficultyStatus.Solved,
        DifficultyStatus.Silent,
    ];

    private static readonly Dictionary<DifficultyAct, DifficultyStatus[]> From = new()
    {
        [DifficultyAct.Assign] = WithBody,
        [DifficultyAct.PassOn] = [DifficultyStatus.Assigned, DifficultyStatus.InWork, DifficultyStatus.Reopened],
        [DifficultyAct.GiveTo] = WithBody,
        [DifficultyAct.Start] = [DifficultyStatus.Assigned, DifficultyStatus.Reopened],
        // A changed answer goes out again; whoever had confirmed the old one is told too.
        [DifficultyAct.Answer] = Answerable,
        [DifficultyAct.Approve] = Answerable,
        [DifficultyAct.ReturnDraft] = Answerable,
        [DifficultyAct.Escalate] =
        [
            DifficultyStatus.Received,
            DifficultyStatus.Assigned,
            DifficultyStatus.InWork,
            DifficultyStatus.Reopened,
        ],
        [DifficultyAct.FollowUp] = [DifficultyStatus.Escalated],
        [DifficultyAct.Reply] = [DifficultyStatus.Escalated],
        [DifficultyAct.Invalidate] = [DifficultyStatus.Received, DifficultyStatus.Assigned],
        [DifficultyAct.Merge] = WithBody,
        [DifficultyAct.Split] = [.. WithBody, DifficultyStatus.Answered],
        [DifficultyAct.Urge] = WithBody,
        [DifficultyAct.Demand] = WithBody,
        [DifficultyAct.Explain] = WithBody,
        [DifficultyAct.Undo] = [DifficultyStatus.Merged],
    };

    public static bool IsWithBody(DifficultyStatus status) => WithBody.Contains(status);

    public static bool Allows(DifficultyAct act, DifficultyStatus status) => From[act].Contains(status);

    /// <summary>Why the act is not possible now, or null.</summary>
    public static Refusal? Refuse(DifficultyAct act, DifficultyStatus status) =>
        Allows(act, status) ? null : DifficultyRefusals.WrongState(act, status);
}
