using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Competences;
using ThongSuot.Competences.Checks;
using ThongSuot.Competences.Cliff;
using ThongSuot.Competences.Register;
using ThongSuot.Competences.Who;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;
using ThongSuot.TestKit;

namespace ThongSuot.Bench;

/// <summary>"Whose power is it?" at 2.100 procedures × 148 communes, each changed once a year for three years.</summary>
internal static class Powers
{
    private static readonly int Tasks = int.TryParse(Environment.GetEnvironmentVariable("TS_POWERS"), out var asked) ? asked : 2_100;
    private const int Years = 3;
    private const int Times = 400;
    private const int Part = 100_000;

    public static async Task RunAsync(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        _ = new Given(program);
        var communes = program.Services.GetRequiredService<Units>().CommunesOf("25").ToList();
        var begun = Stopwatch.GetTimestamp();
        var rows = await FillAsync(program, communes);
        Console.WriteLine(
            $"powers {database}: {rows:N0} rows ({Tasks:N0} tasks × {communes.Count} communes × {Years} years) written in {Stopwatch.GetElapsedTime(begun).TotalSeconds:0.0} s"
        );
        var reader = program.Services.GetRequiredService<WhoReader>();
        var random = new Random(1);
        var (asked, held) = (new List<double>(Times), 0);
        for (var at = 0; at < Times + 20; at++)
        {
            var (task, commune) = (random.Next(Tasks), communes[random.Next(communes.Count)]);
            var day = new DateOnly(2025, 7, 1).AddDays(random.Next(Years * 365));
            begun = Stopwatch.GetTimestamp();
            var answer = await reader.AskAsync(new($"VIEC-{task:0000}", "Việc", "Lĩnh vực"), commune.Path, day, null, default);
            if (at >= 20)
            {
                asked.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
                held += answer.Holding.Authority is null ? 0 : 1;
            }
        }

        asked.Sort();
        Console.WriteLine(
            $"powers {database}: the question {asked[Times / 2]:0.0} ms (median of {Times} places, tasks and days), p95 {asked[Times * 95 / 100]:0.0} ms, {held} answered by one holder"
        );
        begun = Stopwatch.GetTimestamp();
        var found = await reader.FindAsync("cấp giấy phép xây nhà", new DateOnly(2026, 11, 28), "25", 12, default);
        Console.WriteLine(
            $"powers {database}: a task by everyday words {Stopwatch.GetElapsedTime(begun).TotalMilliseconds:0} ms ({found.Count} found)"
        );
        await PagesAsync(program, database);
        begun = Stopwatch.GetTimestamp();
        var wrong = await program
            .Services.GetRequiredService<CheckReader>()
            .ReadAsync(new Scope("/25/"), new DateOnly(2026, 11, 28), default);
        Console.WriteLine(
            $"powers {database}: the whole register looked through {Stopwatch.GetElapsedTime(begun).TotalSeconds:0.0} s ({wrong.Count:N0} findings)"
        );
    }

    /// <summary>What the Department of Justice opens: the register, with and without words, and what falls on a day.</summary>
    private static async Task PagesAsync(TestProgram program, TestDatabase database)
    {
        var (register, cliff) = (program.Services.GetRequiredService<RegisterReader>(), program.Services.GetRequiredService<CliffReader>());
        var day = new DateOnly(2026, 11, 28);
        foreach (var (what, text) in new[] { ("a page", null), ("by code", "VIEC-0042"), ("by words", "đo tốc độ số 1234") })
        {
            var (times, total) = (new List<double>(), 0);
            for (var at = 0; at < 5; at++)
            {
                var begun = Stopwatch.GetTimestamp();
                total = (await register.ReadAsync(new("/25/", day, text, null, RegisterPart.All, null), default)).Rows.Total;
                times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }

            Console.WriteLine($"powers {database}: the register, {what} {times.Order().ElementAt(2):0} ms (median of 5, {total:N0} rows)");
        }

        var started = Stopwatch.GetTimestamp();
        var view = await cliff.ReadAsync(new Scope("/25/"), RegisterDays.Cliff, default);
        Console.WriteLine(
            $"powers {database}: the cliff {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s ({view.Lines.Count:N0} lines)"
        );
    }

    private static async Task<int> FillAsync(TestProgram program, List<Unit> communes)
    {
        var rows = communes.SelectMany(commune =>
            Enumerable.Range(0, Tasks).SelectMany(task => Enumerable.Range(0, Years).Select(year => RowOf(commune.Path, task, year)))
        );
        var (gate, count) = (program.Services.GetRequiredService<WriteGate>(), 0);
        foreach (var part in rows.Chunk(Part))
        {
            count += part.Length;
            var written = await gate.RunAsync(
                Deed.BySystem(program.Clock.GetUtcNow(), "Đo tốc độ"),
                async (write, ct) =>
                {
                    await RowWriter<CompetenceRow>.For(write.Db).InsertAsync(write.Db, part, ct);
                    write.Record("bench.powers", "competences", Guid.Empty, "25", "/25/", "Đo tốc độ");
                    return Result.Done;
                },
                default
            );
            if (written.IsRefused)
            {
                throw new InvalidOperationException(written.Refusal.Message);
            }
        }

        await using var db = await program.Services.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync("ANALYZE");
        return count;
    }

    private static CompetenceRow RowOf(string path, int task, int year)
    {
        var from = new DateOnly(2025 + year, 7, 1);
        return new()
        {
            Id = CompetenceRowId.New(),
            ProvinceCode = "25",
            UnitPath = path,
            Subject = $"VIEC-{task:0000}",
            Name = $"Việc đo tốc độ số {task}",
            Field = $"Lĩnh vực {task % 40}",
            Level = HolderLevel.Commune,
            Body = "UBND cấp xã",
            Title = (task + year) % 2 == 0 ? "Chủ tịch UBND cấp xã" : "UBND cấp xã",
            Form = CompetenceForm.Decentralised,
            BasisKind = "phân cấp",
            Document = $"{10 + year}/{2025 + year}/QĐ-UBND",
            Article = "Điều 3",
            ValidFrom = from,
            ValidTo = year == Years - 1 ? null : from.AddYears(1).AddDays(-1),
            Previous = "UBND cấp huyện",
            SignForm = "TM.",
            MayAuthorise = true,
            Territory = string.Empty,
            Conditions = string.Empty,
            Supersedes = string.Empty,
            Certainty = Certainty.Read,
            Source = "Đo tốc độ",
            Note = string.Empty,
        };
    }
}
