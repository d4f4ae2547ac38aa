using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ThongSuot.Conferences.Desk;

/// <summary>What is typed at the desk.</summary>
internal sealed class DeskForm
{
    public Guid? Question { get; set; }

    public Guid? Item { get; set; }

    public string? Answer { get; set; }

    public string? AnsweredBy { get; set; }

    public string? DocumentNumber { get; set; }

    public string? Note { get; set; }

    public string? Body { get; set; }

    public DateOnly? DueOn { get; set; }

    public string? Text { get; set; }

    public string? ConcludedBy { get; set; }

    /// <summary>The item or question a conclusion is drawn from.</summary>
    public Guid? About { get; set; }

    /// <summary>The question or item that was left while an answer to it was being typed, and that answer.</summary>
    public Guid? Left { get; set; }

    public string? LeftAnswer { get; set; }

    /// <summary>What the answer fields were shown for.</summary>
    public Guid? Subject => Question ?? Item;

    /// <summary>Something is typed that was not sent.</summary>
    public bool HasMore =>
        !string.IsNullOrWhiteSpace(Answer)
        || !string.IsNullOrWhiteSpace(Note)
        || !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(LeftAnswer);

    /// <summary>
    /// The answer box belongs to what is dealt with now: words typed for something else are never sent as its answer. They wait until the
    /// hall comes back to it.
    /// </summary>
    public void Face(ConferenceRecord record, ConferenceReader reader, ModelStateDictionary fields)
    {
        var (question, item) = (record.OnFloor?.Id, record.OnFloor is null ? record.Current : null);
        var now = question ?? item?.Id;
        if (Subject == now)
        {
            return;
        }

        var back = Left is not null && Left == now ? LeftAnswer : null;
        (Left, LeftAnswer) = back is null ? (Left, LeftAnswer) : (null, null);
        var draft = record.Items.FirstOrDefault(one => one.Id == Item)?.DraftAnswer;
        if (Subject is not null && !string.IsNullOrWhiteSpace(Answer) && Answer.ReplaceLineEndings() != draft?.ReplaceLineEndings())
        {
            (Left, LeftAnswer) = (Subject, Answer);
        }

        ClearAnswer();
        (Question, Item, Answer) = (question, item?.Id, back ?? item?.DraftAnswer);
        AnsweredBy = item?.DraftBy ?? (item is { BodyPath.Length: > 0 } ? $"Lãnh đạo {reader.ShortNameOf(item.BodyPath)}" : null);
        foreach (var (field, value) in Shown)
        {
            // Not removed: what is wrong with a field is still said there.
            fields.SetModelValue(field, new ValueProviderResult(value));
        }
    }

    /// <summary>What an answer was being typed for when the hall went on to something else.</summary>
    public string? LeftName(ConferenceRecord record, ConferenceReader reader) =>
        record.Items.FirstOrDefault(item => item.Id == Left) is { } item ? $"mục {item.Place}"
        : record.Questions.FirstOrDefault(question => question.Id == Left) is { } question ? reader.NameOf(question.PointPath)
        : null;

    /// <summary>The answer fields as they are to be shown, by the name of the field.</summary>
    private IEnumerable<(string Field, string? Value)> Shown =>
        [
            ($"Input.{nameof(Answer)}", Answer),
            ($"Input.{nameof(AnsweredBy)}", AnsweredBy),
            ($"Input.{nameof(DocumentNumber)}", DocumentNumber),
            ($"Input.{nameof(Note)}", Note),
            ($"Input.{nameof(Body)}", Body),
            ($"Input.{nameof(DueOn)}", null),
        ];

    public void ClearAnswer() =>
        (Question, Item, Answer, AnsweredBy, DocumentNumber, Note, Body, DueOn) = (null, null, null, null, null, null, null, null);
}
