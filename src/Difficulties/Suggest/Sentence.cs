using System.Text;
using ThongSuot.Platform.Text;

namespace ThongSuot.Difficulties.Suggest;

/// <summary>
/// One written syllable: as written in lower case, without marks, and as a key that knows its marks wherever the tone mark was
/// placed.
/// </summary>
internal readonly record struct Syllable(string Written, string Bare, string Marked);

/// <summary>
/// A text cut into syllables. Vietnamese writes a blank after each syllable, so words are found later, as runs of syllables.
/// </summary>
internal sealed class Sentence
{
    private Sentence(IReadOnlyList<Syllable> syllables, bool isMarked) => (Syllables, IsMarked) = (syllables, isMarked);

    public IReadOnlyList<Syllable> Syllables { get; }

    /// <summary>Whether the writer used marks at all. A text without any is read by its bare letters.</summary>
    public bool IsMarked { get; }

    public static Sentence Of(string? text)
    {
        List<Syllable> syllables = [];
        var isMarked = false;
        var word = new StringBuilder();
        foreach (var character in text ?? string.Empty)
        {
            if (
                char.IsLetterOrDigit(character)
                || char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.NonSpacingMark
            )
            {
                word.Append(character);
            }
            else
            {
                Finish();
            }
        }

        Finish();
        return new Sentence(syllables, isMarked);

        void Finish()
        {
            if (word.Length == 0)
            {
                return;
            }

            var syllable = SyllableOf(word.ToString().ToLowerInvariant());
            word.Clear();
            if (syllable.Bare.Length > 0)
            {
                syllables.Add(syllable);
                isMarked |= !string.Equals(syllable.Bare, syllable.Written, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>The words as written from one syllable on, with blanks between.</summary>
    public string Written(int start, int length) =>
        string.Join(' ', Syllables.Skip(start).Take(length).Select(syllable => syllable.Written));

    private static Syllable SyllableOf(string written) => new(written, VietnameseText.Fold(written), VietnameseOrder.SortKey(written));
}
