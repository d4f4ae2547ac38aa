namespace ThongSuot.Platform.Text;

/// <summary>Numbers and symbols of documents: <c>1234/QĐ-UBND</c>.</summary>
public static class DocumentNumber
{
    private const string Signs = "/-.–_ ()&";

    /// <summary>Whether a text can be one: a line that begins with a letter or digit and holds what such numbers hold.</summary>
    public static bool IsOne(string? text) =>
        text?.Trim() is { Length: > 0 } number
        && char.IsLetterOrDigit(number[0])
        && number.All(letter => char.IsLetterOrDigit(letter) || Signs.Contains(letter, StringComparison.Ordinal));
}
