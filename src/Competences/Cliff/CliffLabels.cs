namespace ThongSuot.Competences.Cliff;

internal static class CliffLabels
{
    public static string Of(CliffKind kind) =>
        kind switch
        {
            CliffKind.Lost => "Mất thẩm quyền",
            CliffKind.Replaced => "Luật mới thay cùng ngày",
            _ => "Đã có căn cứ lâu dài",
        };

    public static string Of(CliffRemedy remedy) =>
        remedy switch
        {
            CliffRemedy.NewBasis => "Chờ văn bản mới của trung ương",
            CliffRemedy.HandBack => "Trả về nơi có thẩm quyền theo luật",
            _ => "Trình quyết định, nghị quyết của tỉnh",
        };

    /// <summary>Who holds it on the day itself.</summary>
    public static string After(CliffLine line) =>
        line switch
        {
            { After: { } after } => after.Holder,
            { Kind: CliffKind.Replaced } => $"theo {NewLawOf(line)}: cần ghi người có thẩm quyền",
            _ => "chưa có quy định",
        };

    private static string NewLawOf(CliffLine line) =>
        string.Join(", ", line.By.Where(document => document.LapsesOn is null).Select(document => document.Title));
}
