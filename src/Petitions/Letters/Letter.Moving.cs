using ThongSuot.Petitions.Law;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Petitions.Letters;

/// <summary>How a letter moves; its clocks with it.</summary>
internal sealed partial class Letter
{
    public Result Accept(bool complex, Seat by, DateOnly today, PetitionLaw law, WorkingCalendar calendar)
    {
        (Complex, AcceptedOn) = (complex, today);
        SetTerm(law, calendar);
        Sign(LetterAct.Accept, by, today);
        return Become(LetterState.Accepted);
    }

    public Result Forward(string unitPath, string reason, DateOnly today)
    {
        if (unitPath == UnitPath)
        {
            return LetterRefusals.SameUnit;
        }

        ForwardedTo = unitPath;
        return Away(LetterState.Forwarded, reason, today);
    }

    public Result Guide(string reason, DateOnly today) => Away(LetterState.Guided, reason, today);

    public Result Keep(string reason, DateOnly today) => Away(LetterState.Kept, reason, today);

    public Result Suspend(string reason, Seat by, DateOnly today)
    {
        (SuspendedOn, Reason) = (today, reason);
        Sign(LetterAct.Suspend, by, today);
        return Become(LetterState.Suspended);
    }

    /// <summary>The clock goes on from the decision to go on (ND 155/2026/NĐ-CP, Article 12).</summary>
    public Result Continue(Seat by, DateOnly today, PetitionLaw law, WorkingCalendar calendar)
    {
        StoppedDays += today.DayNumber - SuspendedOn!.Value.DayNumber;
        (SuspendedOn, Reason) = (null, null);
        SetTerm(law, calendar);
        Sign(LetterAct.Continue, by, today);
        return Become(LetterState.Accepted);
    }

    public Result Extend(string reason, Seat by, DateOnly today, PetitionLaw law, WorkingCalendar calendar)
    {
        if (today > SettleBy)
        {
            return LetterRefusals.TooLateToExtend;
        }

        if (Kind == LetterKind.Complaint)
        {
            Complex = true;
        }
        else
        {
            Extensions++;
        }

        Reason = reason;
        SetTerm(law, calendar);
        Sign(LetterAct.Extend, by, today);
        return Become(LetterState.Accepted);
    }

    public Result Propose(string result, Seat by)
    {
        (Result, ProposedById, ProposedBy) = (result, by.AccountId, by.Signature);
        return Become(LetterState.Proposed);
    }

    public Result ReturnProposal(string reason)
    {
        Reason = reason;
        return Become(LetterState.Accepted);
    }

    public Result Decide(string number, Seat by, DateOnly today, PetitionLaw law, WorkingCalendar calendar)
    {
        if (by.AccountId == ProposedById)
        {
            return LetterRefusals.OwnProposal;
        }

        (Number, DecidedOn, InTime) = (number, today, today <= SettleBy);
        SendBy =
            Kind == LetterKind.Complaint
                ? law.LastDay(Second ? PetitionTerms.SendSecond : PetitionTerms.SendFirst, today, calendar)
                : SettleBy;
        Sign(LetterAct.Decide, by, today);
        return Become(LetterState.Decided);
    }

    public Result Send(DateOnly today)
    {
        SentOn = today;
        return Become(LetterState.Sent);
    }

    private Result Away(LetterState state, string reason, DateOnly today)
    {
        (Reason, InTime, DecidedOn) = (reason, today <= ClassifyBy, today);
        return Become(state);
    }

    // A complaint is settled within a term from its acceptance; an answer to a recommendation or a request is due from its receipt,
    // whatever day it was taken up (ND 154/2026/NĐ-CP, Article 41.3.b; ND 337/2026/NĐ-CP).
    private void SetTerm(PetitionLaw law, WorkingCalendar calendar)
    {
        var from = Kind == LetterKind.Complaint ? AcceptedOn!.Value : ReceivedOn;
        SettleBy = law.LastDay(Term, from, calendar, Extensions, [new ClockStop(from, from.AddDays(StoppedDays))]);
    }

    /// <summary>The day of the step before, which no later step can come before.</summary>
    public DateOnly LastStep() => SignedOn ?? ReceivedOn;

    /// <summary>Calendar days by which it was taken up after its day; 0 in time or not taken up.</summary>
    public int AcceptedLate() => AcceptedOn is { } on ? Math.Max(0, on.DayNumber - ClassifyBy.DayNumber) : 0;

    private void Sign(LetterAct act, Seat by, DateOnly today) =>
        (SignedAct, SignerName, SignerTitle, SignedOn) = (act, by.PersonName, by.Title, today);

    private Result Become(LetterState state)
    {
        State = state;
        Version++;
        return Platform.Results.Result.Done;
    }
}
