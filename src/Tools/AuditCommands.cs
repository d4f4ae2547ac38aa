using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Tools;

/// <summary>The trail of deeds, taken out and checked by somebody who need not trust the database.</summary>
internal static class AuditCommands
{
    /// <summary>Prints the public key, to be kept outside.</summary>
    public static Command Key()
    {
        var command = new Command("audit-key", "Print the public key that signs the trail of deeds, to keep outside the system");
        command.SetAction(
            async (_, ct) =>
            {
                await using var program = Programs.Build();
                Console.WriteLine(await program.GetRequiredService<TrailExport>().PublicKeyAsync(ct));
                return 0;
            }
        );
        return command;
    }

    public static Command Export()
    {
        var file = new Argument<FileInfo>("file") { Description = "Where the JSON lines go" };
        var from = new Option<string?>("--from") { Description = "First day on which deeds were sealed, yyyy-MM-dd" };
        var to = new Option<string?>("--to") { Description = "Last day, yyyy-MM-dd" };
        var province = new Option<string?>("--province")
        {
            Description = "Only the trail of this province, by its code; empty for the nation's",
        };
        var command = new Command("export-audit", "Write the trail of deeds of some days with its signatures") { file, from, to, province };
        command.SetAction(
            async (parsed, ct) =>
            {
                if (!TryDay(parsed.GetValue(from), out var first) || !TryDay(parsed.GetValue(to), out var last))
                {
                    await Console.Error.WriteLineAsync("Ngày phải có dạng 2025-09-13. Nhập lại.");
                    return 2;
                }

                await using var program = Programs.Build();
                var path = parsed.GetValue(file)!.FullName;
                Result<long> written;
                await using (var text = File.CreateText(path + ".part"))
                {
                    written = await program.GetRequiredService<TrailExport>().WriteAsync(text, parsed.GetValue(province), first, last, ct);
                }

                if (written.TryGet(out var deeds, out var refusal))
                {
                    // Only a whole export takes the name.
                    File.Move(path + ".part", path, overwrite: true);
                    Console.WriteLine($"Đã xuất {VietnameseFormat.Number(deeds)} việc.");
                    return 0;
                }

                File.Delete(path + ".part");
                await Console.Error.WriteLineAsync(refusal.Message);
                return 1;
            }
        );
        return command;
    }

    /// <summary>Needs no database and no setting.</summary>
    public static Command Verify()
    {
        var file = new Argument<FileInfo>("file") { Description = "An export" };
        var key = new Option<FileInfo?>("--key") { Description = "The public key that was kept outside (PEM)" };
        var command = new Command("verify-audit", "Check an export of the trail of deeds, offline") { file, key };
        command.SetAction(parsed =>
        {
            var (path, pinned) = (parsed.GetValue(file)!, parsed.GetValue(key));
            foreach (var wanted in new[] { path, pinned }.OfType<FileInfo>().Where(wanted => !wanted.Exists))
            {
                Console.Error.WriteLine($"Không có tệp {wanted.FullName}.");
                return 2;
            }

            return Tell(
                TrailVerifier.Verify(File.ReadLines(path.FullName), pinned is null ? null : File.ReadAllText(pinned.FullName)),
                pinned is not null
            );
        });
        return command;
    }

    private static int Tell(TrailReport report, bool pinned)
    {
        var span = report is { First: { } first, Last: { } last }
            ? $", từ {VietnameseFormat.Moment(first)} đến {VietnameseFormat.Moment(last)}"
            : string.Empty;
        Console.WriteLine($"Đã kiểm {VietnameseFormat.Number(report.Deeds)} việc{span}; {VietnameseFormat.Number(report.Heads)} chữ ký.");
        if (report.Fault is { } fault)
        {
            Console.WriteLine(fault);
            return 1;
        }

        Console.WriteLine(
            pinned
                ? "TOÀN VẸN: đủ, đúng thứ tự và đúng nội dung lúc niêm phong, theo khóa đã giữ bên ngoài."
                : "KHỚP: tệp khớp với chính nó. Chưa chứng minh được tệp không bị viết lại toàn bộ bằng khóa khác: so với khóa công khai giữ bên ngoài bằng --key."
        );
        return 0;
    }

    private static bool TryDay(string? text, out DateOnly? day)
    {
        var right = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var found);
        day = right ? found : null;
        return right || text is null;
    }
}
