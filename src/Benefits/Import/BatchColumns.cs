using ThongSuot.Web.Imports;

namespace ThongSuot.Benefits.Import;

/// <summary>The columns of a list of cases.</summary>
internal static class BatchColumns
{
    public static readonly ImportColumn Unit = new("Đơn vị", true, "Xã Tam Sơn");
    public static readonly ImportColumn Name = new("Họ tên", true, "Nguyễn Mẫu An");
    public static readonly ImportColumn Number = new("Số định danh", true, "099000000001");
    public static readonly ImportColumn Birth = new("Ngày sinh", true, "15/1/1966");
    public static readonly ImportColumn Sex = new("Giới tính", true, "Nam");
    public static readonly ImportColumn Category = new("Đối tượng", true, "Công chức");
    public static readonly ImportColumn Post = new("Chức danh", true, "Phó Chủ tịch HĐND xã");
    public static readonly ImportColumn Scheme = new("Chính sách", true, "nd178-7");
    public static readonly ImportColumn Leave = new("Ngày nghỉ", true, "1/8/2025");
    public static readonly ImportColumn Reorganised = new("Ngày quyết định sắp xếp", false, "1/7/2025");
    public static readonly ImportColumn Fund = new("Nguồn kinh phí", true, "Ngân sách tỉnh");
    public static readonly ImportColumn Grade = new("Hệ số lương", false, "4,65");
    public static readonly ImportColumn Leadership = new("Phụ cấp chức vụ", false, "0,6");
    public static readonly ImportColumn BeyondFrame = new("Vượt khung (%)", false, string.Empty);
    public static readonly ImportColumn Seniority = new("Thâm niên nghề (%)", false, string.Empty);
    public static readonly ImportColumn OtherCounted = new("Phụ cấp khác được tính", false, string.Empty);
    public static readonly ImportColumn Preserved = new("Bảo lưu", false, string.Empty);
    public static readonly ImportColumn PublicService = new("Phụ cấp công vụ", false, "có");
    public static readonly ImportColumn Allowance = new("Phụ cấp hằng tháng (đồng)", false, string.Empty);
    public static readonly ImportColumn Insurance = new("Số tháng BHXH", false, "264");
    public static readonly ImportColumn Worked = new("Số tháng công tác", false, string.Empty);
    public static readonly ImportColumn Voluntary = new("Đơn tự nguyện", false, "có");

    public static IReadOnlyList<ImportColumn> All { get; } =
    [
        Unit,
        Name,
        Number,
        Birth,
        Sex,
        Category,
        Post,
        Scheme,
        Leave,
        Reorganised,
        Fund,
        Grade,
        Leadership,
        BeyondFrame,
        Seniority,
        OtherCounted,
        Preserved,
        PublicService,
        Allowance,
        Insurance,
        Worked,
        Voluntary,
    ];
}
