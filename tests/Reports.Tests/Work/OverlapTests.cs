using CsvHelper;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Text;
using ThongSuot.Reports.Demands;

namespace ThongSuot.Reports.Tests.Work;

/// <summary>The likeness from which two wordings ask the same, measured on wordings that people would write.</summary>
public sealed class OverlapTests(ITestOutputHelper output)
{
    [Fact]
    public async Task The_threshold_finds_most_of_what_is_asked_twice_and_rarely_what_is_not()
    {
        var people = await ReportPeople.OnAsync(TestDatabase.Sqlite);
        var likeness = people.Given.Program.Services.GetRequiredService<ITextLikeness>();
        var wordings = Wordings();
        var chosen = Measure(likeness, wordings, DemandOverlap.SameWords);
        foreach (var least in Enumerable.Range(5, 15).Select(step => step * 0.05))
        {
            var (right, found, same) = Measure(likeness, wordings, least);
            output.WriteLine($"{least:0.00} found {found} right {right} of {same}, F1 {F1(right, found, same):0.000}");
            F1(right, found, same).ShouldBeLessThan(F1(chosen.Right, chosen.Found, chosen.Same) + 0.03, $"{least:0.00} is better by far");
        }

        // An author who is told of what is not the same stops reading: three of four hints must be right.
        ((double)chosen.Right / chosen.Found).ShouldBeGreaterThan(0.75);
        ((double)chosen.Right / chosen.Same).ShouldBeGreaterThan(0.5);
    }

    private static double F1(int right, int found, int same) => found + same == 0 ? 0 : 2.0 * right / (found + same);

    /// <summary>Pairs of one unit, as the demands of a province are compared.</summary>
    private static (int Right, int Found, int Same) Measure(
        ITextLikeness likeness,
        IReadOnlyList<(string Group, string Unit, string Name)> wordings,
        double least
    )
    {
        var (right, found, same) = (0, 0, 0);
        foreach (var unit in wordings.GroupBy(one => one.Unit))
        {
            var all = unit.ToList();
            var pairs = likeness.Alike([.. all.Select(one => one.Name)], least);
            found += pairs.Count;
            right += pairs.Count(pair => all[pair.One].Group == all[pair.Other].Group);
            same += all.GroupBy(one => one.Group).Sum(group => group.Count() * (group.Count() - 1) / 2);
        }

        return (right, found, same);
    }

    private static List<(string Group, string Unit, string Name)> Wordings()
    {
        using var file = new StreamReader(Path.Combine(AppContext.BaseDirectory, "Vectors", "demand-wordings.csv"));
        using var rows = CsvReader.Create(file);
        var wordings = new List<(string, string, string)>();
        while (rows.Read())
        {
            wordings.Add((rows.GetString("group"), rows.GetString("unit"), rows.GetString("name")));
        }

        return wordings;
    }
}
