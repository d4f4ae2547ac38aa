namespace ThongSuot.Platform.Law;

/// <summary>The one-letter marks of certainty.</summary>
public static class CertaintyMarks
{
    /// <exception cref="FormatException">Not one of S, R, C, M, D, I.</exception>
    public static Certainty Parse(string mark) =>
        mark switch
        {
            "S" => Certainty.Seen,
            "R" => Certainty.Read,
            "C" => Certainty.Practice,
            "M" => Certainty.Memory,
            "D" => Certainty.Disputed,
            "I" => Certainty.Inferred,
            _ => throw new FormatException($"Certainty mark '{mark}' is not one of S, R, C, M, D, I"),
        };

    public static string Vietnamese(Certainty certainty) =>
        certainty switch
        {
            Certainty.Seen => "đã thấy trên nguồn công khai",
            Certainty.Read => "đã đọc văn bản",
            Certainty.Practice => "theo cách làm của hệ thống đang chạy",
            Certainty.Disputed => "còn có cách hiểu khác nhau",
            Certainty.Inferred => "suy ra từ nguồn, chưa đối chiếu văn bản",
            _ => "cần kiểm lại văn bản",
        };
}
