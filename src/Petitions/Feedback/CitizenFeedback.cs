using ThongSuot.Petitions.Fields;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Petitions.Feedback;

/// <summary>Where feedback stands.</summary>
internal enum FeedbackState
{
    /// <summary>Sent in a way that machines send: looked at after all others, counted in no clock.</summary>
    Suspicious,

    Received,

    /// <summary>An officer works on it.</summary>
    InWork,

    /// <summary>The sender was asked for more.</summary>
    Asked,

    /// <summary>An answer is written and waits for the leader.</summary>
    Prepared,

    /// <summary>Approved: whoever has the code reads it.</summary>
    Answered,

    /// <summary>Everybody reads it.</summary>
    Published,

    /// <summary>Not taken up, with the reason.</summary>
    Refused,

    /// <summary>Rubbish; its text is gone.</summary>
    Discarded,
}

/// <summary>What is done with feedback.</summary>
internal enum FeedbackAct
{
    Release,
    Discard,
    Begin,
    Forward,
    Refuse,
    Ask,
    Prepare,
    Approve,
    ReturnDraft,
    Publish,
    Reopen,
}

/// <summary>
/// What a citizen writes about conduct or a rule, without an account (ND 20/2008/NĐ-CP). Name and telephone only if he wants.
/// </summary>
internal sealed partial class CitizenFeedback : IInProvince
{
    public const string RecordKind = "feedback";
    public const int TextLength = 3000;
    public const int PlaceLength = 120;
    public const int NameLength = 100;
    public const int CodeLength = 40;
    public const int MarkLength = 40;
    public const int RatingLength = 500;

    public required FeedbackId Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required string Code { get; init; }

    public required FeedbackKind Kind { get; init; }

    public required PetitionField Field { get; init; }

    /// <summary>The commune in which it happened.</summary>
    public required string PlacePath { get; init; }

    /// <summary>Hamlet or street in the sender's words; empty for none.</summary>
    public required string Hamlet { get; init; }

    /// <summary>The hamlet as hot spots compare it.</summary>
    public required string HamletKey { get; init; }

    /// <summary>The organisation that has it now.</summary>
    public required string UnitPath { get; set; }

    public required string Text { get; set; }

    public string? SenderName { get; set; }

    public string? SenderPhone { get; set; }

    /// <summary>Where letters about it go; never published.</summary>
    public string? SenderEmail { get; set; }

    public string? PhotoHash { get; set; }

    public required DateTimeOffset SentAt { get; init; }

    /// <summary>When its clock began: when it was sent, came to this unit or was opened again.</summary>
    public DateOnly ClockFrom { get; set; }

    public FeedbackState State { get; set; }

    /// <summary>By when it is refused or sent back.</summary>
    public DateOnly RefuseBy { get; set; }

    /// <summary>By when it is passed on.</summary>
    public DateOnly ForwardBy { get; set; }

    /// <summary>By when more is asked for.</summary>
    public DateOnly AskBy { get; set; }

    public DateOnly AnswerBy { get; set; }

    /// <summary>Null until it is answered.</summary>
    public DateOnly? PublishBy { get; set; }

    /// <summary>The day more was asked for; null when nothing is awaited.</summary>
    public DateOnly? AskedOn { get; set; }

    public string? AskedWhat { get; set; }

    /// <summary>What the sender added.</summary>
    public string? Added { get; set; }

    /// <summary>The question as it is published, without whoever asked.</summary>
    public string? PublicText { get; set; }

    public string? Answer { get; set; }

    /// <summary>The leader let the photo be published.</summary>
    public bool PhotoIsPublic { get; set; }

    public AccountId? PreparedById { get; set; }

    public string? PreparedBy { get; set; }

    public string? ApprovedBy { get; set; }

    /// <summary>The day of the answer, of the refusal.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>Whether that was in time; null while it is open.</summary>
    public bool? InTime { get; set; }

    /// <summary>When it was published last; null before. What is opened again is not published while it is worked.</summary>
    public DateTimeOffset? PublishedAt { get; set; }

    public string? Reason { get; set; }

    /// <summary>1–5 from the sender, once; null before.</summary>
    public int? Rating { get; set; }

    public string? RatingWords { get; set; }

    /// <summary>How often it was opened again after an answer.</summary>
    public int Reopened { get; set; }

    /// <summary>How often it was passed on.</summary>
    public int Forwarded { get; set; }

    public int Version { get; set; }

    public bool IsOpen => State is FeedbackState.Received or FeedbackState.InWork or FeedbackState.Asked or FeedbackState.Prepared;

    /// <summary>By when its next step is due; null when no clock runs.</summary>
    public DateOnly? DueOn =>
        State switch
        {
            FeedbackState.Received or FeedbackState.InWork or FeedbackState.Prepared => AnswerBy,
            FeedbackState.Answered => PublishBy,
            _ => null,
        };

    /// <summary>QĐ 766: not satisfied is who dislikes it, who was answered late and who had to ask again.</summary>
    public bool IsSatisfied => Rating is null or >= 3 && InTime == true && Reopened == 0;

    /// <summary>What its state stands against.</summary>
    public Refusal? Refuse(FeedbackAct act)
    {
        var fits = act switch
        {
            FeedbackAct.Release or FeedbackAct.Discard => State == FeedbackState.Suspicious,
            FeedbackAct.Begin => State == FeedbackState.Received,
            FeedbackAct.Forward or FeedbackAct.Refuse => State is FeedbackState.Received or FeedbackState.InWork,
            FeedbackAct.Ask or FeedbackAct.Prepare => State == FeedbackState.InWork,
            FeedbackAct.Approve or FeedbackAct.ReturnDraft => State == FeedbackState.Prepared,
            FeedbackAct.Publish => State == FeedbackState.Answered,
            FeedbackAct.Reopen => State is FeedbackState.Answered or FeedbackState.Published,
            _ => false,
        };
        return fits ? null : FeedbackRefusals.WrongState(FeedbackLabels.Of(State));
    }
}
