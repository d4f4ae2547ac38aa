using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ThongSuot.Platform.Storage;

/// <summary>
/// The one context of the one database. Modules feed it their tables, so one transaction spans modules; each module's
/// own extension property (<c>db.Dossiers</c>) is internal to it, so only the owner sees its tables.
/// </summary>
public sealed class Db(DbContextOptions<Db> options) : DbContext(options)
{
    /// <summary>True on PostgreSQL, false on SQLite. The few places that must differ ask this.</summary>
    public bool IsPostgres => Database.ProviderName == "Npgsql.EntityFrameworkCore.PostgreSQL";

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (DbUpdateException failure) when (Missing(failure) is { } missing)
        {
            if (Database.CurrentTransaction is not null)
            {
                // The transaction is spoilt: whoever began it begins again.
                throw new NoPartitionException(missing, failure);
            }

            await ProvincePartitions.MakeAsync(this, missing, cancellationToken);
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
    }

    private IReadOnlyCollection<string>? Missing(DbUpdateException failure) =>
        ProvincePartitions.Missing(failure, () => ChangeTracker.Entries<IInProvince>().Select(entry => entry.Entity));

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite cannot order or compare DateTimeOffset; a UTC DateTime behaves alike on both.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<decimal>().HavePrecision(18, 2);
        foreach (
            var id in Modules
                .SelectMany(module => module.GetType().Assembly.GetTypes())
                .Append(typeof(UnitId))
                .Append(typeof(AccountId))
                .Append(typeof(SeatId))
                .Where(IsId)
                .Distinct()
        )
        {
            configurationBuilder.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var module in Modules)
        {
            module.Map(modelBuilder);
        }

        ProvinceKeys.Apply(modelBuilder.Model, IsPostgres);
        DatabaseNames.Apply(modelBuilder.Model);
        if (IsPostgres)
        {
            // Byte order on both databases: ranges over unit paths use the index, and Vietnamese order comes from stored sort keys.
            foreach (
                var property in modelBuilder
                    .Model.GetEntityTypes()
                    .SelectMany(entity => entity.GetProperties())
                    .Where(property => property.ClrType == typeof(string))
            )
            {
                property.SetCollation("C");
            }
        }
    }

    private IReadOnlyList<IModuleTables> Modules =>
        this.GetService<IDbContextOptions>().FindExtension<ModuleTablesExtension>()?.Modules ?? [];

    private static bool IsId(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IId<>));

    private sealed class UtcConverter()
        : ValueConverter<DateTimeOffset, DateTime>(
            moment => moment.UtcDateTime,
            stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc))
        );
}

/// <summary>A module's share of the model. Table names carry the module's prefix; columns are named by convention.</summary>
public interface IModuleTables
{
    void Map(ModelBuilder model);
}
