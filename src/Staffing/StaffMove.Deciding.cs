using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing;

/// <summary>Hearing, consent, decision, start and end.</summary>
internal sealed partial class StaffMove
{
    /// <summary>
    /// The person is heard before anything is decided (Articles 25, 26 and 47). Nobody has a seat of his own here for it: what was said
    /// stands on a paper.
    /// </summary>
    public Result Consult(bool? agrees, string? words, OpinionPaper paper, DateOnly today)
    {
        if (State != MoveState.Proposed || ConsultedOn is not null)
        {
            return StaffingRefusals.WrongState(MoveAct.Consult, State);
        }

        if (agrees is null)
        {
            return StaffingRefusals.AnswerMissing;
        }

        if (Words(words) is { } wrong)
        {
            return wrong;
        }

        if (paper.Check(ProposedOn.AddYears(-1), today) is { } lacking)
        {
            return lacking;
        }

        (ConsultedOn, PersonAgrees, PersonLabels) = (paper.On, agrees, words!.Trim());
        Papers.Add(paper.For(Id, OpinionSide.Person));
        Version++;
        return Result.Done;
    }

    /// <summary>What the sending or the receiving body says: by its own leader here, or by its paper.</summary>
    /// <param name="paper">Null when the body itself speaks.</param>
    public Result Consent(bool sender, bool? agrees, string? words, OpinionPaper? paper, DateOnly today)
    {
        if (State != MoveState.Proposed)
        {
            return StaffingRefusals.WrongState(sender ? MoveAct.SenderConsent : MoveAct.ReceiverConsent, State);
        }

        if (agrees is null)
        {
            return StaffingRefusals.AnswerMissing;
        }

        if ((sender ? SenderSaidOn : ReceiverSaidOn) is { } already)
        {
            return StaffingRefusals.ConsentGiven(already);
        }

        if (agrees == false && Words(words) is { } wrong)
        {
            return wrong;
        }

        if (paper?.Check(ProposedOn.AddYears(-1), today) is { } lacking)
        {
            return lacking;
        }

        if (!string.IsNullOrWhiteSpace(words))
        {
            var said = $"{(sender ? "Nơi cử" : "Nơi nhận")}: {words.Trim()}";
            ConsentWords = ConsentWords is null ? said : $"{ConsentWords}\n{said}";
        }

        if (sender)
        {
            (SenderSaidOn, SenderAgrees) = (paper?.On ?? today, agrees);
        }

        if (!sender || IsInside)
        {
            (ReceiverSaidOn, ReceiverAgrees) = (paper?.On ?? today, agrees);
        }

        if (paper is not null)
        {
            Papers.Add(paper.For(Id, sender ? OpinionSide.Sender : OpinionSide.Receiver));
        }

        Version++;
        return Result.Done;
    }

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

        if (term.StartsOn < day)
        {
            return StaffingRefusals.StartBeforeDecision(day);
        }

        // What held on the day of the proposal may hold no longer.
        if (HoldRules.Personal(person, law) is { } held)
        {
            return StaffingRefusals.Held(person.Code, held, Kind, law);
        }

        if (term.Check(Kind, law) is { } refusal)
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

        if (new MoveTerm(StartsOn, end).Check(Kind, law) is { } refusal)
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

    private IEnumerable<string> NotHeard()
    {
        if (ConsultedOn is null)
        {
            yield return "ý kiến của người được đề nghị";
        }

        if (SenderSaidOn is null)
        {
            yield return "ý kiến của nơi cử";
        }

        if (ReceiverSaidOn is null)
        {
            yield return "ý kiến của nơi nhận";
        }
    }

    private IEnumerable<string> Against()
    {
        if (PersonAgrees == false)
        {
            yield return "người được đề nghị";
        }

        if (SenderAgrees == false)
        {
            yield return "nơi cử";
        }

        if (ReceiverAgrees == false)
        {
            yield return "nơi nhận";
        }
    }

    private static Refusal? Words(string? words) =>
        string.IsNullOrWhiteSpace(words) || words.Trim().Length > TextLength ? StaffingRefusals.WordsMissing : null;
}
