using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Secrets;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Storage;

/// <summary>Brings the database to this release: migrations, then the built-in sets that changed, then the keys of a first start.</summary>
public sealed class DatabasePreparation
{
    /// <summary>A SQLite file up to this size is read through before it is used; a larger one would hold up each start.</summary>
    private const long LargestChecked = 256L * 1024 * 1024;

    private readonly IDbContextFactory<Db> contexts;
    private readonly IWriteExecutor lane;
    private readonly IEnumerable<IReferenceData> sets;
    private readonly KeysAtStart keys;
    private readonly ILogger<DatabasePreparation> log;

    internal DatabasePreparation(
        IDbContextFactory<Db> contexts,
        IWriteExecutor lane,
        IEnumerable<IReferenceData> sets,
        KeysAtStart keys,
        ILogger<DatabasePreparation> log
    )
    {
        this.contexts = contexts;
        this.lane = lane;
        this.sets = sets;
        this.keys = keys;
        this.log = log;
    }

    /// <summary>
    /// Safe to run on several nodes at once, over an empty database too: one works and the others wait (<see cref="StartLock"/>).
    /// </summary>
    /// <exception cref="StartException">The database is damaged or belongs to another release.</exception>
    public async Task RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var alone = await StartLock.TakeAsync(db, ct);
        if (!db.IsPostgres)
        {
            await CheckFileAsync(db, ct);
        }

        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = (await db.Database.GetAppliedMigrationsAsync(ct)).ToHashSet(StringComparer.Ordinal);
        if (applied.FirstOrDefault(migration => !known.Contains(migration)) is { } unknown)
        {
            throw new StartException(
                $"Cơ sở dữ liệu này thuộc phiên bản mới hơn của chương trình (bước {unknown}). Chạy phiên bản mới hơn đó, hoặc khôi phục bản sao lưu của phiên bản này vào nơi trống."
            );
        }

        // Where nothing is left to apply, EF would compare the whole model with the last migration: a third of a start, and a test does it.
        if (applied.Count < known.Count)
        {
            await db.Database.MigrateAsync(ct);
            await ProvincePartitions.CompleteAsync(db, ct);
        }

        await LoadSetsAsync(ct);
        await keys.RunAsync(ct);
    }

    private async Task LoadSetsAsync(CancellationToken ct)
    {
        foreach (var set in sets.OrderBy(set => set.Order))
        {
            var loaded = await lane.RunAsync<bool>(async (db, token) => await LoadAsync(db, set, token), ct);
            if (loaded.Value)
            {
                log.LogInformation("Loaded built-in set {Set}", set.Name);
            }
        }
    }

    // A page damaged in the middle of the file opens, answers, and fails on whoever comes to it: better told before anybody works.
    private static async Task CheckFileAsync(Db db, CancellationToken ct)
    {
        var path = Path.GetFullPath(new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource);
        if (new FileInfo(path) is not { Exists: true, Length: > 0 and <= LargestChecked })
        {
            return;
        }

        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False;Mode=ReadWrite");
        await connection.OpenAsync(ct);
        await using var check = connection.CreateCommand();
        check.CommandText = "PRAGMA quick_check(1)";
        if (await check.ExecuteScalarAsync(ct) is not "ok")
        {
            throw new SqliteException("The file is damaged", 11);
        }

        await using var foreign = connection.CreateCommand();
        foreign.CommandText = "SELECT count(*) > 0 AND sum(name = '__EFMigrationsHistory') = 0 FROM sqlite_master WHERE type = 'table'";
        if (await foreign.ExecuteScalarAsync(ct) is long and > 0)
        {
            throw new StartException(
                $"Tệp {path} là cơ sở dữ liệu của chương trình khác. Sửa THONGSUOT_DB thành tệp của chương trình này hoặc một tên tệp mới."
            );
        }
    }

    private static async Task<Result<bool>> LoadAsync(Db db, IReferenceData set, CancellationToken ct)
    {
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
