using System.Globalization;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Platform.Law;

/// <summary>
/// How far ahead a date may be set that others are held to. A slip of a digit makes a due date in another century: nobody is reminded of
/// it and nothing is ever overdue. The number of working days is a legal setting, so a province says for itself what is far.
/// </summary>
public static class LatestDay
{
    /// <summary>Why a date is too far away, naming the last one that is not, or null.</summary>
    /// <param name="setting">Code of the setting: working days from now.</param>
    /// <param name="what">The date, as the sentence begins.</param>
    /// <param name="field">The field of the form that holds it.</param>
    public static Refusal? Against(
        LegalSettingCache law,
        string setting,
        WorkingCalendar calendar,
        DateTimeOffset now,
        DateTimeOffset due,
        string what,
        string field = "DueOn"
    )
    {
        var rule = law.Find(setting, OfficeClock.DayOf(now));
        var last = OfficeClock.DayOf(calendar.AddWorkingDays(now, int.Parse(rule.Value, CultureInfo.InvariantCulture)));
        return OfficeClock.DayOf(due) <= last
            ? null
            : new Refusal(
                "day.too-far",
                $"{what} quá xa: muộn nhất là {VietnameseFormat.Date(last)} "
                    + $"({rule.Value} {rule.Unit} kể từ hôm nay, theo mục “{rule.Name}” ở Quy định). Chọn ngày sớm hơn.",
                field
            );
    }
}
