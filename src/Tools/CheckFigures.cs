using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;

namespace ThongSuot.Tools;

/// <summary>Compares the counters with the records: what the nightly check does, at once and in words.</summary>
internal static class CheckFigures
{
    public static Command Command()
    {
        var province = new Option<string?>("--province") { Description = "Two-digit code; all provinces when left out" };
        var rebuild = new Option<bool>("--rebuild") { Description = "Make the counters anew from the records first" };
        var command = new Command("check-figures", "Compare every counter with the records behind it; exit code 1 on a difference")
        {
            province,
            rebuild,
        };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(province), parsed.GetValue(rebuild), ct));
        return command;
    }

    private static async Task<int> RunAsync(string? wanted, bool rebuild, CancellationToken ct)
    {
        await using var program = Programs.Build();
        var units = program.GetRequiredService<Units>();
        await units.RefreshAsync(ct);
        var (compared, differences) = (0L, 0L);
        foreach (var province in units.Provinces.Where(unit => wanted is null || unit.Code == wanted))
        {
            var organisations = units.ChildrenOf(province.Path).Select(unit => unit.Path).ToList();
            if (rebuild)
            {
                await program.GetRequiredService<FigureRebuild>().RunAsync(province.Path, organisations, ct);
            }

            var result = await program.GetRequiredService<FigureCheck>().RunAsync(province.Path, organisations, ct);
            if (result.First is { } first)
            {
                Console.WriteLine(
                    $"{province.Name}: lệch {result.Differences} số; đầu tiên: {units.ByPath(first.UnitPath)?.Name} ({first.UnitPath}), "
                        + $"{(first.Subject.Length > 0 ? first.Subject : "cộng")}, ngày {VietnameseFormat.Date(first.Day)}, {first.MeasureName}: sổ đếm {first.Tallied}, hồ sơ {first.Counted}"
                );
            }

            if (result.Compared > 0)
            {
                await program
                    .GetRequiredService<FigureChecks>()
                    .KeepAsync(province.Code, result, program.GetRequiredService<OfficeClock>().Now, ct);
            }

            (compared, differences) = (compared + result.Compared, differences + result.Differences);
        }

        Console.WriteLine($"Đã so {VietnameseFormat.Number(compared)} số đếm với hồ sơ, lệch {VietnameseFormat.Number(differences)}.");
        return differences == 0 ? 0 : 1;
    }
}
