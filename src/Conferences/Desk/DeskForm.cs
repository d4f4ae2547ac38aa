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

    /// <summary>Something is typed that was not sent.</summary>
    public bool HasMore => !string.IsNullOrWhiteSpace(Answer) || !string.IsNullOrWhiteSpace(Note) || !string.IsNullOrWhiteSpace(Text);

    public void ClearAnswer() =>
        (Question, Item, Answer, AnsweredBy, DocumentNumber, Note, Body, DueOn) = (null, null, null, null, null, null, null, null);
}
