namespace ThongSuot.Procedures;

/// <summary>Names of the departments and commune offices that own fields (ND 150/2025), as they stand on screen.</summary>
internal static class OwnerNames
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["vp-ubnd"] = "Văn phòng UBND tỉnh",
        ["so-noi-vu"] = "Sở Nội vụ",
        ["so-tu-phap"] = "Sở Tư pháp",
        ["so-tai-chinh"] = "Sở Tài chính",
        ["so-cong-thuong"] = "Sở Công Thương",
        ["so-nong-nghiep-moi-truong"] = "Sở Nông nghiệp và Môi trường",
        ["so-xay-dung"] = "Sở Xây dựng",
        ["so-khoa-hoc-cong-nghe"] = "Sở Khoa học và Công nghệ",
        ["so-van-hoa-the-thao-du-lich"] = "Sở Văn hóa, Thể thao và Du lịch",
        ["so-giao-duc-dao-tao"] = "Sở Giáo dục và Đào tạo",
        ["so-y-te"] = "Sở Y tế",
        ["thanh-tra"] = "Thanh tra tỉnh",
        ["so-dan-toc-ton-giao"] = "Sở Dân tộc và Tôn giáo",
        ["van-phong"] = "Văn phòng HĐND và UBND xã",
        ["kinh-te"] = "Phòng Kinh tế",
        ["van-hoa-xa-hoi"] = "Phòng Văn hóa – Xã hội",
    };

    private static readonly string[] OfCommunes = ["van-phong", "kinh-te", "van-hoa-xa-hoi"];

    public static IReadOnlyList<string> Offices => OfCommunes;

    public static IReadOnlyList<string> Departments { get; } = [.. Names.Keys.Except(OfCommunes)];

    /// <summary>The slug itself when an office entered one of its own.</summary>
    public static string Of(string slug) => Names.GetValueOrDefault(slug, slug);
}
