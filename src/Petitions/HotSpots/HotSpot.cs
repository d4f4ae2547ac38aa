using ThongSuot.Petitions.Fields;

namespace ThongSuot.Petitions.HotSpots;

/// <summary>A petition as hot spots see it.</summary>
/// <param name="DueOn">Its day while it is open; null when it is closed or no clock runs.</param>
internal sealed record SpotFact(
    string Code,
    string Path,
    string PlacePath,
    string HamletKey,
    string Hamlet,
    PetitionField Field,
    string UnitPath,
    DateOnly On,
    DateOnly? DueOn,
    bool IsOpen
)
{
    /// <summary>
    /// Keys of whoever sent it: marks of the address, a contact. Two with a key in common are of one sender; one without is its own.
    /// </summary>
    public IReadOnlyList<string> Senders { get; init; } = [];
}

/// <summary>
/// The dated rule: so many senders from one place and field within so many days, or one so many calendar days past its day.
/// </summary>
internal sealed record HotSpotRule(int Count, int Days, int LateDays)
{
    public static HotSpotRule On(Law.PetitionLaw law, DateOnly day) =>
        new(law.Number("hotspot.count", day), law.Number("hotspot.days", day), law.Number("hotspot.late-days", day));
}

/// <summary>A place and field where petitions gather or lie unresolved.</summary>
/// <param name="Recent">Petitions of the last days.</param>
/// <param name="Late">Petitions past their day by more than the rule lets pass.</param>
internal sealed record HotSpot(
    string PlacePath,
    string Hamlet,
    PetitionField Field,
    string UnitPath,
    IReadOnlyList<SpotFact> Recent,
    IReadOnlyList<SpotFact> Late,
    bool IsCrowded
)
{
    public DateOnly Since => Recent.Concat(Late).Min(fact => fact.On);

    public int Senders => SendersOf(Recent);

    public string Key => $"diem-nong{PlacePath}{HamletSlug}/{PetitionFields.Of(Field).Slug}";

    /// <summary>Every petition it stands for.</summary>
    public IEnumerable<SpotFact> Facts => Recent.Concat(Late).DistinctBy(fact => fact.Code);

    /// <summary>Pure: the same facts and rule give the same hot spots, the worst first.</summary>
    public static IReadOnlyList<HotSpot> Find(IEnumerable<SpotFact> facts, HotSpotRule rule, DateOnly today)
    {
        var from = today.AddDays(-rule.Days);
        return
        [
            .. facts
                .GroupBy(fact => (fact.PlacePath, fact.HamletKey, fact.Field))
                .Select(group =>
                    Of([.. group.OrderBy(fact => fact.On).ThenBy(fact => fact.Code, StringComparer.Ordinal)], rule, from, today)
                )
                .OfType<HotSpot>()
                .OrderByDescending(spot => spot.Late.Count)
                .ThenByDescending(spot => spot.Recent.Count)
                .ThenBy(spot => spot.PlacePath, StringComparer.Ordinal)
                .ThenBy(spot => spot.Hamlet, StringComparer.Ordinal),
        ];
    }

    private string HamletSlug => Recent.Concat(Late).First().HamletKey is { Length: > 0 } key ? key.Replace(' ', '-') : "ca-xa";

    /// <summary>How many people sent them: those that share a key are of one, whoever leads from one to the other.</summary>
    public static int SendersOf(IEnumerable<SpotFact> facts)
    {
        List<HashSet<string>> people = [];
        foreach (var fact in facts)
        {
            var keys = fact.Senders.Count > 0 ? fact.Senders.ToHashSet(StringComparer.Ordinal) : [fact.Code];
            foreach (var known in people.Where(one => one.Overlaps(keys)).ToList())
            {
                keys.UnionWith(known);
                people.Remove(known);
            }

            people.Add(keys);
        }

        return people.Count;
    }

    private static HotSpot? Of(List<SpotFact> facts, HotSpotRule rule, DateOnly from, DateOnly today)
    {
        var recent = facts.FindAll(fact => fact.On > from);
        var late = facts.FindAll(fact => fact.IsOpen && fact.DueOn is { } due && today.DayNumber - due.DayNumber > rule.LateDays);
        // Many that are all answered are a place that was busy, not one that burns.
        var crowded = SendersOf(recent) >= rule.Count && recent.Exists(fact => fact.IsOpen);
        if (!crowded && late.Count == 0)
        {
            return null;
        }

        var owner = (late.Count > 0 ? late : recent.FindAll(fact => fact.IsOpen))
            .GroupBy(fact => fact.UnitPath)
            .MaxBy(group => group.Count())!
            .Key;
        return new(facts[0].PlacePath, facts[0].Hamlet, facts[0].Field, owner, crowded ? recent : [], late, crowded);
    }
}
