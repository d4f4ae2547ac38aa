using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Backup;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Tools;

/// <summary>Copies a running system and puts a copy back.</summary>
internal static class BackupCommands
{
    public static Command Take() =>
        Command(
            "backup",
            "Copy the database of THONGSUOT_DB and the files of THONGSUOT_FILES into a new folder, while the program runs",
            "Đã sao lưu",
            async (program, folder, ct) =>
            {
                var taken = await program.GetRequiredService<TakeBackup>().RunAsync(folder, ct);
                if (!taken.IsRefused)
                {
                    await program.GetRequiredService<NoteBackup>().RunAsync(taken.Value, ct);
                }

                return taken;
            }
        );

    public static Command Restore() =>
        Command("restore", "Put a backup into an empty THONGSUOT_DB and THONGSUOT_FILES", "Đã khôi phục", (program, folder, ct) =>
            program.GetRequiredService<RestoreBackup>().RunAsync(folder, ct)
        );

    private static Command Command(
        string name,
        string description,
        string done,
        Func<IServiceProvider, string, CancellationToken, Task<Result<BackupManifest>>> run
    )
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "Folder of the backup" };
        var command = new Command(name, description) { folder };
        command.SetAction(
            async (parsed, ct) =>
            {
                await using var program = Programs.Build();
                var result = await run(program, parsed.GetValue(folder)!.FullName, ct);
                if (result.IsRefused)
                {
                    await Console.Error.WriteLineAsync(result.Refusal.Message);
                    return 1;
                }

                var manifest = result.Value;
                Console.WriteLine(
                    $"{done} {VietnameseFormat.Number(manifest.Tables.Values.Sum())} dòng của {manifest.Tables.Count} bảng và {VietnameseFormat.Number(manifest.Files.Count)} tệp, bản lúc {VietnameseFormat.Moment(manifest.At)}."
                );
                if (manifest.KeyName is { } key)
                {
                    Console.WriteLine(
                        $"Khóa ngoài {key} (THONGSUOT_KEY_FILE) không nằm trong bản sao lưu: giữ riêng, thiếu nó thì không khôi phục được."
                    );
                }

                foreach (var hash in manifest.Missing)
                {
                    await Console.Error.WriteLineAsync($"Bản quét {hash} không có trong thư mục tệp khi sao lưu.");
                }

                return 0;
            }
        );
        return command;
    }
}
