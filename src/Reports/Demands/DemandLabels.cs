using ThongSuot.Platform.Text;

namespace ThongSuot.Reports.Demands;

/// <summary>Demands in words.</summary>
internal static class DemandLabels
{
    public static string Of(DemandStatus status) =>
        status switch
        {
            DemandStatus.Draft => "Nháp",
            DemandStatus.Waiting => "Chờ duyệt",
            DemandStatus.InForce => "Hiệu lực",
            DemandStatus.Suspended => "Tạm dừng",
            _ => "Kết thúc",
        };

    public static string Style(DemandStatus status) =>
        status switch
        {
            DemandStatus.InForce => "in-time",
            DemandStatus.Waiting => "near",
            _ => "stopped",
        };

    public static string Of(DemandKind kind) =>
        kind switch
        {
            DemandKind.Periodic => "Định kỳ",
            DemandKind.Thematic => "Chuyên đề",
            _ => "Đột xuất",
        };

    public static string Of(DemandFrequency frequency) =>
        frequency switch
        {
            DemandFrequency.Once => "Một lần",
            DemandFrequency.Week => "Hằng tuần",
            DemandFrequency.Month => "Hằng tháng",
            DemandFrequency.Quarter => "Hằng quý",
            DemandFrequency.HalfYear => "6 tháng",
            DemandFrequency.NineMonths => "9 tháng",
            _ => "Hằng năm",
        };

    public static string Of(DemandChannel channel) =>
        channel switch
        {
            DemandChannel.Here => "Trên hệ thống này",
            DemandChannel.OtherSystem => "Hệ thống của cơ quan yêu cầu",
            DemandChannel.Document => "Văn bản",
            _ => "Điện thoại, nhóm trao đổi",
        };

    public static string Of(DemandLevels levels) =>
        levels switch
        {
            DemandLevels.Communes => "Xã, phường, đặc khu",
            DemandLevels.Departments => "Sở, ngành",
            _ => "Xã, phường, đặc khu; sở, ngành",
        };

    public static string PathOf(string code) => $"/bao-cao/yeu-cau/{code}";

    /// <summary>A cell's name as it fits over a column of figures; the whole stands in the table of sums.</summary>
    public static string Short(string name)
    {
        const int most = 28;
        if (name.Length <= most)
        {
            return name;
        }

        var end = name.LastIndexOf(' ', most);
        return name[..(end > 0 ? end : most)].TrimEnd(',', ' ') + "…";
    }

    public static string Hours(decimal hours) => VietnameseFormat.Number(hours, decimal.Round(hours) == hours ? 0 : 1) + " giờ";

    /// <summary>A number as it is told: no decimals where there are none.</summary>
    public static string Number(decimal number) => VietnameseFormat.Number(number, decimal.Round(number) == number ? 0 : 2);
}
