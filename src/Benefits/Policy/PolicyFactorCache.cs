using ThongSuot.Platform.Law;

namespace ThongSuot.Benefits.Policy;

/// <summary>The factors of the law as it stands in memory: a batch of thousands asks without waiting for the database.</summary>
internal sealed class PolicyFactorCache(LegalSettingCache law)
{
    private volatile Known? known;

    public PolicyRules Rules
    {
        get
        {
            // The law is one unchanging list until it is read anew: its factors are sorted once.
            var all = law.All;
            var now = known;
            if (now is null || !ReferenceEquals(now.All, all))
            {
                known = now = new Known(all, RulesOf(all));
            }

            return now.Rules;
        }
    }

    private static PolicyRules RulesOf(IReadOnlyList<LegalSetting> all)
    {
        var factors = all.Where(setting => setting.Chapter == PolicyFactors.Chapter.Code).ToList();
        return factors.Count == 0 ? PolicyRules.BuiltIn : new PolicyRules(factors.Select(PolicyFactor.Of));
    }

    private sealed record Known(IReadOnlyList<LegalSetting> All, PolicyRules Rules);
}

/// <summary>Factors by code and day. Unchanging: a calculation sees one state of the law from its first line to its last.</summary>
internal sealed class PolicyRules(IEnumerable<PolicyFactor> factors)
{
    private readonly Dictionary<string, PolicyFactor[]> byCode = factors
        .GroupBy(factor => factor.Code, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.OrderByDescending(factor => factor.ValidFrom).ToArray(), StringComparer.Ordinal);

    /// <summary>Those of this release.</summary>
    public static PolicyRules BuiltIn { get; } = new(PolicyFactors.Brought.BuiltIn.Select(PolicyFactor.Of));

    /// <summary>All there are of a code, the newest first; none for an unknown one.</summary>
    public IReadOnlyList<PolicyFactor> Of(string code) => byCode.GetValueOrDefault(code, []);

    /// <summary>The factor in force on a day, or null: before a decree begins and after it is closed.</summary>
    public PolicyFactor? Find(string code, DateOnly on) => Array.Find(byCode.GetValueOrDefault(code, []), factor => factor.IsInForce(on));

    /// <summary>The rules of one day.</summary>
    public DayRules On(DateOnly day) => new(this, day);
}

/// <summary>The rules in force on one day, that of leaving.</summary>
internal readonly record struct DayRules(PolicyRules Rules, DateOnly Day)
{
    /// <exception cref="KeyNotFoundException">Nothing of that code is in force: <see cref="Eligibility"/> would have said so.</exception>
    public PolicyFactor this[string code] =>
        Rules.Find(code, Day) ?? throw new KeyNotFoundException($"No policy factor {code} is in force on {Day:yyyy-MM-dd}");

    public decimal Value(string code) => this[code].Value;

    public int Whole(string code) => (int)this[code].Value;
}
