using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Storage.Tests.Model;

/// <summary>Attaching a partition locks tables one after another, and so does whoever writes other provinces meanwhile.</summary>
public sealed class PartitionDeadlockTests
{
    /// <summary>Whom of two that wait for each other the server ends depends on who waited first; in one round it is us.</summary>
    private const int Rounds = 5;

    [Theory, OnPostgres]
    public async Task Partitions_are_made_although_the_server_ends_the_first_attempt_as_a_deadlock(TestDatabase kind)
    {
        await using var program = await Quiet.StartAsync(kind);
        await using var db = await program.Services.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync();
        var tables = db.Model.GetEntityTypes().Where(entity => entity.IsByProvince()).OrderBy(entity => entity.GetForeignKeys().Count());
        var (first, last) = (tables.First().GetTableName()!, tables.Last().GetTableName()!);
        var endedOurs = false;
        for (var round = 0; round < Rounds && !endedOurs; round++)
        {
            await using var other = new NpgsqlConnection(db.Database.GetConnectionString());
            await other.OpenAsync();
            await using var transaction = await other.BeginTransactionAsync();
            (await MayLockAsync(other, last)).ShouldBeTrue();
            var making = ProvincePartitions.MakeAsync(db, [$"8{round}"], default);
            await WaitsAsync(program);

            endedOurs = await MayLockAsync(other, first);

            await transaction.RollbackAsync();
            await making;
            var made = $"{last}_8{round}";
            (await program.ReadAsync(read => ExistsAsync(read, made))).ShouldBeTrue();
        }

        endedOurs.ShouldBeTrue();
    }

    private static async Task<bool> MayLockAsync(NpgsqlConnection connection, string table)
    {
#pragma warning disable CA2100 // A name of the model.
        await using var command = new NpgsqlCommand($"LOCK TABLE {table} IN SHARE UPDATE EXCLUSIVE MODE", connection);
#pragma warning restore CA2100
        try
        {
            await command.ExecuteNonQueryAsync();
            return true;
        }
        catch (PostgresException ended) when (ended.SqlState == PostgresErrorCodes.DeadlockDetected)
        {
            return false;
        }
    }

    private static async Task WaitsAsync(TestProgram program)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await program.ReadAsync(SomebodyWaitsAsync))
        {
            await Task.Delay(10, patience.Token);
        }
    }

    private static Task<bool> SomebodyWaitsAsync(Db db) =>
        db
            .Database.SqlQuery<bool>(
                $"""
                SELECT EXISTS (SELECT FROM pg_stat_activity
                WHERE datname = current_database() AND wait_event_type = 'Lock' AND wait_event = 'relation') AS "Value"
                """
            )
            .SingleAsync();

    private static Task<bool> ExistsAsync(Db db, string table) =>
        db.Database.SqlQuery<bool>($"SELECT to_regclass({table}) IS NOT NULL AS \"Value\"").SingleAsync();
}
