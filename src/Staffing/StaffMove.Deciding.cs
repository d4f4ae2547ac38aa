using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing;

/// <summary>Hearing, consent, decision, start and end.</summary>
internal sealed partial class StaffMove
{
    /// <param name="overruling">Why, when somebody who was heard is against it.</param>
    public Result Decide(string? number, DateOnly? on, MoveTerm term, string? overruling, StaffPerson person, StaffLaw law)
    {
        if (State != MoveState.Proposed)
        {
            return StaffingRefusals.WrongState(MoveAct.Decide, State);
        }

        if (!IsHeard)
        {
            return StaffingRefusals.ConsentsMissing(Code, [.. NotHeard()]);
        }

        if (IsOpposed && Words(overruling) is not null)
        {
            return StaffingRefusals.OverrulingMissing(Code, [.. Against()]);
        }

        if (!DocumentNumber.IsOne(number) || number!.Trim().Length > NumberLength)
        {
            return StaffingRefusals.NumberMissing;
        }

        if (on is not { } day || day > law.Today || day < ProposedOn)
        {
            return StaffingRefusals.DecisionDayWrong(ProposedOn, law.Today);
        }

        // What held on the day of the proposal may hold no longer.
        if (HoldRules.Personal(person, law) is { } held)
        {
            return StaffingRefusals.Held(person.Code, held, Kind, law);
        }

        if (term.Check(Kind, law, day) is { } refusal)
        {
            return refusal;
        }

        (State, DecisionNumber, DecisionOn, StartsOn, EndsOn, FirstEndsOn) = (
            MoveState.Decided,
            number.Trim(),
            day,
            term.StartsOn,
            term.EndsOn,
            term.EndsOn
        );
        OverruledWhy = IsOpposed ? overruling!.Trim() : null;
        Version++;
        return Result.Done;
    }

    /// <summary>The person takes up the work: a transfer and a rotation change the post, a secondment the place of work alone.</summary>
    public Result Start(StaffPerson person, DateOnly today)
    {
        if (State != MoveState.Decided)
        {
            return StaffingRefusals.WrongState(MoveAct.Start, State);
        }

        if (today < StartsOn)
        {
            return StaffingRefusals.TooEarly(StartsOn);
        }

        if (person.UnitPath != FromUnitPath || person.PositionCode != FromPositionCode)
        {
            return StaffingRefusals.PostChanged(person.Code);
        }

        State = MoveState.Running;
        if (Kind == MoveKind.Secondment)
        {
            person.Lend(ToOwnerPath, ToUnitPath, ToPositionCode);
        }
        else
        {
            person.TakePost(ToOwnerPath, ToUnitPath, ToPositionCode, StartsOn);
        }

        if (Kind is MoveKind.Transfer or MoveKind.Reassignment)
        {
            Close(MoveState.Ended, today, "Đã nhận công tác", person);
        }

        Version++;
        return Result.Done;
    }

    /// <summary>A longer term, whole within what the law allows from the first day.</summary>
    public Result Extend(DateOnly? until, string? reason, StaffPerson person, StaffLaw law)
    {
        if (State != MoveState.Running)
        {
            return StaffingRefusals.WrongState(MoveAct.Extend, State);
        }

        if (until is not { } end || end <= EndsOn)
        {
            return StaffingRefusals.LaterEndMissing(EndsOn!.Value);
        }

        if (Words(reason) is { } wrong)
        {
            return wrong;
        }

        if (new MoveTerm(StartsOn, end).Check(Kind, law, StartsOn) is { } refusal)
        {
            return refusal;
        }

        if (HoldRules.Personal(person, law) is { } held and (HoldRules.Pregnant or HoldRules.SmallChild))
        {
            return StaffingRefusals.Held(person.Code, held, Kind, law);
        }

        EndsOn = end;
        Extensions++;
        Version++;
        return Result.Done;
    }

    /// <summary>Ends the term: at its end, or before with a reason. Somebody lent goes back to the own post.</summary>
    public Result End(bool early, string? reason, StaffPerson person, DateOnly today)
    {
        var act = early ? MoveAct.Stop : MoveAct.Return;
        if (State != MoveState.Running)
        {
            return StaffingRefusals.WrongState(act, State);
        }

        if (!early && today < EndsOn)
        {
            return StaffingRefusals.NotOverYet(EndsOn!.Value);
        }

        if (early && Words(reason) is { } wrong)
        {
            return wrong;
        }

        if (Kind == MoveKind.Secondment)
        {
            person.ComeBack();
        }

        Close(MoveState.Ended, today, early ? $"Thôi trước hạn: {reason!.Trim()}" : "Hết thời hạn", person);
        Version++;
        return Result.Done;
    }

    /// <summary>Given up before it began.</summary>
    public Result Withdraw(string? reason, StaffPerson person, DateOnly today)
    {
        if (State is not (MoveState.Proposed or MoveState.Decided))
        {
            return StaffingRefusals.WrongState(MoveAct.Withdraw, State);
        }

        if (Words(reason) is { } wrong)
        {
            return wrong;
        }

        Close(MoveState.Withdrawn, today, reason!.Trim(), person);
        Version++;
        return Result.Done;
    }

    /// <summary>Both bodies were told that the term ends, or has ended.</summary>
    public void Told(bool overdue)
    {
        if (overdue)
        {
            OverdueFor = EndsOn;
        }

        WarnedFor = EndsOn;
        Version++;
    }

    /// <summary>A move that was decided and runs before this program knew of it: the list of moves already made.</summary>
    internal void Adopt(string number, DateOnly decidedOn, StaffPerson person, DateOnly startedOn)
    {
        (ConsultedOn, PersonAgrees, PersonLabels) = (ProposedOn, true, "Chấp hành phân công");
        (SenderSaidOn, SenderAgrees, ReceiverSaidOn, ReceiverAgrees) = (ProposedOn, true, ProposedOn, true);
        (DecisionNumber, DecisionOn, State) = (number, decidedOn, MoveState.Decided);
        _ = Start(person, startedOn);
    }

    private void Close(MoveState state, DateOnly on, string reason, StaffPerson person)
    {
        (State, EndedOn, EndReason) = (state, on, reason);
        person.Release();
    }
}
