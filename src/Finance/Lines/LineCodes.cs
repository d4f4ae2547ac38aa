namespace ThongSuot.Finance.Lines;

/// <summary>The shape of the codes of a line; whether a list has them is another question and refuses nothing.</summary>
internal static class LineCodes
{
    public const int SourceLength = 2;
    public const int ChapterLength = 3;
    public const int CategoryLength = 3;
    public const int ItemLength = 4;

    public static bool AreWhole(string source, string chapter, string category, string item) =>
        IsCode(source, SourceLength) && IsCode(chapter, ChapterLength) && IsCode(category, CategoryLength) && IsCode(item, ItemLength);

    private static bool IsCode(string text, int length) => text.Length == length && text.All(char.IsAsciiDigit);
}
