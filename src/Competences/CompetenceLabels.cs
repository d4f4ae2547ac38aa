using ThongSuot.Competences.Register;
using ThongSuot.Platform.Text;

namespace ThongSuot.Competences;

/// <summary>What stands on screen.</summary>
internal static class CompetenceLabels
{
    public static string Of(CompetenceForm form) =>
        form switch
        {
            CompetenceForm.ByLaw => "Luật định, phân quyền, phân định",
            CompetenceForm.Decentralised => "Phân cấp",
            _ => "Ủy quyền",
        };

    public static string Of(HolderLevel level) =>
        level switch
        {
            HolderLevel.Commune => "Cấp xã",
            HolderLevel.Province => "Cấp tỉnh",
            _ => "Bộ, ngành trung ương",
        };

    /// <summary>How whoever holds it signs, in words; empty where the source does not say.</summary>
    public static string SignForm(CompetenceRow row) =>
        row.SignForm switch
        {
            "TM./KT." => "TM. ỦY BAN NHÂN DÂN; Phó Chủ tịch ký thêm KT. CHỦ TỊCH theo lĩnh vực được phân công",
            "Chủ tịch/KT." => "CHỦ TỊCH; Phó Chủ tịch ký KT. CHỦ TỊCH theo lĩnh vực được phân công",
            "Chủ tịch/KT./TUQ." => "CHỦ TỊCH; Phó Chủ tịch ký KT. CHỦ TỊCH; công chức được ủy quyền ký TUQ. CHỦ TỊCH",
            "Trưởng phòng/KT." => "TRƯỞNG PHÒNG; Phó Trưởng phòng ký KT. TRƯỞNG PHÒNG",
            "Giám đốc/KT." => "GIÁM ĐỐC; Phó Giám đốc ký KT. GIÁM ĐỐC",
            "TUQ." => "TUQ. người ủy quyền; trong cùng cơ quan dùng thể thức, con dấu của người ủy quyền",
            "KT." => "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH",
            "TM. HĐND" => "TM. HỘI ĐỒNG NHÂN DÂN",
            var other => other,
        };

    public static string Threshold(CompetenceRow row) =>
        (row.MoneyFrom, row.MoneyTo) switch
        {
            (null, null) => string.Empty,
            ({ } from, null) => $"từ {VietnameseFormat.Money(from)} trở lên",
            (null, { } to) => $"đến {VietnameseFormat.Money(to)}",
            ({ } from, { } to) => $"từ {VietnameseFormat.Money(from)} đến {VietnameseFormat.Money(to)}",
        };

    /// <summary>Whom the holder may authorise.</summary>
    public static string MayAuthorise(CompetenceRow row) =>
        row.MayAuthorise switch
        {
            true => "người đứng đầu phòng, trung tâm và công chức cùng cấp, có thời hạn, bằng văn bản; "
                + "không ủy quyền cho Phó Chủ tịch, viên chức, xã khác (Điều 14 Luật 72/2025/QH15)",
            false => "không được ủy quyền",
            null => "nguồn không ghi; theo Điều 14 Luật 72/2025/QH15",
        };

    public static string Life(CompetenceRow row) =>
        row.ValidTo is { } to
            ? $"từ {VietnameseFormat.Date(row.ValidFrom)} đến hết {VietnameseFormat.Date(to)}"
            : $"từ {VietnameseFormat.Date(row.ValidFrom)}";
}
