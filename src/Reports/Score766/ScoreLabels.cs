namespace ThongSuot.Reports.Score766;

/// <summary>The six groups of QĐ 766 as heads of columns.</summary>
internal static class ScoreLabels
{
    public static string Of(string group) =>
        group switch
        {
            "CKMB" => "Công khai",
            "TDGQ" => "Tiến độ",
            "CLGQ" => "Trực tuyến",
            "TTTT" => "Thanh toán",
            "MDSH" => "Số hóa",
            _ => "Hài lòng",
        };
}
