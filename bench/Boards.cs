using System.Diagnostics;
using System.Text;

namespace ThongSuot.Bench;

/// <summary>
/// Boards and lists at size, asked one after the other over HTTP on the same machine: what is printed holds the way there and
/// back, too.
/// </summary>
internal static class Boards
{
    private const int Times = 60;

    public static async Task RunAsync(int[] sizes)
    {
        await using var postgres = await PostgresServer.StartAsync();
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(7));
        foreach (var size in sizes)
        {
            var name = await Lifecycle.EnsureAsync(size);
            await using var host = await Server.HostAsync(
                PostgresServer.Database(name),
                Path.Combine(Path.GetTempPath(), "ts-bench-files")
            );
            using var reader = new OfficeLoad(host.Address, "1.000656");
            var leader = await reader.EnterAsync("lanhdao.tinh", "/tai-khoan");
            await TimeAsync(
                $"{size:N0} dossiers, province board, this month",
                reader,
                leader,
                $"/so-lieu?tu={today.AddDays(1 - today.Day):yyyy-MM-dd}&den={today:yyyy-MM-dd}"
            );
            await TimeAsync(
                $"{size:N0} dossiers, province board, a year back to today",
                reader,
                leader,
                $"/so-lieu?tu={today.AddDays(-365):yyyy-MM-dd}&den={today:yyyy-MM-dd}"
            );
            await TimeAsync(
                $"{size:N0} dossiers, province board, a past month",
                reader,
                leader,
                $"/so-lieu?tu={today.AddDays(-150):yyyy-MM-dd}&den={today.AddDays(-120):yyyy-MM-dd}"
            );
        }
    }

    public static async Task ListsAsync(int[] sizes)
    {
        await using var postgres = await PostgresServer.StartAsync();
        foreach (var size in sizes)
        {
            var name = await Lifecycle.EnsureAsync(size);
            await using var host = await Server.HostAsync(
                PostgresServer.Database(name),
                Path.Combine(Path.GetTempPath(), "ts-bench-files")
            );
            using var reader = new OfficeLoad(host.Address, "1.000656");
            foreach (
                var (who, userName) in new[]
                {
                    ("a clerk", "motcua.auco"),
                    ("a case officer", "chuyenvien.auco"),
                    ("a ward's leader", "lanhdao.auco"),
                    ("the province's leader", "lanhdao.tinh"),
                }
            )
            {
                var person = await reader.EnterAsync(userName, "/tai-khoan");
                await TimeAsync($"{size:N0} dossiers, worklist of {who}", reader, person, "/ho-so");
                await TimeAsync($"{size:N0} dossiers, open dossiers of {who}", reader, person, "/ho-so?nhom=dang-giai-quyet");
            }
        }
    }

    /// <summary>The first page of each kind of seat.</summary>
    public static Task TodayAsync(int[] sizes) =>
        PagesAsync(sizes, "first page", "/hom-nay", "motcua.auco", "chuyenvien.auco", "lanhdao.auco", "vanphong.tinh", "lanhdao.tinh");

    private static async Task PagesAsync(int[] sizes, string what, string path, params string[] userNames)
    {
        await using var postgres = await PostgresServer.StartAsync();
        foreach (var size in sizes)
        {
            var name = await Lifecycle.EnsureAsync(size);
            await using var host = await Server.HostAsync(
                PostgresServer.Database(name),
                Path.Combine(Path.GetTempPath(), "ts-bench-files")
            );
            using var reader = new OfficeLoad(host.Address, "1.000656");
            foreach (var userName in userNames)
            {
                var person = await reader.EnterAsync(userName, "/tai-khoan");
                await TimeAsync($"{size:N0} dossiers, {what} of {userName}", reader, person, path);
            }
        }
    }

    /// <param name="cpu">CPU used so far by program and database: on a machine that others use it says more than the clock does.</param>
    public static async Task TimeAsync(
        string what,
        OfficeLoad reader,
        OfficeLoad.Person person,
        string path,
        Func<TimeSpan>? cpu = null,
        int warming = 120
    )
    {
        var bytes = 0;
        for (var warm = 0; warm < warming; warm++)
        {
            bytes = Encoding.UTF8.GetByteCount(await reader.PageAsync(path, person.Cookies));
        }

        var times = new List<double>();
        var before = cpu?.Invoke() ?? TimeSpan.Zero;
        for (var time = 0; time < Times; time++)
        {
            var watch = Stopwatch.StartNew();
            await reader.PageAsync(path, person.Cookies);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        Figures.Report($"{what} ({bytes / 1024.0:N0} KB), ms a page", times);
        if (cpu is not null)
        {
            Console.WriteLine($"  CPU a page {Figures.Text((cpu() - before).TotalMilliseconds / Times)} ms");
        }
    }
}
