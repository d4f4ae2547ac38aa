using System.Collections.Frozen;
using System.Text;

namespace ThongSuot.Platform.Text;

/// <summary>
/// Vietnamese letters taken apart by table: no culture data of the machine is asked, so every machine folds and sorts alike,
/// whatever libraries it has.
/// </summary>
internal static class VietnameseLetters
{
    /// <summary>The alphabet in dictionary order, with the foreign letters where dictionaries put them.</summary>
    public const string Alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    /// <summary>A vowel with its tones in dictionary order: ngang, huyền, hỏi, ngã, sắc, nặng.</summary>
    private static readonly string[] Vowels =
    [
        "aàảãáạ",
        "ăằẳẵắặ",
        "âầẩẫấậ",
        "eèẻẽéẹ",
        "êềểễếệ",
        "iìỉĩíị",
        "oòỏõóọ",
        "ôồổỗốộ",
        "ơờởỡớợ",
        "uùủũúụ",
        "ưừửữứự",
        "yỳỷỹýỵ",
    ];

    /// <summary>Letters of other languages that stand in names, each beside the letter and the mark it is made of.</summary>
    private static readonly (char Mark, string Letters, string Composed)[] Foreign =
    [
        ('\u0300', "Nn", "Ǹǹ"),
        ('\u0301', "CcNnSsZz", "ĆćŃńŚśŹź"),
        ('\u0302', "IiUu", "ÎîÛû"),
        ('\u0303', "Nn", "Ññ"),
        ('\u0306', "EeIiOoUu", "ĔĕĬĭŎŏŬŭ"),
        ('\u0308', "AaEeIiOoUuYy", "ÄäËëÏïÖöÜüŸÿ"),
        ('\u030A', "AaUu", "ÅåŮů"),
        ('\u030C', "CcDdEeNnRrSsZz", "ČčĎďĚěŇňŘřŠšŽž"),
        ('\u0304', "AaEeIiOoUu", "ĀāĒēĪīŌōŪū"),
        ('\u0327', "CcSsTt", "ÇçŞşŢţ"),
        ('\u0328', "AaEe", "ĄąĘę"),
    ];

    /// <summary>What a letter and a mark after it are as one letter, whichever of shape and tone comes first.</summary>
    private static readonly FrozenDictionary<(char Letter, char Mark), char> Composed = Compositions().ToFrozenDictionary();

    private const int TableSize = 0x1F00;

    private static readonly char[] Letters = new char[TableSize];
    private static readonly byte[] Tones = new byte[TableSize];
    private static readonly char[] Bare = new char[TableSize];

    static VietnameseLetters()
    {
        for (var i = 0; i < TableSize; i++)
        {
            var lower = char.ToLowerInvariant((char)i);
            (Letters[i], Bare[i]) = (lower, lower);
        }

        foreach (var vowel in Vowels)
        {
            for (var tone = 0; tone < vowel.Length; tone++)
            {
                Add(vowel[tone], vowel[0], tone);
                Add(char.ToUpperInvariant(vowel[tone]), vowel[0], tone);
            }
        }

        // U+00D0 is the Icelandic letter that old Vietnamese fonts and keyboards give for Đ.
        foreach (var d in "đĐ\u00D0\u00F0")
        {
            (Letters[d], Bare[d]) = ('đ', 'd');
        }
    }

    /// <summary>
    /// The lower-case letter without any mark; the curved apostrophe of names like Ea H’Leo as the straight one of keyboards.
    /// </summary>
    public static char BareOf(char letter) =>
        letter < TableSize ? Bare[letter]
        : letter == '\u2019' ? '\''
        : char.ToLowerInvariant(letter);

    /// <summary>The lower-case letter of the alphabet (ă, ê, ơ keep their shape) without its tone.</summary>
    public static char LetterOf(char letter) => letter < TableSize ? Letters[letter] : char.ToLowerInvariant(letter);

    /// <summary>0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng.</summary>
    public static int ToneOf(char letter) => letter < TableSize ? Tones[letter] : 0;

    /// <summary>Adds a letter; a mark joins the letter before it where the two are one letter.</summary>
    public static void AppendComposed(StringBuilder text, char letter)
    {
        if (IsCombining(letter) && text.Length > 0 && Composed.TryGetValue((text[^1], letter), out var one))
        {
            text[^1] = one;
        }
        else
        {
            text.Append(letter);
        }
    }

    /// <summary>A mark that stands as a character of its own after its letter, as some systems write it.</summary>
    public static bool IsCombining(char mark) => mark is >= '\u0300' and <= '\u036F';

    /// <summary>The tone of a combining mark, or 0 when it is no tone.</summary>
    public static int ToneOfMark(char mark) =>
        mark switch
        {
            '\u0300' => 1,
            '\u0309' => 2,
            '\u0303' => 3,
            '\u0301' => 4,
            '\u0323' => 5,
            _ => 0,
        };

    /// <summary>The letter with a combining shape mark put on it; itself when they do not go together.</summary>
    public static char WithShape(char letter, char mark) =>
        (letter, mark) switch
        {
            ('a', '\u0302') => 'â',
            ('a', '\u0306') => 'ă',
            ('e', '\u0302') => 'ê',
            ('o', '\u0302') => 'ô',
            ('o', '\u031B') => 'ơ',
            ('u', '\u031B') => 'ư',
            _ => letter,
        };

    private static Dictionary<(char Letter, char Mark), char> Compositions()
    {
        const string tones = "\u0300\u0309\u0303\u0301\u0323";
        var pairs = new Dictionary<(char Letter, char Mark), char>();
        foreach (var vowel in Vowels.SelectMany(vowel => new[] { vowel, vowel.ToUpperInvariant() }))
        {
            for (var tone = 0; tone < vowel.Length; tone++)
            {
                if (tone > 0)
                {
                    pairs[(vowel[0], tones[tone - 1])] = vowel[tone];
                }

                foreach (var mark in "\u0302\u0306\u031B")
                {
                    var shaped = WithShape(char.ToLowerInvariant(vowel[0]), mark);
                    if (shaped != char.ToLowerInvariant(vowel[0]))
                    {
                        var all = Vowels.First(other => other[0] == shaped);
                        pairs[(vowel[tone], mark)] = char.IsUpper(vowel[0]) ? char.ToUpperInvariant(all[tone]) : all[tone];
                    }
                }
            }
        }

        foreach (var (mark, letters, composed) in Foreign)
        {
            for (var at = 0; at < letters.Length; at++)
            {
                pairs.TryAdd((letters[at], mark), composed[at]);
            }
        }

        return pairs;
    }

    private static void Add(char written, char letter, int tone)
    {
        (Letters[written], Tones[written]) = (letter, (byte)tone);
        Bare[written] = letter switch
        {
            'ă' or 'â' => 'a',
            'ê' => 'e',
            'ô' or 'ơ' => 'o',
            'ư' => 'u',
            _ => letter,
        };
    }
}
