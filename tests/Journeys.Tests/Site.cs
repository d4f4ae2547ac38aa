using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(ThongSuot.Journeys.Tests.Site))]

namespace ThongSuot.Journeys.Tests;

/// <summary>The program as an office runs it: a process of its own over the demonstration province, and a browser in front of it.</summary>
public sealed class Site : IAsyncLifetime
{
    private const string CertificatePassword = "chỉ để thử";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> signedIn = new(StringComparer.Ordinal);
    private readonly string folder = Directory.CreateTempSubdirectory("ts-journeys-").FullName;
    private Process? host;
    private IPlaywright? playwright;

    public string Address { get; private set; } = string.Empty;

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await ToolAsync("test-certificate", Certificate, "--password", CertificatePassword);
        await ToolAsync("demonstration");

        Address = $"http://127.0.0.1:{FreePort()}";
        host = Start("ThongSuot.Host.dll", "--contentRoot", folder, "--urls", Address);
        await ListensAsync(host);
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = "/usr/bin/chromium",
                Args =
                [
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (host is not null)
        {
            host.Kill(entireProcessTree: true);
            await host.WaitForExitAsync();
            host.Dispose();
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Somebody at a browser of their own.</summary>
    public async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL = Address;
        options.Locale = "vi-VN";
        var context = await Browser.NewContextAsync(options);
        // Machines are shared: a page that takes this long is broken, one that takes less may only be waiting its turn.
        context.SetDefaultTimeout(60_000);
        Assertions.SetDefaultExpectTimeout(60_000);
        return await context.NewPageAsync();
    }

    /// <summary>Somebody signed in, with the demonstration password.</summary>
    public async Task<IPage> SignInAsync(string userName, BrowserNewContextOptions? options = null)
    {
        var page = await OpenAsync(options);
        await page.GotoAsync("/dang-nhap");
        await page.GetByLabel("Tên đăng nhập").FillAsync(userName);
        await page.GetByLabel("Mật khẩu").FillAsync("thongsuot-2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập", Exact = true }).ClickAsync();
        await page.ArriveAsync(address => !address.EndsWith("/dang-nhap", StringComparison.Ordinal));
        await page.GetByText("Thoát").WaitForAsync();
        return page;
    }

    /// <summary>Somebody who has been signed in before, in a browser of their own: for whoever only looks.</summary>
    public async Task<IPage> SignedInAsync(string userName)
    {
        var state = await signedIn.GetOrAdd(userName, name => new Lazy<Task<string>>(() => StateAsync(name))).Value;
        return await OpenAsync(new BrowserNewContextOptions { StorageState = state });
    }

    private async Task<string> StateAsync(string userName)
    {
        var page = await SignInAsync(userName);
        var state = await page.Context.StorageStateAsync();
        await page.Context.CloseAsync();
        return state;
    }

    private string Certificate => Path.Combine(folder, "ky.p12");

    private async Task ToolAsync(params string[] arguments)
    {
        using var tool = Start("ThongSuot.Tools.dll", arguments);
        await tool.WaitForExitAsync(new CancellationTokenSource(Patience).Token);
        tool.ExitCode.ShouldBe(0);
    }

    private Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, program));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["THONGSUOT_DB"] = Path.Combine(folder, "thongsuot.db");
        // All the people of the journeys sit behind one address.
        start.Environment["THONGSUOT_SHARED_ADDRESSES"] = "127.0.0.1";
        start.Environment["THONGSUOT_FILES"] = Path.Combine(folder, "files");
        if (File.Exists(Certificate))
        {
            start.Environment["THONGSUOT_SIGN_FILE"] = Certificate;
            start.Environment["THONGSUOT_SIGN_PASSWORD"] = CertificatePassword;
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
    }

    /// <summary>
    /// Reads what the program says until it says that it listens; the rest is read and dropped, so that it never waits for us.
    /// </summary>
    private static async Task ListensAsync(Process process)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains("Now listening on", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return;
            }
        }

        throw new InvalidOperationException("The program ended before it listened");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
