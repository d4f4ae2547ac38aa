using ThongSuot.Petitions.Law;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Petitions.Feedback;

/// <summary>The answer as it was written, before anybody else reads it.</summary>
/// <param name="PublicText">The question without whoever asked.</param>
internal sealed record AnswerDraft(string PublicText, string Answer, bool PhotoIsPublic);

/// <summary>How feedback moves; its clock with it.</summary>
internal sealed partial class CitizenFeedback
{
    /// <summary>Begins its clock: when it comes in, comes to another unit, is opened again.</summary>
    public void StartClock(DateOnly from, PetitionLaw law, WorkingCalendar calendar)
    {
        ClockFrom = from;
        RefuseBy = law.LastDay(PetitionTerms.FeedbackRefuse, from, calendar);
        ForwardBy = law.LastDay(Kind == Fields.FeedbackKind.Rule ? "feedback.forward-rule" : "feedback.forward-conduct", from, calendar);
        AskBy = law.LastDay(PetitionTerms.FeedbackSupplement, from, calendar);
        AnswerBy = law.LastDay(PetitionTerms.FeedbackAnswer, from, calendar);
        Version++;
    }

    public Result Release(DateOnly today, PetitionLaw law, WorkingCalendar calendar)
    {
        StartClock(today, law, calendar);
        return Become(FeedbackState.Received);
    }

    /// <summary>What nobody is to keep is not kept: the text, who sent it, the photo.</summary>
    public Result Discard(string reason)
    {
        (Text, SenderName, SenderPhone, SenderEmail, PhotoHash, Reason) = (string.Empty, null, null, null, null, reason);
        return Become(FeedbackState.Discarded);
    }

    /// <summary>Its clock as it runs, for the day it comes back.</summary>
    public HeldClock Hold() => new(ClockFrom, RefuseBy, ForwardBy, AskBy, AnswerBy);

    /// <summary>Calendar days past the day of passing on, or of the answer where that was earlier; 0 in time.</summary>
    public int ForwardLateness(DateOnly today) => Math.Max(0, today.DayNumber - Math.Min(ForwardBy.DayNumber, AnswerBy.DayNumber));

    /// <param name="had">The days the receiving unit had when it passed the feedback on itself; null when it never had it.</param>
    public Result Forward(string unitPath, string reason, HeldClock? had, DateOnly today, PetitionLaw law, WorkingCalendar calendar)
    {
        if (unitPath == UnitPath)
        {
            return FeedbackRefusals.SameUnit;
        }

        (UnitPath, Reason, Forwarded) = (unitPath, reason, Forwarded + 1);
        if (had is null)
        {
            // The new unit has its own days; the sender sees both.
            StartClock(today, law, calendar);
        }
        else
        {
            // Sent back: passing on and back makes nobody's term longer.
            (ClockFrom, RefuseBy, ForwardBy, AskBy, AnswerBy) = (had.ClockFrom, had.RefuseBy, had.ForwardBy, had.AskBy, had.AnswerBy);
        }

        return Become(FeedbackState.Received);
    }

    public Result TurnDown(string reason, DateOnly today)
    {
        (Reason, ClosedOn, InTime) = (reason, today, today <= RefuseBy);
        return Become(FeedbackState.Refused);
    }

    public Result AskMore(string what, DateOnly today)
    {
        (AskedWhat, AskedOn) = (what, today);
        return Become(FeedbackState.Asked);
    }

    /// <summary>The sender adds what was asked; the days he took are not the unit's.</summary>
    public Result Add(string words, DateOnly today, PetitionLaw law, WorkingCalendar calendar)
    {
        if (State != FeedbackState.Asked)
        {
            return FeedbackRefusals.NothingAsked;
        }

        AnswerBy = law.LastDay(PetitionTerms.FeedbackAnswer, ClockFrom, calendar, 0, [new ClockStop(AskedOn!.Value, today)]);
        Added = Added is null ? words : $"{Added}\n{words}";
        AskedOn = null;
        return Become(FeedbackState.InWork);
    }

    public Result Prepare(AnswerDraft draft, Seat by)
    {
        if (StillPersonal(draft.PublicText, draft.Answer) is { } personal)
        {
            return personal;
        }

        (PublicText, Answer, PhotoIsPublic) = (draft.PublicText, draft.Answer, draft.PhotoIsPublic && PhotoHash is not null);
        (PreparedById, PreparedBy) = (by.AccountId, by.Signature);
        return Become(FeedbackState.Prepared);
    }

    public Result Approve(Seat by, DateOnly today, PetitionLaw law, WorkingCalendar calendar)
    {
        if (by.AccountId == PreparedById)
        {
            return FeedbackRefusals.OwnAnswer;
        }

        // A reason to correct a draft is over with its approval; the history keeps it.
        (ApprovedBy, ClosedOn, InTime, Reason) = (by.Signature, today, today <= AnswerBy, null);
        PublishBy = law.LastDay(PetitionTerms.FeedbackPublish, today, calendar);
        return Become(FeedbackState.Answered);
    }

    public Result ReturnDraft(string reason)
    {
        Reason = reason;
        return Become(FeedbackState.InWork);
    }

    public Result Publish(DateTimeOffset at)
    {
        if (StillPersonal(PublicText, Answer) is { } personal)
        {
            return personal;
        }

        PublishedAt = at;
        return Become(FeedbackState.Published);
    }

    /// <summary>Back to work after a bad answer: it counts as raised again, and its days begin anew.</summary>
    public Result Reopen(string reason, DateOnly today, PetitionLaw law, WorkingCalendar calendar)
    {
        (Reason, ClosedOn, InTime, PublishBy) = (reason, null, null, null);
        (Reopened, PreparedById, PreparedBy, ApprovedBy) = (Reopened + 1, null, null, null);
        // What was rated is the answer before: the next one is rated on its own. That it had to be asked again counts already.
        (Rating, RatingWords) = (null, null);
        StartClock(today, law, calendar);
        return Become(FeedbackState.InWork);
    }

    public Result Rate(int rating, string? words)
    {
        if (State is not (FeedbackState.Answered or FeedbackState.Published))
        {
            return FeedbackRefusals.NotAnsweredYet;
        }

        if (Rating is not null)
        {
            return FeedbackRefusals.RatedAlready;
        }

        if (PersonalTraces.In(words ?? string.Empty, SenderName, SenderPhone) is { } trace)
        {
            return FeedbackRefusals.StillPersonal(trace, nameof(RatingWords));
        }

        (Rating, RatingWords) = (rating, words);
        Version++;
        return Result.Done;
    }

    public Result Begin() => Become(FeedbackState.InWork);

    private Refusal? StillPersonal(string? publicText, string? answer) =>
        PersonalTraces.In(publicText ?? string.Empty, SenderName, SenderPhone) is { } asked
            ? FeedbackRefusals.StillPersonal(asked, nameof(AnswerDraft.PublicText))
        : PersonalTraces.In(answer ?? string.Empty, SenderName, SenderPhone) is { } told
            ? FeedbackRefusals.StillPersonal(told, nameof(AnswerDraft.Answer))
        : null;

    private Result Become(FeedbackState state)
    {
        State = state;
        Version++;
        return Result.Done;
    }
}
