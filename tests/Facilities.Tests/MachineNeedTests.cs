using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Facilities.Connections;
using ThongSuot.Facilities.Machines;
using ThongSuot.Facilities.Machines.Needs;
using ThongSuot.Platform.Law;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Facilities.Tests;

public sealed class MachineNeedTests
{
    private static readonly DateOnly Today = new(2025, 9, 11);

    [Fact]
    public async Task Needs_follow_people_counters_and_dossiers_and_a_weak_scanner_does_not_count()
    {
        await using var program = await TestProgram.StartAsync(TestDatabase.Sqlite);
        var needs = new MachineNeeds(program.Services.GetRequiredService<LegalSettingCache>(), Today);
        var load = new NeedGrounds(People: 30, Leaders: 4, Counters: 6, Centres: 1, Places: 3, PerDay: 90);
        MachineCount Scanner(int speed, int count, MachineCondition condition = MachineCondition.Good) =>
            new("/25/1/", MachineKind.Scanner, MachineState.InUse, condition, new(null, speed, 600, null), count);
        var gaps = needs.Of(load, [Scanner(70, 1), Scanner(25, 1), Scanner(70, 1, MachineCondition.Broken)]);
        var scanner = gaps.Single(gap => gap.Kind == MachineKind.Scanner);
        (scanner.Need, scanner.Works, scanner.Weak, scanner.Broken, scanner.Short).ShouldBe((3, 1, 1, 1, 2));
        scanner.Touches.ShouldBe(60);
        gaps.Single(gap => gap.Kind == MachineKind.Computer).Need.ShouldBe(24);
        gaps.Single(gap => gap.Kind == MachineKind.Ups).Touches.ShouldBe(0);
        var busy = needs.Of(load with { PerDay = 600 }, []).Single(gap => gap.Kind == MachineKind.Scanner);
        (busy.Need, busy.Rule.Code).ShouldBe((5, FacilityLaw.ScannerLoad));
    }

    [Fact]
    public void Moves_are_as_many_as_can_be_over_the_least_way_in_all()
    {
        // Looking at the nearest alone, the first would go over 1 and leave 100 to the second; together 2 + 3 is the least.
        long[,] cost =
        {
            { 1, 2 },
            { 3, 100 },
        };
        var (moves, proven) = CheapestMoves.Find([1, 1], [1, 1], (from, to) => cost[from, to], default);
        proven.ShouldBeTrue();
        moves.Sum(move => move.Count * cost[move.From, move.To]).ShouldBe(5);
    }

    [Fact]
    public void Nobody_gives_more_than_he_has_or_gets_more_than_he_lacks() =>
        Prop.ForAll(Gen.Choose(1, 6).Three().ToArbitrary(), made =>
            {
                var random = new Random((made.Item1 * 100) + (made.Item2 * 10) + made.Item3);
                int[] Some(int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(1, 9))];
                var (spare, missing) = (Some(made.Item1), Some(made.Item2));
                var (moves, proven) = CheapestMoves.Find(spare, missing, (from, to) => ((from * 7) + (to * 13)) % 29, default);
                return proven
                    && moves.Sum(move => move.Count) == Math.Min(spare.Sum(), missing.Sum())
                    && moves.GroupBy(move => move.From).All(group => group.Sum(move => move.Count) <= spare[group.Key])
                    && moves.GroupBy(move => move.To).All(group => group.Sum(move => move.Count) <= missing[group.Key]);
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_measure_needs_its_day_and_no_day_to_come()
    {
        var facts = new ConnectionFacts("VNPT", 100, 40, Today, false, 30);
        facts.Against(Today).ShouldBeNull();
        (facts with { MeasuredOn = null }).Against(Today)!.Code.ShouldBe("facility.measured-wrong");
        (facts with { MeasuredOn = Today.AddDays(1) }).Against(Today)!.Code.ShouldBe("facility.measured-wrong");
        (facts with { Provider = "" }).Against(Today)!.Code.ShouldBe("facility.provider-missing");
        (facts with { Contracted = 0 }).Against(Today)!.Code.ShouldBe("facility.speed-wrong");
        (facts with { PowerMinutes = -1 }).Against(Today)!.Code.ShouldBe("facility.power-wrong");
    }
}
