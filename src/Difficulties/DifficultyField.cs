using ThongSuot.Platform.Law;

namespace ThongSuot.Difficulties;

/// <summary>The fields of the official lists of difficulties. Stored as text, so names do not change.</summary>
internal enum DifficultyField
{
    Organisation,
    Decentralisation,
    Finance,
    Land,
    Construction,
    PublicAdministration,
    Digital,
    Offices,
    Education,
    Health,
    Culture,
    Justice,
    PolicyMoney,
    Party,
}

/// <summary>A field as people read it, and the department that leads answers in it unless the province says otherwise.</summary>
internal sealed record FieldFacts(DifficultyField Field, string Name, string LeadSlug, Certainty Certainty);

/// <summary>
/// The field list (official lists of 2025); who leads is a guess from the departments' duties (ND 150/2025/NĐ-CP), marked so.
/// </summary>
internal static class DifficultyFields
{
    public static IReadOnlyList<FieldFacts> All { get; } =
    [
        Guess(DifficultyField.Organisation, "Tổ chức bộ máy, cán bộ", "so-noi-vu"),
        Guess(DifficultyField.Decentralisation, "Phân cấp, phân quyền", "so-noi-vu"),
        Guess(DifficultyField.Finance, "Tài chính, ngân sách, đầu tư", "so-tai-chinh"),
        Guess(DifficultyField.Land, "Đất đai, nông nghiệp, môi trường", "so-nong-nghiep-moi-truong"),
        Guess(DifficultyField.Construction, "Xây dựng, quy hoạch", "so-xay-dung"),
        Guess(DifficultyField.PublicAdministration, "Thủ tục hành chính", "vp-ubnd"),
        Guess(DifficultyField.Digital, "Hệ thống số, công nghệ thông tin", "so-khoa-hoc-cong-nghe"),
        Guess(DifficultyField.Offices, "Trụ sở, trang thiết bị", "so-tai-chinh"),
        Guess(DifficultyField.Education, "Giáo dục và đào tạo", "so-giao-duc-dao-tao"),
        Guess(DifficultyField.Health, "Y tế", "so-y-te"),
        Guess(DifficultyField.Culture, "Văn hóa – xã hội", "so-van-hoa-the-thao-du-lich"),
        Guess(DifficultyField.Justice, "Tư pháp", "so-tu-phap"),
        Guess(DifficultyField.PolicyMoney, "Chế độ, chính sách", "so-noi-vu"),
        // The Party's own bodies are not units of the government; the office passes it on.
        Guess(DifficultyField.Party, "Công tác Đảng, đoàn thể", "vp-ubnd"),
    ];

    public static FieldFacts Of(DifficultyField field) => All[(int)field];

    private static FieldFacts Guess(DifficultyField field, string name, string lead) => new(field, name, lead, Certainty.Memory);
}
