using CsvHelper;
using ThongSuot.Competences.Register;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Competences.Who;

/// <summary>Whose a matter is in words, where no task of the register answers for all of it.</summary>
/// <param name="From">The first day it is said of; until the next of the same key.</param>
/// <param name="Subject">The task that answers it; empty for none.</param>
internal sealed record MatterNotice(string Key, string Words, DateOnly From, string Subject, Certainty Certainty, string Source);

/// <summary>What people call a matter, and the tasks they mean by it.</summary>
/// <param name="Said">Each a phrase: "sổ đỏ", "làm lại giấy".</param>
/// <param name="Finds">Codes of tasks, or words of their names.</param>
/// <param name="Notice">Key of what is said with it; empty for nothing.</param>
internal sealed record EverydayWord(IReadOnlyList<string> Said, IReadOnlyList<string> Finds, string Notice);

/// <summary>
/// Everyday words for matters, as data (<c>Who/BuiltIn/everyday.csv</c>, <c>notices.csv</c>, each line with its source and mark).
/// </summary>
internal static class EverydayWords
{
    private const string Folder = "ThongSuot.Competences.Who.BuiltIn.";

    private static readonly char[] NotInWords = [' ', ',', ';', '.', ':', '?', '!', '(', ')', '/', '“', '”', '"', '\''];

    private static readonly IReadOnlyList<EverydayWord> Words =
    [
        .. Rows("everyday.csv", csv => new EverydayWord(
            Parts(csv.GetString("said")),
            Parts(csv.GetString("finds")),
            csv.GetString("notice")
        )),
    ];

    private static readonly IReadOnlyList<MatterNotice> Notices =
    [
        .. Rows("notices.csv", csv => new MatterNotice(
            csv.GetString("key"),
            csv.GetString("words"),
            BuiltInCompetences.Day(csv.GetString("from"))!.Value,
            csv.GetString("subject"),
            CertaintyMarks.Parse(csv.GetString("certainty")),
            csv.GetString("source")
        )),
    ];

    public static IReadOnlyList<EverydayWord> All => Words;

    /// <summary>Whether a name has every syllable of a question, with the marks that were typed.</summary>
    public static bool Says(string name, string typed)
    {
        var said = name.Split(NotInWords, StringSplitOptions.RemoveEmptyEntries);
        return typed.Split(NotInWords, StringSplitOptions.RemoveEmptyEntries).All(asked => said.Any(one => IsSaid(one, asked)));
    }

    /// <summary>
    /// The words a question has, the longest phrase first. A syllable typed with its marks must have them ("cuối" is no wedding), one typed
    /// without is any.
    /// </summary>
    public static IReadOnlyList<EverydayWord> In(string typed)
    {
        var asked = typed.Split(NotInWords, StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. Words
                .Select(word => (Word: word, Length: word.Said.Select(said => LengthIn(asked, said)).Max()))
                .Where(found => found.Length > 0)
                .OrderByDescending(found => found.Length)
                .Select(found => found.Word),
        ];
    }

    /// <summary>What is said of the words on a day.</summary>
    public static IReadOnlyList<MatterNotice> NoticesOf(IEnumerable<EverydayWord> words, DateOnly day) =>
        [
            .. words
                .Select(word => word.Notice)
                .Where(key => key.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .Select(key => Notices.Where(notice => notice.Key == key && notice.From <= day).MaxBy(notice => notice.From))
                .OfType<MatterNotice>(),
        ];

    /// <summary>Syllables of a phrase that stands in a question; 0 where it does not.</summary>
    private static int LengthIn(string[] asked, string said)
    {
        var phrase = said.Split(' ');
        for (var at = 0; at + phrase.Length <= asked.Length; at++)
        {
            if (phrase.Zip(asked.Skip(at)).All(pair => IsSaid(pair.First, pair.Second)))
            {
                return phrase.Length;
            }
        }

        return 0;
    }

    private static bool IsSaid(string syllable, string typed) =>
        VietnameseText.SearchKey(syllable) == VietnameseText.SearchKey(typed)
        && (typed.All(char.IsAscii) || VietnameseOrder.SortKey(syllable) == VietnameseOrder.SortKey(typed.ToLowerInvariant()));

    private static string[] Parts(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static List<T> Rows<T>(string file, Func<CsvReader, T> of)
    {
        using var text = BuiltInText.Open(typeof(EverydayWords).Assembly, Folder + file);
        using var csv = CsvReader.Create(text);
        var rows = new List<T>();
        while (csv.Read())
        {
            rows.Add(of(csv));
        }

        return rows;
    }
}
