using ThongSuot.Platform.Results;

namespace ThongSuot.Platform.Text;

/// <summary>Numbers and symbols of documents: <c>1234/QĐ-UBND</c>.</summary>
public static class DocumentNumber
{
    private const string Signs = "/-.–_ ()&";

    /// <summary>Why what was typed as the number of a document is none, or null; nothing typed is no number and no fault.</summary>
    /// <param name="what">The field, as the sentence begins.</param>
    public static Refusal? Against(string? text, string what = "Số văn bản", string field = "DocumentNumber") =>
        string.IsNullOrWhiteSpace(text) || IsOne(text)
            ? null
            : new Refusal(
                "document-number.wrong",
                $"{what} “{CleanText.CutTo(text.Trim(), 40)}” không có dạng số văn bản. Nhập như trên văn bản, ví dụ 123/UBND-NC, hoặc để trống.",
                field
            );

    /// <summary>Whether a text can be one: a line that begins with a letter or digit and holds what such numbers hold.</summary>
    public static bool IsOne(string? text) =>
        text?.Trim() is { Length: > 0 } number
        && char.IsLetterOrDigit(number[0])
        && number.All(letter => char.IsLetterOrDigit(letter) || Signs.Contains(letter, StringComparison.Ordinal));
}
