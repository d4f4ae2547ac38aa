using System.Globalization;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Platform.Law;

/// <summary>How the value of a legal setting is typed, kept and shown.</summary>
public static class LegalValue
{
    /// <summary>Unit of a day of the year that is no longer in time: "trước ngày 20/1" ends on the 19th.</summary>
    public const string Before = "trước ngày";

    private const int MostDigits = 6;

    /// <summary>A year in which every day that can stand in a law exists, but the 29th of February.</summary>
    private const int PlainYear = 2025;

    private static readonly NumberFormatInfo Digits = new()
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
        NumberGroupSizes = [3],
    };

    /// <summary>Without its unit: <c>15:00</c>, <c>3</c>, <c>2.530.000</c>.</summary>
    public static string Bare(LegalSetting setting) => Bare(setting.Kind, setting.Value);

    /// <summary>A value of a kind, in the form rules read it, as people do.</summary>
    public static string Bare(LegalValueKind kind, string value) =>
        kind == LegalValueKind.Number ? decimal.Parse(value, CultureInfo.InvariantCulture).ToString("#,0.####", Digits) : value;

    /// <summary>As it stands on screen: a time or a choice says by itself what it is, a number needs its unit.</summary>
    public static string Shown(LegalSetting setting) =>
        setting.Kind switch
        {
            LegalValueKind.Time or LegalValueKind.Choice => setting.Value,
            LegalValueKind.DayOfYear => $"{setting.Unit} {setting.Value}",
            _ => $"{Bare(setting)} {setting.Unit}",
        };

    /// <summary>As somebody would type it.</summary>
    public static string Typed(LegalSetting setting) => Bare(setting).Replace(".", string.Empty, StringComparison.Ordinal);

    public static decimal NumberOf(LegalSetting setting) => decimal.Parse(setting.Value, CultureInfo.InvariantCulture);

    /// <summary>The last day in time of a setting that is a day of the year.</summary>
    public static DateOnly LastDay(LegalSetting setting, int year) =>
        DateOnly
            .ParseExact($"{setting.Value}/{year:0000}", "d/M/yyyy", CultureInfo.InvariantCulture)
            .AddDays(setting.Unit == Before ? -1 : 0);

    public static string Hint(LegalSetting setting) =>
        setting.Kind switch
        {
            LegalValueKind.Choice => "Chọn một cách tính.",
            LegalValueKind.Time => "Giờ trong ngày, dạng 15:00.",
            LegalValueKind.DayOfYear => $"Ngày và tháng của mỗi năm, dạng 20/1; nghĩa là {setting.Unit} đó.",
            LegalValueKind.Number => $"Tính bằng {setting.Unit}.",
            _ => $"Số nguyên, tính bằng {setting.Unit}.",
        };

    /// <summary>What was typed, in the form rules read it: <c>15:00</c>, <c>3</c>, <c>0.8</c>.</summary>
    public static Result<string> Read(LegalSetting setting, string? typed)
    {
        var text = (typed ?? string.Empty).Trim();
        return setting.Kind switch
        {
            LegalValueKind.Choice => setting.Choices.Contains(text) ? text : LawRefusals.NotAChoice(setting.Choices),
            LegalValueKind.Time => TimeOnly.TryParseExact(text, "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
                ? time.ToString("H:mm", CultureInfo.InvariantCulture)
                : LawRefusals.NotATime,
            LegalValueKind.DayOfYear => DateOnly.TryParseExact(
                $"{text}/{PlainYear}",
                "d/M/yyyy",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
                ? day.ToString("d/M", CultureInfo.InvariantCulture)
                : LawRefusals.NotADayOfYear,
            LegalValueKind.Number => TypedNumber.Decimal(text).TryGet(out var number, out _) && decimal.Round(number, 2) == number
                ? number.ToString(CultureInfo.InvariantCulture)
                : LawRefusals.NotANumber,
            _ => text.Length <= MostDigits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
                ? whole.ToString(CultureInfo.InvariantCulture)
                : LawRefusals.NotAWholeNumber,
        };
    }
}
