using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Web.Documents;

namespace ThongSuot.Directives.Print;

/// <summary>A directive as a letter of assignment that an office can sign.</summary>
internal static class DirectiveSheet
{
    private const string Committee = "Ủy ban nhân dân";

    /// <param name="parts">The parts of one given to many: each receiver stands in the annex with its person and its day.</param>
    public static OfficialDocument Of(Directive directive, IReadOnlyList<Directive> parts, DirectiveSettlement settlement)
    {
        var isProvince = directive.GiverPath.Count(letter => letter == '/') == 2;
        var province = settlement.NameOf(UnitPath.OfProvince(directive.ProvinceCode));
        var place = settlement.ShortNameOf(UnitPath.OfProvince(directive.ProvinceCode));
        // Under its superior a department needs not say of which province it is.
        var body = BodyOf(directive.GiverPath, settlement.ShortNameOf(directive.GiverPath), settlement.NameOf(directive.GiverPath));
        List<string> copies = ["Như trên", .. directive.Supports.Select(support => settlement.NameOf(support.UnitPath)), "Lưu: VT"];
        return new OfficialDocument
        {
            SuperiorBody = body.StartsWith(Committee, StringComparison.Ordinal)
                ? null
                : BodyOf(UnitPath.OfProvince(directive.ProvinceCode), place, province),
            IssuingBody = body,
            Symbol = isProvince ? "UBND-TH" : "TH",
            Place = place,
            Date = directive.GivenOn,
            Summary = $"giao nhiệm vụ {directive.Code}",
            Addressees =
                parts.Count == 0
                    ? [Spoken(directive.OwnerPath, settlement)]
                    : [Spoken(directive.OwnerPath, settlement), "Các đơn vị tại Phụ lục"],
            Body =
            [
                new DocumentParagraph($"Căn cứ {Lower(directive.LegalGround)}, {directive.DirectedBy} giao nhiệm vụ như sau:"),
                new DocumentParagraph(Sentence(directive.Work), "1. Việc:"),
                new DocumentParagraph(
                    $"{settlement.NameOf(directive.OwnerPath)} chủ trì; người chịu trách nhiệm: {directive.PersonName}, {directive.PersonTitle}.{(directive.Supports.Count == 0 ? string.Empty : $" Phối hợp: {string.Join("; ", directive.Supports.Select(support => settlement.NameOf(support.UnitPath)))}.")}",
                    "2. Người:"
                ),
                new DocumentParagraph($"hoàn thành trước {VietnameseFormat.Moment(directive.DueAt)}.", "3. Thời gian:"),
                new DocumentParagraph(Sentence(DirectiveLabels.ResponsibilityOf(directive)), "4. Trách nhiệm:"),
                new DocumentParagraph(Sentence(directive.ProductText), "5. Sản phẩm:"),
                new DocumentParagraph(
                    $"{directive.DirectedBy} chỉ đạo; nghiệm thu: {DirectiveLabels.Inside(DirectiveLabels.Of(directive.Acceptor))}.",
                    "6. Thẩm quyền:"
                ),
                new DocumentParagraph("Có khó khăn, vướng mắc thì báo cáo kịp thời để được xem xét, giải quyết."),
            ],
            Recipients = copies,
            Signer = SignerOf(directive, isCommittee: body.StartsWith(Committee, StringComparison.Ordinal)),
            IsDraft = true,
            Annex = parts.Count == 0 ? null : ReceiversOf(directive, parts, settlement),
        };
    }

    private static DocumentAnnex ReceiversOf(Directive directive, IReadOnlyList<Directive> parts, DirectiveSettlement settlement) =>
        new(
            $"Đơn vị thực hiện nhiệm vụ {directive.Code}",
            [
                new DocumentTable(
                    [
                        new("TT", 1, CellAlign.Centre),
                        new("Đơn vị", 4),
                        new("Người chịu trách nhiệm", 4),
                        new("Hoàn thành trước", 3, CellAlign.Centre),
                        new("Mã", 3),
                    ],
                    [
                        .. parts.Select(
                            (part, at) =>
                                (IReadOnlyList<string>)
                                    [
                                        $"{at + 1}",
                                        settlement.NameOf(part.OwnerPath),
                                        $"{part.PersonName}, {part.PersonTitle}",
                                        VietnameseFormat.Moment(part.DueAt),
                                        part.Code,
                                    ]
                        ),
                    ]
                ),
            ]
        );

    /// <summary>The day in the words of a document.</summary>
    public static string Day(DateTimeOffset moment) =>
        OfficeClock.Local(moment) is var local
            ? $"ngày {local.Day:00} tháng {(local.Month < 3 ? "0" : string.Empty)}{local.Month} năm {local.Year}"
            : string.Empty;

    /// <summary>The body as a document names it: a province or commune speaks by its committee.</summary>
    public static string BodyOf(string path, string shortName, string name) =>
        IsCommittee(path) ? $"{Committee}\n{DirectiveLabels.Inside(name)}" : shortName;

    /// <summary>
    /// By what power the giver signs: a deputy for his head, an officer of the province's office only prepares it for the chief
    /// of the office.
    /// </summary>
    private static Signer SignerOf(Directive directive, bool isCommittee)
    {
        var parts = directive.GiverName.Split(", ", 2);
        var (name, title) = (parts[0], OfficeTitle.OnPaper(parts[^1]));
        if (isCommittee && !title.EndsWith("Chủ tịch", StringComparison.OrdinalIgnoreCase))
        {
            return Signer.ByOrder("Chủ tịch", "Chánh Văn phòng", null);
        }

        return Signer.Of(title, name, isCommittee ? Committee : null);
    }

    private static string Spoken(string path, DirectiveSettlement settlement) =>
        IsCommittee(path) ? $"{Committee} {DirectiveLabels.Inside(settlement.NameOf(path))}" : settlement.NameOf(path);

    private static bool IsCommittee(string path) => new UnitPath(path) is { IsProvince: true } or { IsCommune: true };

    private static string Sentence(string text) => text.TrimEnd('.', ' ') + ".";

    private static string Lower(string text) => text.StartsWith("Căn cứ ", StringComparison.OrdinalIgnoreCase) ? text[7..] : text;
}
