using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Storage.Tests.Writing;

public sealed class SqliteStatementsTests
{
    [Fact]
    public async Task A_kept_statement_takes_the_values_of_each_command_and_no_more_are_kept_than_the_limit()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        using var statements = SqliteStatements.For(connection);
        await RunAsync("CREATE TABLE one (a, b)");
        foreach (var (a, b) in new (object, object)[] { (1, "x"), (DBNull.Value, 2.5), ("y", DBNull.Value) })
        {
            await RunAsync("INSERT INTO one VALUES (@a, @b)", ("@a", a), ("@b", b));
        }

        for (var i = 0; i < SqliteStatements.Most + 20; i++)
        {
            await RunAsync($"INSERT INTO one VALUES (@a, {i})", ("@a", "many"));
        }

        statements.Count.ShouldBe(SqliteStatements.Most);
        await using var read = connection.CreateCommand();
        read.CommandText =
            "SELECT group_concat(coalesce(a, '-') || coalesce(b, '-'), ' ') || ' ' || (SELECT count(*) FROM one WHERE a = 'many') FROM one WHERE a IS NOT 'many'";
        (await read.ExecuteScalarAsync()).ShouldBe($"1x -2.5 y- {SqliteStatements.Most + 20}");

        async Task RunAsync(string text, params (string Name, object Value)[] values)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = text;
            foreach (var (name, value) in values)
            {
                command.Parameters.AddWithValue(name, value);
            }

            await SqliteStatements.RunAsync(command, default);
        }
    }

    [Fact]
    public async Task A_statement_asked_for_while_it_is_being_read_is_read_anew_and_each_gets_its_own_rows()
    {
        await using var program = await Quiet.StartAsync(TestDatabase.Sqlite);
        var keys = Enumerable.Range(0, 3).Select(_ => Guid.CreateVersion7()).ToList();
        foreach (var key in keys)
        {
            await WriteAsync(program, key, _ => Task.CompletedTask);
        }

        await WriteAsync(program, Guid.CreateVersion7(), async write =>
        {
            await foreach (var outer in Deeds(write.Db, keys[0]))
            {
                (await Deeds(write.Db, keys[1]).ToListAsync()).ShouldBe([keys[1]]);
                (await Deeds(write.Db, keys[2]).ToListAsync()).ShouldBe([keys[2]]);
                outer.ShouldBe(keys[0]);
            }
        });
    }

    [Fact]
    public async Task A_statement_that_failed_serves_the_next_write()
    {
        await using var program = await Quiet.StartAsync(TestDatabase.Sqlite);
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await WriteAsync(program, first, _ => Task.CompletedTask);
        for (var time = 0; time < 3; time++)
        {
            await Should.ThrowAsync<SqliteException>(() =>
                WriteAsync(program, Guid.CreateVersion7(), write =>
                    write.Db.Database.ExecuteSqlAsync(
                        $"INSERT INTO platform_submissions (key, at, answer) VALUES ('same', '2026-01-01', {null})"
                    )
                )
            );
        }

        await WriteAsync(program, second, _ => Task.CompletedTask);
        (await program.LeftAsync(second)).Item1.ShouldBe(1);
    }

    private static IAsyncEnumerable<Guid> Deeds(Db db, Guid subject) =>
        db.Set<DeedRow>().AsNoTracking().Where(row => row.SubjectId == subject).Select(row => row.SubjectId).AsAsyncEnumerable();

    private static async Task WriteAsync(TestProgram program, Guid subject, Func<Write, Task> work) =>
        (
            await program
                .Gate()
                .RunAsync(
                    program.Deed(),
                    async (write, _) =>
                    {
                        await work(write);
                        write.Leave(subject);
                        return Result.Done;
                    },
                    default
                )
        ).Refusal.ShouldBeNull();
}
