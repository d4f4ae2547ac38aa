using System.Globalization;
using CsvHelper;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Procedures.BuiltIn;

/// <summary>Reads the embedded tables; their format and cleaning rules are in the module's README.</summary>
internal static class BuiltInRows
{
    private const string DefaultWorkflow = "*";

    private static readonly string[] Files =
    [
        "procedures.csv",
        "fees.csv",
        "papers.csv",
        "portal-papers.csv.gz",
        "details.csv.gz",
        "steps.csv",
        "field-owners.csv",
        "declared-figures.csv",
    ];

    private static readonly Dictionary<char, string> Applicants = new()
    {
        ['C'] = "Công dân Việt Nam",
        ['K'] = "Cán bộ, công chức, viên chức",
        ['D'] = "Doanh nghiệp",
        ['F'] = "Doanh nghiệp có vốn đầu tư nước ngoài",
        ['H'] = "Hợp tác xã",
        ['T'] = "Tổ chức khác",
        ['N'] = "Người nước ngoài",
        ['V'] = "Người Việt Nam định cư ở nước ngoài",
        ['G'] = "Tổ chức nước ngoài",
        ['B'] = "Đảng viên",
        ['E'] = "Tổ chức Đảng",
    };

    /// <summary>Changes with any byte of any table.</summary>
    public static string Fingerprint() => BuiltInText.Fingerprint(typeof(BuiltInRows).Assembly, [.. Files.Select(Resource)]);

    public static IReadOnlyList<BuiltInProcedure> Procedures()
    {
        var papers = BuiltInPapers.ByCode();
        var fees = Read("fees.csv", row => (Code: row.GetString("code"), Line: FeeOf(row))).ToLookup(line => line.Code, line => line.Line);
        var details = Read("details.csv.gz", row => (Code: row.GetString("code"), Row: DetailOf(row)))
            .ToDictionary(line => line.Code, line => line.Row);
        var steps = Read("steps.csv", row =>
                (
                    Code: row.GetString("code"),
                    Row: (
                        Order: Int(row.GetString("order")),
                        Kind: Enum.Parse<StepKind>(row.GetString("kind")),
                        Name: row.GetString("name"),
                        Hours: row.GetString("hours"),
                        Holder: Enum.Parse<StepHolder>(row.GetString("holder"))
                    )
                )
            )
            .Where(line => line.Code != DefaultWorkflow)
            .ToLookup(
                line => line.Code,
                line => new WorkflowStep(
                    line.Row.Order,
                    line.Row.Kind,
                    line.Row.Name,
                    decimal.Parse(line.Row.Hours, CultureInfo.InvariantCulture),
                    line.Row.Holder
                )
            );
        return Read("procedures.csv", row => new BuiltInProcedure(
            row.GetString("code"),
            FactsOf(row),
            new ProcedureLimits(
                LimitOf(row.GetString("direct_limit")),
                LimitOf(row.GetString("online_limit")),
                LimitOf(row.GetString("post_limit")),
                row.GetString("limit_note")
            ),
            row.GetString("province"),
            DoubtsOf(row.GetString("doubts")),
            DayOrNull(row.GetString("valid_to")),
            row.GetString("replaced_by"),
            [.. fees[row.GetString("code")]],
            [.. papers[row.GetString("code")]],
            details.GetValueOrDefault(row.GetString("code")),
            [.. steps[row.GetString("code")]]
        ));
    }

    public static IReadOnlyList<StepShare> StepShares() =>
        [
            .. Read("steps.csv", row =>
                    (Code: row.GetString("code"), Share: row.GetString("code") == DefaultWorkflow ? ShareOf(row) : null)
                )
                .Select(line => line.Share)
                .OfType<StepShare>(),
        ];

    public static IReadOnlyList<FieldOwner> FieldOwners() => Read("field-owners.csv", row => new FieldOwner
        {
            Field = row.GetString("field"),
            FieldSlug = ProcedureSearch.SlugOf(row.GetString("field")),
            DepartmentSlug = row.GetString("department"),
            CommuneOfficeSlug = row.GetString("commune_office"),
            IsGuessed = row.GetString("certainty") == "M",
            Weight = Int(row.GetString("weight")),
        });

    public static IReadOnlyList<DeclaredFigure> DeclaredFigures() => Read("declared-figures.csv", row => new DeclaredFigure
        {
            Id = Guid.CreateVersion7(),
            Scope = row.GetString("scope"),
            Measure = Enum.Parse<DeclaredMeasure>(row.GetString("measure")),
            Value = Int(row.GetString("value")),
            AsOf = Day(row.GetString("as_of")),
            Source = row.GetString("source"),
            Note = row.GetString("note"),
        });

    /// <summary><c>27wd</c>, <c>8wh</c>, <c>30cd</c>, <c>12mo</c>, <c>same-day</c>, or nothing.</summary>
    internal static TimeLimit LimitOf(string text)
    {
        if (text.Length == 0)
        {
            return TimeLimit.None;
        }

        return text == "same-day"
            ? TimeLimit.SameDay
            : new TimeLimit(
                decimal.Parse(text[..^2], CultureInfo.InvariantCulture),
                text[^2..] switch
                {
                    "wd" => TimeLimitUnit.WorkingDay,
                    "wh" => TimeLimitUnit.WorkingHour,
                    "cd" => TimeLimitUnit.CalendarDay,
                    "mo" => TimeLimitUnit.Month,
                    "yr" => TimeLimitUnit.Year,
                    var unit => throw new InvalidDataException($"Unit '{unit}' of limit '{text}'."),
                }
            );
    }

    private static ProcedureFacts FactsOf(CsvReader row)
    {
        var (levels, channels) = (row.GetString("levels"), row.GetString("channels"));
        return new ProcedureFacts(
            row.GetString("name"),
            row.GetString("field"),
            row.GetString("ministry"),
            row.GetString("system"),
            levels.Contains('P'),
            levels.Contains('C'),
            levels.Contains('M'),
            levels.Contains('O'),
            row.GetString("online_level") switch
            {
                "full" => OnlineLevel.Full,
                "partial" => OnlineLevel.Partial,
                _ => OnlineLevel.Unknown,
            },
            channels.Contains('D'),
            channels.Contains('O'),
            channels.Contains('P'),
            row.GetString("decision"),
            string.Join("; ", row.GetString("applicant").Select(letter => Applicants[letter])),
            row.GetString("quality"),
            SourceOf(row.GetString("source"))
        );
    }

    private static FeeLine FeeOf(CsvReader row) =>
        new(
            row.GetString("basis") switch
            {
                "free" => FeeBasis.Free,
                "stated-zero" => FeeBasis.StatedZero,
                "fixed" => FeeBasis.Fixed,
                "per-unit" => FeeBasis.PerUnit,
                "table" => FeeBasis.Table,
                "value" => FeeBasis.ByValue,
                "council" => FeeBasis.SetByCouncil,
                "exempt" => FeeBasis.Exempt,
                var basis => throw new InvalidDataException($"Basis '{basis}' of a fee."),
            },
            row.GetString("channel") switch
            {
                "direct" => ProcedureChannel.Direct,
                "online" => ProcedureChannel.Online,
                "post" => ProcedureChannel.Post,
                _ => null,
            },
            row.GetString("amount") is { Length: > 0 } amount ? long.Parse(amount, CultureInfo.InvariantCulture) : null,
            row.GetString("unit"),
            DayOrNull(row.GetString("valid_from")),
            DayOrNull(row.GetString("valid_to")),
            row.GetString("note")
        )
        {
            Steps = FeeSteps.Of(row.GetString("steps")),
        };

    private static DetailRow DetailOf(CsvReader row) =>
        new()
        {
            LegalBasis = row.GetString("legal_basis"),
            Results = row.GetString("results"),
            Forms = row.GetString("forms"),
            Agency = row.GetString("agency"),
        };

    private static CatalogueDoubt DoubtsOf(string names) =>
        names.Length == 0 ? CatalogueDoubt.None : Enum.Parse<CatalogueDoubt>(names.Replace(' ', ','));

    private static StepShare ShareOf(CsvReader row) =>
        new()
        {
            Order = Int(row.GetString("order")),
            Kind = Enum.Parse<StepKind>(row.GetString("kind")),
            Name = row.GetString("name"),
            Share = Int(row.GetString("share")),
            Holder = Enum.Parse<StepHolder>(row.GetString("holder")),
        };

    private static string SourceOf(string id) =>
        Guid.TryParse(id, out _) ? $"https://dichvucong.gov.vn/thu-tuc-hanh-chinh/{id}"
        : id == "portal-20260718" ? "Cổng Dịch vụ công quốc gia, dữ liệu ngày 18/7/2026"
        : "Sổ tay điện tử thủ tục hành chính xã Vĩnh Bảo (Hải Phòng), 2026";

    internal static List<T> Read<T>(string file, Func<CsvReader, T> map)
    {
        using var text = BuiltInText.Open(typeof(BuiltInRows).Assembly, Resource(file));
        using var reader = CsvReader.Create(text);
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(map(reader));
        }

        return rows;
    }

    private static string Resource(string file) => $"ThongSuot.Procedures.BuiltIn.{file}";

    internal static int Int(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly? DayOrNull(string text) => text.Length == 0 ? null : Day(text);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
