using ThongSuot.Difficulties;
using ThongSuot.Directives;
using ThongSuot.Platform.Results;

namespace ThongSuot.Conferences;

/// <summary>A place that takes part over the line, and whether it is there.</summary>
internal sealed class ConferencePoint
{
    public required ConferenceId ConferenceId { get; init; }

    public required string UnitPath { get; init; }

    /// <summary>Who answers for it there, by title.</summary>
    public string? AttendedBy { get; private set; }

    public int People { get; private set; }

    public DateTimeOffset? RegisteredAt { get; private set; }

    public DateTimeOffset? PresentAt { get; private set; }

    /// <summary>Who said so: the point itself, or the office.</summary>
    public string? MarkedBy { get; private set; }

    /// <param name="present">In session: it is there. Before: it will be.</param>
    public Result Mark(string attendedBy, int people, bool present, string by, DateTimeOffset now)
    {
        if (attendedBy.Length == 0)
        {
            return ConferenceRefusals.AttendedByMissing;
        }

        if (attendedBy.Length > Conference.ShortLength)
        {
            return ConferenceRefusals.TooLong("Người dự", Conference.ShortLength, "AttendedBy");
        }

        if (people is < 1 or > 2000)
        {
            return ConferenceRefusals.PeopleWrong;
        }

        (AttendedBy, People, MarkedBy) = (attendedBy, people, by);
        RegisteredAt ??= now;
        PresentAt = present ? PresentAt ?? now : PresentAt;
        return Result.Done;
    }

    public void MarkAbsent(string by) => (PresentAt, MarkedBy) = (null, by);
}

/// <summary>A matter of the agenda: a difficulty, or something of its own.</summary>
internal sealed class AgendaItem
{
    public required Guid Id { get; init; }

    public required ConferenceId ConferenceId { get; init; }

    /// <summary>From 1, without gaps.</summary>
    public required int Place { get; set; }

    public required string Title { get; init; }

    public DifficultyId? DifficultyId { get; init; }

    public string? DifficultyCode { get; init; }

    /// <summary>The body that answers it; empty when none is named.</summary>
    public required string BodyPath { get; init; }

    public required int Minutes { get; set; }

    public bool IsDone { get; set; }

    /// <summary>The conference ended before it came to this.</summary>
    public bool IsCarriedOver { get; set; }

    /// <summary>The conference that took it over.</summary>
    public string? CarriedTo { get; set; }

    /// <summary>What the body that answers has prepared to say.</summary>
    public string? DraftAnswer { get; private set; }

    public string? DraftBy { get; private set; }

    public DateTimeOffset? DraftAt { get; private set; }

    public Result Draft(string text, string by, DateTimeOffset at)
    {
        if (text.Length == 0)
        {
            return ConferenceRefusals.AnswerMissing;
        }

        if (text.Length > Conference.AnswerLength)
        {
            return ConferenceRefusals.TooLong("Nội dung trả lời", Conference.AnswerLength, "Answer");
        }

        (DraftAnswer, DraftBy, DraftAt) = (text, by, at);
        return Result.Done;
    }
}

/// <summary>What was said to a question or an item, or that it was taken away to be answered in writing.</summary>
internal sealed class ConferenceAnswer
{
    public required Guid Id { get; init; }

    public required ConferenceId ConferenceId { get; init; }

    public required AnswerKind Kind { get; init; }

    public Guid? QuestionId { get; init; }

    public Guid? ItemId { get; init; }

    public required string Text { get; init; }

    public required string AnsweredBy { get; init; }

    /// <summary>The body that answers later; empty when it was answered in the hall.</summary>
    public required string BodyPath { get; init; }

    /// <summary>Who of the body owes the answer in writing; null when it was answered in the hall.</summary>
    public string? PersonName { get; init; }

    public DateOnly? DueOn { get; init; }

    public string? DifficultyCode { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string TypedBy { get; init; }
}

/// <summary>Something concluded: it becomes a directive, or it is said why none is needed.</summary>
internal sealed class Conclusion
{
    public required Guid Id { get; init; }

    public required ConferenceId ConferenceId { get; init; }

    /// <summary>From 1 in the order in which they were added.</summary>
    public required int Number { get; init; }

    public required string Text { get; set; }

    /// <summary>The item of the agenda it was concluded on; null when it is of the whole conference.</summary>
    public Guid? ItemId { get; init; }

    /// <summary>The question it was concluded on.</summary>
    public Guid? QuestionId { get; init; }

    /// <summary>The difficulty of either.</summary>
    public string? DifficultyCode { get; init; }

    /// <summary>Who concluded, by title.</summary>
    public required string ConcludedBy { get; set; }

    public required DateTimeOffset At { get; init; }

    public required string TypedBy { get; init; }

    public DirectiveId? DirectiveId { get; private set; }

    public string? DirectiveCode { get; private set; }

    /// <summary>Why it needs no directive.</summary>
    public string? Exemption { get; private set; }

    public int Version { get; private set; } = 1;

    public bool IsAssigned => DirectiveId is not null || Exemption is not null;

    /// <summary>Puts right what was typed in the hurry of a session. What has been given to somebody stays as they got it.</summary>
    public Result Reword(string text, string concludedBy)
    {
        if (DirectiveId is not null)
        {
            return ConferenceRefusals.AlreadyGiven(Number);
        }

        (Text, ConcludedBy) = (text, concludedBy);
        Version++;
        return Result.Done;
    }

    public Result Give(GivenDirective directive)
    {
        if (DirectiveId is not null)
        {
            return ConferenceRefusals.AlreadyGiven(Number);
        }

        (DirectiveId, DirectiveCode, Exemption) = (directive.Id, directive.Code, null);
        Version++;
        return Result.Done;
    }

    public Result Exempt(string reason)
    {
        if (DirectiveId is not null)
        {
            return ConferenceRefusals.AlreadyGiven(Number);
        }

        if (reason.Length is 0 or > 500)
        {
            return ConferenceRefusals.ReasonMissing;
        }

        Exemption = reason;
        Version++;
        return Result.Done;
    }
}

/// <summary>A document of the conference.</summary>
internal sealed class ConferenceFile
{
    public required Guid Id { get; init; }

    public required ConferenceId ConferenceId { get; init; }

    public required string FileHash { get; init; }

    public required string FileName { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>A line of a conference's journal, numbered without gaps in the order of the commits.</summary>
internal sealed class ConferenceEvent
{
    public const int TextLength = 300;

    public required ConferenceId ConferenceId { get; init; }

    public required int Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    public required ConferenceEventKind Kind { get; init; }

    /// <summary>What changed, in words that may be shown to every point.</summary>
    public required string Text { get; init; }
}
