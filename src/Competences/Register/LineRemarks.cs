using ThongSuot.Competences.Checks;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;

namespace ThongSuot.Competences.Register;

/// <summary>
/// What whoever uploads rows should know before taking them: what a row would take the place of, what the law says against it.
/// </summary>
/// <param name="own">The province's rows of the tasks in the list.</param>
internal sealed class LineRemarks(CompetenceBook book, string provinceCode, IReadOnlyList<CompetenceRow> own, DateOnly today)
{
    private readonly ILookup<string, CompetenceRow> own = own.ToLookup(row => row.Subject);

    public IReadOnlyList<ImportLine<CompetenceLine>> On(IReadOnlyList<ImportLine<CompetenceLine>> lines)
    {
        var seen = new Dictionary<(string, string, DateOnly, long?, long?, string), int>();
        return [.. lines.Select(line => line.Row is { } row ? Remarked(line, row, seen) : line)];
    }

    private ImportLine<CompetenceLine> Remarked(
        ImportLine<CompetenceLine> line,
        CompetenceLine row,
        Dictionary<(string, string, DateOnly, long?, long?, string), int> seen
    )
    {
        var whose = row.Form == CompetenceForm.Authorised ? row.Title : string.Empty;
        var key = (row.Subject, row.UnitPath, row.From, row.MoneyFrom, row.MoneyTo, whose);
        if (!seen.TryAdd(key, line.Line))
        {
            return line with
            {
                Row = null,
                Problems = [$"Cùng việc, nơi, ngày bắt đầu với dòng {seen[key]}. Mỗi ngày chỉ một nơi giữ thẩm quyền; để lại một dòng."],
            };
        }

        var standing = CompetencesImport.Standing([.. own[row.Subject]], row);
        if (standing is not null && row.SaysWhat(standing))
        {
            return line with { Proposed = LineChoice.Leave, Remark = "Sổ đã có dòng này." };
        }

        var against = CompetenceChecks.Against(row.Make(provinceCode), Others(row, standing), book.DocumentsOf(provinceCode), today);
        return line with
        {
            Remark = string.Join(
                " ",
                [
                    .. standing is null
                        ? Array.Empty<string>()
                        : [$"Thay dòng cùng ngày đang có: {standing.Holder} ({standing.Document}); dòng cũ còn trong lịch sử."],
                    .. Ended(row, standing) is { } ended
                        ? new[] { $"{ended.Holder} ({ended.Document}) đang giữ, thôi giữ từ {VietnameseFormat.Date(row.From)}." }
                        : [],
                    .. against.Select(finding => $"{FindingLabels.Of(finding.Kind)}: {finding.Text}."),
                ]
            ),
        };
    }

    /// <summary>The row of another holder that a line ends; null where it ends none, or its own.</summary>
    private CompetenceRow? Ended(CompetenceLine line, CompetenceRow? standing) =>
        line.Form == CompetenceForm.Authorised
            ? null
            : own[line.Subject]
                .Where(row => row != standing && row.WithdrawnOn is null && row.Form != CompetenceForm.Authorised)
                .Where(row => (row.UnitPath, row.MoneyFrom, row.MoneyTo) == (line.UnitPath, line.MoneyFrom, line.MoneyTo))
                .Where(row => row.ValidFrom < line.From && (row.ValidTo is null || row.ValidTo >= line.From) && row.Title != line.Title)
                .MaxBy(row => row.ValidFrom);

    private List<CompetenceRow> Others(CompetenceLine line, CompetenceRow? standing) =>
        [.. book.NationOf(line.Subject, provinceCode), .. own[line.Subject].Where(row => row != standing && row.WithdrawnOn is null)];
}
