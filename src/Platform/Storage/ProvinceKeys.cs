using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ThongSuot.Platform.Storage;

/// <summary>A row of a table that grows by the thousand a day and lies apart by province (docs/decisions/0012).</summary>
public interface IInProvince
{
    /// <summary>The province whose row it is; empty for what is the nation's or nobody's.</summary>
    string ProvinceCode { get; }
}

/// <summary>
/// The province comes first in every key of a table by province: primary, unique and foreign, and in its other indexes, so that PostgreSQL
/// can keep each province's rows apart and a distributed one can keep them together. A module says <c>ByProvince()</c> once and writes its
/// keys as if there were no provinces.
/// </summary>
public static class ProvinceKeys
{
    private const string Annotation = "ThongSuot:ByProvince";

    /// <summary>Says that a table lies apart by province.</summary>
    public static void ByProvince<T>(this EntityTypeBuilder<T> table)
        where T : class, IInProvince => table.HasAnnotation(Annotation, true);

    /// <summary>Whether a table lies apart by province.</summary>
    public static bool IsByProvince(this IReadOnlyEntityType entity) => entity.FindAnnotation(Annotation) is not null;

    /// <summary>The column that a database numbers by itself, if it has one.</summary>
    public static string? NumberedColumn(this IReadOnlyEntityType entity) => Numbered(entity)?.GetColumnName();

    internal static void Apply(IMutableModel model, bool postgres)
    {
        var tables = model.GetEntityTypes().Where(IsByProvince).ToList();
        foreach (var table in tables)
        {
            PutIntoKey(table);
        }

        foreach (var table in tables)
        {
            PutIntoIndexes(table);
            if (!postgres && Numbered(table) is { } number)
            {
                // SQLite numbers rows by itself only where the number alone is the key; elsewhere the next is one more than the highest.
                table.AddIndex(number);
            }
        }
    }

    private static IReadOnlyProperty? Numbered(IReadOnlyEntityType entity) =>
        entity
            .FindPrimaryKey()!
            .Properties.FirstOrDefault(property => property.ValueGenerated == ValueGenerated.OnAdd && property.ClrType == typeof(long));

    private static void AddIndex(this IMutableEntityType table, IReadOnlyProperty property) =>
        table.AddIndex((IMutableProperty)property).SetDatabaseName($"IX_{table.GetTableName()}_{property.Name}");

    private static void PutIntoKey(IMutableEntityType table)
    {
        var (old, province) = (table.FindPrimaryKey()!, ProvinceOf(table));
        var key = table.SetPrimaryKey([province, .. old.Properties.Where(property => property != province)])!;
        foreach (var foreign in old.GetReferencingForeignKeys().ToList())
        {
            var name = foreign.GetConstraintName();
            foreign.SetProperties([ProvinceOf(foreign.DeclaringEntityType), .. foreign.Properties], key);
            foreign.SetConstraintName(name);
        }

        if (old != key)
        {
            table.RemoveKey(old);
        }
    }

    private static void PutIntoIndexes(IMutableEntityType table)
    {
        var province = ProvinceOf(table);
        foreach (var index in table.GetIndexes().Where(index => index.Properties[0] != province).ToList())
        {
            var (name, unique, filter) = (index.GetDatabaseName(), index.IsUnique, index.GetFilter());
            IMutableProperty[] properties = [province, .. index.Properties.Where(property => property != province)];
            table.RemoveIndex(index);
            // Named, because two may differ by their filter alone.
            var moved = table.FindIndex(properties) is null ? table.AddIndex(properties) : table.AddIndex(properties, name!);
            moved.IsUnique = unique;
            moved.SetFilter(filter);
            moved.SetDatabaseName(name);
        }
    }

    private static IMutableProperty ProvinceOf(IMutableEntityType table) =>
        table.IsByProvince()
            ? table.FindProperty(nameof(IInProvince.ProvinceCode))!
            : throw new InvalidOperationException($"{table.GetTableName()} refers to a table by province and must be one itself.");
}
