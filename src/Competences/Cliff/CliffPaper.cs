using ThongSuot.Platform.Text;
using ThongSuot.Territory;
using ThongSuot.Web.Documents;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Competences.Cliff;

/// <summary>The list as an office takes it away: a table, and a letter to one commune.</summary>
internal static class CliffPaper
{
    private const int LongestName = 90;
    private const string Ours = "TEN-";
    private const int LongestHolder = 60;

    public static OfficialDocument Of(CliffView view, Unit commune, Unit? province, DateOnly today)
    {
        var (day, lost) = (VietnameseFormat.Date(view.Day), view.Lines.Where(line => line.Kind == CliffKind.Lost).ToList());
        return new()
        {
            IssuingBody = $"ỦY BAN NHÂN DÂN\n{(province?.Name ?? string.Empty).ToUpperInvariant()}",
            Symbol = "DM-UBND",
            Place = province?.ShortName ?? string.Empty,
            Date = today,
            TypeName = "Danh mục",
            Summary = $"Thẩm quyền của {commune.Name} hết căn cứ từ ngày {day}",
            Body =
            [
                new DocumentParagraph(
                    $"Hết ngày {VietnameseFormat.Date(view.Eve)}: {VietnameseFormat.Number(lost.Count)} việc không còn căn cứ giao thẩm quyền; "
                        + $"{VietnameseFormat.Number(view.Count(CliffKind.Replaced))} việc do luật mới thay cùng ngày; "
                        + $"{VietnameseFormat.Number(view.Count(CliffKind.Lasting))} việc đã có căn cứ lâu dài. "
                        + $"Hồ sơ đang giải quyết có hạn trả từ ngày {day}: {VietnameseFormat.Number(lost.Sum(line => line.DueAfter))}."
                ),
                .. lost.Count == 0
                    ? Array.Empty<DocumentBlock>()
                    : [new DocumentHeading(1, "Việc không còn căn cứ"), .. Lost(lost, view.Eve)],
                .. ByField("Việc do luật mới thay cùng ngày", view, CliffKind.Replaced),
                .. ByField("Việc đã có căn cứ lâu dài", view, CliffKind.Lasting),
                new DocumentParagraph(
                    "Dấu (*): suy ra từ nguồn công khai, đối chiếu văn bản trước khi dùng. Tên đầy đủ của từng mã ở sổ thẩm quyền."
                ),
            ],
            Recipients = [$"UBND {commune.Name}", "Sở Tư pháp", "Lưu: VT"],
            Signer = Signer.ForCollective("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", null),
            IsDraft = true,
        };
    }

    public static Sheet<CliffLine> Sheet(CliffView view, DateTimeOffset now) =>
        new()
        {
            Title = $"Thẩm quyền ngày {VietnameseFormat.Date(view.Eve)} và ngày {VietnameseFormat.Date(view.Day)}",
            Lines = [$"Số liệu lúc {VietnameseFormat.Moment(now)}"],
            Columns =
            [
                new("Mã", 16, line => SheetCell.Of(line.Before.Subject)),
                new("Nội dung thẩm quyền", 60, line => SheetCell.Of(line.Before.Name)),
                new("Lĩnh vực", 24, line => SheetCell.Of(line.Before.Field)),
                new($"Ngày {VietnameseFormat.Date(view.Eve)}", 30, line => SheetCell.Of(line.Before.Holder)),
                new($"Ngày {VietnameseFormat.Date(view.Day)}", 30, line => SheetCell.Of(CliffLabels.After(line))),
                new("Loại", 24, line => SheetCell.Of(CliffLabels.Of(line.Kind))),
                new("Văn bản", 30, line => SheetCell.Of(line.Before.Document)),
                new("Hồ sơ có hạn trả từ ngày đó", 14, line => SheetCell.Of((long)line.DueAfter)),
                new("Phương án", 40, line => SheetCell.Of(line.Plan?.Content)),
                new("Độ chắc chắn", 24, line => SheetCell.Of(line.Before.IsDoubtful ? "cần kiểm lại" : "đã thấy nguồn")),
            ],
            Rows = view.Lines.ToAsyncEnumerable(),
        };

    /// <summary>
    /// Signer, basis and last day stand once over the tasks that share them: in columns of their own they made a list of 25 pages that
    /// nobody read. What people wait for comes first.
    /// </summary>
    private static IEnumerable<DocumentBlock> Lost(IReadOnlyList<CliffLine> lines, DateOnly end)
    {
        var number = 0;
        var groups = lines
            .GroupBy(line => (line.Before.Holder, line.Before.Document))
            .OrderByDescending(group => group.Sum(line => line.DueAfter))
            .ThenByDescending(group => group.Count());
        foreach (var group in groups)
        {
            var (holder, document) = group.Key;
            yield return new DocumentHeading(
                2,
                $"{CleanText.CutTo(holder, LongestHolder)} ký; căn cứ {(document.Length > 0 ? document : "nguồn không ghi")}; hết ngày {VietnameseFormat.Date(end)}: {VietnameseFormat.Number(group.Count())} việc"
            );
            yield return new DocumentTable(
                [
                    new TableColumn("TT", 4, CellAlign.Centre),
                    new TableColumn("Việc", 38),
                    new TableColumn("Mã", 9),
                    new TableColumn("Hồ sơ", 6, CellAlign.Right),
                ],
                [
                    .. group
                        .OrderByDescending(line => line.DueAfter)
                        .ThenBy(line => line.Before.Field, StringComparer.Ordinal)
                        .Select(line =>
                            (IReadOnlyList<string>)
                                [
                                    VietnameseFormat.Number(++number),
                                    CleanText.CutTo(line.Before.Name, LongestName),
                                    Code(line),
                                    VietnameseFormat.Number(line.DueAfter),
                                ]
                        ),
                ]
            )
            {
                Compact = true,
            };
        }
    }

    /// <summary>What nobody loses, by codes a field: the reader is to see that it is no alarm, not to read it.</summary>
    private static IEnumerable<DocumentBlock> ByField(string title, CliffView view, CliffKind kind)
    {
        var fields = view
            .Lines.Where(line => line.Kind == kind)
            .GroupBy(line => line.Before.Field)
            .OrderBy(field => field.Key, VietnameseOrder.Comparer)
            .ToList();
        return fields.Count == 0
            ? []
            :
            [
                new DocumentHeading(1, title),
                new DocumentTable(
                    [new TableColumn("Lĩnh vực", 8), new TableColumn("Số việc", 3, CellAlign.Right), new TableColumn("Mã", 32)],
                    [
                        .. fields.Select(field =>
                            (IReadOnlyList<string>)
                                [
                                    field.Key.Length > 0 ? field.Key : "Khác",
                                    VietnameseFormat.Number(field.Count()),
                                    string.Join(", ", field.Select(Code).Where(code => code.Length > 1).Distinct(StringComparer.Ordinal)),
                                ]
                        ),
                    ]
                )
                {
                    Compact = true,
                },
            ];
    }

    /// <summary>A name that has no code in the national list has one of ours, which says nothing on paper.</summary>
    private static string Code(CliffLine line) =>
        Marked(line) is var marked && !marked.StartsWith(Ours, StringComparison.Ordinal) ? marked
        : line.Before.IsDoubtful ? "*"
        : string.Empty;

    private static string Marked(CliffLine line) => line.Before.IsDoubtful ? $"{line.Before.Subject}*" : line.Before.Subject;
}
