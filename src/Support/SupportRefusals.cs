using ThongSuot.Platform.Results;

namespace ThongSuot.Support;

/// <summary>Reasons that several parts of this module say; each part has its own beside it.</summary>
internal static class SupportRefusals
{
    public const int TextLength = 500;

    public static Refusal ReasonMissing { get; } = new("support.reason-missing", "Chưa ghi lý do. Ghi lý do, tối đa 500 ký tự.", "Reason");

    /// <summary>Words that must be there and not be too many.</summary>
    /// <param name="name">How the form calls the field.</param>
    public static Refusal? Words(string? text, string name, string field, int most = TextLength) =>
        string.IsNullOrWhiteSpace(text) ? new("support.words-missing", $"Chưa ghi “{name}”. Ghi vài chữ, tối đa {most} ký tự.", field)
        : text.Trim().Length > most ? new("support.words-long", $"“{name}” dài quá {most} ký tự. Viết gọn lại.", field)
        : null;
}
