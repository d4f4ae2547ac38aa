using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Documents;

namespace ThongSuot.Finance.Decisions;

/// <summary>A decision that assigns budget in the layout of ND 30/2020/NĐ-CP: a draft until it is approved.</summary>
internal static class DecisionPaper
{
    public static OfficialDocument Of(BudgetDecision row, IReadOnlyList<DecisionItem> items, FinanceBooks books)
    {
        var (giver, path) = (books.NameOf(row.GiverPath), new UnitPath(row.GiverPath));
        var place = giver.ToUpperInvariant();
        var committee = path.IsProvince || path.IsCommune;
        var body = committee ? $"ỦY BAN NHÂN DÂN\n{place}" : place;
        return new OfficialDocument
        {
            SuperiorBody = path.IsProvince ? null : $"ỦY BAN NHÂN DÂN\n{books.NameOf(path.Province).ToUpperInvariant()}",
            IssuingBody = body,
            Number = row.Number.Split('/')[0],
            Symbol = row.Number.Split('/', 2) is [_, var symbol] ? symbol : "QĐ-UBND",
            Place = books.ShortNameOf(row.GiverPath),
            Date = row.DecidedOn,
            TypeName = "Quyết định",
            Summary = row.Summary,
            Body =
            [
                new DocumentCentre(committee ? $"ỦY BAN NHÂN DÂN {place}" : $"THỦ TRƯỞNG {place}"),
                new DocumentParagraph($"Căn cứ {LawTitles.LocalGovernment};", Italic: true),
                new DocumentParagraph("Căn cứ Luật Ngân sách nhà nước số 89/2025/QH15;", Italic: true),
                new DocumentParagraph("Căn cứ Nghị định số 73/2026/NĐ-CP và Thông tư số 26/2026/TT-BTC;", Italic: true),
                new DocumentParagraph("Xét đề nghị của cơ quan tài chính.", Italic: true),
                new DocumentCentre("QUYẾT ĐỊNH:"),
                new DocumentParagraph(
                    $"{FinanceLabels.Of(row.Round)} dự toán năm {row.Year}, tổng số tiền {VietnameseFormat.Number(row.Total)} đồng{InWords(row.Total)}, theo bảng sau:",
                    "Điều 1."
                ),
                TableOf(row, items, books),
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
            Signer = SignerOf(row, place, committee),
            IsDraft = row.State != DecisionState.Approved,
        };
    }

    private static Signer SignerOf(BudgetDecision row, string place, bool committee)
    {
        const string Deputy = "Phó ";
        var collective = committee ? $"ỦY BAN NHÂN DÂN {place}" : null;
        var title = row.SignerTitle.Split(" UBND")[0].Trim();
        return title.StartsWith(Deputy, StringComparison.Ordinal)
                ? Signer.ForHead(title[Deputy.Length..], title, row.SignerName, collective)
            : collective is null ? Signer.Head(title, row.SignerName)
            : Signer.ForCollective(collective, title, row.SignerName);
    }

    private static string InWords(long total) =>
        total > 0 ? $" (bằng chữ: {VietnameseNumber.Money(total).ToLowerInvariant()})" : string.Empty;

    private static DocumentTable TableOf(BudgetDecision row, IReadOnlyList<DecisionItem> items, FinanceBooks books) =>
        new(
            [
                new TableColumn("STT", 1, CellAlign.Centre),
                new TableColumn("Đơn vị", 4),
                new TableColumn("Mã nguồn · chương-khoản-mục", 3),
                new TableColumn("Nội dung", 4),
                new TableColumn("Số tiền (đồng)", 3, CellAlign.Right),
            ],
            [
                .. items.Select(item =>
                    (IReadOnlyList<string>)
                        [
                            $"{item.Place}",
                            books.NameOf(item.UnitPath),
                            item.KeyIn(row.Year).Codes,
                            books.Codes.Item(item.Item, row.Year)?.Name ?? item.Item,
                            VietnameseFormat.Number(item.Amount),
                        ]
                ),
                [string.Empty, "Cộng", string.Empty, string.Empty, VietnameseFormat.Number(row.Total)],
            ]
        );
}
