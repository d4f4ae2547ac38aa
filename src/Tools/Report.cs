using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ThongSuot.Demonstration.Replay;
using ThongSuot.Platform.Time;

namespace ThongSuot.Tools;

/// <summary>Prints the report of a province on a replayed period, every figure of the article digit by digit.</summary>
internal static class Report
{
    public static Command Command()
    {
        var name = new Argument<string>("name") { Description = string.Join(" or ", ReplayScenario.All.Select(scenario => scenario.Slug)) };
        var command = new Command(
            "report",
            "Print a province's report from the database of a replay (./dev replay NAME); exit code 1 when a figure differs from the article"
        )
        {
            name,
        };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(name)!, ct));
        return command;
    }

    private static async Task<int> RunAsync(string name, CancellationToken ct)
    {
        if (ReplayScenario.All.FirstOrDefault(known => known.Slug == name) is not { } scenario)
        {
            await Console.Error.WriteLineAsync(
                $"Không có báo cáo “{name}”. Có: {string.Join(", ", ReplayScenario.All.Select(known => known.Slug))}."
            );
            return 2;
        }

        // The evening of the last day, as the replay left it.
        await using var program = Programs.Build(services =>
            services.Replace(
                ServiceDescriptor.Singleton<TimeProvider>(new StandingClock(OfficeClock.StartOf(scenario.To.AddDays(1)).AddMinutes(-1)))
            )
        );
        await Programs.PrepareAsync(program, ct);
        await using var scope = program.CreateAsyncScope();
        var lines = await scope.ServiceProvider.GetRequiredService<ArticleReport>().ReadAsync(scenario, ct);
        Console.WriteLine($"Báo cáo {scenario.Title}");
        foreach (var line in lines)
        {
            var beside =
                line.Article is null ? "bài báo không nêu"
                : line.IsEqual ? "khớp"
                : $"LỆCH, bài báo ghi {line.Article}";
            Console.WriteLine($"{line.Name, -56} {line.Value, 18}  {beside}; {line.From}");
        }

        return lines.All(line => line.IsEqual) ? 0 : 1;
    }
}
