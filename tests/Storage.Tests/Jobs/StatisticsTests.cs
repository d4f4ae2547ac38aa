using Microsoft.EntityFrameworkCore;

namespace ThongSuot.Storage.Tests.Jobs;

public sealed class StatisticsTests
{
    [Theory, OnEveryDatabase]
    public async Task A_night_tells_the_planner_what_the_tables_over_all_provinces_hold(TestDatabase kind)
    {
        await using var program = await TestProgram.StartAsync(kind);
        var given = new Given(program);

        (await given.NightsAsync("storage.statistics")).ShouldBe(1);
        (await given.NightsAsync("storage.statistics")).ShouldBe(0, "once a night");

        if (kind == TestDatabase.Postgres)
        {
            var analysed = await given.ReadAsync(db =>
                db.Database.SqlQuery<string>(
                        $"SELECT relname::text AS \"Value\" FROM pg_stat_user_tables WHERE last_analyze IS NOT NULL AND schemaname = current_schema()"
                    )
                    .ToListAsync()
            );
            analysed.ShouldContain("dossiers_dossiers");
        }
    }
}
