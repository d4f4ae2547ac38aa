using System.Diagnostics;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Finance;
using ThongSuot.Finance.Board;
using ThongSuot.Finance.Lines;
using ThongSuot.Finance.Spendings;
using ThongSuot.Finance.Treasury;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;
using ThongSuot.TestKit;
using ThongSuot.Web.Imports;

namespace ThongSuot.Bench;

/// <summary>The budget at the size of a province: 150 units × 400 lines × 12 months; the board, the treasury's list.</summary>
internal static class Budget
{
    private const int LinesOfUnit = 400;
    private const int MostUnits = 150;
    private const int Months = 12;
    private const int Times = 40;
    private const int Year = 2025;
    private const long Million = 1_000_000;

    public static async Task RunAsync(TestDatabase database, int vouchers = 100_000)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var seat = (await given.SeatAsync(Role.CaseOfficer, UnitPath.OfFinance("25"))).Seat;
        var units = program.Services.GetRequiredService<Units>().CommunesOf("25").Take(MostUnits).ToList();
        var begun = Stopwatch.GetTimestamp();
        var lines = await FillAsync(program, units, seat);
        Console.WriteLine(
            $"budget {database}: {lines.Count:N0} lines, {lines.Count * Months:N0} spendings written in {Stopwatch.GetElapsedTime(begun).TotalSeconds:0.0} s"
        );
        await BoardAsync(program, database, units);
        await ImportAsync(program, database, units, lines, seat, vouchers);
    }

    private static async Task BoardAsync(TestProgram program, TestDatabase database, List<Unit> units)
    {
        var reader = program.Services.GetRequiredService<BoardReader>();
        foreach (var (what, scope) in new[] { ("province board", new Scope("/25/")), ("one commune's board", new Scope(units[0].Path)) })
        {
            var took = new List<double>(Times);
            for (var time = 0; time < Times; time++)
            {
                var begun = Stopwatch.GetTimestamp();
                await reader.ReadAsync(scope, Year, default);
                took.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }

            took.Sort();
            Console.WriteLine(
                $"budget {database}: {what} {took[Times / 2]:0.0} ms (median of {Times}), p95 {took[Times * 95 / 100]:0.0} ms"
            );
        }
    }

    private static async Task ImportAsync(
        TestProgram program,
        TestDatabase database,
        List<Unit> units,
        List<BudgetLine> lines,
        Seat seat,
        int vouchers
    )
    {
        var names = units.ToDictionary(unit => unit.Path, unit => unit.Name, StringComparer.Ordinal);
        var text = new StringBuilder(
            "Đơn vị,Số chứng từ,Ngày,Nguồn,Chương,Khoản,\"Mục, tiểu mục\",Số tiền (đồng),Nội dung,Đơn vị nhận tiền\n"
        );
        for (var at = 0; at < vouchers; at++)
        {
            var line = lines[at % lines.Count];
            text.Append(
                $"{names[line.UnitPath]},T-{at:000000},{1 + (at % 9)}/9/{Year},{line.Source},{line.Chapter},{line.Category},{line.Item},"
            );
            // Every thousandth asks for more than its line has: a difference.
            text.Append($"{(at % 1_000 == 0 ? 900 * Million : 20_000)},Chi thường xuyên,Công ty Mẫu\n");
        }

        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
        await using var scope = program.Scope();
        var (import, deed) = (
            scope.ServiceProvider.GetRequiredService<TreasuryImport>(),
            new Deed(Actor.From(seat), program.Clock.GetUtcNow())
        );
        var begun = Stopwatch.GetTimestamp();
        var draft = (
            await scope
                .ServiceProvider.GetRequiredService<ReadList<TreasuryRow>>()
                .RunAsync(import, file, "kho-bac.csv", string.Empty, seat, deed, default)
        ).Value;
        var read = Stopwatch.GetElapsedTime(begun);
        begun = Stopwatch.GetTimestamp();
        var done = (
            await scope
                .ServiceProvider.GetRequiredService<AcceptList<TreasuryRow>>()
                .RunAsync([import], draft, new Dictionary<int, string>(), seat, deed, default)
        ).Value;
        var kept = Stopwatch.GetElapsedTime(begun);
        Console.WriteLine(
            $"budget {database}: treasury's list of {vouchers:N0}, {file.Length / 1024:N0} KB, compared {read.TotalSeconds:0.0} s, booked {kept.TotalSeconds:0.0} s, together {(read + kept).TotalSeconds:0.0} s. {done}"
        );
    }

    private static async Task<List<BudgetLine>> FillAsync(TestProgram program, List<Unit> units, Seat seat)
    {
        var (lines, entries) = (new List<BudgetLine>(units.Count * LinesOfUnit), new List<BudgetEntry>(units.Count * LinesOfUnit * Months));
        var leader = seat with { AccountId = AccountId.New() };
        foreach (var unit in units)
        {
            var series = FinanceBooks.SeriesOf(unit.Path, Year - 1);
            for (var at = 0; at < LinesOfUnit; at++)
            {
                var line = BudgetLine.Of(new LineKey(unit.Path, Year, "13", "830", $"{300 + (at / 100)}", $"{6000 + (at % 100)}"));
                Done(line.Receive(AssignmentRound.Opening, 120 * Million, null));
                lines.Add(line);
                for (var month = 1; month <= Months; month++)
                {
                    var on = new DateOnly(Year - 1 + (month / 12), Math.Max(1, month % 12), 5);
                    var entry = Spending(line, $"{series}-{(at * Months) + month:0000}", on, seat);
                    Done(entry.List(line, $"R-{month:00}-{at:000}", on));
                    Done(entry.Confirm(line, leader, on));
                    entries.Add(entry);
                }
            }
        }

        var gate = program.Services.GetRequiredService<WriteGate>();
        var written = await gate.RunAsync(
            Deed.BySystem(program.Clock.GetUtcNow(), "Đo tốc độ"),
            async (write, ct) =>
            {
                await RowWriter<BudgetLine>.For(write.Db).InsertAsync(write.Db, lines, ct);
                await RowWriter<BudgetEntry>.For(write.Db).InsertAsync(write.Db, entries, ct);
                write.Record("bench.budget", FinanceBooks.LineKind, Guid.Empty, "25", "/25/", "Đo tốc độ");
                return Result.Done;
            },
            default
        );
        Done(written);
        await using var db = await program.Services.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync();
        await db.Database.ExecuteSqlRawAsync("ANALYZE");
        return lines;
    }

    private static BudgetEntry Spending(BudgetLine line, string code, DateOnly on, Seat seat) =>
        new()
        {
            Id = BudgetEntryId.New(),
            Code = code,
            ProvinceCode = line.ProvinceCode,
            UnitPath = line.UnitPath,
            LineId = line.Id,
            Kind = EntryKind.Spending,
            Amount = 5 * Million,
            Content = "Chi thường xuyên",
            Ground = "Chứng từ kho bạc",
            Payee = "Công ty Mẫu",
            FromTreasury = true,
            AskedBy = seat.AccountId,
            AskedByName = seat.Signature,
            AskedOn = on,
        };

    private static void Done(Result result)
    {
        if (result.IsRefused)
        {
            throw new InvalidOperationException(result.Refusal.Message);
        }
    }
}
