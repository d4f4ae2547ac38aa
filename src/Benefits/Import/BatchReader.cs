using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Benefits.Import;

/// <summary>Understands the rows of a list, checks each as a form would be and calculates it. Nothing is written.</summary>
internal sealed class BatchReader(BenefitBook book)
{
    private const int Chunk = 500;

    private static readonly (Scheme Value, string Words)[] SchemeChoices = [.. Schemes.All.Select(scheme => (scheme.Scheme, $"{scheme.Slug}|{scheme.Citation}|{scheme.Name}"))];
    private static readonly (PersonCategory Value, string Words)[] Categories = [.. Enum.GetValues<PersonCategory>().Select(value => (value, BenefitWords.Of(value)))];
    private static readonly (FundSource Value, string Words)[] Funds = [.. Enum.GetValues<FundSource>().Select(value => (value, BenefitWords.Of(value)))];
    private static readonly (Sex Value, string Words)[] Sexes = [(Sex.Male, "Nam"), (Sex.Female, "Nữ")];

    /// <summary>Which field of a person's particulars a refusal is about, as a column of the list.</summary>
    private static readonly Dictionary<string, string> ColumnOfField = new(StringComparer.Ordinal)
    {
        ["PersonName"] = BatchColumns.Name, ["PersonNumber"] = BatchColumns.Number, ["PostTitle"] = BatchColumns.Post, ["BirthOn"] = BatchColumns.Birth, ["LeaveOn"] = BatchColumns.Leave, ["ReorganisedOn"] = BatchColumns.Reorganised,
        ["Grade"] = BatchColumns.Grade, ["MonthlyAllowance"] = BatchColumns.Allowance, ["BeyondFrame"] = BatchColumns.BeyondFrame, ["Leadership"] = BatchColumns.Leadership, ["InsuranceMonths"] = BatchColumns.Insurance, ["Scheme"] = BatchColumns.Scheme,
    };

    /// <param name="rows">The whole file; the first head names the columns.</param>
    public Result<List<BatchRow>> Read(IReadOnlyList<IReadOnlyList<string>> rows, Seat seat)
    {
        var table = BatchColumns.TableOf(rows);
        if (table.IsRefused)
        {
            return table.Refusal;
        }

        var head = rows[table.Value.Head];
        var places = BatchColumns.All.ToDictionary(column => column.Head, column => BatchColumns.PlaceOf(head, column.Head), StringComparer.Ordinal);
        var units = book.UnitsOf(seat).SelectMany(unit => new[] { (Key: VietnameseText.Fold(unit.Name), unit.Path), (Key: VietnameseText.Fold(unit.ShortName), unit.Path) }).Distinct().ToLookup(pair => pair.Key, pair => pair.Path, StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var read = new List<BatchRow>();
        for (var at = table.Value.Head + 1; at < rows.Count; at++)
        {
            var row = rows[at];
            if (!row.All(string.IsNullOrWhiteSpace))
            {
                read.Add(Understand(at + 1, new BatchCells(column => places[column] is >= 0 and var place && place < row.Count ? row[place] : string.Empty), units, seen));
            }
        }

        return read.Count == 0 ? BenefitRefusals.ImportEmpty : read;
    }

    /// <summary>Marks the rows of people who have a case already.</summary>
    public static async Task<List<BatchRow>> MarkKnownAsync(Db db, string province, IReadOnlyList<BatchRow> rows, CancellationToken ct)
    {
        var (cases, known) = (db.BenefitCases, new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var numbers in rows.Where(row => row.IsGood).Select(row => row.Particulars!.PersonNumber).Chunk(Chunk))
        {
            foreach (var found in await cases.AsNoTracking().Where(row => row.ProvinceCode == province && numbers.Contains(row.PersonNumber) && row.State != CaseState.Withdrawn && row.ReemployedOn == null)
                         .Select(row => new { row.PersonNumber, row.Code }).ToListAsync(ct))
            {
                known[found.PersonNumber] = found.Code;
            }
        }

        return [.. rows.Select(row => row.IsGood && known.TryGetValue(row.Particulars!.PersonNumber, out var code) ? row with { Total = 0, Problems = [$"Cột “{BatchColumns.Number}”: {BenefitRefusals.Already(code).Message}"] } : row)];
    }

    private BatchRow Understand(int line, BatchCells cells, ILookup<string, string> units, Dictionary<string, int> seen)
    {
        var unitName = cells.Text(BatchColumns.Unit);
        var paths = units[VietnameseText.Fold(unitName)].Distinct().ToList();
        if (paths.Count != 1)
        {
            cells.Problems.Add($"Cột “{BatchColumns.Unit}”: {(paths.Count == 0 ? $"không có “{unitName}” trong phạm vi của bạn. Ghi tên đầy đủ như “Xã Tam Sơn”." : $"có {paths.Count} đơn vị tên “{unitName}”. Ghi đủ xã, phường hoặc sở.")}");
        }

        var particulars = ParticularsOf(cells);
        if (particulars is null)
        {
            return new BatchRow(line, unitName, null, null, 0, cells.Problems);
        }

        cells.Problems.AddRange(particulars.Problems().Select(refusal => $"Cột “{(refusal.Field is { } field ? ColumnOfField.GetValueOrDefault(field, BatchColumns.Scheme) : BatchColumns.Scheme)}”: {refusal.Message}"));
        if (cells.Problems.Count == 0 && !seen.TryAdd(particulars.PersonNumber, line))
        {
            cells.Problems.Add($"Cột “{BatchColumns.Number}”: trùng người với dòng {seen[particulars.PersonNumber]}. Bỏ một dòng.");
        }

        var total = 0L;
        if (cells.Problems.Count == 0)
        {
            if (Eligibility.Of(particulars.Scheme, particulars.Facts, book.Rules).FirstAgainst is { } against)
            {
                cells.Problems.Add($"Cột “{BatchColumns.Scheme}”: {against.Text}");
            }
            else
            {
                total = PolicyCalculator.Run(particulars.Scheme, particulars.Facts, book.Rules).Total;
            }
        }

        return new BatchRow(line, unitName, paths.Count == 1 ? paths[0] : null, particulars, total, cells.Problems);
    }

    private static CaseParticulars? ParticularsOf(BatchCells cells)
    {
        var (scheme, category, fund, sex) = (cells.Choice(BatchColumns.Scheme, SchemeChoices), cells.Choice(BatchColumns.Category, Categories), cells.Choice(BatchColumns.Fund, Funds), cells.Choice(BatchColumns.Sex, Sexes));
        var (birth, leave, reorganised) = (cells.Day(BatchColumns.Birth, true), cells.Day(BatchColumns.Leave, true), cells.Day(BatchColumns.Reorganised, false));
        var pay = new PayParts
        {
            Grade = cells.Decimal(BatchColumns.Grade), Leadership = cells.Decimal(BatchColumns.Leadership), BeyondFrame = cells.Decimal(BatchColumns.BeyondFrame), Seniority = cells.Decimal(BatchColumns.Seniority),
            OtherCounted = cells.Decimal(BatchColumns.OtherCounted), Preserved = cells.Decimal(BatchColumns.Preserved), PublicService = cells.Flag(BatchColumns.PublicService), MonthlyAllowance = cells.Whole(BatchColumns.Allowance),
        };
        var (insured, worked, voluntary) = (cells.Whole(BatchColumns.Insurance), cells.Whole(BatchColumns.Worked), cells.Flag(BatchColumns.Voluntary));
        return scheme is null || category is null || fund is null || sex is null || birth is null || leave is null ? null : new CaseParticulars
        {
            PersonName = cells.Text(BatchColumns.Name), PersonNumber = cells.Text(BatchColumns.Number).Replace(" ", string.Empty, StringComparison.Ordinal), PostTitle = cells.Text(BatchColumns.Post), Scheme = scheme.Value, Fund = fund.Value,
            Facts = new PolicyFacts
            {
                Category = category.Value, Sex = sex.Value, BirthOn = birth.Value, LeaveOn = leave.Value, ReorganisedOn = reorganised, Pay = pay, InsuranceMonths = (int)Math.Min(insured, 9_999), WorkedMonths = (int)Math.Min(worked, 9_999), Voluntary = voluntary,
            },
        };
    }
}
