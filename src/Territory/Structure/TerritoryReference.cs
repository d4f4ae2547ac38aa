using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory.Gazetteer;

namespace ThongSuot.Territory.Structure;

/// <summary>
/// Brings places and units into the database. Facts of places are replaced whole; a unit that an office edited stays as it was.
/// </summary>
internal sealed class TerritoryReference : IReferenceData
{
    /// <summary>Raised when the book of units is laid out anew from the same tables.</summary>
    private const string Layout = "1";

    public string Name => "territory";

    public int Order => 10;

    public string Fingerprint => $"{Layout}-{BuiltInGazetteer.Fingerprint}";

    public async Task LoadAsync(Db db, CancellationToken ct)
    {
        var gazetteer = BuiltInGazetteer.Instance;
        await ReplaceAsync(db, gazetteer.Provinces, ct);
        await ReplaceAsync(db, gazetteer.Communes, ct);
        await ReplaceAsync(db, gazetteer.Versions, ct);
        await ReplaceAsync(db, gazetteer.Predecessors, ct);
        await MergeUnitsAsync(db, ct);
    }

    private static async Task ReplaceAsync<T>(Db db, IReadOnlyCollection<T> rows, CancellationToken ct)
        where T : class
    {
        await db.Set<T>().ExecuteDeleteAsync(ct);
        await RowWriter<T>.For(db).InsertAsync(db, rows, ct);
    }

    private static async Task MergeUnitsAsync(Db db, CancellationToken ct)
    {
        var units = db.Units;
        var stored = await units.ToDictionaryAsync(row => row.Path, StringComparer.Ordinal, ct);
        var added = new List<UnitRow>();
        foreach (var released in UnitLayout.All())
        {
            if (!stored.TryGetValue(released.Path, out var row))
            {
                added.Add(released);
            }
            else if (row.EditedAt is null)
            {
                row.Take(released);
            }
        }

        await db.SaveChangesAsync(ct);
        await RowWriter<UnitRow>.For(db).InsertAsync(db, added, ct);
    }
}
