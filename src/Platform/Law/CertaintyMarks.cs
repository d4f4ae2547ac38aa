namespace ThongSuot.Platform.Law;

/// <summary>The one-letter marks of certainty.</summary>
public static class CertaintyMarks
{
    /// <exception cref="FormatException">Not one of S, R, C, M, D.</exception>
    public static Certainty Parse(string mark) =>
        mark switch
        {
            "S" => Certainty.Seen,
            "R" => Certainty.Read,
            "C" => Certainty.Practice,
            "M" => Certainty.Memory,
            "D" => Certainty.Disputed,
            _ => throw new FormatException($"Certainty mark '{mark}' is not one of S, R, C, M, D"),
        };

    public static string Vietnamese(Certainty certainty) =>
        certainty switch
        {
            Certainty.Seen => "đã thấy trên nguồn công khai",
            Certainty.Read => "đã đọc văn bản",
            Certainty.Practice => "theo cách làm của hệ thống đang chạy",
            Certainty.Disputed => "còn có cách hiểu khác nhau",
            _ => "cần kiểm lại văn bản",
        };
}
