namespace ThongSuot.Difficulties;

/// <summary>Where a difficulty stands (states after the ministry's letter on communes' difficulties, CV 137/CV-BCĐ of 1/10/2025).</summary>
public enum DifficultyStatus
{
    /// <summary>Raised; the province office must check and assign it.</summary>
    Received,

    /// <summary>A body and a person have it until a date.</summary>
    Assigned,

    /// <summary>The person works on it.</summary>
    InWork,

    /// <summary>Sent to a ministry; the person follows it up by a date.</summary>
    Escalated,

    /// <summary>Answered; the units that raised it must say whether it is solved.</summary>
    Answered,

    /// <summary>A unit said that the answer does not solve it: the same person has it again.</summary>
    Reopened,

    /// <summary>Every unit that spoke confirmed it.</summary>
    Solved,

    /// <summary>Nobody spoke within the time: closed, counted apart, never as solved.</summary>
    Silent,

    /// <summary>Not a difficulty: closed with the reason.</summary>
    Invalid,

    /// <summary>The same as another one, which carries it on.</summary>
    Merged,

    /// <summary>Every unit took back what it had raised.</summary>
    Withdrawn,
}

/// <summary>What kind of obstacle it is (CV 137/CV-BCĐ names the first three).</summary>
public enum DifficultyClass
{
    /// <summary>Hiểu chưa thống nhất.</summary>
    Misunderstanding,

    /// <summary>Quy trình chưa rõ.</summary>
    UnclearProcess,

    /// <summary>Thủ tục hành chính.</summary>
    Procedure,

    /// <summary>Nguồn lực: người, tiền, trụ sở, máy móc.</summary>
    Resource,
}

/// <summary>Whose power settles it.</summary>
public enum DifficultyAuthority
{
    Commune,
    Province,
    Centre,
}

/// <summary>How soon it hurts.</summary>
public enum Urgency
{
    Normal,

    /// <summary>Holds up dossiers or people now.</summary>
    Urgent,
}

/// <summary>How a recommendation came.</summary>
public enum RaiseChannel
{
    Commune,
    Department,
    Conference,
    Import,

    /// <summary>Found by a working group of the province that went to the commune.</summary>
    WorkingGroup,

    /// <summary>A citizen's feedback on how an officer behaved (PAKN về hành vi, ND 20/2008/NĐ-CP).</summary>
    FeedbackConduct,

    /// <summary>A citizen's feedback on a rule (PAKN về quy định).</summary>
    FeedbackRule,
}

/// <summary>What the unit that raised it says of the answer.</summary>
public enum Confirmation
{
    /// <summary>There is no answer yet.</summary>
    NotAsked,

    /// <summary>Asked, until a date.</summary>
    Waiting,

    Solved,

    Reopened,

    /// <summary>Nothing was said in time; it may still be said.</summary>
    Silent,

    /// <summary>Closed as not valid.</summary>
    Invalid,

    /// <summary>Taken back by the unit.</summary>
    Withdrawn,
}
