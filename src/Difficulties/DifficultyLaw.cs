using ThongSuot.Platform.Law;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Difficulties;

/// <summary>The rules in force for one act: the calendar of whoever has it, the moment, and the settings of the day.</summary>
internal sealed class DifficultyLaw(LegalSettingCache cache, WorkingCalendar calendar, DateTimeOffset now)
{
    public WorkingCalendar Calendar { get; } = calendar;

    public DateTimeOffset Now { get; } = now;

    public DateOnly Today => OfficeClock.DayOf(Now);

    /// <summary>Until when the province office must assign what was raised now.</summary>
    public DateTimeOffset QueueDue(Urgency urgency) =>
        Calendar.AddWorkingTime(
            Now,
            TimeSpan.FromHours(Number(urgency == Urgency.Urgent ? "difficulty.queue-urgent-within" : "difficulty.queue-within"))
        );

    /// <summary>The due time proposed for an answer.</summary>
    public DateTimeOffset SuggestedDue(Urgency urgency) =>
        EndOfDayAfter(Number(urgency == Urgency.Urgent ? "difficulty.answer-urgent-within" : "difficulty.answer-within"));

    /// <summary>Until when the units may say whether an answer given now solves it.</summary>
    public DateTimeOffset ConfirmBy() => EndOfDayAfter(Number("difficulty.confirm-within"));

    /// <summary>Until when a leader of the body approves a draft written now.</summary>
    public DateTimeOffset ApproveBy() => EndOfDayAfter(Number("difficulty.approve-within"));

    /// <summary>Until when a body confirms what somebody else recorded as its answer.</summary>
    public DateTimeOffset ConfirmAnswerBy() => EndOfDayAfter(Number("difficulty.confirm-answer-within"));

    /// <summary>Until when a body explains itself, if nobody says otherwise.</summary>
    public DateTimeOffset ExplainBy() => EndOfDayAfter(Number("difficulty.explain-within"));

    /// <summary>When a ministry is asked again, if nobody says otherwise.</summary>
    public DateTimeOffset SuggestedFollowUp() => EndOfDayAfter(Number("difficulty.follow-up-after"));

    /// <summary>The next day on which guidance is asked "still true?".</summary>
    public DateOnly ReviewOn() => Today.AddMonths(Number("difficulty.guidance-review"));

    /// <summary>Working time before the due time at which the person is reminded.</summary>
    public TimeSpan RemindBefore => TimeSpan.FromHours(Number("difficulty.remind-before"));

    /// <summary>Working time past due after which the head of the body is told.</summary>
    public TimeSpan HeadAfter => TimeSpan.FromHours(Number("difficulty.head-after"));

    /// <summary>Working time past due after which the province is told.</summary>
    public TimeSpan ProvinceAfter => TimeSpan.FromHours(Number("difficulty.province-after"));

    /// <summary>Why a due date is too far away, or null.</summary>
    public Refusal? DueTooFar(DateTimeOffset due) => LatestDay.Against(cache, "difficulty.due-within", Calendar, Now, due, "Hạn trả lời");

    public Refusal? ExplainTooFar(DateTimeOffset due) =>
        LatestDay.Against(cache, "difficulty.explain-due-within", Calendar, Now, due, "Hạn giải trình");

    public Refusal? FollowUpTooFar(DateTimeOffset day) =>
        LatestDay.Against(cache, "difficulty.follow-up-within", Calendar, Now, day, "Ngày nhắc lại");

    /// <summary>The end of work on a day; of the next working day when nobody works on it.</summary>
    public DateTimeOffset EndOf(DateOnly day) => Calendar.EndOfWorkingDay(day);

    /// <summary>The hour by which faults of the day are answered, and at which the day is summed up.</summary>
    public TimeOnly SameDayHour => cache.TimeOfDay("difficulty.rapid-summary", Today);

    /// <summary>
    /// By when a fault of today is answered, and why then: at the hour of today while somebody is on call or, on a working day, the team is
    /// at work; else at that of the next working day.
    /// </summary>
    /// <param name="onCall">Whether somebody who mends it is on call today, be it Sunday.</param>
    public (DateTimeOffset At, string Because) SameDay(bool onCall)
    {
        var inTime = TimeOnly.FromDateTime(OfficeClock.Local(Now).DateTime) < SameDayHour;
        var works = Calendar.IsWorkingDay(Today);
        var day = inTime && (onCall || works) ? Today : Calendar.NextWorkingDay(Today);
        var because =
            !inTime ? $"báo sau {SameDayHour:H:mm} nên tính sang ngày làm việc sau"
            : onCall ? "hôm nay có người trực"
            : works ? "trong ngày làm việc"
            : "hôm nay là ngày nghỉ, không có ai trực";
        return (OfficeClock.At(day, SameDayHour), because);
    }

    private int Number(string code) => cache.Number(code, Today);

    private DateTimeOffset EndOfDayAfter(int workingDays) =>
        Calendar.EndOfWorkingDay(OfficeClock.DayOf(Calendar.AddWorkingDays(Now, workingDays)));
}
