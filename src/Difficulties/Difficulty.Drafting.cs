using ThongSuot.Platform.Results;

namespace ThongSuot.Difficulties;

/// <summary>What a written answer still needs before it is the body's word.</summary>
internal enum AnswerAwaits
{
    /// <summary>Written in the body: its leader must approve it.</summary>
    Approval,

    /// <summary>Recorded by somebody else, as spoken: the body must say that it said so.</summary>
    Confirmation,
}

/// <summary>
/// Answers on their way to being the body's word. A draft stands beside the state: the clock of the body runs on, and an answer in force
/// stays in force, until a leader of the body puts his name to it.
/// </summary>
internal sealed partial class Difficulty
{
    /// <summary>What the draft waits for; null without one.</summary>
    public AnswerAwaits? Awaits { get; private set; }

    /// <summary>Version of the draft that waits; 0 when there is none.</summary>
    public int DraftNumber { get; private set; }

    /// <summary>Until when the body's leader should have spoken.</summary>
    public DateTimeOffset? DraftDueAt { get; private set; }

    /// <summary>The leader was told that the time is over.</summary>
    public bool DraftReminded { get; private set; }

    /// <summary>The last version that was ever written: drafts and what they became.</summary>
    public int LastNumber { get; private set; }

    /// <summary>Code of the conference at which an answer in writing was promised; null when none is owed.</summary>
    public string? PromisedIn { get; private set; }

    /// <summary>Until when it was promised.</summary>
    public DateTimeOffset? PromisedBy { get; private set; }

    /// <summary>
    /// The last version written before the promise: what was said before it, or said again in a hall, is not what was promised.
    /// </summary>
    public int PromisedAfter { get; private set; }

    /// <summary>The answer in force is said not to solve it, or to be wrong.</summary>
    public bool IsContested => AnswerNumber > 0 && Status == DifficultyStatus.Reopened;

    /// <summary>An answer in writing that is not yet the body's word. A newer draft takes the place of an older one.</summary>
    public Result<DifficultyAnswer> Draft(AnswerText text, AnswerAuthor author, AnswerAwaits awaits, DifficultyLaw law)
    {
        if ((DifficultyTransitions.Refuse(DifficultyAct.Answer, Status) ?? text.Check(law.Today)) is { } wrong)
        {
            return wrong;
        }

        if (Behalf is { } body && text.PaperLacks() is { Count: > 0 } lacks)
        {
            return DifficultyRefusals.BehalfPaperMissing(body, [.. lacks.Select(one => one.What)], lacks[0].Field);
        }

        if (!text.HasBasis)
        {
            return DifficultyRefusals.BasisMissing;
        }

        LastNumber++;
        (Awaits, DraftNumber, DraftReminded) = (awaits, LastNumber, false);
        DraftDueAt = awaits == AnswerAwaits.Approval ? law.ApproveBy() : law.ConfirmAnswerBy();
        Touch();
        return new DifficultyAnswer
        {
            Id = Guid.CreateVersion7(),
            ProvinceCode = ProvinceCode,
            DifficultyId = Id,
            Number = LastNumber,
            Body = text.Body,
            DocumentNumber = text.DocumentNumber,
            DocumentName = text.Basis,
            DocumentDate = text.DocumentDate,
            ValidFrom = text.ValidFrom,
            ValidTo = text.ValidTo,
            BodyPath = LeadPath,
            AnsweredBy = author.Name,
            WrittenBy = author.AccountId,
            OnBehalfOf = text.Paper is null ? null : Behalf,
            IsSpoken = text.IsSpoken,
            FileHash = text.Paper?.Hash,
            FileName = text.Paper?.Name,
            RecordedBy = awaits == AnswerAwaits.Confirmation || (Behalf is not null && text.Paper is not null) ? author.TypedBy : null,
            At = law.Now,
        };
    }

    /// <summary>A leader of the body puts his name to a draft: it goes to all who raised it.</summary>
    public Result Approve(DifficultyAnswer draft, AnswerAuthor leader, DifficultyLaw law)
    {
        if (Awaits is null || draft.Number != DraftNumber)
        {
            return DifficultyRefusals.NoDraft;
        }

        if (draft.WrittenBy is { } writer && writer == leader.AccountId)
        {
            return DifficultyRefusals.OwnDraft;
        }

        draft.Publish(leader.Name, law.Now);
        Publish(draft, law);
        return Result.Done;
    }

    /// <summary>The leader does not put his name to it: back to whoever has it, with what is to be changed.</summary>
    public Result ReturnDraft(DifficultyAnswer draft, string reason, string by)
    {
        if (Awaits is null || draft.Number != DraftNumber)
        {
            return DifficultyRefusals.NoDraft;
        }

        if (reason.Length == 0)
        {
            return DifficultyRefusals.ReasonMissing;
        }

        draft.Return(reason, by);
        DropDraft();
        Touch();
        return Result.Done;
    }

    public void DraftWasReminded()
    {
        DraftReminded = true;
        Touch();
    }

    /// <summary>
    /// An answer in writing was promised in the hall: a body and a person owe it until a date. A promise does not put off what was due
    /// before; what had been answered is open again.
    /// </summary>
    public Result Promise(DifficultyOwner owner, DateTimeOffset until, string conference, DifficultyLaw law)
    {
        if (Status is DifficultyStatus.Merged or DifficultyStatus.Invalid or DifficultyStatus.Withdrawn)
        {
            return DifficultyRefusals.Closed(Code);
        }

        if (until <= law.Now)
        {
            return DifficultyRefusals.DueTooEarly(law.Now);
        }

        if (law.DueTooFar(until) is { } far)
        {
            return far;
        }

        if (!IsWithBody)
        {
            (Status, ClosedAt, ClosedOn) = (DifficultyStatus.Reopened, null, null);
            Hand(owner, until, law, reopened: true);
        }
        else if (owner.BodyPath != LeadPath)
        {
            End(StretchEnd.GivenAway, law);
            (Status, Behalf) = (DifficultyStatus.Assigned, null);
            Hand(owner, until, law, reopened: false);
        }
        else if (Status is DifficultyStatus.Received)
        {
            Status = DifficultyStatus.Assigned;
        }

        (PromisedIn, PromisedBy, PromisedAfter) = (conference, until, LastNumber);
        if (until < DueAt && Status != DifficultyStatus.Escalated)
        {
            DueAt = until;
            Current?.DueAt = until;
        }

        Touch();
        return Result.Done;
    }

    private void Publish(DifficultyAnswer answer, DifficultyLaw law)
    {
        DropDraft();
        AnswerNumber = answer.Number;
        if (PromisedIn is not null && (answer.Number <= PromisedAfter || answer.IsSpoken))
        {
            // It is in force for whoever asked, and the body still has the matter until it has answered in writing.
            (Status, AnsweredAt) = (Status == DifficultyStatus.Escalated ? Status : DifficultyStatus.InWork, law.Now);
            Touch();
            return;
        }

        (PromisedIn, PromisedBy) = (null, null);
        End(law.Now <= DueAt ? StretchEnd.OnTime : StretchEnd.Late, law);
        (Status, AnsweredAt, DueAt, Reminded) = (DifficultyStatus.Answered, law.Now, law.ConfirmBy(), 0);
        (ClosedAt, ClosedOn) = (null, null);
        Touch();
    }

    private void DropDraft() => (Awaits, DraftNumber, DraftDueAt, DraftReminded) = (null, 0, null, false);
}

/// <summary>Who wrote or approved an answer.</summary>
/// <param name="Name">Who answers, as it is shown.</param>
/// <param name="AccountId">The person at the keyboard: nobody approves what he wrote, in whatever seat.</param>
/// <param name="TypedBy">Who recorded it, where that is somebody else.</param>
internal sealed record AnswerAuthor(string Name, Guid? AccountId, string TypedBy);
