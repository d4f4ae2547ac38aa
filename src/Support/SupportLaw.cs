using ThongSuot.Platform.Law;

namespace ThongSuot.Support;

/// <summary>The chapter of terms of this module, and what of it this release brings.</summary>
internal static class SupportLaw
{
    public const string CoverAhead = "support.cover-ahead";
    public const string PlannedNotice = "support.planned-notice";
    public const string EffectDays = "support.effect-days";
    public const string EffectLeast = "support.effect-least";
    public const string TeamSilent = "support.team-silent";

    public static LegalChapter Chapter { get; } =
        new(
            "support",
            "Thời hạn hỗ trợ, tập huấn",
            "/ho-tro/quy-dinh",
            "Hạn đã tính giữ nguyên; từ nay tính theo giá trị mới.",
            SettledStands: true
        );

    public static LegalSettings Brought { get; } =
        new(
            "support-law",
            24,
            typeof(SupportLaw).Assembly,
            "ThongSuot.Support.BuiltIn.support-law.csv",
            Chapter.Code,
            LegalValueKind.Number
        );
}
