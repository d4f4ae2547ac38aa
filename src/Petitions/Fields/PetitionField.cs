using ThongSuot.Platform.Access;

namespace ThongSuot.Petitions.Fields;

/// <summary>What a petition is about. Stored as text, so names do not change.</summary>
internal enum PetitionField
{
    Land,
    Environment,
    Construction,
    Procedures,
    PolicyMoney,
    Order,
    Transport,
    Education,
    Health,
    Culture,
    Business,
    Digital,
    Staff,
    Other,
}

/// <summary>A field as people read it, and the department whose rules it is.</summary>
internal sealed record PetitionFieldFacts(PetitionField Field, string Slug, string Name, string Department);

/// <summary>
/// Fields and whom a petition goes to: field × place. Who leads is a guess from the departments' duties (ND 150/2025/NĐ-CP).
/// </summary>
internal static class PetitionFields
{
    public static IReadOnlyList<PetitionFieldFacts> All { get; } =
    [
        new(PetitionField.Land, "dat-dai", "Đất đai", "so-nong-nghiep-moi-truong"),
        new(PetitionField.Environment, "moi-truong", "Môi trường, nông nghiệp", "so-nong-nghiep-moi-truong"),
        new(PetitionField.Construction, "xay-dung", "Xây dựng, quy hoạch", "so-xay-dung"),
        new(PetitionField.Procedures, "thu-tuc", "Thủ tục hành chính", "vp-ubnd"),
        new(PetitionField.PolicyMoney, "chinh-sach", "Chế độ, chính sách, trợ cấp", "so-noi-vu"),
        new(PetitionField.Order, "trat-tu", "Trật tự, an toàn nơi ở", "vp-ubnd"),
        new(PetitionField.Transport, "giao-thong", "Giao thông, điện, nước", "so-xay-dung"),
        new(PetitionField.Education, "giao-duc", "Giáo dục", "so-giao-duc-dao-tao"),
        new(PetitionField.Health, "y-te", "Y tế", "so-y-te"),
        new(PetitionField.Culture, "van-hoa", "Văn hóa, du lịch", "so-van-hoa-the-thao-du-lich"),
        new(PetitionField.Business, "kinh-doanh", "Kinh doanh, chợ, giá", "so-cong-thuong"),
        new(PetitionField.Digital, "truc-tuyen", "Dịch vụ trực tuyến", "so-khoa-hoc-cong-nghe"),
        new(PetitionField.Staff, "can-bo", "Thái độ, trách nhiệm cán bộ", "so-noi-vu"),
        new(PetitionField.Other, "khac", "Việc khác", "vp-ubnd"),
    ];

    public static PetitionFieldFacts Of(PetitionField field) => All[(int)field];

    public static PetitionFieldFacts? BySlug(string? slug) => All.FirstOrDefault(one => one.Slug == slug);

    /// <summary>
    /// Where feedback goes first. Conduct in a commune is the commune's; a rule is the department's that answers for the field; whoever
    /// does
    /// not have it passes it on.
    /// </summary>
    /// <param name="communePath">Where it happened.</param>
    public static string RouteOf(FeedbackKind kind, PetitionField field, string communePath) =>
        kind == FeedbackKind.Conduct
            ? new UnitPath(communePath).Organisation
            : UnitPath.OfOrganisation(new UnitPath(communePath).ProvinceCode, Of(field).Department);
}

/// <summary>What feedback is about (ND 20/2008/NĐ-CP): what an official did, or a rule.</summary>
internal enum FeedbackKind
{
    Conduct,
    Rule,
}
