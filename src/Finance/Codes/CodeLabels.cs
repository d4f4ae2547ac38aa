namespace ThongSuot.Finance.Codes;

/// <summary>What stands on screen for a kind of code.</summary>
internal static class CodeLabels
{
    public static string Of(CodeKind kind) =>
        kind switch
        {
            CodeKind.Chapter => "Chương",
            CodeKind.Category => "Loại",
            CodeKind.Subcategory => "Khoản",
            CodeKind.Item => "Mục",
            CodeKind.Subitem => "Tiểu mục",
            _ => "Nguồn",
        };
}
