using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
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
        return new OfficialDocument
        {
            IssuingBody = $"{Committee}\n{Inside(province)}",
            Number = issued?.Number.Split('/')[0],
            Symbol = issued?.Number.Split('/', 2) is [_, var symbol] ? symbol : "QĐ-UBND",
            Place = settlement.ShortNameOf(UnitPath.OfProvince(row.ProvinceCode)),
            Date = issued?.On ?? today,
            TypeName = "Quyết định",
            Summary =
                $"{(earlier is null ? "Về việc giải quyết" : "Về việc điều chỉnh")} chế độ {Inside(scheme.Name)} đối với {row.PersonName}",
            Body =
            [
                new DocumentParagraph("Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;", Italic: true),
                .. scheme.Document.Split(", ").Select(decree => new DocumentParagraph($"Căn cứ {Full(decree)};", Italic: true)),
                new DocumentParagraph($"Xét đề nghị của {Spoken(unit)}.", Italic: true),
                new DocumentParagraph(
                    $"Giải quyết chế độ {Inside(scheme.Name)} theo {scheme.Citation} đối với {(PolicyFacts.Load(row.Facts).Sex == Sex.Male ? "ông" : "bà")} {row.PersonName}, {Inside(row.PostTitle)}, {unit}; thời điểm nghỉ: ngày {VietnameseFormat.Date(current.LeaveOn)}.",
                    "Điều 1."
                ),
                new DocumentParagraph(
                    $"Tổng số tiền: {Figure.Of(current.Total)} đồng, từ {Inside(BenefitLabels.Of(row.Fund))}, gồm các khoản:"
                ),
                new DocumentTable(
                    [
                        new TableColumn("Khoản", 5),
                        new TableColumn("Căn cứ", 3),
                        new TableColumn("Số tháng", 2, CellAlign.Right),
                        new TableColumn("Thành tiền (đồng)", 3, CellAlign.Right),
                    ],
                    [
                        .. lines.Select(line =>
                            (IReadOnlyList<string>)[line.Rule, line.Source, Figure.Of(line.Months), Figure.Of(line.Amount)]
                        ),
                        ["Cộng", string.Empty, Figure.Of(current.Months), Figure.Of(current.Total)],
                    ]
                ),
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
                    $"Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ, Giám đốc Sở Tài chính, Thủ trưởng {unit} và {(PolicyFacts.Load(row.Facts).Sex == Sex.Male ? "ông" : "bà")} {row.PersonName} chịu trách nhiệm thi hành Quyết định này./.",
                    "Điều 3."
                ),
            ],
            Recipients = ["Như Điều 3", "Sở Nội vụ, Sở Tài chính", "Lưu: VT"],
            Signer = issued is null ? Signer.ForCollective(Committee, "Chủ tịch", null) : SignerOf(issued),
            IsDraft = issued is null,
        };
    }

    private static Signer SignerOf(CaseDecision decision)
    {
        var title = decision.SignerTitle.Split(" UBND")[0];
        return title.StartsWith("Phó ", StringComparison.Ordinal)
            ? Signer.ForHead(title[4..], title, decision.SignerName, Committee)
            : Signer.ForCollective(Committee, title, decision.SignerName);
    }

    /// <summary>A decree as a document names it: <c>NĐ 178/2024</c> is Nghị định số 178/2024/NĐ-CP.</summary>
    private static string Full(string decree) =>
        decree.StartsWith("NQ ", StringComparison.Ordinal)
            ? $"Nghị quyết số {decree[3..]}"
            : $"Nghị định số {decree[3..]}/NĐ-CP của Chính phủ";

    private static string Spoken(string unit) =>
        unit.StartsWith("Sở", StringComparison.Ordinal)
        || unit.StartsWith("Văn phòng", StringComparison.Ordinal)
        || unit.StartsWith("Thanh tra", StringComparison.Ordinal)
            ? unit
            : $"{Committee} {Inside(unit)}";

    private static string Inside(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
