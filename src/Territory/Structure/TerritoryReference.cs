using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory.Gazetteer;

namespace ThongSuot.Territory.Structure;

/// <summary>Brings places and units into the database. Facts of places are replaced whole; a unit that an office edited stays as it was.</summary>
internal sealed class TerritoryReference : IReferenceData
{
    private const int ChunkSize = 2_000;

    /// <summary>Raised when the book of units is laid out anew from the same tables.</summary>
    private const string Layout = "1";

    public string Name => "territory";

    public int Order => 10;

    public string Fingerprint => $"{Layout}-{BuiltInGazetteer.Fingerprint}";

    public async Task LoadAsync(Db db, CancellationToken ct)
    {
        // Tens of thousands of rows: looking for changes among them after every row would take minutes.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var gazetteer = BuiltInGazetteer.Instance;
            await ReplaceAsync(db, gazetteer.Provinces, ct);
            await ReplaceAsync(db, gazetteer.Communes, ct);
            await ReplaceAsync(db, gazetteer.Versions, ct);
            await ReplaceAsync(db, gazetteer.Predecessors, ct);
            await MergeUnitsAsync(db, ct);
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    private static async Task ReplaceAsync<T>(Db db, IEnumerable<T> rows, CancellationToken ct) where T : class
    {
        await db.Set<T>().ExecuteDeleteAsync(ct);
        await AddAsync(db, rows, ct);
    }

    private static async Task MergeUnitsAsync(Db db, CancellationToken ct)
    {
        var units = db.Units;
        var stored = await units.ToDictionaryAsync(row => row.Path, StringComparer.Ordinal, ct);
        var added = new List<UnitRow>();
        foreach (var released in UnitBook.All())
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

        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        await AddAsync(db, added, ct);
    }

    private static async Task AddAsync<T>(Db db, IEnumerable<T> rows, CancellationToken ct) where T : class
    {
        foreach (var chunk in rows.Chunk(ChunkSize))
        {
            db.Set<T>().AddRange(chunk);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
    }
}
