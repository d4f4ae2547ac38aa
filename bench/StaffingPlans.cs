using System.Diagnostics;
using ThongSuot.Staffing.Optimise;
using ThongSuot.Staffing.Tests.Optimise;
using ThongSuot.TestKit.Staffing;

namespace ThongSuot.Bench;

/// <summary>The optimiser on a province as large as Phú Thọ, on 34 of them, beside a plan made by hand and GLPK on a smaller one.</summary>
internal static class StaffingPlans
{
    private const int Communes = 148;
    private const int People = 12_000;
    private const int Specialities = 20;

    public static async Task RunAsync()
    {
        Print(
            $"{Communes} communes, {People:N0} people, {Specialities} specialities",
            StaffingSample.Of(1, Communes, People, Specialities)
        );
        var watch = Stopwatch.StartNew();
        var provinces = Enumerable
            .Range(1, 34)
            .Select(seed => StaffingOptimiser.Solve(StaffingSample.Of(seed, Communes, People, Specialities), CancellationToken.None).Value)
            .ToList();
        Console.WriteLine(
            $"34 such provinces, one after the other: {watch.Elapsed.TotalSeconds:N1} s, making the sample included; slowest {provinces.Max(plan => plan.Elapsed.TotalSeconds):N2} s; "
                + $"proven optimal {provinces.Count(plan => plan.ProvenOptimal)} of 34"
        );
        Check();
    }

    private static void Print(string what, StaffingProblem problem)
    {
        StaffingOptimiser.Solve(StaffingSample.Of(9, 12, 400, 5), CancellationToken.None);
        var times = Enumerable
            .Range(0, 5)
            .Select(_ => StaffingOptimiser.Solve(problem, CancellationToken.None).Value.Elapsed.TotalSeconds)
            .Order()
            .ToList();
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes();
        var plan = StaffingOptimiser.Solve(problem, CancellationToken.None).Value;
        var allocated = (GC.GetTotalAllocatedBytes() - before) / 1e6;
        Console.WriteLine($"{what} ({problem.People.Length:N0} drawn): first {plan.ShortBefore:N0} missing, weight {plan.WeightBefore:N0}");
        Console.WriteLine(
            $"  time {times[2]:N2} s (median of 5, worst {times[^1]:N2}); allocated {allocated:N0} MB in all, process peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB"
        );
        Console.WriteLine($"  optimiser: {Say(plan)}; proven optimal: {(plan.ProvenOptimal ? "yes" : "no")}");
        Console.WriteLine($"  by hand:   {Say(HandPlan.Of(problem))}");
        var watch = Stopwatch.StartNew();
        StaffingOptimiser.Explain(problem, plan, plan.Moves[0]);
        Console.WriteLine($"  reasons of one move {watch.Elapsed.TotalSeconds:N2} s");
        watch.Restart();
        StaffingOptimiser.ExplainShortages(problem, plan);
        Console.WriteLine($"  reasons of all shortages left {watch.Elapsed.TotalSeconds:N2} s");
    }

    private static void Check()
    {
        var problem = StaffingSample.Of(3, 36, 900, 8);
        var plan = StaffingOptimiser.Solve(problem, CancellationToken.None).Value;
        var watch = Stopwatch.StartNew();
        using var model = new LinearModel(problem);
        var reference = model.Solve();
        var same = reference == (plan.WeightAfter, plan.Movements, plan.Cost);
        Console.WriteLine(
            $"36 communes, 900 people, 8 specialities: ours {(plan.WeightAfter, plan.Movements, plan.Cost)} in {plan.Elapsed.TotalSeconds:N2} s; "
                + $"OR-Tools {reference} in {watch.Elapsed.TotalSeconds:N1} s: {(same ? "the same" : "DIFFERENT")}"
        );
    }

    private static string Say(StaffingPlan plan) =>
        $"weight left {plan.WeightAfter:N0}, missing left {plan.ShortAfter:N0}, {plan.Moves.Length:N0} moves ({string.Join(", ", plan.Moves.CountBy(move => move.Kind).Select(kind => $"{kind.Value} {kind.Key}"))}), "
        + $"{plan.Movements:N0} movements, {plan.Kilometres:N0} km";
}
