using ThongSuot.Difficulties;

namespace ThongSuot.Bench;

/// <summary>The table's own field names that mean one field of the official list; the others are not scored.</summary>
internal static class GroupingFields
{
    private static readonly Dictionary<string, DifficultyField> Known = new(StringComparer.Ordinal)
    {
        ["Tổ chức cán bộ"] = DifficultyField.Organisation,
        ["Biên chế"] = DifficultyField.Organisation,
        ["Biệt phái"] = DifficultyField.Organisation,
        ["Không chuyên trách"] = DifficultyField.Organisation,
        ["Đơn vị sự nghiệp"] = DifficultyField.Organisation,
        ["Đào tạo"] = DifficultyField.Organisation,
        ["Lưu trữ"] = DifficultyField.Organisation,
        ["Trụ sở"] = DifficultyField.Offices,
        ["Phương tiện"] = DifficultyField.Offices,
        ["Đất đai"] = DifficultyField.Land,
        ["Quy hoạch đất"] = DifficultyField.Land,
        ["Thú y"] = DifficultyField.Land,
        ["Khuyến nông"] = DifficultyField.Land,
        ["Lâm nghiệp"] = DifficultyField.Land,
        ["Quá tải một cửa"] = DifficultyField.PublicAdministration,
        ["Dịch vụ công"] = DifficultyField.PublicAdministration,
        ["Chế độ báo cáo"] = DifficultyField.PublicAdministration,
        ["Tài chính"] = DifficultyField.Finance,
        ["Tài sản công"] = DifficultyField.Finance,
        ["Đầu tư công"] = DifficultyField.Finance,
        ["Xây dựng"] = DifficultyField.Construction,
        ["Hạ tầng số"] = DifficultyField.Digital,
        ["Chuyển đổi số"] = DifficultyField.Digital,
        ["Chi lương"] = DifficultyField.PolicyMoney,
        ["Xây dựng Đảng"] = DifficultyField.Party,
        ["Giáo dục"] = DifficultyField.Education,
        ["Y tế"] = DifficultyField.Health,
        ["Khiếu nại tố cáo"] = DifficultyField.Justice,
        ["Ủy quyền"] = DifficultyField.Decentralisation,
    };

    public static DifficultyField? Of(string field) => Known.TryGetValue(field, out var known) ? known : null;
}
