using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Benefits.Import;

/// <summary>
/// A list of cases. Rows go past the change tracker, each with its own deed; figures are counted by unit and scheme, not one by
/// one.
/// </summary>
internal sealed class BatchImport(IDbContextFactory<Db> contexts, BatchReader reader, BenefitSettlement settlement) : ListImport<BatchRow>
{
    /// <summary>The option of a draft whose cases are submitted as soon as they are filed.</summary>
    public const string Submits = "trinh";

    private const int Chunk = 500;

    public override string Kind => "benefits.cases";

    public override string Title => "Danh sách giải quyết chế độ";

    public override IReadOnlyList<ImportColumn> Columns => BatchColumns.All;

    public override IReadOnlyList<string> ShownHeads { get; } = ["Đơn vị", "Người hưởng", "Chính sách", "Số tiền"];

    public override int MostRows => 20_000;

    public override async Task<IReadOnlyList<ImportLine<BatchRow>>> UnderstandAsync(
        SheetTable table,
        Seat seat,
        DateOnly today,
        CancellationToken ct
    )
    {
        var lines = reader.Read(table, seat, today);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var known = await KnownAsync(
            db,
            seat.ProvinceCode,
            lines.Where(line => line.IsGood).Select(line => line.Row!.Particulars.PersonNumber),
            ct
        );
        return
        [
            .. lines.Select(line =>
                line.Row is { } row && known.TryGetValue(row.Particulars.PersonNumber, out var code)
                    ? line with
                    {
                        Row = null,
                        Problems = [$"Cột “{BatchColumns.Number.Head}”: {BenefitRefusals.Already(code).Message}"],
                    }
                    : line
            ),
        ];
    }

    public override async Task<Result<string>> AcceptAsync(
        Write write,
        ImportDraft draft,
        IReadOnlyList<ChosenLine<BatchRow>> lines,
        Seat seat,
        CancellationToken ct
    )
    {
        var (reach, submits) = (
            settlement.UnitsOf(seat).Select(unit => unit.Path).ToHashSet(StringComparer.Ordinal),
            draft.Option == Submits && seat.Leads
        );
        // Between preview and acceptance somebody else may have filed for the same person, or a seat been narrowed.
        var known = await KnownAsync(write.Db, seat.ProvinceCode, lines.Select(line => line.Row.Particulars.PersonNumber), ct);
        var rows = lines
            .Select(line => line.Row)
            .Where(row => reach.Contains(row.UnitPath) && !known.ContainsKey(row.Particulars.PersonNumber))
            .ToList();
        var filed = await FileAsync(write, rows, submits, seat, ct);
        if (filed.IsRefused)
        {
            return filed.Refusal;
        }

        if (submits)
        {
            write.Tell(
                UnitPath.OfHomeAffairs(seat.ProvinceCode),
                null,
                $"{VietnameseFormat.Number(filed.Value)} hồ sơ chế độ từ “{draft.FileName}” chờ duyệt",
                "/che-do?nhom=cho-duyet"
            );
        }

        var left = lines.Count - filed.Value;
        return $"Đã nhập {VietnameseFormat.Number(filed.Value)} hồ sơ.{(left > 0 ? $" {VietnameseFormat.Number(left)} dòng không nhập: từ lúc xem trước người đó đã có hồ sơ, hoặc quy định, phạm vi đã đổi." : string.Empty)}";
    }

    /// <summary>Files the rows within a write; what is no longer eligible under the rules of now is left out.</summary>
    /// <returns>How many were filed.</returns>
    public async Task<Result<int>> FileAsync(Write write, IReadOnlyList<BatchRow> rows, bool submits, Seat seat, CancellationToken ct)
    {
        var (rules, today, by) = (settlement.Rules, OfficeClock.DayOf(write.Deed.At), seat.Signature);
        var eligible = rows.Select(row => (Row: row, Eligibility: Eligibility.Of(row.Particulars.Scheme, row.Particulars.Facts, rules)))
            .Where(pair => pair.Eligibility.IsEligible)
            .ToList();
        if (eligible.Count == 0)
        {
            return ImportRefusals.NothingGood;
        }

        var series = $"CS{seat.ProvinceCode}-{today.Year}";
        var number = await write.Db.NextNumberAsync(series, ct, eligible.Count);
        var (cases, calculations) = (new List<BenefitCase>(eligible.Count), new List<CaseCalculation>(eligible.Count));
        foreach (var (row, eligibility) in eligible)
        {
            var filed = BenefitCase.File(
                $"{series}-{number++:0000}",
                seat.ProvinceCode,
                row.UnitPath,
                seat.AccountId,
                today,
                row.Particulars
            );
            calculations.Add(
                filed.Keep(PolicyCalculator.Run(filed.Scheme, row.Particulars.Facts, rules), "Nhập danh sách", by, write.Deed.At)
            );
            if (submits && filed.Submit(eligibility).Refusal is { } refusal)
            {
                return refusal with { Message = $"Dòng {row.Line}: {refusal.Message}", Field = null };
            }

            cases.Add(filed);
            write.Record(
                "benefit.filed",
                BenefitSettlement.Kind,
                filed.Id.Value,
                filed.ProvinceCode,
                filed.UnitPath,
                $"Lập hồ sơ từ danh sách: {Schemes.Of(filed.Scheme).Name}, {VietnameseFormat.Money(filed.Total)}{(submits ? "; trình phê duyệt" : string.Empty)}"
            );
        }

        await CaseRows.WriteAsync(write, cases, calculations, [], [], ct);
        return cases.Count;
    }

    /// <summary>Codes of the cases that people have already, by their number.</summary>
    private static async Task<Dictionary<string, string>> KnownAsync(
        Db db,
        string province,
        IEnumerable<string> numbers,
        CancellationToken ct
    )
    {
        var (cases, known) = (db.BenefitCases, new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var chunk in numbers.Chunk(Chunk))
        {
            foreach (
                var found in await cases
                    .AsNoTracking()
                    .Where(row =>
                        row.ProvinceCode == province
                        && chunk.Contains(row.PersonNumber)
                        && row.State != CaseState.Withdrawn
                        && row.ReemployedOn == null
                    )
                    .Select(row => new { row.PersonNumber, row.Code })
                    .ToListAsync(ct)
            )
            {
                known[found.PersonNumber] = found.Code;
            }
        }

        return known;
    }
}
