using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Tallies;

namespace ThongSuot.Storage.Tests.Tallies;

public sealed class TallyTests
{
    private const int Received = 901;
    private const int Returned = 902;
    private static readonly DateOnly First = new(2025, 9, 1);
    private static readonly DateOnly Last = new(2025, 9, 10);
    private static readonly string[] Units = ["/25/08590/", "/25/08591/", "/40/16681/"];
    private static readonly string[] Subjects = ["1.0", "1.1", "seat:1"];

    [Theory, OnEveryDatabase]
    public async Task Folding_changes_no_total_of_any_line_on_any_day(TestDatabase kind)
    {
        await using var program = await Quiet.StartAsync(kind);
        var told = await CountAsync(program, new Random(7), 120);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(seed => CountAsync(program, new Random(seed), 40, told)));

        await AgreeAsync(program, told);
        (await FoldAsync(program)).ShouldBe(told.Count);
        await AgreeAsync(program, told);

        (await program.ReadAsync(db => db.Set<TallyMoveRow>().CountAsync())).ShouldBe(0);
    }

    [Theory, OnEveryDatabase]
    public async Task Folding_again_adds_to_what_was_folded_also_on_earlier_days(TestDatabase kind)
    {
        await using var program = await Quiet.StartAsync(kind);
        var told = await CountAsync(program, new Random(1), 50);
        await FoldAsync(program);
        for (var round = 2; round < 5; round++)
        {
            await CountAsync(program, new Random(round), 30, told);
            await FoldAsync(program);
            await AgreeAsync(program, told);
        }
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
                    answered = told.Where(count => count.Key.Measure == Received && !TallyKey.StandsAlone(count.Key.Subject))
                        .Sum(count => count.Delta);
                }

                (await TotalAsync(program)).ShouldBeGreaterThanOrEqualTo(
                    answered,
                    "a figure must hold what was answered before it was read"
                );
            }
        });

        await Task.WhenAll([writers, reader, .. folders]);

        await AgreeAsync(program, told);
    }

    [Theory, OnEveryDatabase]
    public async Task A_unit_names_the_subjects_it_has_counted_and_a_province_those_of_its_units(TestDatabase kind)
    {
        await using var program = await Quiet.StartAsync(kind);
        await CountOneAsync(program, new TallyKey(Units[0], "1.7", First, Received), 1);
        await CountOneAsync(program, new TallyKey(Units[0], "seat:1", First, Received), 1);
        await FoldAsync(program);
        await CountOneAsync(program, new TallyKey(Units[0], "1.7", Last, Received), 1);
        await CountOneAsync(program, new TallyKey(Units[1], "1.8", Last, Received), 1);
        await CountOneAsync(program, new TallyKey(Units[2], "1.9", Last, Received), 1);

        (await program.ReadAsync(db => db.TallySubjectsAsync(Units[0], default))).ShouldBe(["1.7", "seat:1"]);
        (await program.ReadAsync(db => db.TallySubjectsAsync("/25/", default))).ShouldBe(["1.7", "1.8"]);
        (await program.ReadAsync(db => db.TallySubjectsAsync("/25/0859/", default))).ShouldBeEmpty();
    }

    /// <summary>Counts at random, and tells what it counted once the write was answered.</summary>
    private static async Task<List<(TallyKey Key, int Delta)>> CountAsync(
        TestProgram program,
        Random random,
        int times,
        List<(TallyKey Key, int Delta)>? into = null
    )
    {
        var told = into ?? [];
        for (var time = 0; time < times; time++)
        {
            var key = new TallyKey(
                Units[random.Next(3)],
                Subjects[random.Next(3)],
                First.AddDays(random.Next(10)),
                random.Next(2) == 0 ? Received : Returned
            );
            var delta = key.Measure == Received ? 1 : random.Next(-1, 3);
            await CountOneAsync(program, key, delta);
            lock (told)
            {
                told.Add((key, delta));
            }
        }

        return told;
    }

    private static async Task CountOneAsync(TestProgram program, TallyKey key, int delta) =>
        (
            await program
                .Gate()
                .RunAsync(
                    program.Deed(),
                    (write, _) =>
                    {
                        write.Record("test.counted", "test", Guid.Empty, "25", key.UnitPath, "Đếm");
                        write.Count(key, delta);
                        return Task.FromResult(Result.Done);
                    },
                    default
                )
        ).IsRefused.ShouldBeFalse();

    /// <summary>Every line, sums of units and provinces included, at the end of every day and of the day before the first.</summary>
    private static async Task AgreeAsync(TestProgram program, List<(TallyKey Key, int Delta)> told)
    {
        DateOnly[] ends = [.. Enumerable.Range(-1, 11).Select(First.AddDays)];
        string[] lines = [.. Units, "/25/", "/40/"];
        string[] subjects = [.. Subjects, string.Empty];
        var read = await program.ReadAsync(db => db.TallyLinesAsync(Scope.Nation, lines, subjects, ends, default));
        foreach (
            var (unit, subject, end) in from unit in lines
            from subject in subjects
            from end in Enumerable.Range(0, ends.Length)
            select (unit, subject, end)
        )
        {
            var counted = told.Where(count =>
                count.Key.Day <= ends[end]
                && (
                    count.Key.UnitPath == unit
                    || (TallyReads.ProvinceOf(count.Key.UnitPath) == unit && !TallyKey.StandsAlone(count.Key.Subject))
                )
                && (count.Key.Subject == subject || (subject.Length == 0 && !TallyKey.StandsAlone(count.Key.Subject)))
            );
            read.Until(unit, subject, end)
                .ShouldBe(TallyCounts.Of(counted.Select(count => (count.Key.Measure, (long)count.Delta))), $"{unit} {subject} {ends[end]}");
        }
    }

    private static async Task<long> TotalAsync(TestProgram program)
    {
        var lines = await program.ReadAsync(db => db.TallyLinesAsync(Scope.Nation, ["/25/", "/40/"], [string.Empty], [Last], default));
        return lines.Until("/25/", string.Empty, 0)[Received] + lines.Until("/40/", string.Empty, 0)[Received];
    }

    private static Task<int> FoldAsync(TestProgram program) => program.Services.GetRequiredService<TallyCompactor>().FoldAsync(default);
}
