using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;

namespace ThongSuot.Conferences;

/// <summary>Everything that is known of a conference at one number of its journal. Kept in memory and shared: never changed.</summary>
internal sealed record ConferenceRecord(
    Conference Conference,
    IReadOnlyList<ConferencePoint> Points,
    IReadOnlyList<AgendaItem> Items,
    IReadOnlyList<ConferenceQuestion> Questions,
    IReadOnlyList<ConferenceAnswer> Answers,
    IReadOnlyList<Conclusion> Conclusions,
    IReadOnlyList<ConferenceFile> Files
)
{
    public int Sequence => Conference.Sequence;

    public int Present => Points.Count(point => point.PresentAt is not null);

    public int Registered => Points.Count(point => point.RegisteredAt is not null);

    public int People => Points.Where(point => point.PresentAt is not null).Sum(point => point.People);

    /// <summary>What was answered in the hall; what is owed in writing is not.</summary>
    public IReadOnlyList<ConferenceAnswer> Given => [.. Answers.Where(answer => answer.Kind == AnswerKind.Given)];

    /// <summary>What is to be answered in writing.</summary>
    public IReadOnlyList<ConferenceAnswer> Owed => [.. Answers.Where(answer => answer.Kind == AnswerKind.TakenAway)];

    /// <summary>Difficulties that something was said to.</summary>
    public IReadOnlyList<string> AnsweredCodes =>
        [.. Answers.Select(answer => answer.DifficultyCode).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>Who waits for the floor, first to speak first.</summary>
    public IReadOnlyList<ConferenceQuestion> Queue =>
        [.. Questions.Where(question => question.State == QuestionState.Waiting).OrderBy(question => question.Place)];

    public ConferenceQuestion? OnFloor => Conference.FloorId is { } id ? Questions.FirstOrDefault(question => question.Id == id) : null;

    public AgendaItem? Current => Conference.CurrentItemId is { } id ? Items.FirstOrDefault(item => item.Id == id) : null;

    /// <summary>Items of the agenda that nobody came to: neither answered nor concluded on.</summary>
    public IReadOnlyList<AgendaItem> NotDealtWith =>
        [.. Items.Where(item => !item.IsDone && !Conclusions.Any(conclusion => conclusion.ItemId == item.Id))];

    /// <summary>What was asked and neither answered nor taken away.</summary>
    public IReadOnlyList<ConferenceQuestion> Undiscussed =>
        [.. Questions.Where(question => question.State is QuestionState.Sent or QuestionState.Waiting or QuestionState.Skipped)];

    public IReadOnlyList<int> Unassigned =>
        [.. Conclusions.Where(conclusion => !conclusion.IsAssigned).Select(conclusion => conclusion.Number)];

    public ConferencePoint? PointOf(Seat seat) =>
        seat.SpeaksFor is var path ? Points.FirstOrDefault(point => point.UnitPath == path) : null;
}
