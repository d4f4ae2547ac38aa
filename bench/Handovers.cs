using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Facilities;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Facilities.Handovers.Begin;
using ThongSuot.Facilities.Handovers.Import;
using ThongSuot.Facilities.Machines.Import;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;
using ThongSuot.TestKit;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Bench;

/// <summary>
/// Things of a province that are handed over: lists read as files, lines written, and the page that reconciles one of them with the board,
/// beside a million others. The first list holds as many lines as a file may.
/// </summary>
internal static class Handovers
{
    private const int OfFile = 50_000;
    private const int MachinesOfFile = 5_000;
    private const int Looks = 25;

    public static async Task RunAsync(TestDatabase database, int count)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var (userName, seat) = await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/");
        await using var scope = program.Scope();
        var deed = new Deed(Actor.From(seat), program.Clock.GetUtcNow());
        _ = await scope
            .ServiceProvider.GetRequiredService<BeginHandovers>()
            .RunAsync("1/QĐ-UBND", new DateOnly(2025, 9, 1), seat, deed, default);
        var lists = await given.ReadAsync(db =>
        {
            var all = db.HandoverLists;
            return all.AsNoTracking().OrderBy(row => row.HandoverId).ThenBy(row => row.Kind).ToListAsync();
        });
        var import = scope.ServiceProvider.GetRequiredService<ItemImport>();
        await ReadAsync(database, import, given, seat);

        var gate = program.Services.GetRequiredService<WriteGate>();
        var watch = Stopwatch.StartNew();
        for (var done = 0; done < count; done += OfFile)
        {
            var from = done;
            var rows = Enumerable
                .Range(0, Math.Min(OfFile, count - done))
                .Select(at => new ItemRow(lists[from == 0 ? 0 : (from + at) / 250 % lists.Count].Id.Value, Thing(from + at)))
                .ToList();
            var added = await gate.RunAsync<string>(deed, (write, ct) => import.AddAsync(write, rows, seat, ct), default);
            if (added.IsRefused)
            {
                throw new InvalidOperationException(added.Refusal.Message);
            }
        }

        Console.WriteLine(
            $"{database}: {count:N0} lines written in {watch.Elapsed.TotalSeconds:0.0} s, {count / watch.Elapsed.TotalSeconds:N0} a second"
        );
        var visitor = await program.Visit().SignInAsync(userName);
        var code = await given.ReadAsync(db =>
        {
            var (handovers, id) = (db.Handovers, lists[0].HandoverId);
            return handovers.Where(row => row.Id == id).Select(row => row.Code).SingleAsync();
        });
        var path = ListAddress.Of(code, lists[0]).Path;
        await MachinesAsync(database, program, seat, deed);
        foreach (
            var address in new[]
            {
                path,
                path + "?trang=900",
                path + "?tim=may+12345",
                "/ban-giao",
                "/ban-giao/danh-muc?nhom=tat-ca",
                "/trang-bi/danh-sach",
                "/trang-bi/danh-sach?tim=may+4321",
                "/trang-bi",
            }
        )
        {
            await TimeAsync(database, visitor, address);
        }
    }

    /// <summary>From the bytes of a file to lines that are understood.</summary>
    private static async Task ReadAsync(TestDatabase database, ItemImport import, Given given, Seat seat)
    {
        var old = await given.ReadAsync(db =>
        {
            var handovers = db.Handovers;
            return handovers
                .Where(row => row.Successors == 1)
                .OrderBy(row => row.Code)
                .Select(row => row.OldName + ", " + row.OldDistrict)
                .Take(100)
                .ToListAsync();
        });
        var text = new StringBuilder(string.Join(';', ItemColumns.All.Select(column => column.Head))).Append('\n');
        for (var at = 0; at < OfFile; at++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"\"{old[at % old.Count]}\";Tài sản công;;TS-{at};Máy vi tính {at};cái;{1 + (at % 9)};{12_500_000 + at};;2021;Đang dùng;;;\n"
            );
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        var watch = Stopwatch.StartNew();
        var table = SheetReader.Read(new MemoryStream(bytes), import.Columns, new SheetLimits(import.MostRows)).Value;
        var lines = await import.UnderstandAsync(table, seat, new DateOnly(2025, 9, 11), default);
        Console.WriteLine(
            $"{database}: a file of {OfFile:N0} rows read and understood in {watch.Elapsed.TotalSeconds:0.00} s, {lines.Count(line => line.IsGood):N0} of them good, {OfFile / watch.Elapsed.TotalSeconds:N0} a second"
        );
    }

    /// <summary>
    /// A file of machines from its bytes to rows that are kept, as a person uploads and accepts it, twice: ten thousand
    /// then stand in the list.
    /// </summary>
    private static async Task MachinesAsync(TestDatabase database, TestProgram program, Seat seat, Deed deed)
    {
        await using var scope = program.Scope();
        var import = scope.ServiceProvider.GetRequiredService<MachineImport>();
        var communes = program.Services.GetRequiredService<Units>().CommunesOf("25");
        for (var file = 0; file < 2; file++)
        {
            var text = new StringBuilder("Đơn vị;Loại;Tên máy;Vị trí giữ;Số máy;Năm sử dụng;Nguyên giá (đồng)\n");
            for (var at = 0; at < MachinesOfFile; at++)
            {
                var number = (file * MachinesOfFile) + at;
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{communes[number % communes.Count].Name};Máy in;Canon LBP {number};Văn thư;SN{number};2021;4900000\n"
                );
            }

            var watch = Stopwatch.StartNew();
            var table = SheetReader
                .Read(new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())), import.Columns, new SheetLimits(import.MostRows))
                .Value;
            var lines = await import.UnderstandAsync(table, seat, new DateOnly(2025, 9, 11), default);
            var chosen = lines
                .Where(line => line.IsGood)
                .Select(line => new ChosenLine<MachineRow>(line.Line, line.Row!, string.Empty))
                .ToList();
            var done = await program
                .Services.GetRequiredService<WriteGate>()
                .RunAsync<string>(deed, (write, ct) => import.AcceptAsync(write, null!, chosen, seat, ct), default);
            if (done.IsRefused || chosen.Count != MachinesOfFile)
            {
                throw new InvalidOperationException(done.Refusal?.Message ?? $"{chosen.Count} good rows");
            }

            Console.WriteLine($"{database}: {MachinesOfFile:N0} machines from a file to kept rows in {watch.Elapsed.TotalSeconds:0.00} s");
        }
    }

    private static async Task TimeAsync(TestDatabase database, Visitor visitor, string address)
    {
        var times = new List<double>();
        for (var look = 0; look < Looks + 5; look++)
        {
            var watch = Stopwatch.StartNew();
            var answer = await visitor.GetAsync(address);
            if (answer.Status != System.Net.HttpStatusCode.OK)
            {
                throw new InvalidOperationException($"{address} answered {answer.Status}");
            }

            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        var sorted = times.Skip(5).Order().ToList();
        Console.WriteLine($"{database}: {address}: {sorted[Looks / 2]:0} ms in the middle, {sorted[^1]:0} ms at most");
    }

    private static ItemFacts Thing(int number) =>
        new(
            "TAI_SAN",
            $"TS-{number}",
            $"Máy vi tính {number}",
            "cái",
            (1 + (number % 9)) * Quantity.One,
            12_500_000 + number,
            3_000_000,
            2021,
            "Đang dùng",
            string.Empty,
            string.Empty,
            string.Empty
        );
}
