using System.Globalization;

namespace ThongSuot.Platform.Text;

/// <summary>
/// The text in the square code of a citizen's card, as a scanner types it:
/// <c>012345678901|old number|Nguyễn Văn A|01011990|Nam|address|day of issue</c>.
/// </summary>
public sealed record CitizenCard(string Number, string Name, DateOnly? BornOn, string? Address)
{
    private const int NumberLength = 12;

    /// <summary>Whether a text begins as a card's does: it is no name and no number, however it goes on.</summary>
    public static bool IsOne(string? text) =>
        text?.Trim() is { Length: > NumberLength } card
        && card[NumberLength] == '|'
        && card.AsSpan(0, NumberLength).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Null for any other text, and for a card whose name was not read.</summary>
    public static CitizenCard? Read(string? text)
    {
        if (
            !IsOne(text)
            || text!.Trim().Split('|') is not [var number, _, var name, var born, _, var address, ..]
            || !PersonName.IsOne(name)
        )
        {
            return null;
        }

        return new CitizenCard(
            number,
            name.Trim(),
            DateOnly.TryParseExact(born.Trim(), "ddMMyyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            address.Trim() is { Length: > 0 } place ? place : null
        );
    }
}
