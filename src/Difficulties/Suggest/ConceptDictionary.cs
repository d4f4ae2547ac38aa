using CsvHelper;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Difficulties.Suggest;

/// <summary>A class of terms that stand for one thing, and what it speaks for when it is met.</summary>
internal sealed record Concept(string Name, DifficultyField? Field, string BodySlug);

/// <summary>A term of a concept found in a sentence.</summary>
internal readonly record struct ConceptMatch(Concept Concept, int Start, int Length);

/// <summary>
/// The built-in concept classes (how they were made is said at the head of <c>BuiltIn/concepts.csv</c>), found in a sentence by the
/// longest term first, so that «cầu» is not seen in «yêu cầu».
/// </summary>
internal sealed class ConceptDictionary
{
    private const string Resource = "ThongSuot.Difficulties.Suggest.BuiltIn.concepts.csv";

    /// <summary>Holds common words that say nothing about a difficulty; they are there to be passed over.</summary>
    private const string Nothing = "nothing";

    private static readonly Lazy<ConceptDictionary> Loaded = new(Load);

    private readonly Node marked = new();
    private readonly Node bare = new();

    private ConceptDictionary() { }

    public static ConceptDictionary Instance => Loaded.Value;

    public IReadOnlyList<Concept> Concepts { get; private set; } = [];

    /// <summary>Every term with its concept, as the table has them.</summary>
    public IReadOnlyList<(Concept Concept, string Term)> Terms { get; private set; } = [];

    public IReadOnlyList<ConceptMatch> FindIn(Sentence sentence)
    {
        List<ConceptMatch> found = [];
        for (var at = 0; at < sentence.Syllables.Count; )
        {
            var (concepts, length) = LongestAt(sentence, at);
            found.AddRange(concepts.Where(concept => concept.Name != Nothing).Select(concept => new ConceptMatch(concept, at, length)));
            at += Math.Max(1, length);
        }

        return found;
    }

    private (IReadOnlyList<Concept> Concepts, int Length) LongestAt(Sentence sentence, int start)
    {
        (IReadOnlyList<Concept> Concepts, int Length) longest = ([], 0);
        var node = sentence.IsMarked ? marked : bare;
        for (var at = start; at < sentence.Syllables.Count; at++)
        {
            var syllable = sentence.Syllables[at];
            if (!node.Next.TryGetValue(sentence.IsMarked ? syllable.Marked : syllable.Bare, out node))
            {
                break;
            }

            // One bare syllable can be a dozen different words: alone it tells nothing.
            if (node.Concepts.Count > 0 && (sentence.IsMarked || at > start))
            {
                longest = (node.Concepts, at - start + 1);
            }
        }

        return longest;
    }

    private static ConceptDictionary Load()
    {
        using var text = BuiltInText.Open(typeof(ConceptDictionary).Assembly, Resource);
        while (text.Peek() == '#')
        {
            text.ReadLine();
        }

        using var csv = CsvReader.Create(text);
        var book = new ConceptDictionary();
        List<Concept> concepts = [];
        List<(Concept, string)> terms = [];
        while (csv.Read())
        {
            var field = csv.GetString("field");
            var concept = new Concept(
                csv.GetString("concept"),
                field.Length == 0 ? null : Enum.Parse<DifficultyField>(field),
                csv.GetString("body")
            );
            concepts.Add(concept);
            foreach (var term in csv.GetString("terms").Split('|'))
            {
                terms.Add((concept, term));
                var sentence = Sentence.Of(term);
                Put(book.marked, sentence.Syllables.Select(syllable => syllable.Marked), concept);
                Put(book.bare, sentence.Syllables.Select(syllable => syllable.Bare), concept);
            }
        }

        (book.Concepts, book.Terms) = (concepts, terms);
        return book;
    }

    private static void Put(Node node, IEnumerable<string> keys, Concept concept)
    {
        foreach (var key in keys)
        {
            if (!node.Next.TryGetValue(key, out var next))
            {
                node.Next[key] = next = new Node();
            }

            node = next;
        }

        if (!node.Concepts.Contains(concept))
        {
            node.Concepts.Add(concept);
        }
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public List<Concept> Concepts { get; } = [];
    }
}
