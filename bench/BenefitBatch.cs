using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Benefits.Board;
using ThongSuot.Benefits.Demonstrate;
using ThongSuot.Benefits.Import;
using ThongSuot.Benefits.List;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.TestKit;
using ThongSuot.Territory;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Bench;

/// <summary>A list of policy money as a province sends it: made as a spreadsheet, read, checked, calculated, accepted, and looked at on the board.</summary>
internal static class BenefitBatch
{
    public static async Task RunAsync(int count, TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var (_, seat) = await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/");
        var sample = new BatchSample(new Random(1), program.Services.GetRequiredService<Units>().CommunesOf("25"), PolicyRules.BuiltIn);
        using var file = new MemoryStream();
        await XlsxSheet.WriteAsync(BatchColumns.SheetOf([.. Enumerable.Range(1, count).Select(number => BatchSample.Cells(sample.Next(number)))]), file, default);
        file.Position = 0;

        var watch = Stopwatch.StartNew();
        var read = program.Services.GetRequiredService<BatchReader>().Read(SheetRows.Read(file, BatchColumns.MostRows + 12)!, seat).Value;
        await using (var db = await program.Services.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync())
        {
            read = await BatchReader.MarkKnownAsync(db, "25", read, default);
        }

        var understood = watch.Elapsed;
        var gate = program.Services.GetRequiredService<WriteGate>();
        var draft = new BatchDraft { Id = Guid.CreateVersion7(), ProvinceCode = "25", SeatId = seat.SeatId.Value, FileName = "bench.xlsx", Rows = BatchRow.Store(read), Submits = true, At = program.Clock.GetUtcNow() };
        await gate.RunAsync(new Deed(Actor.From(seat), program.Clock.GetUtcNow()), (write, _) =>
        {
            write.Db.Add(draft);
            write.Record("benefit.batch-read", "benefit-batch", draft.Id, "25", "/25/", "Tải lên");
            return Task.FromResult(Result.Done);
        }, default);
        await using var scope = program.Scope();
        var accepted = await scope.ServiceProvider.GetRequiredService<AcceptBatch>().RunAsync(draft.Id, seat, new Deed(Actor.From(seat), program.Clock.GetUtcNow()), default);
        var filed = watch.Elapsed;
        var view = await program.Services.GetRequiredService<BoardReader>().ReadAsync(seat, new CaseFilter(), BoardBy.Unit, default);
        Console.WriteLine(
            $"{database}: {read.Count} rows of {file.Length / 1024} KB read and calculated in {understood.TotalSeconds:0.00} s, {accepted.Value} filed in {(filed - understood).TotalSeconds:0.00} s, together {filed.TotalSeconds:0.00} s; board {(watch.Elapsed - filed).TotalMilliseconds:0} ms, {view.Total.Cases} cases, {view.Total.Asked} đồng; {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MB at most");
    }
}
