using ThongSuot.Dossiers.Reclassify;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers;

/// <summary>Under a wrong procedure, with a wrong owner or channel: put right before there is a result.</summary>
internal sealed partial class Dossier
{
    /// <summary>What becomes of the due time, without doing anything: the page tells it before the act.</summary>
    public DueChange DueUnder(Classification right, DossierLaw law)
    {
        if (AcceptedAt is not { } accepted)
        {
            return new(DueRule.NotAccepted, null, null);
        }

        var limit = right.Procedure.LimitFor(right.Channel.InCatalogue);
        if (limit == Limit)
        {
            return new(DueRule.SameLimit, DueAt, LastDay);
        }

        if (Extensions > 0)
        {
            return new(DueRule.Promised, DueAt, LastDay);
        }

        // After a restart the clock's own beginning is known to the working moment alone, which is what counts.
        var restarted = ClockStartedAt is { } started && started > law.Calendar.NextWorkingMoment(accepted);
        var from = restarted ? ClockStartedAt!.Value : accepted;
        var due = DeadlineRule.Due(law.Calendar, from, limit, law.SameDayCutOff, law.CalendarLimitEnd);
        DateOnly? last = due is not null && limit.CountsCalendarDays ? DeadlineRule.LastDay(law.Calendar, from, limit) : null;
        foreach (var pause in Turns.Where(turn => turn is { Turn: Turn.Citizen, EndedAt: not null } && turn.StartedAt >= from))
        {
            if (last is { } day)
            {
                last = DeadlineRule.ResumedDay(day, pause.StartedAt, pause.EndedAt!.Value);
                due = EndOf(last.Value, law.Calendar, law.CalendarLimitEnd);
            }
            else if (due is { } by)
            {
                due = DeadlineRule.Resumed(law.Calendar, by, pause.StartedAt, pause.EndedAt!.Value);
            }
        }

        return new(DueRule.Counted, due, last);
    }

    /// <summary>Why it cannot be put right now, whatever it is to be; null when it can.</summary>
    public Refusal? AgainstReclassifying() =>
        DossierTransitions.IsClosed(Status) || Turn == Turn.Nobody ? ReclassifyRefusals.HasResult
        : Status == DossierStatus.AwaitingPayment ? ReclassifyRefusals.AwaitsPayment
        : ConsultedPath is not null ? ReclassifyRefusals.AwaitsOpinion
        : Proposal is not null ? ReclassifyRefusals.AwaitsSignature
        : null;

    /// <summary>
    /// Puts it where it belongs. It stays received on its day; only the line of the figures it counts in is another. With another owner or
    /// procedure it begins anew at the owner's, with the officer who holds it when the owner is the same.
    /// </summary>
    public Result Reclassify(Classification right, string by, DossierLaw law)
    {
        if ((AgainstReclassifying() ?? Against(right, law)) is { } wrong)
        {
            return wrong;
        }

        var (otherProcedure, otherOwner) = (right.Procedure.Id != ProcedureId, right.OwnerPath != OwnerPath);
        var change = DueUnder(right, law);
        (ProcedureId, ProcedureCode, ProcedureName) = (right.Procedure.Id, right.Procedure.Code, right.Procedure.Name);
        (FieldSlug, OwnerPath, Channel) = (right.Procedure.FieldSlug, right.OwnerPath, right.Channel);
        SearchText = SearchTextOf(Code, ApplicantName, ProcedureName);
        if (AcceptedAt is not null)
        {
            var limit = right.Procedure.LimitFor(Channel.InCatalogue);
            (LimitValue, LimitUnit, AfterSupplement) = (limit.Value, limit.Unit, right.Procedure.AfterSupplement);
            (DueAt, LastDay) = (change.Due, change.LastDay);
            if (otherProcedure)
            {
                (Fee, FeeBasis, FeeNote) = (null, FeeBasis.Unknown, null);
                FeeFrom(right.Procedure, law);
            }

            if (otherProcedure || otherOwner)
            {
                BeginAnew(right.Procedure, otherOwner, by, law);
            }
        }

        Version++;
        return Result.Done;
    }

    private Refusal? Against(Classification right, DossierLaw law)
    {
        if (right.Procedure.Id == ProcedureId && right.OwnerPath == OwnerPath && right.Channel == Channel)
        {
            return ReclassifyRefusals.AsItIs;
        }

        if (right.Channel != Channel && (right.Channel == DossierChannel.Online || Channel == DossierChannel.Online))
        {
            return ReclassifyRefusals.OnlineIsThePortals;
        }

        return
            right.Procedure.Id != ProcedureId
            && FeePaid > 0
            && right.Procedure.Fee.DueOn(right.Channel.InCatalogue, law.Today) is { } due
            && due < FeePaid
            ? ReclassifyRefusals.PaidMore(FeePaid, due)
            : null;
    }

    private void BeginAnew(ProcedureVersion procedure, bool otherOwner, string by, DossierLaw law)
    {
        if (otherOwner)
        {
            OfficerSeatId = null;
        }

        // What was once proposed was about another procedure or for another leader.
        Proposals
            .FindAll(proposal => proposal.DecidedAt is null)
            .ForEach(proposal => proposal.Decide(approved: false, by, "Hồ sơ đã được sửa", law.Now));

        // With the applicant: whoever is to go on is found when it comes back.
        if (PausedAt is not null)
        {
            return;
        }

        NoteHolder(by);
        if (!otherOwner && Turn == Turn.Officer && procedure.Steps.FirstOrDefault(step => step.Kind == StepKind.Appraise) is { } appraise)
        {
            GoToStep(appraise, law);
            return;
        }

        (Status, HolderSeatId) = (DossierStatus.Accepted, null);
        GoToStep(StepAfter(procedure.Steps, StepKind.Receive), law);
    }
}
