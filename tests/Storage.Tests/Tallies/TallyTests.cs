using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Tallies;

namespace ThongSuot.Storage.Tests.Tallies;

public sealed class TallyTests
{
    private static readonly DateOnly First = new(2025, 9, 1);
    private static readonly DateOnly Last = new(2025, 9, 10);

    [Theory, OnEveryDatabase]
    public async Task Folding_changes_no_sum_by_unit_or_by_subject(TestDatabase kind)
    {
        await using var program = await Quiet.StartAsync(kind);
        var told = await CountAsync(program, new Random(7), 120);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(seed => CountAsync(program, new Random(seed), 40, told)));

        await AgreeAsync(program, told);
        (await FoldAsync(program)).ShouldBe(told.Count);
        await AgreeAsync(program, told);

        (await program.ReadAsync(db => db.Set<TallyDeltaRow>().CountAsync())).ShouldBe(0);
    }

    [Theory, OnEveryDatabase]
    public async Task Folding_again_adds_to_what_was_folded(TestDatabase kind)
    {
        await using var program = await Quiet.StartAsync(kind);
        var told = await CountAsync(program, new Random(1), 50);
        await FoldAsync(program);
        await CountAsync(program, new Random(2), 50, told);
        await FoldAsync(program);

        await AgreeAsync(program, told);
        (await program.ReadAsync(db => db.Set<TallyRow>().CountAsync())).ShouldBeLessThan(told.Count);
    }

    [Theory, OnEveryDatabase]
    public async Task No_count_is_lost_or_doubled_while_others_write_and_fold(TestDatabase kind)
    {
        await using var program = await Quiet.StartAsync(kind);
        await using var other = await Quiet.AnotherAsync(program);
        var told = new List<(TallyKey Key, int Delta)>();
        var writers = Task.WhenAll(Enumerable.Range(0, 4).Select(seed => CountAsync(program, new Random(seed), 60, told)));
        var folders = new[] { program, other }.Select(async node =>
        {
            while (!writers.IsCompleted)
            {
                await FoldAsync(node);
            }
        });
        var reader = Task.Run(async () =>
        {
            while (!writers.IsCompleted)
            {
                int answered;
                lock (told)
                {
                    answered = told.Where(count => count.Key.Measure == "test.received").Sum(count => count.Delta);
                }

                (await TotalAsync(program)).ShouldBeGreaterThanOrEqualTo(answered, "a figure must hold what was answered before it was read");
            }
        });

        await Task.WhenAll([writers, reader, .. folders]);

        await AgreeAsync(program, told);
    }

    [Theory, OnEveryDatabase]
    public async Task A_figure_counts_only_the_days_and_units_that_were_asked_for(TestDatabase kind)
    {
        await using var program = await Quiet.StartAsync(kind);
        var told = await CountAsync(program, new Random(3), 150);
        await FoldAsync(program);
        await CountAsync(program, new Random(4), 50, told);
        var (scope, from, to) = (new Scope("/25/08590/"), First.AddDays(2), First.AddDays(5));

        var sums = await program.ReadAsync(db => db.TalliesAsync(TallyGrouping.Unit, scope, from, to, default));
        var until = await program.ReadAsync(db => db.TalliesAsync(TallyGrouping.Unit, scope, null, to, default));

        sums.Sum(sum => sum.Count).ShouldBe(told.Where(count => scope.Covers(count.Key.UnitPath) && count.Key.Day >= from && count.Key.Day <= to).Sum(count => count.Delta));
        until.Sum(sum => sum.Count).ShouldBe(told.Where(count => scope.Covers(count.Key.UnitPath) && count.Key.Day <= to).Sum(count => count.Delta));
    }

    /// <summary>Counts at random, and tells what it counted once the write was answered.</summary>
    private static async Task<List<(TallyKey Key, int Delta)>> CountAsync(TestProgram program, Random random, int times, List<(TallyKey Key, int Delta)>? into = null)
    {
        string[] units = ["/25/08590/", "/25/08591/", "/25/0859/", "/40/16681/"];
        string[] measures = ["test.received", "test.returned"];
        var told = into ?? [];
        for (var time = 0; time < times; time++)
        {
            var key = new TallyKey("25", units[random.Next(units.Length)], $"1.{random.Next(3)}", random.Next(2) == 0 ? "Direct" : "Online", First.AddDays(random.Next(10)), measures[random.Next(2)]);
            var delta = key.Measure == "test.received" ? 1 : random.Next(-1, 3);
            (await program.Gate().RunAsync(program.Deed(), (write, _) =>
            {
                write.Record("test.counted", "test", Guid.Empty, "25", key.UnitPath, "Đếm");
                write.Count(key, delta);
                return Task.FromResult(Result.Done);
            }, default)).IsRefused.ShouldBeFalse();
            lock (told)
            {
                told.Add((key, delta));
            }
        }

        return told;
    }

    private static async Task AgreeAsync(TestProgram program, List<(TallyKey Key, int Delta)> told)
    {
        foreach (var by in Enum.GetValues<TallyGrouping>())
        {
            var read = await program.ReadAsync(db => db.TalliesAsync(by, Scope.Nation, null, Last, default));
            var recounted = told.GroupBy(count => (Group: by == TallyGrouping.Unit ? count.Key.UnitPath : count.Key.Subject, count.Key.Measure, count.Key.Channel))
                .Select(group => new TallySum(group.Key.Group, group.Key.Measure, group.Key.Channel, group.Sum(count => count.Delta)));
            read.OrderBy(sum => sum.ToString(), StringComparer.Ordinal).ShouldBe(recounted.OrderBy(sum => sum.ToString(), StringComparer.Ordinal));
        }
    }

    private static async Task<long> TotalAsync(TestProgram program) =>
        (await program.ReadAsync(db => db.TalliesAsync(TallyGrouping.Unit, Scope.Nation, null, Last, default))).Where(sum => sum.Measure == "test.received").Sum(sum => sum.Count);

    private static Task<int> FoldAsync(TestProgram program) => program.Services.GetRequiredService<TallyCompactor>().FoldAsync(default);
}
