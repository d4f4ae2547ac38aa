using ThongSuot.Difficulties;

namespace ThongSuot.Demonstration.Difficulties;

/// <summary>How a story of the demonstration ends.</summary>
internal enum StoryEnd
{
    /// <summary>Waits for the province office.</summary>
    Queue,

    /// <summary>A body works on it.</summary>
    InWork,

    /// <summary>Answered; the units have not spoken yet.</summary>
    Answered,

    /// <summary>Answered and confirmed by those who spoke.</summary>
    Solved,

    /// <summary>Answered, one unit said that it does not solve it, answered again, confirmed.</summary>
    ReopenedThenSolved,

    /// <summary>Answered, one unit said that it does not solve it.</summary>
    Reopened,

    /// <summary>With a ministry.</summary>
    Escalated,

    /// <summary>The ministry replied; answered with it and confirmed.</summary>
    EscalatedThenSolved,
}

/// <summary>A difficulty of the demonstration, told through the real acts.</summary>
/// <param name="Day">When the first unit raised it; for recent stories counted back from today.</param>
/// <param name="Units">How many communes raised it.</param>
/// <param name="From">Names of communes that come first, joined by a bar; empty for any.</param>
internal sealed record DifficultyStory(
    DateOnly? Day,
    int DaysAgo,
    string Title,
    string What,
    string Asked,
    DifficultyField Field,
    string Body,
    DifficultyClass Class,
    DifficultyAuthority Authority,
    int Units,
    string From,
    StoryEnd End,
    string Answer = "",
    string DocumentNumber = "",
    string DocumentName = "",
    string Ministry = "",
    bool AtConference = false,
    Urgency Urgency = Urgency.Normal
);
