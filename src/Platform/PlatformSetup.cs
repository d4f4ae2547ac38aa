using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Backup;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Mail;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Outbox;
using ThongSuot.Platform.Secrets;
using ThongSuot.Platform.Signing;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.Telemetry;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform;

/// <summary>Where the data lies. One setting: <c>THONGSUOT_DB</c>.</summary>
/// <param name="Database">A PostgreSQL connection string (has <c>Host=</c>) or the path of a SQLite file.</param>
/// <param name="FilesFolder">Folder of scans; shared by all nodes.</param>
/// <param name="KeyFile">The key outside the database (<c>THONGSUOT_KEY_FILE</c>); null for none.</param>
public sealed record PlatformOptions(string Database, string FilesFolder, string? KeyFile = null)
{
    public bool UsesPostgres => Database.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>The same as a connection string.</summary>
    public string ConnectionString =>
        UsesPostgres ? Prepared(Rechecked(Database)) : $"Data Source={Database};Cache=Private;Default Timeout=10";

    // Of several servers the driver remembers for ten seconds which one only reads. When the writing one dies that one takes over, and
    // nobody would ask it for so long.
    private static string Rechecked(string database) =>
        new NpgsqlConnectionStringBuilder(database).Host?.Contains(',', StringComparison.Ordinal) != true
        || database.Contains("Host Recheck Seconds", StringComparison.OrdinalIgnoreCase)
            ? database
            : $"{database};Host Recheck Seconds=1";

    // The server plans a statement once and remembers it: the same few run all day. Nothing of ours leaves a setting behind on a
    // connection, so it need not be wiped each time it changes hands, which cost a tenth of the server's time. Compiling a
    // statement costs the server more than any of ours takes to run; so does waking helpers for a statement of a few milliseconds.
    private static string Prepared(string database) =>
        database.Contains("Max Auto Prepare", StringComparison.OrdinalIgnoreCase)
            ? database
            : $"{database};Max Auto Prepare=200;Auto Prepare Min Usages=3;No Reset On Close=true{(database.Contains("Options=", StringComparison.OrdinalIgnoreCase) ? string.Empty : ";Options=-c jit=off -c parallel_setup_cost=20000")}";
}

/// <summary>Wires the spine and the modules.</summary>
public static class PlatformSetup
{
    /// <summary>Adds the platform and all modules to a program.</summary>
    public static IServiceCollection AddPlatform(this IServiceCollection services, PlatformOptions options, IReadOnlyList<IModule> modules)
    {
        services.AddSingleton(options);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<OfficeClock>();
        services.AddMetrics();
        services.AddSingleton<TrailHealth>();
        services.AddSingleton<Instruments>();
        services.AddSingleton(new FileStoreOptions(options.FilesFolder));
        services.AddSingleton<FileStore>();
        services.AddSingleton<UploadSeal>();
        services.AddSingleton<ReadFile>();
        services.AddSingleton<SweepParts>();
        services.AddSingleton<IPeriodicWork>(provider => provider.GetRequiredService<SweepParts>());
        services.AddHostedService(provider => provider.GetRequiredService<SweepParts>());
        services.AddKeptInMemory<LegalSettingCache>();
        services.AddHostedService<ReadAtStart>();
        services.AddSingleton<IReferenceData>(LegalSettings.Offices);
        services.AddScoped<EditLegalSetting>();
        services.AddWorkingTime();
        services.AddSingleton(modules);
        services.AddSingleton(new PermissionRegistry(modules.SelectMany(module => module.Permissions)));
        services.AddScoped<CurrentSeat>();
        services.AddScoped<ThreadReader>();
        services.AddMemoryCache();
        services.AddSingleton<NamesRead>();
        services.AddSingleton<NoticeReads>();
        services.AddScoped<TodayReader>();
        services.AddScoped<BlockageReader>();
        services.AddScoped<BlockageLines>();
        services.AddScoped<UnitLeaders>();
        services.AddSingleton<IAuthorizationPolicyProvider, PermitPolicies>();
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        AddStorage(services, options, modules);
        AddJobs(services);
        // A module that keeps a register of powers takes its place.
        services.AddSingleton<ISigningPower, NoRegister>();
        foreach (var module in modules)
        {
            module.AddServices(services);
        }

        return services;
    }

    /// <summary>Points a context's options at the database; the migrations tool uses it too.</summary>
    public static DbContextOptionsBuilder Configure(DbContextOptionsBuilder builder, PlatformOptions options, IEnumerable<IModule> modules)
    {
        IModuleTables[] tables = [new PlatformTables(), new WorkingTimeTables(), .. modules];
        ((Microsoft.EntityFrameworkCore.Infrastructure.IDbContextOptionsBuilderInfrastructure)builder).AddOrUpdateExtension(
            new ModuleTablesExtension(tables)
        );
        // EF writes the whole exception into its line before it throws it; whoever catches it says so again, without what was typed.
        builder.ConfigureWarnings(warnings =>
            warnings.Ignore(CoreEventId.SaveChangesFailed, CoreEventId.QueryIterationFailed, CoreEventId.OptimisticConcurrencyException)
        );
        if (options.UsesPostgres)
        {
            builder
                .UseNpgsql(options.ConnectionString, npgsql => npgsql.MigrationsAssembly("ThongSuot.Storage.Postgres"))
                .ReplaceService<IMigrationsSqlGenerator, ProvinceMigrations>();
        }
        else
        {
            builder
                .UseSqlite(options.ConnectionString, sqlite => sqlite.MigrationsAssembly("ThongSuot.Storage.Sqlite"))
                .AddInterceptors(new SqlitePragmas());
        }

        return builder;
    }

    private static void AddStorage(IServiceCollection services, PlatformOptions options, IReadOnlyList<IModule> modules)
    {
        services.AddPooledDbContextFactory<Db>(builder => Configure(builder, options, modules), poolSize: 128);
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<Db>>().CreateDbContext());
        services.AddSingleton<IWriteExecutor>(provider =>
            options.UsesPostgres
                ? new PostgresWriteExecutor(provider.GetRequiredService<IDbContextFactory<Db>>())
                : new SqliteWriteExecutor(provider.GetRequiredService<DbContextOptions<Db>>(), options.ConnectionString)
        );
        services.AddSingleton(provider => new FigureRebuild(
            provider.GetRequiredService<IWriteExecutor>(),
            provider.GetServices<IFigureSource>()
        ));
        services.AddSingleton(provider => new WriteGate(
            provider.GetRequiredService<IWriteExecutor>(),
            provider.GetRequiredService<Instruments>(),
            new StaleForms(modules.SelectMany(module => module.Notes).Append(ReadFile.Act))
        ));
        services.AddSingleton(provider => new DatabasePreparation(
            provider.GetRequiredService<IDbContextFactory<Db>>(),
            provider.GetRequiredService<IWriteExecutor>(),
            provider.GetServices<IReferenceData>(),
            provider.GetRequiredService<KeysAtStart>(),
            provider.GetRequiredService<ILogger<DatabasePreparation>>()
        ));
        services.AddSingleton(provider => new TakeBackup(
            options,
            provider.GetRequiredService<IDbContextFactory<Db>>(),
            provider.GetRequiredService<OfficeClock>()
        ));
        services.AddSingleton(provider => new RestoreBackup(
            options,
            provider.GetRequiredService<IDbContextFactory<Db>>(),
            provider.GetRequiredService<OutsideKey>()
        ));
        services.AddSingleton<NoteBackup>();
        services.AddSingleton(_ => OutsideKey.At(options.KeyFile));
        services.AddSingleton<KeysAtStart>();
        services.AddSingleton(provider => new PersonMarks(
            provider.GetRequiredService<IDbContextFactory<Db>>(),
            provider.GetRequiredService<IWriteExecutor>(),
            provider.GetRequiredService<IDataProtectionProvider>(),
            provider.GetRequiredService<OfficeClock>()
        ));
        services.AddDataProtection().SetApplicationName("ThongSuot");
        services.AddSingleton<IXmlRepository, ProtectionKeys>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(keys =>
            keys.XmlRepository = provider.GetRequiredService<IXmlRepository>()
        ));
    }

    private static void AddJobs(IServiceCollection services)
    {
        services.AddLoop<TallyCompactor>();
        services.AddSingleton(provider => new TallyFolding(provider.GetRequiredService<TallyCompactor>()));
        services.AddSingleton<FigureCheck>();
        services.AddSingleton<FigureChecks>();
        services.AddSingleton<IDailyWork, GatherStatistics>();
        services.AddSingleton<WorkFailures>();
        services.AddLoop<DailyWorker>();
        services.AddSingleton(provider => new RetryWork(
            provider.GetRequiredService<DailyWorker>(),
            provider.GetServices<IDailyWork>(),
            provider.GetRequiredService<WriteGate>()
        ));
        services.AddSingleton<RetryMessage>();
        services.AddLoop<PeriodicWorker>();
        services.AddScoped<IOutboxReceiver, SmtpPost>();
        services.AddLoop<OutboxWorker>();
        services.AddLoop<BacklogReader>();
        services.AddSingleton<SigningKeys>();
        services.AddLoop<DeedSealer>();
        services.AddSingleton<TrailCheck>();
        services.AddLoop<NightlyCheck>();
        services.AddSingleton(provider => new TrailExport(
            provider.GetRequiredService<IDbContextFactory<Db>>(),
            provider.GetRequiredService<SigningKeys>()
        ));
    }
}
