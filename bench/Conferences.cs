using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThongSuot.Conferences;
using ThongSuot.Conferences.Act;
using ThongSuot.Conferences.Agenda;
using ThongSuot.Conferences.Prepare;
using ThongSuot.Demonstration;
using ThongSuot.Host;
using ThongSuot.Platform;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Bench;

/// <summary>
/// A conference in session over PostgreSQL: as many points as asked for listen, each fetches the shared part of the page after an
/// event as a browser does, the office makes twenty changes a second apart. Generator and server share the machine.
/// </summary>
internal static class Conferences
{
    private const int Changes = 20;
    private const int Missed = 5;
    private const int SignInsAnAddress = 8;

    public static async Task RunAsync(int points)
    {
        await using var postgres = await PostgresServer.StartAsync();
        var database = PostgresServer.Database(await Lifecycle.EnsureAsync(10_000));
        var (code, users) = await PrepareAsync(database);
        await using var host = await Server.HostAsync(database, Path.Combine(Path.GetTempPath(), "ts-bench-files"));
        using var office = new OfficeLoad(host.Address, "1.000656");
        var desk = await office.EnterAsync("vanphong.tinh", $"/hoi-nghi/{code}/dieu-hanh");
        var listeners = await JoinAsync(host.Address, code, users, points);
        Console.WriteLine($"{listeners.Count} points listen; resident {host.ResidentMb} MB");
        // The first renders of a page compile it.
        for (var warm = 0; warm < 4; warm++)
        {
            await PostAsync(host.Address, desk, $"/hoi-nghi/{code}/dieu-hanh?handler=Conclude", warm);
            await WhenAsync(() => listeners.TrueForAll(listener => listener.Shown >= warm + 1));
        }

        var (cpu, serverCpu) = (host.Cpu, ProcessUse.CpuOfFamily(postgres.Process));
        listeners.ForEach(listener => listener.Forget());
        var sent = new List<long>();
        var one = listeners[0];
        for (var change = 0; change < Changes; change++)
        {
            if (change == 5)
            {
                await one.DropAsync();
            }
            else if (change == 5 + Missed)
            {
                one.Return();
            }

            sent.Add(Stopwatch.GetTimestamp());
            await PostAsync(host.Address, desk, $"/hoi-nghi/{code}/dieu-hanh?handler=Conclude", change);
            await Task.Delay(Math.Max(0, 1000 - (int)Stopwatch.GetElapsedTime(sent[^1]).TotalMilliseconds));
        }

        await WhenAsync(() => listeners.TrueForAll(listener => listener.Heard.Count == Changes && listener.Idle));
        Report(listeners, sent, host.Cpu - cpu, ProcessUse.CpuOfFamily(postgres.Process) - serverCpu);
        foreach (var listener in listeners)
        {
            listener.Dispose();
        }
    }

    private static async Task WhenAsync(Func<bool> reached)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!reached())
        {
            if (Stopwatch.GetElapsedTime(begun) > TimeSpan.FromSeconds(30))
            {
                throw new InvalidOperationException("Not every point was told within 30 seconds.");
            }

            await Task.Delay(20);
        }
    }

    private static void Report(List<LiveListener> listeners, List<long> sent, TimeSpan cpu, TimeSpan databaseCpu)
    {
        var others = listeners.Skip(1).ToList();
        var first = others.SelectMany(listener => listener.Heard.Keys).Min();
        var (all, single, shown) = (new List<double>(), new List<double>(), new List<double>());
        for (var change = 0; change < Changes; change++)
        {
            double After(long at) => Stopwatch.GetElapsedTime(sent[change], at).TotalMilliseconds;
            var heard = others
                .Select(listener => listener.Heard.TryGetValue(first + change, out var at) ? After(at) : double.PositiveInfinity)
                .ToList();
            single.AddRange(heard);
            all.Add(heard.Max());
            shown.Add(
                others.Max(listener =>
                    listener
                        .Fetched.Where(fetch => fetch.Sequence >= first + change)
                        .Select(fetch => After(fetch.At))
                        .DefaultIfEmpty(double.PositiveInfinity)
                        .Min()
                )
            );
        }

        Figures.Report("ms from the office's click to a point's event", single);
        Figures.Report($"ms until all {others.Count} had the event", all);
        Figures.Report($"ms until all {others.Count} showed the new part", shown);
        var events = others.Average(listener => listener.EventBytes / (double)Changes);
        var parts = others.Average(listener => listener.Fetched.Count == 0 ? 0 : listener.Fetched.Average(fetch => fetch.Bytes));
        Console.WriteLine(
            $"bytes per point per update: event {events:N0}, part of the page {parts:N0} compressed ({(events + parts) * 8 / 1000:N0} kbit; 64 kbit/s carries {64_000 / ((events + parts) * 8):N1} a second)"
        );
        var back = listeners[0].Heard.Keys.Where(number => number >= first).Order().ToList();
        Console.WriteLine(
            $"a point cut off for {Missed} changes and returned with its last number: had {back.Count} of {Changes}, each once: {(back.SequenceEqual(Enumerable.Range(first, Changes)) && listeners[0].Doubles == 0 ? "yes" : "NO")}; {Enumerable.Range(0, Changes).Count(change => sent[change] < listeners[0].ReturnedAt && listeners[0].Heard.TryGetValue(first + change, out var at) && at > listeners[0].ReturnedAt)} of {Missed} missed came after the return"
        );
        Console.WriteLine(
            $"CPU per change for all points: program {cpu.TotalMilliseconds / Changes:N0} ms, database {databaseCpu.TotalMilliseconds / Changes:N0} ms"
        );
    }

    private static async Task<List<LiveListener>> JoinAsync(Uri address, string code, IReadOnlyList<string> users, int points)
    {
        var listeners = new List<LiveListener>();
        for (var at = 0; at < points; at++)
        {
            // Sign-in is limited per address, and a province's communes do not share one.
            var listener = new LiveListener(address, code, IPAddress.Parse($"127.0.1.{1 + (at / SignInsAnAddress)}"));
            await listener.SignInAsync(users[at % users.Count]);
            listener.Return();
            listeners.Add(listener);
        }

        await Task.WhenAll(listeners.Select(listener => listener.Opened));
        return listeners;
    }

    /// <summary>A conference of all communes, in session.</summary>
    private static async Task<(string Code, IReadOnlyList<string> Users)> PrepareAsync(string database)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        services
            .AddPlatform(new PlatformOptions(database, Path.Combine(Path.GetTempPath(), "ts-bench-files")), ModuleList.All)
            .AddDemonstration();
        services.AddDataProtection();
        await using var program = services.BuildServiceProvider();
        await using var scope = program.CreateAsyncScope();
        var (units, seats) = (program.GetRequiredService<Units>(), scope.ServiceProvider.GetRequiredService<ISeatDirectory>());
        await units.RefreshAsync(default);
        var office = (await seats.UnderAsync("/25/", Role.ProvinceOffice, default))[0];
        Deed By() => new(Actor.From(office), TimeProvider.System.GetUtcNow());
        var text = new ConferenceText(
            "Hội nghị đo tốc độ",
            ConferenceKind.Dialogue,
            TimeProvider.System.GetUtcNow().AddHours(1),
            "Hội trường",
            "Chủ tịch UBND tỉnh"
        );
        var code = Must(
            await scope
                .ServiceProvider.GetRequiredService<PrepareConference>()
                .RunAsync(text, [.. units.CommunesOf("25").Select(unit => unit.Path)], office, By(), default)
        );
        Must(
            await scope
                .ServiceProvider.GetRequiredService<ChangeAgenda>()
                .RunAsync(code, new AgendaInput(AgendaChange.Add, null, "Trao đổi", null), office, By(), default)
        );
        var move = scope.ServiceProvider.GetRequiredService<MoveConference>();
        Must(await move.RunAsync(code, ConferenceAct.Open, string.Empty, null, office, By(), default));
        Must(await move.RunAsync(code, ConferenceAct.Begin, "Đo tốc độ", null, office, By(), default));
        await using var db = await program.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync();
        var users = await db
            .Database.SqlQuery<string>(
                $"SELECT a.user_name AS \"Value\" FROM identity_accounts a JOIN identity_seats s ON s.account_id = a.id WHERE s.role = 'CommuneLeader' ORDER BY a.user_name"
            )
            .ToListAsync();
        return (code, users);
    }

    private static async Task PostAsync(Uri address, OfficeLoad.Person desk, string path, int number)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = address,
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent([
                new("Input.Text", $"Kết luận đo tốc độ số {number}: các sở hướng dẫn bằng văn bản trong tháng"),
                new("Input.ConcludedBy", "Chủ tịch UBND tỉnh"),
                new("SubmissionKey", Guid.CreateVersion7().ToString("N")),
                new("__RequestVerificationToken", desk.Token),
            ]),
        };
        request.Headers.TryAddWithoutValidation("Cookie", desk.Cookies);
        using var answer = await client.SendAsync(request);
        if (answer.StatusCode != HttpStatusCode.Found)
        {
            throw new InvalidOperationException($"POST {path}: {answer.StatusCode}");
        }
    }

    private static T Must<T>(Result<T> result) =>
        result.IsRefused ? throw new InvalidOperationException(result.Refusal.Message) : result.Value;
}
