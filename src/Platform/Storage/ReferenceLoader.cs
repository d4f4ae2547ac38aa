using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Storage;

/// <summary>Which version of a built-in set the database holds.</summary>
internal sealed class ReferenceLoadRow
{
    public required string Name { get; init; }

    public required string Fingerprint { get; set; }
}

/// <summary>Brings the database to this release: migrations, then the built-in sets that changed.</summary>
public sealed class DatabasePreparation
{
    private readonly IDbContextFactory<Db> contexts;
    private readonly IWriteLane lane;
    private readonly IEnumerable<IReferenceData> sets;
    private readonly ILogger<DatabasePreparation> log;

    internal DatabasePreparation(IDbContextFactory<Db> contexts, IWriteLane lane, IEnumerable<IReferenceData> sets, ILogger<DatabasePreparation> log)
    {
        this.contexts = contexts;
        this.lane = lane;
        this.sets = sets;
        this.log = log;
    }

    /// <summary>Safe to run on several nodes at once: EF's migration lock and one transaction per set.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            if (!db.IsPostgres && Path.GetDirectoryName(Path.GetFullPath(new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            await db.Database.MigrateAsync(ct);
        }

        foreach (var set in sets.OrderBy(set => set.Order))
        {
            var loaded = await lane.RunAsync<bool>(async (db, token) => await LoadAsync(db, set, token), ct);
            if (loaded.Value)
            {
                log.LogInformation("Loaded built-in set {Set}", set.Name);
            }
        }
    }

    private static async Task<Result<bool>> LoadAsync(Db db, IReferenceData set, CancellationToken ct)
    {
        if (db.IsPostgres)
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(7416002)", ct);
        }

        var load = await db.Set<ReferenceLoadRow>().FirstOrDefaultAsync(row => row.Name == set.Name, ct);
        if (load?.Fingerprint == set.Fingerprint)
        {
            return false;
        }

        await set.LoadAsync(db, ct);
        if (load is null)
        {
            db.Set<ReferenceLoadRow>().Add(new ReferenceLoadRow { Name = set.Name, Fingerprint = set.Fingerprint });
        }
        else
        {
            load.Fingerprint = set.Fingerprint;
        }

        await db.SaveChangesAsync(ct);
        return true;
    }
}
