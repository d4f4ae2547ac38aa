using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Benefits.Import;

/// <summary>
/// Files every good row of a preview in one write: all of them or none. Rows go past the change tracker, each with its own deed; figures are counted by
/// unit and scheme, not one by one.
/// </summary>
internal sealed class AcceptBatch(WriteGate gate, BenefitBook book)
{
    /// <returns>How many were filed.</returns>
    public Task<Result<int>> RunAsync(Guid draft, Seat seat, Deed deed, CancellationToken ct) => gate.RunAsync<int>(
        deed,
        async (write, token) =>
        {
            var (me, drafts) = (seat.SeatId.Value, write.Db.BatchDrafts);
            if (await drafts.FirstOrDefaultAsync(row => row.Id == draft && row.SeatId == me && row.AcceptedAt == null, token) is not { } kept)
            {
                return BenefitRefusals.ImportGone;
            }

            var reach = book.UnitsOf(seat).Select(unit => unit.Path).ToHashSet(StringComparer.Ordinal);
            // Between preview and acceptance somebody else may have filed for the same person, or a seat been narrowed.
            var rows = (await BatchReader.MarkKnownAsync(write.Db, seat.ProvinceCode, BatchRow.Load(kept.Rows), token)).Where(row => row.IsGood && reach.Contains(row.UnitPath!)).ToList();
            var filed = await FileAsync(write, rows, kept.Submits, seat, token);
            if (filed.IsRefused)
            {
                return filed.Refusal;
            }

            kept.AcceptedAt = write.Deed.At;
            write.Record("benefit.batch-accepted", "benefit-batch", kept.Id, seat.ProvinceCode, seat.ScopePath, $"Nhập {VietnameseFormat.Number(filed.Value)} hồ sơ chế độ từ “{kept.FileName}”");
            if (kept.Submits)
            {
                write.Tell($"/{seat.ProvinceCode}/vp-ubnd/", null, $"{VietnameseFormat.Number(filed.Value)} hồ sơ chế độ từ “{kept.FileName}” chờ duyệt", "/che-do?nhom=cho-duyet");
            }

            return filed.Value;
        },
        ct);

    /// <summary>Files the rows within a write; what is no longer eligible under the rules of now is left out.</summary>
    public async Task<Result<int>> FileAsync(Write write, IReadOnlyList<BatchRow> rows, bool submits, Seat seat, CancellationToken ct)
    {
        var (rules, today, by) = (book.Rules, OfficeClock.DayOf(write.Deed.At), $"{seat.PersonName}, {seat.Title}");
        var eligible = rows.Select(row => (Row: row, Eligibility: Eligibility.Of(row.Particulars!.Scheme, row.Particulars.Facts, rules))).Where(pair => pair.Eligibility.IsEligible).ToList();
        if (eligible.Count == 0)
        {
            return BenefitRefusals.ImportNothingGood;
        }

        var series = $"CS{seat.ProvinceCode}-{today.Year}";
        var number = await write.Db.NextNumberAsync(series, ct, eligible.Count);
        var (cases, calculations) = (new List<BenefitCase>(eligible.Count), new List<CaseCalculation>(eligible.Count));
        foreach (var (row, eligibility) in eligible)
        {
            var filed = BenefitCase.File($"{series}-{number++:0000}", seat.ProvinceCode, row.UnitPath!, seat.SeatId, today, row.Particulars!);
            calculations.Add(filed.Keep(PolicyCalculator.Run(filed.Scheme, row.Particulars!.Facts, rules), "Nhập danh sách", by, write.Deed.At));
            if (submits && filed.Submit(eligibility).Refusal is { } refusal)
            {
                return refusal with { Message = $"Dòng {row.Line}: {refusal.Message}", Field = null };
            }

            cases.Add(filed);
            write.Record("benefit.filed", BenefitBook.Kind, filed.Id.Value, filed.ProvinceCode, filed.UnitPath, $"Lập hồ sơ từ danh sách: {Schemes.Of(filed.Scheme).Name}, {VietnameseFormat.Money(filed.Total)}{(submits ? "; trình duyệt" : string.Empty)}");
        }

        await CaseRows.WriteAsync(write, cases, calculations, [], [], ct);
        return cases.Count;
    }
}

/// <summary>Writes many whole cases past the change tracker and counts them.</summary>
internal static class CaseRows
{
    public static async Task WriteAsync(Write write, IReadOnlyCollection<BenefitCase> cases, IReadOnlyCollection<CaseCalculation> calculations, IReadOnlyCollection<CaseDecision> decisions, IReadOnlyCollection<CasePayment> payments, CancellationToken ct)
    {
        await RowWriter<BenefitCase>.For(write.Db).InsertAsync(write.Db, cases, ct);
        await RowWriter<CaseCalculation>.For(write.Db).InsertAsync(write.Db, calculations, ct);
        await RowWriter<CaseDecision>.For(write.Db).InsertAsync(write.Db, decisions, ct);
        await RowWriter<CasePayment>.For(write.Db).InsertAsync(write.Db, payments, ct);
        foreach (var group in cases.SelectMany(row => BenefitFigures.Moves(null, row.Counted)).GroupBy(move => move.Key, move => move.Delta))
        {
            write.Count(group.Key, group.Sum());
        }
    }
}
