using System.CommandLine;
using ThongSuot.Platform.Signing;

namespace ThongSuot.Tools;

/// <summary>A certificate that signs for itself, to try digital signatures with before the real one is there.</summary>
internal static class TestCertificateCommand
{
    public static Command Command()
    {
        var file = new Argument<FileInfo>("file") { Description = "Where the PKCS#12 file goes; it must not be there yet" };
        var name = new Option<string>("--name") { Description = "Whose it says it is", DefaultValueFactory = _ => "Chứng thư thử nghiệm" };
        var password = new Option<string>("--password") { Description = "Its password (THONGSUOT_SIGN_PASSWORD)", Required = true };
        var command = new Command("test-certificate", "Make a certificate that signs for itself, for THONGSUOT_SIGN_FILE of a trial")
        {
            file,
            name,
            password,
        };
        command.SetAction(
            async (parsed, ct) =>
            {
                var now = TimeProvider.System.GetUtcNow();
                var made = TestCertificate.Make(
                    parsed.GetRequiredValue(name),
                    now.AddDays(-1),
                    now.AddYears(1),
                    parsed.GetRequiredValue(password)
                );
                var path = parsed.GetRequiredValue(file).FullName;
                await using var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
                if (!OperatingSystem.IsWindows())
                {
                    File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
                }

                await target.WriteAsync(made, ct);
                Console.WriteLine($"Đã tạo {path}, dùng đến {now.AddYears(1):dd/MM/yyyy}.");
                return 0;
            }
        );
        return command;
    }
}
