using System.Globalization;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Directives;

/// <summary>The rules in force for one act: the lead unit's calendar, the moment, and the settings of the day.</summary>
internal sealed class DirectiveLaw(LegalSettingCache cache, WorkingCalendar calendar, DateTimeOffset now)
{
    public WorkingCalendar Calendar { get; } = calendar;

    public DateTimeOffset Now { get; } = now;

    public DateOnly Today => OfficeClock.DayOf(Now);

    public LegalSetting ExtensionsAllowed => cache.Find("directive.extensions-allowed", Today);

    /// <summary>Due before this moment is near.</summary>
    public DateTimeOffset NearBy => Calendar.AddWorkingDays(Now, Number("directive.near-due-within"));

    /// <summary>When an explanation asked for now is due.</summary>
    public DateTimeOffset ExplanationDue => Calendar.AddWorkingDays(Now, Number("directive.explanation-within"));

    public decimal LeaderAfter => Number("directive.escalate-leader-after");

    public decimal ProvinceAfter => Number("directive.escalate-province-after");

    /// <summary>The day proposed for what is given now.</summary>
    public DateOnly SuggestedDueOn => OfficeClock.DayOf(Calendar.AddWorkingDays(Now, Number("directive.suggest-within")));

    /// <summary>Whoever has reported nothing since then has not reported.</summary>
    public DateTimeOffset ReportedSince(DateTimeOffset asOf) => Calendar.AddWorkingDays(asOf, -Number("directive.report-within"));

    public ScoreRule Score =>
        new(
            Number("directive.score-on-time"),
            Number("directive.score-late"),
            Number("directive.score-returned"),
            Number("directive.score-extension")
        );

    /// <summary>A date is the end of that working day; with a time it is that time.</summary>
    public DateTimeOffset DueOf(DateOnly day, TimeOnly? time) => time is { } at ? OfficeClock.At(day, at) : Calendar.EndOfWorkingDay(day);

    /// <summary>Why a due time is too far away, or null.</summary>
    public Refusal? TooFar(DateTimeOffset due, string field = "DueOn") =>
        LatestDay.Against(cache, "directive.due-within", Calendar, Now, due, "Hạn", field);

    public static int Number(LegalSetting setting) => int.Parse(setting.Value, CultureInfo.InvariantCulture);

    private int Number(string code) => cache.Number(code, Today);
}

/// <summary>How a body is scored over a period; the weights are settings of the province.</summary>
/// <param name="OnTime">Points of a directive completed on time.</param>
/// <param name="Late">Points of one completed overdue.</param>
/// <param name="Returned">Points lost by each product returned.</param>
/// <param name="Extension">Points lost by each extension.</param>
internal sealed record ScoreRule(int OnTime, int Late, int Returned, int Extension)
{
    /// <summary>Null when nothing was completed, nothing is overdue and nobody is silent: there is nothing to judge.</summary>
    public decimal? Of(long onTime, long late, long openOverdue, long unreported, long returned, long extensions)
    {
        var judged = onTime + late + openOverdue + unreported;
        return judged == 0
            ? null
            : Math.Max(0, ((OnTime * onTime) + (Late * late) - (Returned * returned) - (Extension * extensions)) / (decimal)judged);
    }

    public string Words =>
        $"Điểm = ({OnTime} × hoàn thành đúng hạn + {Late} × hoàn thành quá hạn − {Returned} × lượt bị trả lại − {Extension} × lượt gia hạn) ÷ (hoàn thành + chưa hoàn thành quá hạn + trong hạn nhưng không báo cáo); thấp nhất là 0. Không có việc nào xong, quá hạn hoặc im lặng thì không chấm.";
}
