using ThongSuot.Platform.Results;

namespace ThongSuot.Directives;

/// <summary>Every reason this module says no.</summary>
internal static class DirectiveRefusals
{
    public static Refusal NotFound { get; } = new("directive.not-found", "Không tìm thấy, hoặc ngoài phạm vi của vị trí đang dùng. Xem lại đường dẫn.");
}
