namespace ThongSuot.Reports.Demands;

/// <summary>
/// What is counted one by one, so that its number is whole. A unit that is not named here may have decimals: a wrong refusal would stop a
/// report, a decimal too many is seen by whoever signs.
/// </summary>
internal static class CountedUnits
{
    private static readonly string[] Words =
    [
        "bài",
        "bản",
        "cái",
        "cán bộ",
        "chiếc",
        "công chức",
        "công trình",
        "cơ quan",
        "cơ sở",
        "cuộc",
        "dự án",
        "đảng viên",
        "điểm cầu",
        "đoàn",
        "đơn",
        "đơn vị",
        "giấy phép",
        "học sinh",
        "hộ",
        "hồ sơ",
        "hội nghị",
        "kiến nghị",
        "lần",
        "lớp",
        "lượt",
        "máy",
        "người",
        "nhiệm vụ",
        "phản ánh",
        "phiên",
        "phường",
        "quyết định",
        "tài khoản",
        "thiết bị",
        "thôn",
        "thủ tục",
        "tổ",
        "trạm",
        "trường",
        "trường hợp",
        "tin",
        "văn bản",
        "viên chức",
        "việc",
        "vụ",
        "vướng mắc",
        "xã",
        "ý kiến",
    ];

    // "lượt người" is counted as "lượt" is; "người/km²" is measured.
    public static bool Has(string unit)
    {
        var said = unit.Trim().ToLowerInvariant();
        return Words.Any(word => said == word || (said.StartsWith(word + " ", StringComparison.Ordinal) && !said.Contains('/')));
    }
}
