using ThongSuot.Petitions.Fields;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Petitions.Letters;

/// <summary>What a letter asks for. A denunciation is none of them: it has a register of its own.</summary>
internal enum LetterKind
{
    Complaint,
    Recommendation,

    /// <summary>Access to information (ND 337/2026/NĐ-CP).</summary>
    Information,
}

/// <summary>Where a letter stands.</summary>
internal enum LetterState
{
    /// <summary>In the register, not classified.</summary>
    Received,

    /// <summary>Taken up: the term of settling runs.</summary>
    Accepted,

    /// <summary>By decision; the term stands still.</summary>
    Suspended,

    /// <summary>A result is proposed and waits for the leader.</summary>
    Proposed,

    Decided,

    /// <summary>The decision or answer is with the sender.</summary>
    Sent,

    /// <summary>Not in the unit's power.</summary>
    Forwarded,

    /// <summary>Given back with guidance.</summary>
    Guided,

    /// <summary>It does not meet the conditions.</summary>
    Kept,
}

/// <summary>What is done with a letter.</summary>
internal enum LetterAct
{
    Accept,
    Forward,
    Guide,
    Keep,
    Suspend,
    Continue,
    Extend,
    Propose,
    Decide,
    ReturnProposal,
    Send,
}

/// <summary>A letter in the register with its clocks (Law on Complaints 02/2011/QH13, ND 155/2026/NĐ-CP, ND 337/2026/NĐ-CP).</summary>
internal sealed partial class Letter : IInProvince
{
    public const string RecordKind = "letter";
    public const int ContentLength = 3000;
    public const int LineLength = 300;
    public const int NumberLength = 60;
    public const int MostPeople = 10_000;

    public required LetterId Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required string Code { get; init; }

    public required string UnitPath { get; init; }

    public required LetterKind Kind { get; init; }

    /// <summary>A complaint of the second time.</summary>
    public required bool Second { get; init; }

    /// <summary>Against a decision of discipline.</summary>
    public required bool Discipline { get; init; }

    /// <summary>From a remote place: longer terms.</summary>
    public required bool Remote { get; init; }

    /// <summary>Longer terms; declared when it is taken up or extended.</summary>
    public bool Complex { get; set; }

    public required PetitionField Field { get; init; }

    /// <summary>The commune it comes from.</summary>
    public required string PlacePath { get; init; }

    public required string Hamlet { get; init; }

    public required string HamletKey { get; init; }

    public required string SenderName { get; init; }

    public required string SenderAddress { get; init; }

    /// <summary>How many people signed it.</summary>
    public required int People { get; init; }

    public required string Content { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public required AccountId RegisteredById { get; init; }

    public required string RegisteredBy { get; init; }

    public LetterState State { get; set; }

    public required DateOnly ClassifyBy { get; init; }

    public DateOnly? AcceptedOn { get; set; }

    /// <summary>Null until it is taken up.</summary>
    public DateOnly? SettleBy { get; set; }

    public DateOnly? SuspendedOn { get; set; }

    /// <summary>Days its term stood still.</summary>
    public int StoppedDays { get; set; }

    /// <summary>How often the answer to a request for information was put off.</summary>
    public int Extensions { get; set; }

    /// <summary>What the decision or answer says.</summary>
    public string? Result { get; set; }

    public AccountId? ProposedById { get; set; }

    public string? ProposedBy { get; set; }

    public string? Number { get; set; }

    /// <summary>Of whoever signed last: the acceptance, the suspension, the decision.</summary>
    public string? SignerName { get; set; }

    public string? SignerTitle { get; set; }

    /// <summary>The day of that signature.</summary>
    public DateOnly? SignedOn { get; set; }

    /// <summary>What that signature did: each paper is of one act.</summary>
    public LetterAct? SignedAct { get; set; }

    /// <summary>Number of the paper of that signature where it was given; the decision's own is <see cref="Number"/>.</summary>
    public string? SignedNumber { get; set; }

    /// <summary>Most calendar days by which a paper was entered after its own day; 0 when each was entered on its day.</summary>
    public int EnteredLate { get; set; }

    public DateOnly? DecidedOn { get; set; }

    /// <summary>Whether it was decided, or classified away, in time; null while it is open.</summary>
    public bool? InTime { get; set; }

    public DateOnly? SendBy { get; set; }

    public DateOnly? SentOn { get; set; }

    public string? ForwardedTo { get; set; }

    public string? Reason { get; set; }

    public int Version { get; set; }

    public bool IsOpen =>
        State is LetterState.Received or LetterState.Accepted or LetterState.Suspended or LetterState.Proposed or LetterState.Decided;

    /// <summary>By when its next step is due; null when no clock runs.</summary>
    public DateOnly? DueOn =>
        State switch
        {
            LetterState.Received => ClassifyBy,
            LetterState.Accepted or LetterState.Proposed => SettleBy,
            LetterState.Decided => SendBy,
            _ => null,
        };

    /// <summary>The term in which it is settled.</summary>
    public string Term =>
        Kind switch
        {
            LetterKind.Complaint => Law.PetitionTerms.Settle(Second, Complex, Remote, Discipline),
            LetterKind.Information => Complex ? Law.PetitionTerms.InformationComplex : Law.PetitionTerms.InformationSimple,
            _ => Law.PetitionTerms.LetterHandle,
        };

    /// <summary>What its state stands against.</summary>
    public Refusal? Refuse(LetterAct act)
    {
        var fits = act switch
        {
            LetterAct.Accept or LetterAct.Forward or LetterAct.Guide or LetterAct.Keep => State == LetterState.Received,
            LetterAct.Suspend => State == LetterState.Accepted && Kind == LetterKind.Complaint,
            LetterAct.Continue => State == LetterState.Suspended,
            LetterAct.Extend => State is LetterState.Accepted && MayExtend,
            LetterAct.Propose => State == LetterState.Accepted,
            LetterAct.Decide or LetterAct.ReturnProposal => State == LetterState.Proposed,
            LetterAct.Send => State == LetterState.Decided,
            _ => false,
        };
        return fits ? null : LetterRefusals.WrongState(LetterLabels.Of(State));
    }

    /// <summary>A complaint becomes complex once; an answer with information is put off once.</summary>
    private bool MayExtend =>
        Kind switch
        {
            LetterKind.Complaint => !Complex,
            LetterKind.Information => Extensions == 0,
            _ => false,
        };
}
