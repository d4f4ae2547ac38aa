using ThongSuot.Platform.Text;
using ThongSuot.Territory;
using ThongSuot.Web.Documents;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Competences.Cliff;

/// <summary>The list as an office takes it away: a table, and a letter to one commune.</summary>
internal static class CliffPaper
{
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
                new DocumentHeading(1, "Việc không còn căn cứ"),
                TableOf(lost),
                new DocumentHeading(1, "Việc do luật mới thay cùng ngày"),
                TableOf([.. view.Lines.Where(line => line.Kind == CliffKind.Replaced)]),
                new DocumentParagraph("Dòng ghi “cần kiểm lại” suy ra từ nguồn công khai, đối chiếu văn bản trước khi dùng./."),
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

    private static DocumentTable TableOf(IReadOnlyList<CliffLine> lines) =>
        new(
            [
                new TableColumn("STT", 1, CellAlign.Centre),
                new TableColumn("Việc", 6),
                new TableColumn("Người đang ký", 3),
                new TableColumn("Văn bản", 3),
                new TableColumn("Hồ sơ", 1, CellAlign.Right),
                new TableColumn("Ghi chú", 2),
            ],
            [
                .. lines.Select(
                    (line, at) =>
                        (IReadOnlyList<string>)
                            [
                                VietnameseFormat.Number(at + 1),
                                $"{line.Before.Name} ({line.Before.Subject})",
                                line.Before.Holder,
                                line.Before.Document,
                                VietnameseFormat.Number(line.DueAfter),
                                line.Before.IsDoubtful ? "cần kiểm lại" : string.Empty,
                            ]
                ),
            ]
        );
}
