using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers;

/// <summary>Whose turn it is, the clock that stands and goes on, and the papers handed out.</summary>
internal sealed partial class Dossier
{
    /// <summary>
    /// The calendar changed under it: the working time left when the change begins is what is left after it. A limit in calendar days
    /// keeps its last day, which may be off now, or no more.
    /// </summary>
    /// <returns>Whether the due time is another one now.</returns>
    public bool FollowCalendar(DateTimeOffset from, WorkingCalendar before, WorkingCalendar after, CalendarLimitEnd end)
    {
        if (ClosedOn is not null || DueAt is not { } due || ClockStartedAt is not { } started || due <= from)
        {
            return false;
        }

        var anchor = started > from ? started : from;
        var moved = LastDay is { } last ? EndOf(last, after, end) : after.AddWorkingTime(anchor, before.WorkingTimeBetween(anchor, due));
        if (moved == due)
        {
            return false;
        }

        DueAt = moved;
        Version++;
        return true;
    }

    private void Pause(DossierStatus status, DossierLaw law)
    {
        Status = status;
        PausedAt = law.Now;
    }

    private void Resume(ProcedureVersion procedure, DossierLaw law)
    {
        if (PausedAt is { } paused && DueAt is { } due)
        {
            LastDay = LastDay is { } last ? DeadlineRule.ResumedDay(last, paused, law.Now) : null;
            DueAt = LastDay is { } later
                ? EndOf(later, law.Calendar, law.CalendarLimitEnd)
                : DeadlineRule.Resumed(law.Calendar, due, paused, law.Now);
        }

        PausedAt = null;
        if (Turns.Where(turn => turn is { Turn: Turn.Officer, SeatId: not null } && IsOwners(turn)).MaxBy(turn => turn.Order) is { } before)
        {
            Status = DossierStatus.InProcess;
            PassTo(Turn.Officer, before.UnitPath, before.SeatId, before.Holder, before.Step, hours: 0, law);
        }
        else
        {
            Status = DossierStatus.Accepted;
            GoToStep(StepAfter(procedure.Steps, StepKind.Receive), law);
        }
    }

    // Before it was put right it may have been with an officer of another unit, which has no more to do with it.
    private bool IsOwners(DossierTurn turn) => turn.UnitPath.StartsWith(OwnerPath, StringComparison.Ordinal);

    private DateTimeOffset EndOf(DateOnly lastDay, WorkingCalendar calendar, CalendarLimitEnd end) =>
        DeadlineRule.EndOf(calendar, lastDay, OfficeClock.Local(ClockStartedAt ?? DueAt!.Value).TimeOfDay, end);

    private static WorkflowStep StepAfter(IReadOnlyList<WorkflowStep> steps, StepKind kind)
    {
        var from = steps.FirstOrDefault(step => step.Kind == kind)?.Order ?? 0;
        return steps.Where(step => step.Order > from).MinBy(step => step.Order) ?? steps[0];
    }

    /// <param name="from">When the step's hours begin to count; now, unless the hand-over itself has until later.</param>
    private void GoToStep(WorkflowStep step, DossierLaw law, DateTimeOffset? from = null)
    {
        (StepOrder, StepName) = (step.Order, step.Name);
        if (step.Holder == StepHolder.Owner && HolderSeatId is { } officer)
        {
            PassTo(Turn.Officer, HolderPath, officer, HolderName, step.Name, step.Hours, law);
        }
        else
        {
            // Without an officer yet, an owner's step waits for the leader to assign one.
            PassTo(Turn.Leader, OwnerPath, null, null, step.Name, step.Hours, law, from);
        }
    }

    private void PassTo(
        Turn turn,
        string unitPath,
        SeatId? seat,
        string? holder,
        string step,
        decimal hours,
        DossierLaw law,
        DateTimeOffset? from = null
    )
    {
        EndTurn(by: null, law);
        (Turn, HolderPath, HolderSeatId, HolderName, StepName) = (turn, unitPath, seat, holder, step);
        Turns.Add(
            new DossierTurn
            {
                Id = Guid.CreateVersion7(),
                ProvinceCode = ProvinceCode,
                DossierId = Id,
                Order = Turns.Count + 1,
                Turn = turn,
                Step = step,
                UnitPath = unitPath,
                SeatId = seat,
                Holder = holder,
                StartedAt = law.Now,
                DueAt = hours > 0 ? law.Calendar.AddWorkingTime(from ?? law.Now, TimeSpan.FromHours((double)hours)) : null,
            }
        );
        Version++;
    }

    private void NoteHolder(string by)
    {
        if (Turns.Count > 0)
        {
            Turns[^1].Holder ??= by;
        }
    }

    private void EndTurn(string? by, DossierLaw law)
    {
        if (Turns.Count > 0 && Turns.MaxBy(turn => turn.Order) is { EndedAt: null } last)
        {
            last.EndedAt = law.Now;
            last.Holder ??= by;
        }
    }

    private void AddNotice(
        NoticeKind kind,
        string content,
        string by,
        DossierLaw law,
        DateTimeOffset? oldDue = null,
        DateTimeOffset? newDue = null,
        long? amount = null
    )
    {
        var mark = kind switch
        {
            NoticeKind.Supplement => "HDHS",
            NoticeKind.Refusal => "PTC",
            NoticeKind.Apology => "PXL",
            NoticeKind.Stop => "TBD",
            _ => "TBT",
        };
        Notices.Add(
            new DossierNotice
            {
                Id = Guid.CreateVersion7(),
                ProvinceCode = ProvinceCode,
                DossierId = Id,
                Kind = kind,
                Number = $"{Code}/{mark}",
                Content = content.Trim(),
                IssuedAt = law.Now,
                IssuedBy = by,
                OldDueAt = oldDue,
                NewDueAt = newDue,
                Amount = amount,
            }
        );
    }
}
