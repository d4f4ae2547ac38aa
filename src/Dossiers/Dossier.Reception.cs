using ThongSuot.Platform.Results;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers;

/// <summary>From filing to acceptance.</summary>
internal sealed partial class Dossier
{
    /// <summary>A dossier filed and waiting to be looked at: no clock runs yet.</summary>
    public void Register(string counterName, DossierLaw law)
    {
        Status = DossierStatus.Registered;
        PassTo(Turn.Counter, ReceptionPath, null, counterName, "Tiếp nhận", (decimal)law.OnlineAnswerWithin.TotalHours, law);
    }

    /// <summary>
    /// Accepts it: the clock starts at the next working moment, the limit of the procedure's version and channel is fixed, and it goes to
    /// the owner's leader to be assigned.
    /// </summary>
    /// <param name="agreedDue">The due time already promised elsewhere (a dossier synchronised from the portal), or null to
    /// compute it.</param>
    public Result Accept(ProcedureVersion procedure, string by, DossierLaw law, DateTimeOffset? agreedDue = null)
    {
        if (Allows(DossierAct.Accept) is { IsRefused: true } refused)
        {
            return refused;
        }

        var limit = procedure.LimitFor(Channel.InCatalogue);
        (LimitValue, LimitUnit, AfterSupplement) = (limit.Value, limit.Unit, procedure.AfterSupplement);
        var due = agreedDue ?? DeadlineRule.Due(law.Calendar, law.Now, limit, law.SameDayCutOff, law.CalendarLimitEnd);
        if (due <= law.Now)
        {
            return DossierRefusals.DueBeforeReceived(due.Value, law.Now);
        }

        Status = DossierStatus.Accepted;
        AcceptedAt = law.Now;
        ClockStartedAt = law.Calendar.NextWorkingMoment(law.Now);
        LastDay = agreedDue is null && limit.CountsCalendarDays ? DeadlineRule.LastDay(law.Calendar, law.Now, limit) : null;
        DueAt = due;
        FeeFrom(procedure, law);
        EnterBalance(law);
        EndTurn(by, law);
        // Handed over the same working day, after 15:00 at the start of the next (TT 01/2018 art. 6): the owner's hours begin there.
        var handedOver = DeadlineRule.TransferBy(law.Calendar, law.Now, law.TransferCutOff);
        GoToStep(StepAfter(procedure.Steps, StepKind.Receive), law, OfficeClock.DayOf(handedOver) > law.Today ? handedOver : null);
        return Result.Done;
    }

    /// <summary>Does not take it in, with the reason (form 03).</summary>
    public Result RejectReception(string reason, string by, DossierLaw law)
    {
        if (Allows(DossierAct.RejectReception) is { IsRefused: true } refused)
        {
            return refused;
        }

        if (AcceptedAt is not null)
        {
            return DossierRefusals.WrongState(DossierAct.RejectReception, Status);
        }

        return Close(DossierStatus.Rejected, DossierOutcome.Rejected, NoticeKind.Refusal, reason, by, law);
    }

    /// <summary>Asks for what is missing, once, in full (form 02): the clock stands until it comes.</summary>
    public Result AskSupplement(string content, string by, DossierLaw law)
    {
        if (Allows(DossierAct.AskSupplement) is { IsRefused: true } refused)
        {
            return refused;
        }

        if (string.IsNullOrWhiteSpace(content))
        {
            return DossierRefusals.ReasonMissing;
        }

        if (Supplements >= DossierLaw.Number(law.SupplementsAllowed))
        {
            return DossierRefusals.SupplementAgain(law.SupplementsAllowed);
        }

        // Sector laws that let the clock resume set their own moment to ask; the general rule is the one that restarts it.
        var tooLate =
            ClockStartedAt is { } started
            && AfterSupplement == ClockAfterSupplement.Restart
            && law.Now > law.Calendar.AddWorkingDays(started, DossierLaw.Number(law.SupplementWithin));
        if (tooLate)
        {
            return DossierRefusals.SupplementTooLate(law.SupplementWithin);
        }

        Supplements++;
        Pause(DossierStatus.AwaitingSupplement, law);
        AddNotice(NoticeKind.Supplement, content, by, law);
        PassTo(Turn.Citizen, ReceptionPath, null, null, "Chờ công dân bổ sung", hours: 0, law);
        return Result.Done;
    }

    /// <summary>
    /// Takes what was missing: the clock starts again or goes on, as the procedure says; before acceptance there is none.
    /// </summary>
    public Result TakeSupplement(ProcedureVersion procedure, string by, DossierLaw law)
    {
        if (Allows(DossierAct.TakeSupplement) is { IsRefused: true } refused)
        {
            return refused;
        }

        if (AcceptedAt is null)
        {
            PausedAt = null;
            Status = DossierStatus.Registered;
            PassTo(Turn.Counter, ReceptionPath, null, by, "Tiếp nhận", hours: 0, law);
            return Result.Done;
        }

        if (AfterSupplement == ClockAfterSupplement.Restart)
        {
            ClockStartedAt = law.Calendar.NextWorkingMoment(law.Now);
            DueAt = DeadlineRule.Due(law.Calendar, law.Now, Limit, law.SameDayCutOff, law.CalendarLimitEnd);
            LastDay = Limit.CountsCalendarDays ? DeadlineRule.LastDay(law.Calendar, law.Now, Limit) : null;
            PausedAt = null;
        }

        Resume(procedure, law);
        return Result.Done;
    }

    /// <summary>Papers were added, ticked or replaced: a form drawn before shows others.</summary>
    public void PapersChanged() => Version++;

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private Result Allows(DossierAct act) => DossierTransitions.Refuse(act, Status) is { } wrong ? wrong : Result.Done;

    private void EnterBalance(DossierLaw law) => ReceivedOn ??= law.Today;
}
