using ThongSuot.Platform.Text;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Procedures.Import;

/// <summary>A limit as a cell says it: «5 ngày làm việc», «trong ngày». A number without its unit is not a limit.</summary>
internal sealed record LimitText(decimal Value, TimeLimitUnit Unit)
{
    private const decimal Most = 500;

    private static readonly (string Words, TimeLimitUnit Unit)[] Units =
    [
        ("ngay lam viec", TimeLimitUnit.WorkingDay),
        ("gio lam viec", TimeLimitUnit.WorkingHour),
        ("gio", TimeLimitUnit.WorkingHour),
        ("ngay", TimeLimitUnit.CalendarDay),
        ("thang", TimeLimitUnit.Month),
        ("nam", TimeLimitUnit.Year),
    ];

    /// <summary>Null when it is no limit.</summary>
    public static LimitText? Of(string text)
    {
        var words = VietnameseText.SearchKey(text).Trim();
        if (words is "trong ngay" or "ngay trong ngay")
        {
            return new(0, TimeLimitUnit.SameDay);
        }

        var end = words.IndexOf(' ', StringComparison.Ordinal);
        if (end < 0 || !TypedNumber.Decimal(words[..end]).TryGet(out var value, out _) || value is <= 0 or > Most)
        {
            return null;
        }

        var unit = words[(end + 1)..].Trim();
        return Units.FirstOrDefault(known => known.Words == unit) is { Words: not null } found ? new(value, found.Unit) : null;
    }

    public TimeLimit ToLimit() => new(Value, Unit);
}
