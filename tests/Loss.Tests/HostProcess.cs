using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ThongSuot.Loss.Tests;

/// <summary>The real program as a process of its own, to be killed without warning.</summary>
internal sealed class HostProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private bool gone;

    private HostProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public int Id => process.Id;

    /// <summary>Starts it and waits until it listens.</summary>
    /// <param name="portal">Where messages go.</param>
    public static async Task<HostProcess> StartAsync(string database, string folder, Uri portal)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        // A write beyond a file's allowed size must come back as an error, as on a full disk, and not end the process.
        var start = new ProcessStartInfo("bash")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("trap '' XFSZ; exec dotnet \"$0\" --contentRoot \"$1\" --urls \"$2\"");
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "ThongSuot.Host.dll"));
        start.ArgumentList.Add(folder);
        start.ArgumentList.Add(address.ToString());
        start.Environment["THONGSUOT_DB"] = database;
        start.Environment["THONGSUOT_FILES"] = Path.Combine(folder, "files");
        start.Environment["THONGSUOT_PORTAL"] = portal.ToString();
        start.Environment["Logging__LogLevel__Default"] = "Critical";
        start.Environment["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information";
        var process = Process.Start(start)!;
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        using var patience = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains("Now listening on", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return new HostProcess(process, address);
            }
        }

        throw new InvalidOperationException("The program ended before it listened");
    }

    /// <summary>kill -9: no handler runs, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (gone)
        {
            return;
        }

        gone = true;
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
