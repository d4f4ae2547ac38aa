using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Benefits.Policy;

/// <summary>
/// All factors in memory, from one <see cref="ReferenceCache{T}"/>: a batch of thousands asks without waiting for the database.
/// </summary>
internal sealed class PolicyFactorCache(IDbContextFactory<Db> contexts, TimeProvider time) : IReferenceCache, IDisposable
{
    private readonly ReferenceCache<PolicyRules> copy = new(() => PolicyRules.BuiltIn, (_, ct) => LoadAsync(contexts, ct), time);

    public PolicyRules Rules => copy.Current;

    public Task RefreshAsync(CancellationToken ct) => copy.RefreshAsync(ct);

    public void Dispose() => copy.Dispose();

    private static async Task<PolicyRules> LoadAsync(IDbContextFactory<Db> contexts, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var factors = await db.PolicyFactors.AsNoTracking().ToListAsync(ct);
        return factors.Count == 0 ? PolicyRules.BuiltIn : new PolicyRules(factors);
    }
}

/// <summary>Factors by code and day. Unchanging: a calculation sees one state of the law from its first line to its last.</summary>
internal sealed class PolicyRules(IEnumerable<PolicyFactor> factors)
{
    private readonly Dictionary<string, PolicyFactor[]> byCode = factors
        .GroupBy(factor => factor.Code, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.OrderByDescending(factor => factor.ValidFrom).ToArray(), StringComparer.Ordinal);

    /// <summary>Those of this release.</summary>
    public static PolicyRules BuiltIn { get; } = new(PolicyFactors.BuiltIn);

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
