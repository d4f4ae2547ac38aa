using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ThongSuot.Bench;

/// <summary>A program started for a measurement, and what the kernel says of its use.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process process;

    private Server(Process process, Uri address, TimeSpan start)
    {
        (this.process, Address, Start) = (process, address, start);
    }

    public Uri Address { get; }

    /// <summary>From the start of the process to its first answer.</summary>
    public TimeSpan Start { get; }

    /// <summary>CPU used so far.</summary>
    public TimeSpan Cpu => ProcessUse.CpuOf(process.Id);

    /// <summary>Resident memory now, MB.</summary>
    public long ResidentMb => ProcessUse.StatusKb(process.Id, "VmRSS") / 1024;

    /// <summary>The most it ever was, MB.</summary>
    public long PeakMb => ProcessUse.StatusKb(process.Id, "VmHWM") / 1024;

    /// <summary>The Host over a database.</summary>
    /// <param name="folder">Where it was published; by default beside the bench.</param>
    public static Task<Server> HostAsync(string database, string files, string? folder = null) =>
        StartAsync(
            Path.Combine(folder ?? AppContext.BaseDirectory, "ThongSuot.Host.dll"),
            [],
            new()
            {
                ["THONGSUOT_DB"] = database,
                ["THONGSUOT_FILES"] = files,
                ["DOTNET_gcServer"] = "0",
                ["Logging__LogLevel__Default"] = "Warning",
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
            }
        );

    /// <summary>The plain reference over the same server.</summary>
    public static Task<Server> ReferenceAsync(string database) => StartAsync("ThongSuot.Bench.dll", ["reference-server", database], []);

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private static async Task<Server> StartAsync(string program, string[] arguments, Dictionary<string, string> settings)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var info = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Path.GetDirectoryName(Path.Combine(AppContext.BaseDirectory, program))!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, program), .. arguments, "--urls", address.ToString()])
        {
            info.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in settings)
        {
            info.Environment[name] = value;
        }

        var watch = Stopwatch.StartNew();
        var started = Process.Start(info)!;
        var said = new List<string>();
        started.OutputDataReceived += (_, line) => Note(said, line.Data);
        started.ErrorDataReceived += (_, line) => Note(said, line.Data);
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        using var client = new HttpClient { BaseAddress = address };
        while (!await AnswersAsync(client))
        {
            if (started.HasExited || watch.Elapsed > TimeSpan.FromMinutes(1))
            {
                throw new InvalidOperationException($"{program} does not answer: {string.Join(Environment.NewLine, said.TakeLast(20))}");
            }

            await Task.Delay(20);
        }

        return new Server(started, address, watch.Elapsed);
    }

    private static void Note(List<string> said, string? line)
    {
        lock (said)
        {
            said.Add(line ?? string.Empty);
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            return (await client.GetAsync(new Uri("/healthz", UriKind.Relative))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}

/// <summary>What the kernel says of processes.</summary>
internal static class ProcessUse
{
    private const double TicksPerSecond = 100;

    public static TimeSpan CpuOf(int process)
    {
        var stat = Stat(process);
        return stat is null
            ? TimeSpan.Zero
            : TimeSpan.FromSeconds(
                (double.Parse(stat[11], CultureInfo.InvariantCulture) + double.Parse(stat[12], CultureInfo.InvariantCulture))
                    / TicksPerSecond
            );
    }

    /// <summary>CPU of a process, its living children and those it has buried.</summary>
    public static TimeSpan CpuOfFamily(int parent)
    {
        var buried = Stat(parent) is { } own
            ? (double.Parse(own[13], CultureInfo.InvariantCulture) + double.Parse(own[14], CultureInfo.InvariantCulture)) / TicksPerSecond
            : 0;
        var living = Directory
            .EnumerateDirectories("/proc")
            .Select(Path.GetFileName)
            .Where(name => int.TryParse(name, out _))
            .Select(name => int.Parse(name!, CultureInfo.InvariantCulture))
            .Where(process => Stat(process) is { } stat && stat[1] == parent.ToString(CultureInfo.InvariantCulture))
            .Sum(process => CpuOf(process).TotalSeconds);
        return CpuOf(parent) + TimeSpan.FromSeconds(buried + living);
    }

    public static long StatusKb(int process, string field) =>
        File.ReadLines($"/proc/{process}/status")
            .Where(line => line.StartsWith(field + ":", StringComparison.Ordinal))
            .Select(line => long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture))
            .First();

    // Fields after the name, which may hold spaces; the first is the state, the second the parent.
    private static string[]? Stat(int process)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{process}/stat");
            return text[(text.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;
        }
    }
}
