using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers;

/// <summary>From acceptance to the signed result: assignment, steps, pauses, extension, other units' opinions.</summary>
internal sealed partial class Dossier
{
    /// <summary>Gives it to an officer, who appraises it; also gives it to another one later.</summary>
    public Result Assign(ProcedureVersion procedure, SeatId officer, string officerName, string officerUnitPath, string by, DossierLaw law)
    {
        if (Allows(DossierAct.Assign) is { IsRefused: true } refused)
        {
            return refused;
        }

        NoteHolder(by);
        var current = procedure.Steps.FirstOrDefault(step => step.Order == StepOrder);
        var next = current is null or { Kind: StepKind.Assign or StepKind.Sign }
            ? procedure.Steps.FirstOrDefault(step => step.Kind == StepKind.Appraise) ?? current
            : current;
        Status = DossierStatus.InProcess;
        OfficerSeatId = officer;
        StepOrder = next?.Order ?? StepOrder;
        StepName = next?.Name ?? "Thẩm định";
        PassTo(Turn.Officer, officerUnitPath, officer, officerName, StepName, next?.Hours ?? 0, law);
        return Result.Done;
    }

    /// <summary>Sends it on to the next step of its workflow.</summary>
    public Result Forward(ProcedureVersion procedure, string by, DossierLaw law)
    {
        if (Allows(DossierAct.Forward) is { IsRefused: true } refused)
        {
            return refused;
        }

        if (NextStep(procedure) is not { } next)
        {
            return DossierRefusals.NoNextStep;
        }

        NoteHolder(by);
        GoToStep(next, law);
        return Result.Done;
    }

    /// <summary>Where <see cref="Forward"/> sends it; null at the last step before the return.</summary>
    public WorkflowStep? NextStep(ProcedureVersion procedure) =>
        procedure.Steps.Where(step => step.Order > StepOrder && step.Kind != StepKind.Return).MinBy(step => step.Order);

    /// <summary>Sends it back to the officer who had it before, with the reason.</summary>
    public Result SendBack(ProcedureVersion procedure, string reason, string by, DossierLaw law)
    {
        if (Allows(DossierAct.SendBack) is { IsRefused: true } refused)
        {
            return refused;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return DossierRefusals.ReasonMissing;
        }

        if (
            Turns
                .Where(turn => turn is { Turn: Turn.Officer, SeatId: not null } && turn.SeatId != HolderSeatId && IsOwners(turn))
                .MaxBy(turn => turn.Order)
            is not { } before
        )
        {
            return DossierRefusals.NoEarlierStep;
        }

        NoteHolder(by);
        StepName = before.Step;
        StepOrder = procedure.Steps.FirstOrDefault(step => step.Name == before.Step)?.Order ?? StepOrder;
        PassTo(Turn.Officer, before.UnitPath, before.SeatId, before.Holder, before.Step, hours: 0, law);
        return Result.Done;
    }

    /// <summary>Asks for a payment: the clock stands until it is made.</summary>
    public Result AskPayment(long amount, string content, string by, DossierLaw law)
    {
        if (Allows(DossierAct.AskPayment) is { IsRefused: true } refused)
        {
            return refused;
        }

        if (amount <= 0)
        {
            return DossierRefusals.AmountMissing;
        }

        (Fee, FeeBasis, FeeNote) = (Math.Max(Fee ?? 0, FeePaid) + amount, FeeBasis.ByValue, Blank(content));
        Pause(DossierStatus.AwaitingPayment, law);
        AddNotice(NoticeKind.Payment, content, by, law, amount: amount);
        PassTo(Turn.Citizen, ReceptionPath, null, null, "Chờ công dân nộp tiền", hours: 0, law);
        return Result.Done;
    }

    /// <summary>Takes note of the payment, which the book of receipts holds: the clock goes on.</summary>
    public Result TakePayment(ProcedureVersion procedure, DossierLaw law)
    {
        if (Allows(DossierAct.TakePayment) is { IsRefused: true } refused)
        {
            return refused;
        }

        Resume(procedure, law);
        return Result.Done;
    }

    /// <summary>Apologises and gives a new date (form 04): once, and early enough before the due time.</summary>
    public Result Extend(DateOnly newDueDay, string reason, string by, DossierLaw law)
    {
        if (Allows(DossierAct.Extend) is { IsRefused: true } refused)
        {
            return refused;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return DossierRefusals.ReasonMissing;
        }

        if (DueAt is not { } due)
        {
            return DossierRefusals.NoDueTime;
        }

        if (Extensions >= DossierLaw.Number(law.ExtensionsAllowed))
        {
            return DossierRefusals.ExtensionAgain(law.ExtensionsAllowed);
        }

        if (law.Calendar.AddWorkingDays(law.Now, DossierLaw.Number(law.ExtensionBeforeDue)) > due)
        {
            return DossierRefusals.ExtensionTooLate(law.ExtensionBeforeDue);
        }

        if (!law.Calendar.IsWorkingDay(newDueDay))
        {
            return DossierRefusals.NewDueNotWorking(newDueDay);
        }

        var newDue = law.Calendar.EndOfWorkingDay(newDueDay);
        if (newDue <= due)
        {
            return DossierRefusals.NewDueNotLater(due);
        }

        if (law.LastDayOf(law.ExtensionWithin, due) is var last && newDueDay > last)
        {
            return DossierRefusals.NewDueTooLate(last, law.ExtensionWithin);
        }

        Extensions++;
        DueAt = newDue;
        LastDay = LastDay is null ? null : newDueDay;
        AddNotice(NoticeKind.Apology, reason, by, law, due, newDue);
        Version++;
        return Result.Done;
    }

    /// <summary>
    /// Asks the opinion of another unit, of a person there, or of a colleague, with a deadline of its own. The dossier's clock goes on.
    /// </summary>
    public Result Consult(ConsultedParty asked, string question, DateTimeOffset due, DossierLaw law)
    {
        if (Allows(DossierAct.Consult) is { IsRefused: true } refused)
        {
            return refused;
        }

        if (string.IsNullOrWhiteSpace(question))
        {
            return DossierRefusals.ReasonMissing;
        }

        if (asked.SeatId is null ? asked.UnitPath == OwnerPath : asked.SeatId == HolderSeatId)
        {
            return DossierRefusals.OwnUnit;
        }

        if (ConsultedPath is not null)
        {
            return DossierRefusals.AlreadyConsulting;
        }

        if (due <= law.Now)
        {
            return DossierRefusals.ConsultDueTooEarly;
        }

        if (law.LastDayOf(law.OpinionWithin, law.Now) is var last && OfficeClock.DayOf(due) > last)
        {
            return DossierRefusals.OpinionDueTooLate(last, law.OpinionWithin);
        }

        (ConsultedPath, ConsultedSeatId, ConsultedDueAt) = (asked.UnitPath, asked.SeatId, due);
        Consultations.Add(
            new DossierConsultation
            {
                Id = Guid.CreateVersion7(),
                ProvinceCode = ProvinceCode,
                DossierId = Id,
                UnitPath = asked.UnitPath,
                UnitName = asked.UnitName,
                Person = asked.Person,
                Question = question.Trim(),
                AskedAt = law.Now,
                DueAt = due,
            }
        );
        Version++;
        return Result.Done;
    }

    /// <summary>The asked unit answers.</summary>
    public Result AnswerConsultation(string answer, string by, DossierLaw law)
    {
        if (Allows(DossierAct.AnswerConsultation) is { IsRefused: true } refused)
        {
            return refused;
        }

        if (string.IsNullOrWhiteSpace(answer))
        {
            return DossierRefusals.ReasonMissing;
        }

        if (Consultations.Find(consultation => consultation.AnsweredAt is null) is not { } open)
        {
            return DossierRefusals.NotConsulting;
        }

        (open.AnsweredAt, open.Answer, open.AnsweredBy) = (law.Now, answer.Trim(), by);
        (ConsultedPath, ConsultedSeatId, ConsultedDueAt) = (null, null, null);
        Version++;
        return Result.Done;
    }
}

/// <summary>Whose opinion is asked.</summary>
/// <param name="SeatId">The one person; null when the unit is asked.</param>
/// <param name="Person">Name and title of that person.</param>
internal sealed record ConsultedParty(string UnitPath, string UnitName, SeatId? SeatId = null, string? Person = null);
