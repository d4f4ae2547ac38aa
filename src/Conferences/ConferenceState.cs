namespace ThongSuot.Conferences;

/// <summary>What a conference is.</summary>
internal enum ConferenceKind
{
    /// <summary>Hội nghị đối thoại: all communes as connection points.</summary>
    Dialogue,

    /// <summary>Buổi làm việc: with a few communes.</summary>
    WorkingSession,
}

/// <summary>How far a conference has come.</summary>
internal enum ConferenceState
{
    /// <summary>Prepared; the points do not see it yet.</summary>
    Draft,

    /// <summary>The points are told, register and send questions.</summary>
    Open,

    /// <summary>In session: the floor is given, questions are answered.</summary>
    Live,

    /// <summary>Broken off until another day; the points may send questions meanwhile.</summary>
    Adjourned,

    /// <summary>The floor is closed; conclusions are written and given as directives.</summary>
    Concluding,

    Closed,

    Cancelled,
}

/// <summary>How a question reached the conference.</summary>
internal enum QuestionChannel
{
    /// <summary>Sent before it began.</summary>
    Advance,

    /// <summary>Asked for the floor.</summary>
    Floor,
}

/// <summary>Where a question stands.</summary>
internal enum QuestionState
{
    /// <summary>Sent in advance; may be called.</summary>
    Sent,

    /// <summary>In the floor queue.</summary>
    Waiting,

    /// <summary>Has the floor.</summary>
    OnFloor,

    Answered,

    /// <summary>Taken away, to be answered in writing.</summary>
    TakenAway,

    /// <summary>Passed over by the office.</summary>
    Skipped,

    /// <summary>Taken back by the point.</summary>
    Withdrawn,
}

/// <summary>How something asked was dealt with in the hall.</summary>
internal enum AnswerKind
{
    Given,

    TakenAway,
}

/// <summary>What changed: the word that the stream carries.</summary>
internal enum ConferenceEventKind
{
    Prepared,
    Agenda,
    File,
    Question,
    Opened,
    Begun,
    Attendance,
    Queue,
    Floor,
    Answer,
    Conclusion,
    Directive,
    FloorClosed,
    Closed,
    Cancelled,
    Postponed,
    Adjourned,
    Resumed,
}
