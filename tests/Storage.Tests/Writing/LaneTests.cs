using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Storage.Tests.Writing;

public sealed class LaneTests
{
    [Fact]
    public async Task A_full_disk_fails_the_writes_that_met_it_and_not_those_after()
    {
        await using var program = await Quiet.StartAsync(TestDatabase.Sqlite);
        var (lost, kept) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        var failure = await Should.ThrowAsync<SqliteException>(() =>
            RunAsync(program, lost, async write =>
                {
                    // As large as the file is now: the next page does not fit.
                    await write.Db.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1");
                    write.Record("test.large", "test", lost, "25", "/25/", new string('x', 1_000_000));
                })
                .WaitAsync(TimeSpan.FromSeconds(20))
        );
        (failure.InnerException as SqliteException)?.SqliteErrorCode.ShouldBe(13);
        await RunAsync(program, kept, _ => Task.CompletedTask).WaitAsync(TimeSpan.FromSeconds(20));

        (await program.LeftAsync(lost)).ShouldBe((0, 0, 0));
        (await program.LeftAsync(kept)).ShouldBe((1, 1, 1));
    }

    [Theory, OnPostgres]
    public async Task Two_acts_that_wait_for_each_other_are_both_done_in_the_end(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        var (one, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await RunAsync(program, one, _ => Task.CompletedTask);
        await RunAsync(program, other, _ => Task.CompletedTask);
        using var bothHoldOne = new Barrier(2);

        await Task.WhenAll(Task.Run(() => UpdateBothAsync(one, other)), Task.Run(() => UpdateBothAsync(other, one)));

        foreach (var subject in new[] { one, other })
        {
            (
                await program.ReadAsync(db =>
                    db.Database.SqlQuery<int>($"SELECT attempts AS \"Value\" FROM platform_outbox WHERE key = {subject.ToString()}")
                        .SingleAsync()
                )
            ).ShouldBe(2);
        }

        async Task UpdateBothAsync(Guid first, Guid second)
        {
            var firstTime = true;
            await RunAsync(program, Guid.CreateVersion7(), async write =>
            {
                await AddAsync(write, first);
                if (firstTime)
                {
                    firstTime = false;
                    bothHoldOne.SignalAndWait(TimeSpan.FromSeconds(20)).ShouldBeTrue();
                }

                // As an entity, as most acts do: the failure comes out of SaveChanges.
                var key = second.ToString();
                (await write.Db.Set<Platform.Outbox.OutboxRow>().SingleAsync(row => row.ProvinceCode == "25" && row.Key == key)).Attempts++;
            });
        }

        static Task AddAsync(Write write, Guid subject) =>
            write.Db.Database.ExecuteSqlAsync(
                $"UPDATE platform_outbox SET attempts = attempts + 1 WHERE province_code = '25' AND key = {subject.ToString()}"
            );
    }

    [Theory, OnEveryDatabase]
    public async Task A_caller_that_gives_up_while_it_waits_does_not_stop_the_lane(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        using var impatient = new CancellationTokenSource();
        await impatient.CancelAsync();
        var subject = Guid.CreateVersion7();

        await Should.ThrowAsync<OperationCanceledException>(() =>
            program
                .Gate()
                .RunAsync(
                    program.Deed(),
                    (write, _) =>
                    {
                        write.Leave(subject);
                        return Task.FromResult(Result.Done);
                    },
                    impatient.Token
                )
        );

        (await program.LeftAsync(subject)).ShouldBe((0, 0, 0));
    }

    private static async Task RunAsync(TestProgram program, Guid subject, Func<Write, Task> more)
    {
        var done = await program
            .Gate()
            .RunAsync(
                program.Deed(),
                async (write, _) =>
                {
                    write.Leave(subject);
                    await more(write);
                    return Result.Done;
                },
                default
            );
        done.Refusal.ShouldBeNull();
    }
}
