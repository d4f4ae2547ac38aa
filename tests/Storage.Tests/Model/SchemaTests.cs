using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Storage.Tests.Model;

public sealed class SchemaTests
{
    [Theory, OnEveryDatabase]
    public async Task The_migrations_make_exactly_the_model(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        await program.ReadAsync(async db =>
        {
            db.Database.HasPendingModelChanges().ShouldBeFalse("run ./dev migrate NAME");
            (await db.Database.GetAppliedMigrationsAsync()).ShouldNotBeEmpty();
            (await db.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
            return true;
        });
    }

    [Theory, OnEveryDatabase]
    public async Task Every_table_answers_a_query_of_all_its_columns(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        await program.ReadAsync(async db =>
        {
            foreach (var entity in db.Model.GetEntityTypes())
            {
                var columns = string.Join(", ", entity.GetProperties().Select(property => $"\"{property.GetColumnName()}\""));
                await db.Database.ExecuteSqlRawAsync($"SELECT {columns} FROM {entity.GetTableName()} WHERE 1 = 0");
            }

            db.Model.GetEntityTypes().Count().ShouldBeGreaterThan(20);
            return true;
        });
    }

    [Theory, OnEveryDatabase]
    public async Task Tables_carry_their_module_and_columns_are_snake_case(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        await program.ReadAsync(db =>
        {
            string[] modules = [.. new[] { "platform" }.Concat(Host.ModuleList.All.Select(module => module.Name.ToLowerInvariant()))];
            var entities = db.Model.GetEntityTypes().ToList();
            entities.Select(entity => entity.GetTableName()!).Where(table => !modules.Contains(table.Split('_')[0])).ShouldBeEmpty();
            entities
                .SelectMany(entity => entity.GetProperties())
                .Select(property => property.GetColumnName())
                .Where(column => column.Any(char.IsUpper))
                .ShouldBeEmpty();
            entities.Select(entity => entity.GetSchema()).OfType<string>().ShouldBeEmpty("SQLite drops schemas silently");
            return Task.FromResult(true);
        });
    }
}
