using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.People;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Benefits.Import;

/// <summary>Understands the rows of a list, checks each as a form would be and calculates it. Nothing is written.</summary>
internal sealed class BatchReader(BenefitSettlement settlement)
{
    /// <summary>A list comes after the fact as a rule; what it says of itself stands in each case.</summary>
    private const string ListedLate = "Nhập từ danh sách của đơn vị";

    private const int PersonNumberLength = 12;
    private const int LongestMonths = 999;
    private const long LargestMoney = 1_000_000_000;

    private static readonly (Scheme Value, string Words)[] SchemeChoices =
    [
        .. Schemes.All.Select(scheme => (scheme.Scheme, $"{scheme.Slug}|{scheme.Citation}|{scheme.Name}")),
    ];
    private static readonly (PersonCategory Value, string Words)[] Categories =
    [
        .. Enum.GetValues<PersonCategory>().Select(value => (value, BenefitLabels.Of(value))),
    ];
    private static readonly (FundSource Value, string Words)[] Funds =
    [
        .. Enum.GetValues<FundSource>().Select(value => (value, BenefitLabels.Of(value))),
    ];
    private static readonly (Sex Value, string Words)[] Sexes = [(Sex.Male, "Nam"), (Sex.Female, "Nữ")];

    /// <summary>Which field of a person's particulars a refusal is about, as a column of the list.</summary>
    private static readonly Dictionary<string, ImportColumn> ColumnOfField = new(StringComparer.Ordinal)
    {
        ["PersonName"] = BatchColumns.Name,
        ["PersonNumber"] = BatchColumns.Number,
        ["PostTitle"] = BatchColumns.Post,
        ["BirthOn"] = BatchColumns.Birth,
        ["LeaveOn"] = BatchColumns.Leave,
        ["ReorganisedOn"] = BatchColumns.Reorganised,
        ["Grade"] = BatchColumns.Grade,
        ["MonthlyAllowance"] = BatchColumns.Allowance,
        ["BeyondFrame"] = BatchColumns.BeyondFrame,
        ["Leadership"] = BatchColumns.Leadership,
        ["InsuranceMonths"] = BatchColumns.Insurance,
    };

    public List<ImportLine<BatchRow>> Read(SheetTable table, Seat seat, DateOnly today)
    {
        var units = settlement
            .UnitsOf(seat)
            .SelectMany(unit => new[] { unit.Name, unit.ShortName }.Select(name => (Key: PlaceName.Key(name), unit.Path)))
            .Distinct()
            .ToLookup(pair => pair.Key, pair => pair.Path, StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. table.Lines.Select(line => Understand(new ImportCells(line, table, today), units, seen))];
    }

    private ImportLine<BatchRow> Understand(ImportCells cells, ILookup<string, string> units, Dictionary<string, int> seen)
    {
        var unitName = cells.Text(BatchColumns.Unit);
        var paths = units[PlaceName.Key(unitName)].Distinct().ToList();
        if (paths.Count != 1)
        {
            cells.Wrong(
                BatchColumns.Unit,
                paths.Count == 0
                    ? $"không có “{unitName}” trong phạm vi của bạn. Ghi đúng tên trong danh mục đơn vị, kể cả xã, phường hoặc sở đứng trước."
                    : $"có {paths.Count} đơn vị tên “{unitName}”. Ghi đủ xã, phường hoặc sở."
            );
        }

        var particulars = ParticularsOf(cells);
        var total = 0L;
        if (particulars is not null)
        {
            Check(cells, particulars, seen);
            if (cells.Problems.Count == 0)
            {
                total = PolicyCalculator.Run(particulars.Scheme, particulars.Facts, settlement.Rules).Total;
            }
        }

        IReadOnlyList<string> shown =
        [
            unitName,
            particulars is null ? string.Empty : Masking.Name(particulars.PersonName),
            particulars is null ? string.Empty : Schemes.Of(particulars.Scheme).Citation,
            total > 0 ? VietnameseFormat.Money(total) : string.Empty,
        ];
        return new ImportLine<BatchRow>(
            cells.Line,
            shown,
            particulars is null || cells.Problems.Count > 0 ? null : new BatchRow(cells.Line, unitName, paths[0], particulars, total),
            cells.Problems
        );
    }

    private void Check(ImportCells cells, CaseParticulars particulars, Dictionary<string, int> seen)
    {
        foreach (var refusal in particulars.Problems())
        {
            cells.Wrong(
                refusal.Field is { } field ? ColumnOfField.GetValueOrDefault(field, BatchColumns.Scheme) : BatchColumns.Scheme,
                refusal.Message
            );
        }

        if (cells.Problems.Count == 0 && !seen.TryAdd(particulars.PersonNumber, cells.Line))
        {
            cells.Wrong(BatchColumns.Number, $"trùng người với dòng {seen[particulars.PersonNumber]}. Bỏ một dòng.");
        }

        if (
            cells.Problems.Count == 0
            && Eligibility.Of(particulars.Scheme, particulars.Facts, settlement.Rules).FirstAgainst is { } against
        )
        {
            cells.Wrong(BatchColumns.Scheme, against.Text);
        }
    }

    private static CaseParticulars? ParticularsOf(ImportCells cells)
    {
        foreach (
            var (column, remedy) in new[]
            {
                (BatchColumns.Birth, "Nhập ngày như 15/1/1966."),
                (BatchColumns.Leave, "Nhập ngày như 1/8/2025."),
                (BatchColumns.Scheme, "Nhập mã chính sách như nd178-7."),
                (BatchColumns.Category, "Nhập như Công chức."),
                (BatchColumns.Fund, "Nhập như Ngân sách tỉnh."),
                (BatchColumns.Sex, "Nhập Nam hoặc Nữ."),
            }
        )
        {
            cells.Need(column, remedy);
        }

        var (scheme, category, fund, sex) = (
            cells.Choice(BatchColumns.Scheme, SchemeChoices),
            cells.Choice(BatchColumns.Category, Categories),
            cells.Choice(BatchColumns.Fund, Funds),
            cells.Choice(BatchColumns.Sex, Sexes)
        );
        var (birth, leave, reorganised) = (
            cells.Day(BatchColumns.Birth, yearAlone: true),
            cells.Day(BatchColumns.Leave),
            cells.Day(BatchColumns.Reorganised)
        );
        var pay = PayOf(cells);
        var (insured, worked, voluntary) = (
            cells.Whole(BatchColumns.Insurance, LongestMonths) ?? 0,
            cells.Whole(BatchColumns.Worked, LongestMonths) ?? 0,
            cells.Truth(BatchColumns.Voluntary) ?? false
        );
        return scheme is null || category is null || fund is null || sex is null || birth is null || leave is null
            ? null
            : new CaseParticulars
            {
                PersonName = cells.Text(BatchColumns.Name),
                PersonNumber = cells.Code(BatchColumns.Number, PersonNumberLength),
                PostTitle = cells.Text(BatchColumns.Post),
                Scheme = scheme.Value,
                Fund = fund.Value,
                LateWhy = ListedLate,
                Facts = new PolicyFacts
                {
                    Category = category.Value,
                    Sex = sex.Value,
                    BirthOn = birth.Value,
                    LeaveOn = leave.Value,
                    ReorganisedOn = reorganised,
                    Pay = pay,
                    InsuranceMonths = (int)insured,
                    WorkedMonths = (int)worked,
                    Voluntary = voluntary,
                },
            };
    }

    private static PayParts PayOf(ImportCells cells)
    {
        decimal Coefficient(ImportColumn column) => cells.Decimal(column, decimals: 2) ?? 0;
        return new PayParts
        {
            Grade = Coefficient(BatchColumns.Grade),
            Leadership = Coefficient(BatchColumns.Leadership),
            BeyondFrame = Coefficient(BatchColumns.BeyondFrame),
            Seniority = Coefficient(BatchColumns.Seniority),
            OtherCounted = Coefficient(BatchColumns.OtherCounted),
            Preserved = Coefficient(BatchColumns.Preserved),
            PublicService = cells.Truth(BatchColumns.PublicService) ?? false,
            MonthlyAllowance = cells.Whole(BatchColumns.Allowance, LargestMoney) ?? 0,
        };
    }
}
