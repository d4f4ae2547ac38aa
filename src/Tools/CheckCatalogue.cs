using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Procedures.Completeness;

namespace ThongSuot.Tools;

/// <summary>Prints what the catalogue of procedures holds, what is wrong in it and what is still uncertain.</summary>
internal static class CheckCatalogue
{
    private const int CodesShown = 12;

    public static Command Command()
    {
        var all = new Option<bool>("--all") { Description = "Print every code of a finding, not the first twelve" };
        var command = new Command("check-catalogue", "Count the catalogue and name its faults; exit code 1 when there is one") { all };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(all), ct));
        return command;
    }

    private static async Task<int> RunAsync(bool all, CancellationToken ct)
    {
        await using var program = Programs.Build();
        var today = program.GetRequiredService<OfficeClock>().Today;
        var (counts, findings) = await program.GetRequiredService<CatalogueCheck>().RunAsync(today, ct);
        foreach (var (name, count) in counts)
        {
            Console.WriteLine($"{VietnameseFormat.Number(count), 8}  {name}");
        }

        Print("Lỗi", [.. findings.Where(finding => finding.IsFault)], all);
        Print("Cần đối chiếu (không tính là lỗi)", [.. findings.Where(finding => !finding.IsFault)], all);
        var faults = findings.Where(finding => finding.IsFault).Sum(finding => finding.Codes.Count);
        Console.WriteLine(faults == 0 ? "Không có lỗi." : $"Có {VietnameseFormat.Number(faults)} lỗi. Sửa tại Thủ tục, Mức đầy đủ.");
        return faults == 0 ? 0 : 1;
    }

    private static void Print(string title, IReadOnlyList<CatalogueFinding> findings, bool all)
    {
        Console.WriteLine($"{title}:");
        foreach (var finding in findings)
        {
            var codes = all ? finding.Codes : [.. finding.Codes.Take(CodesShown)];
            var more = finding.Codes.Count > codes.Count ? " …" : string.Empty;
            Console.WriteLine($"{VietnameseFormat.Number(finding.Codes.Count), 8}  {finding.Name}: {string.Join(", ", codes)}{more}");
        }
    }
}
