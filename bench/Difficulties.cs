using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThongSuot.Demonstration;
using ThongSuot.Difficulties;
using ThongSuot.Host;
using ThongSuot.Platform;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Territory;

namespace ThongSuot.Bench;

/// <summary>
/// Boards and searches over many difficulties, asked over HTTP: 5 % of them open, ten recommendations each, lived through the
/// domain's methods.
/// </summary>
internal static class DifficultyLoad
{
    private const int RaisedEach = 10;

    private static readonly string[] Troubles =
    [
        "Thiếu",
        "Chưa có hướng dẫn về",
        "Chậm bàn giao",
        "Phần mềm lỗi khi làm",
        "Chưa phân cấp",
        "Kinh phí chưa cấp cho",
        "Quy trình chưa rõ về",
        "Không tra cứu được",
        "Chưa bố trí người phụ trách",
        "Xuống cấp",
    ];
    private static readonly string[] Things =
    [
        "máy quét",
        "hồ sơ đất đai",
        "trạm y tế",
        "giáo viên mầm non",
        "đường truyền",
        "dự án thủy lợi",
        "trụ sở thôn",
        "chứng thực điện tử",
        "phụ cấp chức vụ",
        "nhà văn hóa",
        "quỹ bảo trợ",
        "bản đồ địa chính",
        "hộ tịch lưu động",
        "xe công",
        "lưu trữ tài liệu",
        "cấp phép xây dựng",
        "chợ dân sinh",
        "bảo hiểm y tế",
        "tiếp công dân",
        "số hóa kết quả",
    ];

    public static async Task RunAsync(int difficulties)
    {
        await using var postgres = await PostgresServer.StartAsync();
        var name =
            $"ts_bench_difficulties_{difficulties}_{Directory.EnumerateFiles(Path.Combine("src", "Storage.Postgres", "Migrations"), "2*_*.cs").Select(Path.GetFileName).Max()![..14]}";
        if (!await PostgresServer.ExistsAsync(name))
        {
            await PostgresServer.ScalarAsync("postgres", $"CREATE DATABASE {name}_new");
            await FillAsync(PostgresServer.Database($"{name}_new"), difficulties);
            Npgsql.NpgsqlConnection.ClearAllPools();
            await PostgresServer.ScalarAsync(name + "_new", "VACUUM ANALYZE");
            await PostgresServer.ScalarAsync("postgres", $"ALTER DATABASE {name}_new RENAME TO {name}");
        }

        await using var host = await Server.HostAsync(PostgresServer.Database(name), Path.Combine(Path.GetTempPath(), "ts-bench-files"));
        using var reader = new OfficeLoad(host.Address, "1.000656");
        var office = await reader.EnterAsync("vanphong.tinh", "/tai-khoan");
        var what = $"{difficulties:N0} difficulties, {difficulties * RaisedEach:N0} recommendations";
        await Boards.TimeAsync($"{what}, board by body, a year", reader, office, "/vuong-mac/so-lieu?ky=nam-nay");
        await Boards.TimeAsync($"{what}, board by commune, a year", reader, office, "/vuong-mac/so-lieu?ky=nam-nay&theo=don-vi");
        await Boards.TimeAsync($"{what}, queue of the province office", reader, office, "/vuong-mac");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await reader.PageAsync("/huong-dan?tim=may+quet", office.Cookies);
        Console.WriteLine(
            $"first search, which reads every recommendation into memory: {watch.Elapsed.TotalSeconds:N1} s, resident {host.ResidentMb} MB"
        );
        await Boards.TimeAsync(
            $"{what}, search by words without marks",
            reader,
            office,
            "/vuong-mac?nhom=tat-ca&tim=phan+mem+loi+khi+lam+ho+so+dat+dai"
        );
        await Boards.TimeAsync($"{what}, search box at the top", reader, office, "/tim?q=chua+co+huong+dan+ve+phu+cap+chuc+vu");
    }

    /// <summary>Fills a database that has people, or makes them.</summary>
    public static async Task FillAsync(string setting, int difficulties)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        services
            .AddPlatform(new PlatformOptions(setting, Path.Combine(Path.GetTempPath(), "ts-bench-files")), ModuleList.All)
            .AddDemonstration();
        await using var program = services.BuildServiceProvider();
        await program.GetRequiredService<DatabasePreparation>().RunAsync(CancellationToken.None);
        await using var scope = program.CreateAsyncScope();
        foreach (var people in scope.ServiceProvider.GetServices<IDemonstration>().Where(part => part.Order < 20))
        {
            await people.LoadAsync(CancellationToken.None);
        }

        var (units, law, random) = (program.GetRequiredService<Units>(), program.GetRequiredService<LegalSettingCache>(), new Random(2025));
        var bodies = units
            .ChildrenOf("/25/")
            .Where(unit => unit.Kind == UnitKind.Department)
            .Select(unit => new DifficultyOwner(unit.Path, Guid.CreateVersion7(), "Chuyên viên"))
            .ToList();
        var communes = units.CommunesOf("25").Select(unit => unit.Path).ToList();
        var now = TimeProvider.System.GetUtcNow();
        await using var db = await program.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync();
        await db.Database.OpenConnectionAsync();
        for (var done = 0; done < difficulties; done += 2000)
        {
            var (rows, raised) = (new List<Difficulty>(), new List<Recommendation>());
            for (var number = done; number < Math.Min(done + 2000, difficulties); number++)
            {
                Live(number, number >= difficulties * 0.95, law, bodies, communes, now, random, rows, raised);
            }

            await RowWriter<Difficulty>.For(db).InsertAsync(db, rows, CancellationToken.None);
            await RowWriter<HoldingPeriod>.For(db).InsertAsync(db, [.. rows.SelectMany(row => row.Stretches)], CancellationToken.None);
            await RowWriter<Recommendation>.For(db).InsertAsync(db, raised, CancellationToken.None);
        }

        await program
            .GetRequiredService<FigureRebuild>()
            .RunAsync("/25/", [.. units.ChildrenOf("/25/").Select(unit => unit.Path)], CancellationToken.None);
    }

    private static void Live(
        int number,
        bool open,
        LegalSettingCache law,
        List<DifficultyOwner> bodies,
        List<string> communes,
        DateTimeOffset now,
        Random random,
        List<Difficulty> rows,
        List<Recommendation> raised
    )
    {
        var at = now.AddMinutes(-random.Next(open ? 60 * 24 * 20 : 60 * 24 * 400) - (60 * 24 * 2));
        DifficultyLaw LawAt(double hours) => new(law, WorkingCalendar.Standard, at.AddHours(hours));
        var title =
            $"{Troubles[random.Next(Troubles.Length)]} {Things[random.Next(Things.Length)]} và {Things[random.Next(Things.Length)]} số {number % 977}";
        var field = DifficultyFields.All[random.Next(DifficultyFields.All.Count)].Field;
        var difficulty = Difficulty.Open(
            DifficultyId.New(),
            $"VM25-2026-{number:000000}",
            "25",
            new DifficultyText(title, $"Xã gặp việc: {title}. Ảnh hưởng người dân.", field, null, Urgency.Normal),
            bodies[0],
            LawAt(0)
        );
        var body = bodies[random.Next(bodies.Count)];
        difficulty.Assign(new Assignment(body, [], DifficultyClass.Resource, DifficultyAuthority.Province, at.AddDays(6)), LawAt(5));
        var mine = Enumerable
            .Range(0, RaisedEach)
            .Select(index =>
            {
                var one = new Recommendation
                {
                    Id = RecommendationId.New(),
                    Code = $"KN25-2026-{(number * RaisedEach) + index:0000000}",
                    ProvinceCode = "25",
                    UnitPath = communes[(number + (index * 7)) % communes.Count],
                    Channel = RaiseChannel.Commune,
                    RaisedBy = "Lãnh đạo",
                    RaisedAt = at,
                    RaisedOn = LawAt(0).Today,
                    Title = title,
                    What = $"{title} ở xã {index}",
                    Asked = "Hướng dẫn, giải quyết",
                    Field = field,
                    Urgency = Urgency.Normal,
                    Joined = index > 0,
                };
                one.HangOn(difficulty.Id, at, first: true);
                return one;
            })
            .ToList();
        difficulty.CountUnits(RaisedEach);
        if (!open)
        {
            difficulty.Answer(
                new AnswerText("Đã hướng dẫn.", "1/HD", string.Empty, null, LawAt(30).Today, null),
                new AnswerAuthor("Lãnh đạo sở", null, "Lãnh đạo sở"),
                LawAt(24 + random.Next(200))
            );
            mine.ForEach(one => one.Ask(difficulty.DueAt));
            mine.ForEach(one => one.Confirm("Lãnh đạo", LawAt(300)));
            difficulty.Follow([.. mine.Select(one => one.Confirmation)], LawAt(300));
        }

        rows.Add(difficulty);
        raised.AddRange(mine);
    }
}
