using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.WorkingTime;

[assembly: AssemblyFixture(typeof(ThongSuot.Territory.Tests.DatabaseFixture))]

namespace ThongSuot.Territory.Tests;

/// <summary>One SQLite file for the assembly, filled with the built-in sets; tests use communes of their own.</summary>
public sealed class DatabaseFixture : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("thongsuot-").FullName;

    public ServiceProvider Services { get; private set; } = null!;

    public TimeSpan LoadTime { get; private set; }

    public async ValueTask InitializeAsync()
    {
        Services = new ServiceCollection()
            .AddLogging()
            .AddPlatform(new PlatformOptions(Path.Combine(folder, "test.db"), folder), [new TerritoryModule()])
            .BuildServiceProvider();
        await using (var db = NewDb())
        {
            await db.Database.EnsureCreatedAsync();
        }

        var watch = System.Diagnostics.Stopwatch.StartNew();
        await LoadAsync();
        LoadTime = watch.Elapsed;
        await Services.GetRequiredService<Units>().RefreshAsync(default);
        await Services.GetRequiredService<Calendars>().RefreshAsync(default);
    }

    public Db NewDb() => Services.GetRequiredService<IDbContextFactory<Db>>().CreateDbContext();

    public async Task LoadAsync()
    {
        foreach (var set in Services.GetServices<IReferenceData>().OrderBy(set => set.Order))
        {
            await using var db = NewDb();
            await using var transaction = await db.Database.BeginTransactionAsync();
            await set.LoadAsync(db, default);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
