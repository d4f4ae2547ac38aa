using ThongSuot.Platform.Results;

namespace ThongSuot.Conferences;

/// <summary>What can be done with a conference.</summary>
internal enum ConferenceAct
{
    Edit,
    ChangeAgenda,
    AddFile,
    AskInAdvance,
    Attend,
    Open,
    Begin,
    TakeFloor,
    Answer,
    Conclude,
    Assign,
    CloseFloor,
    Close,
    Cancel,
    Postpone,
    Adjourn,
    Resume,
}

/// <summary>In which state each act is allowed.</summary>
internal static class ConferenceTransitions
{
    private static readonly Dictionary<ConferenceAct, ConferenceState[]> In = new()
    {
        [ConferenceAct.Edit] = [ConferenceState.Draft, ConferenceState.Open],
        [ConferenceAct.ChangeAgenda] = [ConferenceState.Draft, ConferenceState.Open, ConferenceState.Live, ConferenceState.Adjourned],
        [ConferenceAct.AddFile] = [ConferenceState.Draft, ConferenceState.Open, ConferenceState.Live, ConferenceState.Concluding],
        [ConferenceAct.AskInAdvance] = [ConferenceState.Open, ConferenceState.Adjourned],
        [ConferenceAct.Attend] = [ConferenceState.Open, ConferenceState.Live, ConferenceState.Adjourned, ConferenceState.Concluding],
        [ConferenceAct.Open] = [ConferenceState.Draft],
        [ConferenceAct.Begin] = [ConferenceState.Open],
        [ConferenceAct.TakeFloor] = [ConferenceState.Live],
        [ConferenceAct.Answer] = [ConferenceState.Live, ConferenceState.Concluding],
        [ConferenceAct.Conclude] = [ConferenceState.Live, ConferenceState.Concluding],
        [ConferenceAct.Assign] = [ConferenceState.Live, ConferenceState.Concluding],
        [ConferenceAct.CloseFloor] = [ConferenceState.Live],
        [ConferenceAct.Close] = [ConferenceState.Concluding],
        [ConferenceAct.Cancel] = [ConferenceState.Draft, ConferenceState.Open, ConferenceState.Adjourned],
        [ConferenceAct.Postpone] = [ConferenceState.Open],
        [ConferenceAct.Adjourn] = [ConferenceState.Live],
        [ConferenceAct.Resume] = [ConferenceState.Adjourned],
    };

    public static bool Allows(ConferenceAct act, ConferenceState state) => In[act].Contains(state);

    /// <summary>Why the act is not possible now, or null.</summary>
    public static Refusal? Refuse(ConferenceAct act, ConferenceState state) =>
        Allows(act, state) ? null : ConferenceRefusals.WrongState(act, state);

    /// <summary>What stands against the act, known before anything is typed; who may do it is a matter of permissions alone.</summary>
    public static Refusal? Against(ConferenceAct act, ConferenceRecord record) =>
        Refuse(act, record.Conference.State)
        ?? (act == ConferenceAct.Close && record.Unassigned.Count > 0 ? ConferenceRefusals.Unassigned(record.Unassigned) : null);
}
