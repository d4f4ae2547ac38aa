using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Benefits.Board;
using ThongSuot.Benefits.Import;
using ThongSuot.Benefits.List;
using ThongSuot.Benefits.Policy;
using ThongSuot.Demonstration.Benefits;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;
using ThongSuot.TestKit;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Bench;

/// <summary>
/// A list of policy money as a province sends it: made as a spreadsheet, read, checked, calculated, accepted, and looked at on
/// the board.
/// </summary>
internal static class BenefitBatch
{
    public static async Task RunAsync(int count, TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var (_, seat) = await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/");
        var sample = new BatchSample(new Random(1), program.Services.GetRequiredService<Units>().CommunesOf("25"), PolicyRules.BuiltIn);
        using var file = new MemoryStream();
        var heads = BatchColumns.All.Select((column, at) => new SheetColumn<string[]>(column.Head, 18, row => SheetCell.Of(row[at])));
        await XlsxSheet.WriteAsync(
            new Sheet<string[]>
            {
                Title = "Danh sách",
                Columns = [.. heads],
                Rows = Enumerable.Range(1, count).Select(number => BatchSample.Cells(sample.Next(number))).ToAsyncEnumerable(),
            },
            file,
            default
        );
        file.Position = 0;

        await using var scope = program.Scope();
        var import = scope.ServiceProvider.GetRequiredService<BatchImport>();
        var deed = new Deed(Actor.From(seat), program.Clock.GetUtcNow());
        var watch = Stopwatch.StartNew();
        var draft = (
            await scope
                .ServiceProvider.GetRequiredService<ReadList<BatchRow>>()
                .RunAsync(import, file, "bench.xlsx", BatchImport.Submits, seat, deed, default)
        ).Value;
        var understood = watch.Elapsed;
        var accepted = await scope
            .ServiceProvider.GetRequiredService<AcceptList<BatchRow>>()
            .RunAsync([import], draft, new Dictionary<int, string>(), seat, deed, default);
        var filed = watch.Elapsed;
        var view = await program.Services.GetRequiredService<BoardReader>().ReadAsync(seat, new CaseFilter(), BoardBy.Unit, default);
        Console.WriteLine(
            $"{database}: {count} rows of {file.Length / 1024} KB read and calculated in {understood.TotalSeconds:0.00} s, {accepted.Value} In {(filed - understood).TotalSeconds:0.00} s, together {filed.TotalSeconds:0.00} s; board {(watch.Elapsed - filed).TotalMilliseconds:0} ms, {view.Total.Cases} cases, {view.Total.Asked} đồng; {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MB at most"
        );
    }
}
