namespace ThongSuot.Difficulties.Suggest;

/// <summary>A field a text may have, the body that would lead the answer, and the words of the text that say so.</summary>
internal sealed record FieldSuggestion(DifficultyField Field, string BodySlug, double Score, IReadOnlyList<string> Words);

/// <summary>A known group alike to the text whose field and body people have decided already.</summary>
internal readonly record struct DecidedNeighbour(double Likeness, DifficultyField Field, string BodySlug);

/// <summary>
/// Suggests field and body: first by what the concept classes in the text speak for, then by what people decided for the like ones.
/// What people decide weighs more the more alike it is, so the built-in guess fades as a province works.
/// </summary>
internal static class FieldSuggester
{
    /// <summary>
    /// How much the built-in guess counts against neighbours, each of which counts its likeness cubed: the vaguely alike say
    /// little, the same says all.
    /// </summary>
    private const double GuessShare = 0.25;

    private const int WordsShown = 4;

    /// <summary>
    /// The fields that anything speaks for, best first, their scores adding up to 1. None when nothing does: people choose.
    /// </summary>
    public static IReadOnlyList<FieldSuggestion> Suggest(string text, IReadOnlyList<DecidedNeighbour> neighbours)
    {
        var sentence = Sentence.Of(text);
        var matches = ConceptDictionary.Instance.FindIn(sentence).Where(match => match.Concept.Field is not null).ToArray();
        var votes = VotesOf(matches)
            .Concat(neighbours.Select(neighbour => new Vote(neighbour.Field, neighbour.BodySlug, Math.Pow(neighbour.Likeness, 3))))
            .ToArray();
        var all = votes.Sum(vote => vote.Weight);
        return
        [
            .. votes
                .Where(vote => vote.Weight > 0)
                .GroupBy(vote => vote.Field)
                .Select(field => new FieldSuggestion(
                    field.Key,
                    BodyOf(field),
                    field.Sum(vote => vote.Weight) / all,
                    WordsFor(field.Key, sentence, matches)
                ))
                .OrderByDescending(found => found.Score)
                .ThenBy(found => found.Field),
        ];
    }

    /// <summary>
    /// A place in the text gives one vote, longer terms a heavier one, divided among the classes that the term belongs to.
    /// </summary>
    private static IEnumerable<Vote> VotesOf(ConceptMatch[] matches)
    {
        var votes = matches
            .GroupBy(match => match.Start)
            .SelectMany(place =>
                place.Select(match => new Vote(match.Concept.Field!.Value, match.Concept.BodySlug, (double)match.Length / place.Count()))
            )
            .ToArray();
        var all = votes.Sum(vote => vote.Weight);
        return votes.Select(vote => vote with { Weight = GuessShare * vote.Weight / all });
    }

    private static string BodyOf(IEnumerable<Vote> field) =>
        field
            .GroupBy(vote => vote.BodySlug, StringComparer.Ordinal)
            .OrderByDescending(body => body.Sum(vote => vote.Weight))
            .ThenBy(body => body.Key, StringComparer.Ordinal)
            .First()
            .Key;

    private static IReadOnlyList<string> WordsFor(DifficultyField field, Sentence sentence, ConceptMatch[] matches) =>
        [
            .. matches
                .Where(match => match.Concept.Field == field)
                .OrderByDescending(match => match.Length)
                .Select(match => sentence.Written(match.Start, match.Length))
                .Distinct(StringComparer.Ordinal)
                .Take(WordsShown),
        ];

    private readonly record struct Vote(DifficultyField Field, string BodySlug, double Weight);
}
