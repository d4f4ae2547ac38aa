using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using ThongSuot.Platform;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Procedures.Tests;

/// <summary>A SQLite file with the built-in catalogue loaded, and the catalogue over it at 13/9/2025 08:00.</summary>
public sealed class CatalogueFixture : IAsyncLifetime
{
    public static readonly DateOnly Today = new(2025, 9, 13);

    private readonly string file = Path.Combine(Path.GetTempPath(), $"procedures-{Guid.CreateVersion7():N}.db");
    private Contexts? contexts;

    internal Catalogue Catalogue { get; private set; } = null!;

    internal FakeTime Time { get; } = new();

    internal IDbContextFactory<Db> Databases => contexts!;

    public async ValueTask InitializeAsync()
    {
        IModule[] modules = [new ProceduresModule()];
        var builder = new DbContextOptionsBuilder<Db>();
        PlatformSetup.Configure(builder, new PlatformOptions(file, Path.GetTempPath()), modules);
        contexts = new Contexts(builder.Options);
        await using var db = contexts.CreateDbContext();
        await db.Database.EnsureCreatedAsync();
        await BuiltInLoad.RunAsync(db);
        Catalogue = new Catalogue(contexts, new OfficeClock(Time), NullLogger<Catalogue>.Instance);
        await Catalogue.RefreshAsync(CancellationToken.None);
    }

    public ValueTask DisposeAsync()
    {
        Catalogue.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Delete(file);
        return ValueTask.CompletedTask;
    }

    internal sealed class FakeTime : TimeProvider
    {
        public DateTimeOffset Moment { get; set; } = new(2025, 9, 13, 1, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Moment;
    }

    private sealed class Contexts(DbContextOptions<Db> options) : IDbContextFactory<Db>
    {
        public Db CreateDbContext() => new(options);
    }
}
