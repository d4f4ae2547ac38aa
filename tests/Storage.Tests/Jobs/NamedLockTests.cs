using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Storage.Tests.Jobs;

public sealed class NamedLockTests
{
    [Fact]
    public void Every_lock_has_a_number_of_its_own() =>
        Enum.GetValues<NamedLock>()
            .Distinct()
            .Count()
            .ShouldBe(Enum.GetNames<NamedLock>().Length, "two locks of one number keep each other's work from being done");

    [Theory, OnEveryDatabase]
    public async Task What_one_node_does_alone_another_leaves_until_it_is_done(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        var contexts = program.Services.GetRequiredService<IDbContextFactory<Db>>();
        await using var first = await contexts.CreateDbContextAsync();
        await using var second = await contexts.CreateDbContextAsync();
        var meanwhile = true;

        (
            await first.TryAloneAsync(
                NamedLock.NightlyCheck,
                async ct => meanwhile = await second.TryAloneAsync(NamedLock.NightlyCheck, _ => Task.CompletedTask, ct),
                default
            )
        ).ShouldBeTrue();

        // SQLite has one program.
        meanwhile.ShouldBe(kind != TestDatabase.Postgres);
        (await second.TryAloneAsync(NamedLock.NightlyCheck, _ => Task.CompletedTask, default)).ShouldBeTrue();
    }

    [Theory, OnEveryDatabase]
    public async Task A_lock_is_given_back_when_its_work_fails(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        var contexts = program.Services.GetRequiredService<IDbContextFactory<Db>>();
        await using var first = await contexts.CreateDbContextAsync();
        await using var second = await contexts.CreateDbContextAsync();

        await Should.ThrowAsync<TimeoutException>(() => first.TryAloneAsync(NamedLock.Seal, _ => throw new TimeoutException(), default));

        (await second.TryAloneAsync(NamedLock.Seal, _ => Task.CompletedTask, default)).ShouldBeTrue();
    }

    [Theory, OnEveryDatabase]
    public async Task A_lock_of_a_transaction_ends_with_it_and_no_other_lock_is_in_its_way(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        var contexts = program.Services.GetRequiredService<IDbContextFactory<Db>>();
        await using var first = await contexts.CreateDbContextAsync();
        await using var second = await contexts.CreateDbContextAsync();
        await using (await first.Database.BeginTransactionAsync())
        {
            (await first.TryInTransactionAsync(NamedLock.Tallies, default)).ShouldBeTrue();
            (await second.TryInTransactionAsync(NamedLock.Start, default)).ShouldBeTrue("folding and starting are two things");
            (await second.TryInTransactionAsync(NamedLock.Tallies, default)).ShouldBe(kind != TestDatabase.Postgres);
        }

        (await second.TryInTransactionAsync(NamedLock.Tallies, default)).ShouldBeTrue();
    }
}
