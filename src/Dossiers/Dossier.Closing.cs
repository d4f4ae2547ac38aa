using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers;

/// <summary>The ways a dossier ends.</summary>
internal sealed partial class Dossier
{
    /// <summary>The result is signed and goes to the counter where the dossier was received.</summary>
    /// <param name="hasDocument">Whether the result itself is there as a file.</param>
    public Result Resolve(string resultNumber, bool hasDocument, string by, DossierLaw law)
    {
        if (Allows(DossierAct.Resolve) is { IsRefused: true } refused)
        {
            return refused;
        }

        if (string.IsNullOrWhiteSpace(resultNumber) && !hasDocument)
        {
            return DossierRefusals.ResultMissing;
        }

        if (!string.IsNullOrWhiteSpace(resultNumber) && !DocumentNumber.IsOne(resultNumber))
        {
            return DossierRefusals.ResultNumberWrong;
        }

        if (ConsultedPath is not null)
        {
            return DossierRefusals.WaitsForOpinion;
        }

        Status = DossierStatus.Resolved;
        FinishedAt = law.Now;
        Outcome = OutcomeAt(law.Now);
        ClosedOn = law.Today;
        ResultNumber = resultNumber.Trim();
        EndTurn(by, law);
        PassTo(Turn.Counter, ReceptionPath, null, null, "Trả kết quả", hours: 0, law);
        return Result.Done;
    }

    /// <summary>Not eligible after appraisal: refused with the reason (form 03).</summary>
    public Result Refuse(string reason, string by, DossierLaw law) =>
        Allows(DossierAct.Refuse) is { IsRefused: true } refused
            ? refused
            : Close(DossierStatus.Rejected, DossierOutcome.Rejected, NoticeKind.Refusal, reason, by, law);

    /// <summary>The applicant takes it back.</summary>
    public Result Withdraw(string reason, string by, DossierLaw law) =>
        Allows(DossierAct.Withdraw) is { IsRefused: true } refused
            ? refused
            : Close(DossierStatus.Withdrawn, DossierOutcome.Withdrawn, null, reason, by, law);

    /// <summary>Work on it stops (form 05): the papers never came, the applicant died, the law changed.</summary>
    public Result Stop(string reason, string by, DossierLaw law) =>
        Allows(DossierAct.Stop) is { IsRefused: true } refused
            ? refused
            : Close(DossierStatus.Stopped, DossierOutcome.Stopped, NoticeKind.Stop, reason, by, law);

    /// <summary>The applicant has the result.</summary>
    public Result Return(string by, DossierLaw law)
    {
        if (Allows(DossierAct.Return) is { IsRefused: true } refused)
        {
            return refused;
        }

        Status = DossierStatus.ResultReturned;
        ReturnedAt = law.Now;
        EndTurn(by, law);
        Leave();
        return Result.Done;
    }

    /// <summary>
    /// The body at fault corrects its result before it is handed over (ND 61/2018 art. 19): the dossier is open again, its clock never
    /// stopped, and it leaves the closed column it stood in.
    /// </summary>
    public Result Reopen(ProcedureVersion procedure, string reason, string by, DossierLaw law)
    {
        if (Allows(DossierAct.Reopen) is { IsRefused: true } refused)
        {
            return refused;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return DossierRefusals.ReasonMissing;
        }

        (Status, FinishedAt, ClosedOn, Outcome, ResultNumber) = (DossierStatus.InProcess, null, null, null, null);
        EndTurn(by, law);
        GoToStep(procedure.Steps.LastOrDefault(step => step.Kind == StepKind.Sign) ?? procedure.Steps[0], law);
        return Result.Done;
    }

    private Result Close(DossierStatus status, DossierOutcome outcome, NoticeKind? notice, string reason, string by, DossierLaw law)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return DossierRefusals.ReasonMissing;
        }

        Status = status;
        Outcome = outcome;
        PausedAt = null;
        (ConsultedPath, ConsultedSeatId, ConsultedDueAt) = (null, null, null);
        FinishedAt = law.Now;
        // A dossier turned away at the door was received and rejected on the same day, so that the balance holds.
        EnterBalance(law);
        ClosedOn = law.Today;
        if (notice is { } kind)
        {
            AddNotice(kind, reason, by, law);
        }

        EndTurn(by, law);
        Leave();
        return Result.Done;
    }

    private void Leave()
    {
        (Turn, HolderSeatId, HolderName, StepName) = (Turn.Nobody, null, null, "Kết thúc");
        Version++;
    }

    // Facts of practice (facts.md 2.7): early = finished on an earlier day than due; on time = on the due day, not after the due time.
    private DossierOutcome OutcomeAt(DateTimeOffset finished)
    {
        if (DueAt is not { } due)
        {
            return DossierOutcome.OnTime;
        }

        if (finished > due)
        {
            return DossierOutcome.Overdue;
        }

        return OfficeClock.DayOf(finished) < OfficeClock.DayOf(due) ? DossierOutcome.Early : DossierOutcome.OnTime;
    }
}
