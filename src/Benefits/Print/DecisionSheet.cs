using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.People;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Documents;

namespace ThongSuot.Benefits.Print;

/// <summary>The decision on a case in the layout of ND 30/2020/NĐ-CP: as it was issued, or as a draft for whoever signs.</summary>
internal static class DecisionSheet
{
    private const string Committee = "Ủy ban nhân dân";

    public static OfficialDocument Of(BenefitCase row, CaseCalculation current, BenefitSettlement settlement, DateOnly today)
    {
        var (scheme, province) = (Schemes.Of(row.Scheme), settlement.NameOf(UnitPath.OfProvince(row.ProvinceCode)));
        var issued = row.State == CaseState.Approved ? null : row.Decisions.OrderBy(decision => decision.At).LastOrDefault();
        var earlier = row.Decisions.OrderBy(decision => decision.At).LastOrDefault(decision => decision != issued);
        var unit = settlement.NameOf(row.UnitPath);
        var lines = Calculation.Load(current.Lines);
        var (facts, issuer) = (PolicyFacts.Load(row.Facts), Issuer.Of(issued, province));
        var he = facts.Sex == Sex.Male ? "ông" : "bà";
        return new OfficialDocument
        {
            SuperiorBody = issuer.Above,
            IssuingBody = issuer.Body,
            Number = issued?.Number.Split('/')[0],
            Symbol = issued?.Number.Split('/', 2) is [_, var symbol] ? symbol : issuer.Symbol,
            Place = settlement.ShortNameOf(UnitPath.OfProvince(row.ProvinceCode)),
            Date = issued?.On ?? today,
            TypeName = "Quyết định",
            Summary =
                $"{(earlier is null ? "Về việc giải quyết" : "Về việc điều chỉnh")} chế độ {Inside(scheme.Name)} đối với {row.PersonName}",
            Body =
            [
                new DocumentCentre(issuer.Authority),
                new DocumentParagraph($"Căn cứ {LawTitles.LocalGovernment};", Italic: true),
                .. scheme.Document.Split(", ").Select(decree => new DocumentParagraph($"Căn cứ {LawTitles.Of(decree)};", Italic: true)),
                new DocumentParagraph($"Xét đề nghị của {Spoken(unit)}.", Italic: true),
                new DocumentCentre("QUYẾT ĐỊNH:"),
                new DocumentParagraph(
                    $"Giải quyết chế độ {Inside(scheme.Name)} theo {Article(scheme)} đối với {he} {row.PersonName}, sinh ngày {VietnameseFormat.Date(facts.BirthOn)}, {row.PostTitle}, {unit}; thời điểm nghỉ: ngày {VietnameseFormat.Date(current.LeaveOn)}.",
                    "Điều 1."
                ),
                new DocumentParagraph(
                    $"Tổng số tiền: {Figure.Of(current.Total)} đồng (bằng chữ: {Inside(VietnameseNumber.Money(current.Total))}), từ {Inside(BenefitLabels.Of(row.Fund))}, gồm các khoản:"
                ),
                TableOf(lines, current),
                .. earlier is null
                    ? (DocumentBlock[])[]
                    :
                    [
                        new DocumentParagraph(
                            $"Quyết định này thay thế Quyết định số {earlier.Number} ngày {VietnameseFormat.Date(earlier.On)}; phần chênh lệch được chi bổ sung hoặc thu hồi."
                        ),
                    ],
                new DocumentParagraph("Người được tuyển dụng lại trong thời hạn quy định phải hoàn trả số tiền đã nhận.", "Điều 2."),
                new DocumentParagraph(
                    $"Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ, Giám đốc Sở Tài chính, {HeadOf(unit)} và {he} {row.PersonName} chịu trách nhiệm thi hành Quyết định này./.",
                    "Điều 3."
                ),
            ],
            Recipients = ["Như Điều 3", "Sở Nội vụ, Sở Tài chính", "Lưu: VT"],
            Signer = issuer.Signer,
            IsDraft = issued is null,
        };
    }

    private static DocumentTable TableOf(IReadOnlyList<CalculationLine> lines, CaseCalculation current) =>
        new(
            [
                new TableColumn("Khoản", 5),
                new TableColumn("Căn cứ", 3),
                new TableColumn("Số tháng", 2, CellAlign.Right),
                new TableColumn("Thành tiền (đồng)", 3, CellAlign.Right),
            ],
            [
                .. lines.Select(line => (IReadOnlyList<string>)[line.Rule, line.Source, Figure.Of(line.Months), Figure.Of(line.Amount)]),
                ["Cộng", string.Empty, Figure.Of(current.Months), Figure.Of(current.Total)],
            ]
        );

    /// <summary>The article with its decree in full, and the decree that amended it.</summary>
    private static string Article(SchemeFacts scheme)
    {
        var decrees = scheme.Document.Split(", ");
        var first = $"{scheme.Article}{(scheme.Article.Length > 0 ? " " : string.Empty)}{Numbered(decrees[0])}";
        return decrees.Length > 1 ? $"{first} (được sửa đổi, bổ sung bởi {Numbered(decrees[1])})" : first;

        static string Numbered(string decree) =>
            LawTitles.Of(decree) is var title && title.IndexOf(" ngày ", StringComparison.Ordinal) is > 0 and var at ? title[..at] : title;
    }

    private static string Spoken(string unit) =>
        unit.StartsWith("Sở", StringComparison.Ordinal)
        || unit.StartsWith("Văn phòng", StringComparison.Ordinal)
        || unit.StartsWith("Thanh tra", StringComparison.Ordinal)
            ? unit
            : $"{Committee} {Inside(unit)}";

    private static string HeadOf(string unit) => Spoken(unit) is var body && body == unit ? $"Thủ trưởng {unit}" : $"Chủ tịch {body}";

    private static string Inside(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
