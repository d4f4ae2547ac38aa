using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Storage;

/// <summary>
/// Each night tells the planner what the tables hold. PostgreSQL does it by itself for every partition but never for the table that they
/// make up, and a list over several provinces is planned by that one.
/// </summary>
internal sealed class GatherStatistics(IDbContextFactory<Db> contexts, IWriteExecutor lane, OfficeClock clock) : IDailyWork
{
    public string Name => "storage.statistics";

    public string Title => "Cập nhật thống kê của cơ sở dữ liệu";

    // What the tables hold now, however many nights were missed.
    public int CatchUpDays => 1;

    public async Task RunAsync(DateOnly day, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        foreach (var statement in StatementsFor(db))
        {
            // Each in a transaction of its own, so that no table is held until the last is read. Names of the model alone.
#pragma warning disable EF1002
            await db.Database.ExecuteSqlRawAsync(statement, ct);
#pragma warning restore EF1002
        }

        await lane.RunAsync<bool>(
            async (writing, token) =>
            {
                writing.Add(
                    new DailyWorkRow
                    {
                        Name = Name,
                        Day = day,
                        At = clock.Now,
                    }
                );
                await writing.SaveChangesAsync(token);
                return true;
            },
            ct
        );
    }

    private static IEnumerable<string> StatementsFor(Db db) =>
        db.IsPostgres
            ? db.Model.GetEntityTypes().Where(entity => entity.IsByProvince()).Select(entity => $"ANALYZE {entity.GetTableName()}")
            : ["PRAGMA optimize"];
}
