using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ThongSuot.Demonstration.Replay;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;

namespace ThongSuot.Tools;

/// <summary>Replays a published period at full size and prints the platform's figures beside the published ones.</summary>
internal static class Replay
{
    public static Command Command()
    {
        var name = new Argument<string>("name") { Description = string.Join(" or ", ReplayScenario.All.Select(scenario => scenario.Slug)) };
        var command = new Command(
            "replay",
            "Replay a published period into the empty database of THONGSUOT_DB; exit code 1 when a figure differs"
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
                $"Không có mô phỏng “{name}”. Có: {string.Join(", ", ReplayScenario.All.Select(known => known.Slug))}."
            );
            return 2;
        }

        // The evening of the last day: what is open is open now, what is overdue is overdue now.
        await using var program = Programs.Build(services =>
            services.Replace(
                ServiceDescriptor.Singleton<TimeProvider>(new StandingClock(OfficeClock.StartOf(scenario.To.AddDays(1)).AddMinutes(-1)))
            )
        );
        var watch = Stopwatch.StartNew();
        await Programs.PrepareAsync(program, ct);
        await using var scope = program.CreateAsyncScope();
        foreach (var people in scope.ServiceProvider.GetServices<IDemonstration>().Where(part => part.Order < 20))
        {
            await people.LoadAsync(ct);
        }

        Console.WriteLine($"{scenario.Title}: {VietnameseFormat.Number(scenario.Received)} hồ sơ, nguồn {scenario.Source}");
        await scope
            .ServiceProvider.GetRequiredService<ReplayPeriod>()
            .RunAsync(scenario, done => Progress(done, scenario.Received, watch.Elapsed), ct);
        await program.GetRequiredService<TallyFolding>().RunAsync(ct);
        var report = scope.ServiceProvider.GetRequiredService<ReplayReport>();
        await report.DeclareAsync(scenario, ct);
        var differences = await PrintAsync(report, scenario, ct);
        differences += await CheckAsync(program, scenario, ct);
        Console.WriteLine($"Xong trong {watch.Elapsed.TotalSeconds:N0} giây.");
        return differences == 0 ? 0 : 1;
    }

    private static void Progress(int done, int all, TimeSpan time)
    {
        if (done == all || done % 40_000 == 0)
        {
            Console.WriteLine($"  {VietnameseFormat.Number(done)} hồ sơ, {time.TotalSeconds:N0} s");
        }
    }

    private static async Task<int> PrintAsync(ReplayReport report, ReplayScenario scenario, CancellationToken ct)
    {
        var lines = await report.CompareAsync(scenario, ct);
        Console.WriteLine();
        Console.WriteLine($"{"Số liệu", -38} {"công bố", 10} {"hệ thống", 10}");
        foreach (var line in lines)
        {
            Console.WriteLine(
                $"{line.Name, -38} {line.Published, 10} {line.Ours, 10}  {(line.IsEqual ? "khớp" : "LỆCH")}{(line.Explained is null ? string.Empty : $": {line.Explained}")}"
            );
        }

        var total = await report.BalanceAsync(scenario, ct);
        string Of(long number) => VietnameseFormat.Number(number);
        Console.WriteLine(
            $"Cân đối của hệ thống: {Of(total.CarriedOver)} + {Of(total.Received)} = {Of(total.Resolved)} ({Of(total.Early)} trước hạn + {Of(total.OnTime)} đúng hạn + {Of(total.ResolvedOverdue)} quá hạn)"
                + $" + {Of(total.Open)} đang giải quyết ({Of(total.OpenInTime)} trong hạn + {Of(total.OpenOverdue)} quá hạn) + {Of(total.Rejected)} từ chối + {Of(total.Withdrawn)} rút + {Of(total.Stopped)} dừng"
        );
        return lines.Count(line => !line.IsEqual);
    }

    private static async Task<int> CheckAsync(ServiceProvider program, ReplayScenario scenario, CancellationToken ct)
    {
        var units = program.GetRequiredService<Units>();
        var check = await program
            .GetRequiredService<FigureCheck>()
            .RunAsync(
                UnitPath.OfProvince(scenario.ProvinceCode),
                units.ChildrenOf(UnitPath.OfProvince(scenario.ProvinceCode)).Select(unit => unit.Path),
                ct
            );
        await program
            .GetRequiredService<FigureChecks>()
            .KeepAsync(scenario.ProvinceCode, check, program.GetRequiredService<OfficeClock>().Now, ct);
        Console.WriteLine(
            $"Đối chiếu {VietnameseFormat.Number(check.Compared)} số đếm với hồ sơ: lệch {VietnameseFormat.Number(check.Differences)}."
        );
        return check.Differences == 0 ? 0 : 1;
    }
}
