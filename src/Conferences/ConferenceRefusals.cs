using ThongSuot.Platform.Results;

namespace ThongSuot.Conferences;

/// <summary>Every reason this module says no.</summary>
internal static class ConferenceRefusals
{
    public static Refusal NotFound { get; } = new("conference.not-found", "Không tìm thấy, hoặc ngoài phạm vi của vị trí đang dùng. Xem lại đường dẫn.");
}
