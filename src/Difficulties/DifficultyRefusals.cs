using ThongSuot.Platform.Results;

namespace ThongSuot.Difficulties;

/// <summary>Every reason this module says no.</summary>
internal static class DifficultyRefusals
{
    public static Refusal NotFound { get; } = new("difficulty.not-found", "Không tìm thấy, hoặc ngoài phạm vi của vị trí đang dùng. Xem lại đường dẫn.");
}
