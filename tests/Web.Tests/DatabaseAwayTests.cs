using System.Net;
using Npgsql;

namespace ThongSuot.Web.Tests;

public sealed class DatabaseAwayTests
{
    [Theory, OnPostgres]
    public async Task While_the_database_is_away_pages_say_so_and_afterwards_work_again_by_themselves(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        var clerk = await program.Visit().SignInAsync(people.Counter.UserName);
        var name = new NpgsqlConnectionStringBuilder(program.Setting).Database!;

        await OnServerAsync(
            $"ALTER DATABASE {name} ALLOW_CONNECTIONS false",
            $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
        );
        var away = await clerk.GetAsync("/ho-so");
        var ready = await clerk.GetAsync("/readyz");
        var alive = await clerk.GetAsync("/healthz");
        await OnServerAsync($"ALTER DATABASE {name} ALLOW_CONNECTIONS true");

        away.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        away.Text.ShouldContain("Dữ liệu đã lưu không mất");
        ready.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        alive.Status.ShouldBe(HttpStatusCode.OK);
        (await clerk.GetAsync("/ho-so")).Status.ShouldBe(HttpStatusCode.OK, "the same session goes on");
    }

    private static async Task OnServerAsync(params string[] commands)
    {
        await using var connection = new NpgsqlConnection(
            Environment.GetEnvironmentVariable(TestDatabases.Variable) + ";Database=postgres"
        );
        await connection.OpenAsync();
        foreach (var text in commands)
        {
            await using var command = new NpgsqlCommand(text, connection);
            await command.ExecuteNonQueryAsync();
        }
    }
}
