using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Documents;

namespace ThongSuot.Finance.Decisions;

/// <summary>A decision that assigns budget in the layout of ND 30/2020/NĐ-CP: a draft until it is approved.</summary>
internal static class DecisionPaper
{
    /// <summary>Rows of the table on the paper; the whole table goes with it as a file.</summary>
    public const int MostRows = 400;

    public static OfficialDocument Of(BudgetDecision row, IReadOnlyList<DecisionItem> items, long onward, FinanceBooks books)
    {
        var (giver, path) = (books.NameOf(row.GiverPath), new UnitPath(row.GiverPath));
        var place = giver.ToUpperInvariant();
        var committee = path.IsProvince || path.IsCommune;
        var total = row.Total - onward;
        var body = committee ? $"ỦY BAN NHÂN DÂN\n{place}" : place;
        return new OfficialDocument
        {
            SuperiorBody = path.IsProvince ? null : $"ỦY BAN NHÂN DÂN\n{books.NameOf(path.Province).ToUpperInvariant()}",
            IssuingBody = body,
            Number = row.Number.Split('/')[0],
            Symbol = row.Number.Split('/', 2) is [_, var symbol] ? symbol : "QĐ-UBND",
            Place = PlaceOf(books.ShortNameOf(path.IsCommune ? row.GiverPath : path.Province)),
            Date = row.DecidedOn,
            TypeName = "Quyết định",
            Summary = row.Summary,
            Body =
            [
                new DocumentCentre(committee ? $"ỦY BAN NHÂN DÂN {place}" : $"THỦ TRƯỞNG {place}"),
                new DocumentParagraph($"Căn cứ {LawTitles.LocalGovernment};", Italic: true),
                new DocumentParagraph("Căn cứ Luật Ngân sách nhà nước số 89/2025/QH15;", Italic: true),
                new DocumentParagraph("Căn cứ Nghị định số 73/2026/NĐ-CP và Thông tư số 26/2026/TT-BTC;", Italic: true),
                .. row.ResolutionNumber is { } resolution
                    ? (DocumentBlock[])
                        [
                            new DocumentParagraph(
                                $"Căn cứ Nghị quyết số {resolution} ngày {VietnameseFormat.Date(row.ResolutionOn!.Value)} của Hội đồng nhân dân {giver};",
                                Italic: true
                            ),
                        ]
                    : [],
                new DocumentParagraph("Xét đề nghị của cơ quan tài chính.", Italic: true),
                new DocumentCentre("QUYẾT ĐỊNH:"),
                new DocumentParagraph(
                    $"{FinanceLabels.Of(row.Round)} dự toán năm {row.Year}, tổng số tiền {VietnameseFormat.Number(total)} đồng{InWords(total)}{(onward > 0 ? $", trong đó giao tiếp ngay {VietnameseFormat.Number(onward)} đồng" : null)}, theo bảng sau:",
                    "Điều 1."
                ),
                TableOf(row, items, total, books),
                .. items.Count < row.Lines
                    ? (DocumentBlock[])
                        [
                            new DocumentParagraph(
                                $"Bảng có {VietnameseFormat.Number(items.Count)} dòng đầu; danh sách đủ {VietnameseFormat.Number(row.Lines)} dòng kèm theo bằng tệp."
                            ),
                        ]
                    : [],
                new DocumentParagraph(
                    "Đơn vị được giao dự toán phân bổ, sử dụng đúng mục đích, trong thời hạn quy định và chịu trách nhiệm về số đã chi.",
                    "Điều 2."
                ),
                new DocumentParagraph("Cơ quan tài chính, Kho bạc Nhà nước và các đơn vị tại Điều 1 thi hành Quyết định này./.", "Điều 3."),
            ],
            Recipients = ["Như Điều 3", "Hội đồng nhân dân (báo cáo)", "Lưu: VT"],
            Signer = Signer.Of(row.SignerTitle, row.SignerName, committee ? $"ỦY BAN NHÂN DÂN {place}" : null),
            IsDraft = row.State != DecisionState.Approved,
        };
    }

    /// <summary>Papers are dated "Phú Thọ, ngày …": a province by its name alone, a commune with its kind (ND 30/2020/NĐ-CP).</summary>
    public static string PlaceOf(string name) =>
        name.Split(' ', 2) is ["Tỉnh", var bare] ? bare
        : name.StartsWith("Thành phố ", StringComparison.Ordinal) ? name["Thành phố ".Length..]
        : name;

    /// <summary>A minus that stays with its number at the end of a line.</summary>
    private static string Unbroken(long amount) => VietnameseFormat.Number(amount).Replace('-', '\u2011');

    private static string InWords(long total) =>
        total > 0 ? $" (bằng chữ: {VietnameseNumber.Money(total).ToLowerInvariant()})" : string.Empty;

    private static DocumentTable TableOf(BudgetDecision row, IReadOnlyList<DecisionItem> items, long total, FinanceBooks books) =>
        new(
            [
                new TableColumn("STT", 2, CellAlign.Centre),
                new TableColumn("Đơn vị", 6),
                new TableColumn("Mã nguồn · chương-khoản-mục", 5),
                new TableColumn("Nội dung", 6),
                new TableColumn("Số tiền (đồng)", 6, CellAlign.Right),
            ],
            [
                .. items.Select(
                    (item, at) =>
                        (IReadOnlyList<string>)
                            [
                                $"{at + 1}",
                                books.NameOf(item.UnitPath),
                                item.KeyIn(row.Year).Codes,
                                books.Codes.Item(item.Item, row.Year)?.Name ?? item.Item,
                                Unbroken(item.Amount),
                            ]
                ),
                [string.Empty, "Cộng", string.Empty, string.Empty, Unbroken(total)],
            ]
        );
}
