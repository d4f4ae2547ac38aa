using System.Globalization;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Results;

namespace ThongSuot.Dossiers.LegalSettings;

/// <summary>
/// The shapes a legal setting's value has: one of its choices, a time of day or a whole number. What it is now tells which.
/// </summary>
internal static class LegalValue
{
    private const int MostDigits = 6;

    public static bool IsTime(LegalSetting setting) =>
        TimeOnly.TryParseExact(setting.Value, "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>As it stands on screen: a time says by itself what it is, a number needs its unit.</summary>
    public static string Shown(LegalSetting setting) =>
        IsTime(setting) || setting.Choices.Count > 0 ? setting.Value : $"{setting.Value} {setting.Unit}";

    public static string Hint(LegalSetting setting) =>
        setting switch
        {
            { Choices.Count: > 0 } => "Chọn một cách tính.",
            _ when IsTime(setting) => "Giờ trong ngày, dạng 15:00.",
            _ => $"Số nguyên, tính bằng {setting.Unit}.",
        };

    /// <summary>The value in the form rules read it: <c>15:00</c>, <c>3</c>.</summary>
    public static Result<string> Read(LegalSetting setting, string? typed)
    {
        var text = (typed ?? string.Empty).Trim();
        if (setting.Choices.Count > 0)
        {
            return setting.Choices.Contains(text) ? text : DossierRefusals.NotAChoice(setting.Choices);
        }

        if (IsTime(setting))
        {
            return TimeOnly.TryParseExact(text, "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
                ? time.ToString("H:mm", CultureInfo.InvariantCulture)
                : DossierRefusals.NotATime;
        }

        return text.Length <= MostDigits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : DossierRefusals.NotAWholeNumber;
    }
}
