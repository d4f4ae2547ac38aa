namespace ThongSuot.Platform.Law;

/// <summary>
/// Laws and decrees as a document names them at first: type, number, day, body and summary, laws by their name alone (ND 30/2020/NĐ-CP,
/// Annex I).
/// </summary>
public static class LawTitles
{
    public const string LocalGovernment = "Luật Tổ chức chính quyền địa phương";
    public const string CivilServants = "Luật Cán bộ, công chức";

    public const string Nd170 =
        "Nghị định số 170/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ quy định về tuyển dụng, sử dụng và quản lý công chức";

    private static readonly Dictionary<string, string> Full = new(StringComparer.Ordinal)
    {
        ["NĐ 170/2025"] = Nd170,
        ["NĐ 178/2024"] =
            "Nghị định số 178/2024/NĐ-CP ngày 31 tháng 12 năm 2024 của Chính phủ về chính sách, chế độ đối với cán bộ, công chức, viên chức, người lao động và lực lượng vũ trang trong thực hiện sắp xếp tổ chức bộ máy của hệ thống chính trị",
        ["NĐ 67/2025"] =
            "Nghị định số 67/2025/NĐ-CP ngày 15 tháng 3 năm 2025 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 178/2024/NĐ-CP",
        ["NĐ 154/2025"] = "Nghị định số 154/2025/NĐ-CP ngày 15 tháng 6 năm 2025 của Chính phủ quy định về tinh giản biên chế",
    };

    /// <summary>The full name of <c>NĐ 178/2024</c>; one that is not known here keeps its number.</summary>
    public static string Of(string document) =>
        Full.TryGetValue(document, out var title) ? title
        : document.StartsWith("NQ ", StringComparison.Ordinal) ? $"Nghị quyết số {document[3..]} của Chính phủ"
        : document.StartsWith("NĐ ", StringComparison.Ordinal) ? $"Nghị định số {document[3..]}/NĐ-CP của Chính phủ"
        : document;
}
