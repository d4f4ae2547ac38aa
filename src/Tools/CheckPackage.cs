using System.CommandLine;
using ThongSuot.Facilities.Handovers.Packages;
using ThongSuot.Platform.Text;

namespace ThongSuot.Tools;

/// <summary>Checks an archive package by itself, away from the program that made it and from its database.</summary>
internal static class CheckPackage
{
    public static Command Command()
    {
        var path = new Argument<FileInfo>("file") { Description = "The package, a zip" };
        var command = new Command(
            "check-package",
            "Compare every file of an archive package with the hash its METS holds; exit code 1 on a fault"
        )
        {
            path,
        };
        command.SetAction(parsed => Run(parsed.GetValue(path)!));
        return command;
    }

    private static int Run(FileInfo file)
    {
        if (!file.Exists)
        {
            Console.WriteLine($"Không có tệp {file.FullName}.");
            return 1;
        }

        using var content = file.OpenRead();
        var report = PackageCheck.Run(content);
        foreach (var (fault, path) in report.Faults)
        {
            Console.WriteLine($"{Words(fault)}: {path}");
        }

        Console.WriteLine($"Đã so {VietnameseFormat.Number(report.Checked)} tệp, lỗi {VietnameseFormat.Number(report.Faults.Count)}.");
        return report.IsWhole ? 0 : 1;
    }

    private static string Words(PackageFault fault) =>
        fault switch
        {
            PackageFault.Missing => "Thiếu",
            PackageFault.Changed => "Bị thay đổi",
            PackageFault.Extra => "Thừa",
            _ => "Không đọc được gói",
        };
}
