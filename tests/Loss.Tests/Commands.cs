using System.Diagnostics;

namespace ThongSuot.Loss.Tests;

/// <summary>Programs of the system, run to their end.</summary>
internal static class Commands
{
    public static async Task RunAsync(string program, params string[] arguments) =>
        (await TryAsync(false, program, arguments)).ShouldBe(0, $"{program} {string.Join(' ', arguments)}");

    /// <summary>Runs it and gives its exit code.</summary>
    /// <param name="unprivileged">As the database's user where we are root.</param>
    public static async Task<int> TryAsync(bool unprivileged, string program, params string[] arguments)
    {
        // Nothing is redirected: a server that outlives the command would keep the pipe open.
        var start = new ProcessStartInfo("bash", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1", .. Words(unprivileged, program, arguments)])
        {
            WorkingDirectory = "/",
        };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    public static string[] Words(bool unprivileged, string program, params string[] arguments) =>
        unprivileged && Environment.IsPrivilegedProcess
            ? ["runuser", "-u", "postgres", "--", program, .. arguments]
            : [program, .. arguments];
}
