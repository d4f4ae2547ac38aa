using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory.Gazetteer;
using ThongSuot.Territory.Structure;

namespace ThongSuot.Territory;

/// <summary>All units of the nation in memory, from one <see cref="ReferenceCache{T}"/>: asking never waits for the database.</summary>
public sealed class Units(IDbContextFactory<Db> contexts, TimeProvider time) : IReferenceCache, IDisposable
{
    private static readonly Lazy<UnitSnapshot> BuiltIn = new(() =>
    {
        var rows = UnitLayout.All();
        // The mark of a table that holds the built-in set and no edit: what is there already is not read again.
        return new UnitSnapshot(rows.Select(row => row.ToUnit()), (rows.Count, null));
    });

    private readonly ReferenceCache<UnitSnapshot> copy = new(() => BuiltIn.Value, (before, ct) => LoadAsync(contexts, before, ct), time);

    /// <summary>The 34 provinces in dictionary order.</summary>
    public IReadOnlyList<Unit> Provinces => copy.Current.Provinces;

    /// <summary>The unit of a key, or null.</summary>
    public Unit? Find(UnitId id) => copy.Current.ById.GetValueOrDefault(id);

    /// <summary>The unit at a path, or null.</summary>
    public Unit? ByPath(string path) => copy.Current.ByPath.GetValueOrDefault(path);

    /// <summary>The units right under a path: departments in protocol order, the centre, communes in dictionary order.</summary>
    public IReadOnlyList<Unit> ChildrenOf(string path) => copy.Current.Children.GetValueOrDefault(path, []);

    /// <summary>The communes of a province in dictionary order; none for an unknown code.</summary>
    public IReadOnlyList<Unit> CommunesOf(string provinceCode) =>
        [.. ChildrenOf(UnitPath.OfProvince(provinceCode)).Where(unit => unit.Kind == UnitKind.Commune)];

    /// <summary>The commune of a five-digit code, or null.</summary>
    public Unit? Commune(string code) => copy.Current.Communes.GetValueOrDefault(code);

    /// <summary>
    /// The commune, department or provincial centre a path belongs to; the province for its own path; null for an unknown one.
    /// </summary>
    public Unit? Organisation(string path) => ByPath(new UnitPath(path).Organisation);

    /// <summary>The agency code of a unit or of the nearest above it that has one, or null.</summary>
    public string? AgencyCodeOf(string path) =>
        new UnitPath(path).Upwards.Select(at => ByPath(at)?.AgencyCode).FirstOrDefault(code => code is { Length: > 0 });

    /// <summary>The counters of a province: its own centre first, then those of its communes in dictionary order.</summary>
    public IReadOnlyList<Unit> ServiceCentresOf(string provinceCode) =>
        [
            .. ChildrenOf(UnitPath.OfProvince(provinceCode)).Where(unit => unit.Kind == UnitKind.ProvinceCentre),
            .. CommunesOf(provinceCode).SelectMany(commune => ChildrenOf(commune.Path).Where(unit => unit.Kind == UnitKind.ServiceCentre)),
        ];

    /// <summary>
    /// The full name of a province or commune on a day, as a document of that day must bear it: the ten communes of Đồng Nai
    /// became wards on 30/4/2026. Null for an unknown code.
    /// </summary>
    public static string? NameOn(string code, DateOnly day) =>
        BuiltInGazetteer.Instance.ByCode.Contains(code) ? BuiltInGazetteer.Instance.VersionOn(code, day).FullName : null;

    /// <summary>Reads the table now. The Host calls it after loading reference data, and whoever changes a unit after the write.</summary>
    public Task RefreshAsync(CancellationToken ct) => copy.RefreshAsync(ct);

    public void Dispose() => copy.Dispose();

    private static async Task<UnitSnapshot> LoadAsync(IDbContextFactory<Db> contexts, UnitSnapshot before, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var units = db.Units.AsNoTracking();
        var mark = (await units.CountAsync(ct), await units.MaxAsync(row => row.EditedAt, ct));
        // An empty table is one that is not loaded yet.
        return mark.Item1 == 0 || mark == before.Mark
            ? before
            : new UnitSnapshot((await units.ToListAsync(ct)).Select(row => row.ToUnit()), mark);
    }
}
