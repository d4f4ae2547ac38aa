using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ThongSuot.Demonstration;
using ThongSuot.Platform.Storage;

namespace ThongSuot.TestKit;

/// <summary>
/// The whole program in memory over one real database, shared by the tests of an assembly: each test works with data of its own (its own
/// commune, codes and people), so that none disturbs another.
/// </summary>
public sealed class TestProgram : IAsyncDisposable
{
    /// <summary>So many communes are left to the tests that are still running when the next shared program begins.</summary>
    private const int MostTaken = 100;

    private static readonly ConcurrentDictionary<(TestDatabase Kind, int Number), Lazy<Task<TestProgram>>> Shared = new();

    /// <summary>A thousand sign-ins at the real price are a minute of the tests; what a hash is made of, it says itself.</summary>
    internal static readonly PasswordHasherOptions CheapPasswords = new() { IterationCount = 1_000 };

    private static int visitor;

    private readonly WebApplicationFactory<Program> factory;
    private readonly Func<Task> drop;
    private readonly string files;
    private int communes = -1;

    private TestProgram(WebApplicationFactory<Program> factory, Func<Task> drop, FakeClock clock, string setting, string files)
    {
        (this.factory, this.drop, this.files) = (factory, drop, files);
        (Clock, Setting) = (clock, setting);
    }

    public FakeClock Clock { get; }

    /// <summary>What THONGSUOT_DB holds.</summary>
    public string Setting { get; }

    public IServiceProvider Services => factory.Services;

    /// <summary>The program that all tests of this assembly share on one kind of database.</summary>
    public static Task<TestProgram> OnAsync(TestDatabase kind) => OnAsync(kind, 0);

    /// <summary>The same, or the next one when most of a province's communes are taken.</summary>
    internal static async Task<TestProgram> WithRoomAsync(TestDatabase kind)
    {
        for (var number = 0; ; number++)
        {
            if (await OnAsync(kind, number) is { communes: < MostTaken } program)
            {
                return program;
            }
        }
    }

    private static Task<TestProgram> OnAsync(TestDatabase kind, int number) =>
        Shared.GetOrAdd((kind, number), key => new Lazy<Task<TestProgram>>(() => StartSharedAsync(key.Kind))).Value;

    /// <summary>One for all tests of an assembly that use it: nobody may move its clock under the others.</summary>
    public static async Task<TestProgram> StartSharedAsync(TestDatabase kind, Action<IServiceCollection>? configure = null)
    {
        var program = await StartAsync(kind, configure);
        program.Clock.Hold();
        return program;
    }

    /// <summary>A program of one's own, for tests that stop it, change its clock or count everything.</summary>
    /// <param name="configure">Takes services away or adds some, last of all.</param>
    public static async Task<TestProgram> StartAsync(TestDatabase kind, Action<IServiceCollection>? configure = null)
    {
        var (setting, drop) = await TestDatabases.PreparedAsync(kind);
        return await StartAsync(setting, drop, configure);
    }

    /// <summary>Another node, or the same one restarted, over an existing database and by the same clock.</summary>
    public Task<TestProgram> AnotherNodeAsync(Action<IServiceCollection>? configure = null) =>
        StartAsync(Setting, () => Task.CompletedTask, configure, clock: Clock);

    /// <summary>A program over what is there already: a restored database and its files, which stay when it ends.</summary>
    public static Task<TestProgram> OverAsync(string setting, string files, Action<IServiceCollection>? configure = null) =>
        StartAsync(setting, () => Task.CompletedTask, configure, files);

    /// <summary>A browser of its own, at an address of its own unless one is given.</summary>
    public HttpClient CreateClient(CookieContainer? cookies = null, string? address = null)
    {
        var client = factory.CreateDefaultClient(new CookieContainerHandler(cookies ?? new CookieContainer()));
        var number = Interlocked.Increment(ref visitor);
        client.DefaultRequestHeaders.Add(AddressOfVisitor.Header, address ?? $"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}");
        return client;
    }

    public Visitor Visit() => new(this);

    /// <summary>The next commune that no test has taken, by its place in the list.</summary>
    internal int NextCommune() => Interlocked.Increment(ref communes);

    /// <summary>Services of one request.</summary>
    public AsyncServiceScope Scope() => Services.CreateAsyncScope();

    public async ValueTask DisposeAsync()
    {
        await factory.DisposeAsync();
        await drop();
        Directory.Delete(files, recursive: true);
    }

    private static Task<TestProgram> StartAsync(
        string setting,
        Func<Task> drop,
        Action<IServiceCollection>? configure,
        string? keep = null,
        FakeClock? clock = null
    )
    {
        clock ??= new FakeClock();
        var own = Directory.CreateTempSubdirectory("ts-files-").FullName;
        // Not disposed here: the program lives as long as what is returned.
        var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseContentRoot(AppContext.BaseDirectory);
            host.UseSetting("THONGSUOT_DB", setting);
            host.UseSetting("THONGSUOT_FILES", keep ?? own);
            host.ConfigureLogging(logging => logging.ClearProviders());
            host.ConfigureServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
                services.AddDemonstration();
                services.AddSingleton<IStartupFilter, AddressOfVisitor>();
                var provinces = new ProvinceWatch();
                services.AddSingleton<IStartupFilter>(provinces);
                services.ConfigureDbContext<Db>(options =>
                    options
                        .AddInterceptors(provinces)
                        // Rows taken without an order are others on another day: no page and no act may hang on them.
                        .ConfigureWarnings(warnings =>
                            warnings.Throw(
                                CoreEventId.FirstWithoutOrderByAndFilterWarning,
                                CoreEventId.RowLimitingOperationWithoutOrderByWarning
                            )
                        )
                );
                services.AddSingleton(Options.Create(CheapPasswords));
                configure?.Invoke(services);
            });
        });
        // Asking for the services starts the program: migrations and built-in sets.
        _ = factory.Services;
        return Task.FromResult(new TestProgram(factory, drop, clock, setting, own));
    }
}

/// <summary>The test server knows no addresses, so that all visitors would share one rate limit: each says its own.</summary>
internal sealed class AddressOfVisitor : IStartupFilter
{
    public const string Header = "Test-Address";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Use(
                (http, rest) =>
                {
                    http.Connection.RemoteIpAddress = http.Request.Headers[Header] is { Count: 1 } given
                        ? IPAddress.Parse(given.ToString())
                        : null;
                    return rest(http);
                }
            );
            next(app);
        };
}
