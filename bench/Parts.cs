using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures;
using ThongSuot.Territory;
using ThongSuot.TestKit;

namespace ThongSuot.Bench;

/// <summary>Parts measured inside one process.</summary>
internal static class Parts
{
    public static void Clock()
    {
        const int Count = 500_000;
        var calendar = WorkingCalendar.Standard;
        var from = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var random = new Random(1);
        var moments = Enumerable
            .Range(0, Count)
            .Select(_ => (At: from.AddMinutes(random.Next(500_000)), Time: TimeSpan.FromHours(random.Next(1, 240))))
            .ToArray();
        long sum = 0;
        Figures.Report(
            "due times per second, one core",
            Enumerable
                .Range(0, 9)
                .Select(_ =>
                {
                    var watch = Stopwatch.StartNew();
                    foreach (var (at, time) in moments)
                    {
                        sum += calendar.AddWorkingTime(at, time).Ticks;
                    }

                    return Count / watch.Elapsed.TotalSeconds;
                })
        );
        GC.KeepAlive(sum);
    }

    public static async Task LookUpAsync()
    {
        await using var program = await TestProgram.StartAsync(TestDatabase.Sqlite);
        var places = program.Services.GetRequiredService<PlaceIndex>();
        var catalogue = program.Services.GetRequiredService<Catalogue>();
        string[] texts = ["xa huong can", "Hòa Bình", "hoa binh", "thi tran", "phuong au co", "Huyện Tân Sơn", "ba"];
        Figures.Report("milliseconds per place look-up", Times(texts, text => places.Search(text)));
        string[] procedures = ["dang ky khai sinh", "1.001193", "dkks", "đất đai lần đầu", "chung thuc ban sao"];
        Figures.Report(
            "milliseconds per procedure look-up",
            Times(procedures, text => catalogue.Search(text, new DateOnly(2025, 9, 11), 12, "25"))
        );
    }

    public static async Task ReceiveAsync(TestDatabase database)
    {
        const int Callers = 8;
        const int Each = 60;
        var given = new Given(await TestProgram.StartAsync(database));
        var people = await given.PeopleAsync();
        await given.ReceiveAsync(people.Counter.Seat);
        var rates = new List<double>();
        for (var round = 0; round < 5; round++)
        {
            var watch = Stopwatch.StartNew();
            await Task.WhenAll(
                Enumerable
                    .Range(0, Callers)
                    .Select(async _ =>
                    {
                        for (var i = 0; i < Each; i++)
                        {
                            await given.ReceiveAsync(people.Counter.Seat);
                        }
                    })
            );
            rates.Add(Callers * Each / watch.Elapsed.TotalSeconds);
        }

        Figures.Report($"receptions per second, {Callers} callers, {database}, through the handler", rates);
        await given.Program.DisposeAsync();
    }

    private static IEnumerable<double> Times(string[] texts, Action<string> act)
    {
        for (var i = 0; i < 200; i++)
        {
            var watch = Stopwatch.StartNew();
            act(texts[i % texts.Length]);
            yield return watch.Elapsed.TotalMilliseconds;
        }
    }
}
