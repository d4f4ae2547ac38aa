using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Procedures.Completeness;

/// <summary>A kind of fault of the catalogue with the codes that have it.</summary>
/// <param name="Name">In Vietnamese, as the command prints it.</param>
/// <param name="IsFault">False for what is only missing or uncertain in the source and stands on the board.</param>
public sealed record CatalogueFinding(string Name, bool IsFault, IReadOnlyList<string> Codes);

/// <summary>Checks the published catalogue for what must not be in it, whoever wrote it. Reads everything; for the command line.</summary>
public sealed class CatalogueCheck(Catalogue catalogue)
{
    /// <summary>Between a number read as days and the longest limit of the law; «120» is 1 and a fee of 20 VNĐ.</summary>
    private const decimal LongestLimit = 366;

    /// <param name="on">The day whose versions are looked at.</param>
    /// <returns>Counts of what is there, then findings, faults first; kinds that nobody has are left out.</returns>
    public async Task<(IReadOnlyList<(string Name, int Count)> Counts, IReadOnlyList<CatalogueFinding> Findings)> RunAsync(
        DateOnly on,
        CancellationToken ct
    )
    {
        await catalogue.RefreshAsync(ct);
        var rows = catalogue.Now().Offered(on).ToList();
        var papers = new Dictionary<string, IReadOnlyList<Paper>>();
        foreach (var row in rows)
        {
            papers[row.Code] = (await catalogue.DetailsAsync(row, ct)).Papers;
        }

        IEnumerable<CatalogueFinding> findings =
        [
            .. Faults(rows, papers).Select(kind => Finding(kind.Name, isFault: true, rows, kind.Has)),
            // A cut name is a fault already.
            .. DoubtLabel
                .All.Where(label => label.Doubt != CatalogueDoubt.NameCut)
                .Select(label => Finding(label.Name, isFault: false, rows, row => (row.Doubts & label.Doubt) != CatalogueDoubt.None)),
        ];
        return (Counts(rows, papers), [.. findings.Where(finding => finding.Codes.Count > 0)]);
    }

    private static IReadOnlyList<(string, int)> Counts(List<ProcedureVersion> rows, Dictionary<string, IReadOnlyList<Paper>> papers) =>
        [
            ("Thủ tục đang công khai", rows.Count),
            ("của UBND các cấp", rows.Count(row => row.IsOurs)),
            ("cấp xã, UBND", rows.Count(row => row is { IsOurs: true, AtCommune: true })),
            ("do một tỉnh ban hành", rows.Count(row => row.ProvinceCode.Length > 0)),
            ("giấy tờ", papers.Values.Sum(list => list.Count)),
            .. CataloguePart.All.Select(part => ($"có {part.Name.ToLowerInvariant()}", rows.Count(part.IsThere))),
        ];

    private static IReadOnlyList<(string Name, Func<ProcedureVersion, bool> Has)> Faults(
        List<ProcedureVersion> rows,
        Dictionary<string, IReadOnlyList<Paper>> papers
    )
    {
        var twice = rows.GroupBy(row => row.Code).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        return
        [
            ("Hai bản cùng có hiệu lực", row => twice.Contains(row.Code)),
            ("Thời hạn dính liền mức phí hoặc dài bất thường", row => Limits(row).Any(limit => IsGlued(row, limit))),
            ("Các bước dài hơn thời hạn", StepsExceedLimit),
            ("Mức phí dưới 1.000 đồng (thiếu phần nghìn)", row => row.Fee.Lines.Any(line => line.Amount is < FeeCheck.LeastAmount)),
            ("Vừa không thu vừa có thu", row => FeeCheck.Of(row.Fee.Lines) is { Code: "procedure.fee-free-and-paid" }),
            ("Tên thủ tục bị cắt", row => row.Name.Contains('…')),
            ("Không có tên hoặc lĩnh vực", row => row.Name.Length == 0 || row.FieldSlug.Length == 0),
            ("Không có cấp giải quyết", row => row is { AtProvince: false, AtCommune: false, AtMinistry: false, AtOther: false }),
            ("Không có nơi phụ trách", row => row.IsOurs && row.DepartmentSlug.Length == 0),
            ("Thiếu thành phần hồ sơ (cấp xã, UBND)", row => row is { IsOurs: true, AtCommune: true, PaperCount: 0 }),
            ("Số giấy tờ khác danh sách", row => papers[row.Code].Count != row.PaperCount),
            ("Số thứ tự giấy tờ trùng", row => papers[row.Code].DistinctBy(paper => paper.Number).Count() != papers[row.Code].Count),
            ("Giấy tờ không có tên", row => papers[row.Code].Any(paper => paper.Name.Length == 0)),
        ];
    }

    private static CatalogueFinding Finding(string name, bool isFault, List<ProcedureVersion> rows, Func<ProcedureVersion, bool> has) =>
        new(name, isFault, [.. rows.Where(has).Select(row => row.Code).Distinct().Order(StringComparer.Ordinal)]);

    private static IEnumerable<TimeLimit> Limits(ProcedureVersion row) => [row.DirectLimit, row.OnlineLimit, row.PostLimit];

    /// <summary>Longer than a year in days, or ending in the thousands of one of its own amounts: «120» beside 20.000 đồng.</summary>
    private static bool IsGlued(ProcedureVersion row, TimeLimit limit) =>
        limit.Unit is TimeLimitUnit.WorkingDay or TimeLimitUnit.CalendarDay or TimeLimitUnit.WorkingHour
        && (
            limit.Value > LongestLimit
            || row.Fee.Lines.Any(line => line.Amount is { } amount && $"{limit.Value:0}" is var digits && EndsIn(digits, amount))
        );

    private static bool EndsIn(string digits, long amount) =>
        amount % 1000 == 0
        && $"{amount / 1000}" is { Length: >= 2 } glued
        && digits.Length > glued.Length
        && digits.EndsWith(glued, StringComparison.Ordinal);

    private static bool StepsExceedLimit(ProcedureVersion row) =>
        Workflow.StepHours.OfShorter(row.DirectLimit, row.OnlineLimit, row.PostLimit) is { } hours
        && row.Steps.Sum(step => step.Hours) > hours;
}
