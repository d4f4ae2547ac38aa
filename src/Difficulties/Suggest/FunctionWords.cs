namespace ThongSuot.Difficulties.Suggest;

/// <summary>Words of grammar, which say nothing about the matter. A general list of the language.</summary>
internal static class FunctionWords
{
    private const string Words =
        "và của các có là được cho trong với ở tại về theo từ đến khi do bị này đó như những một cũng nhưng mà thì để ra vào còn rất nên "
        + "phải đã đang sẽ vẫn chỉ hay hoặc bởi vì nếu tuy trên dưới sau trước giữa cùng lại đều mỗi mọi từng nhiều ít việc sự cái bằng qua";

    /// <summary>
    /// Most of the others are, without marks, also words of substance («tại» and «tài», «đang» and «đảng», «của» and «cửa»).
    /// </summary>
    private const string PlainWithoutMarks = "các những như hoặc nếu theo nhiều với rất trên dưới";

    public static IReadOnlySet<string> Marked { get; } =
        Sentence.Of(Words).Syllables.Select(syllable => syllable.Marked).ToHashSet(StringComparer.Ordinal);

    public static IReadOnlySet<string> Bare { get; } =
        Sentence.Of(PlainWithoutMarks).Syllables.Select(syllable => syllable.Bare).ToHashSet(StringComparer.Ordinal);
}
