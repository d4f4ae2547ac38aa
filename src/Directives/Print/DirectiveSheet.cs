using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Web.Documents;

namespace ThongSuot.Directives.Print;

/// <summary>A directive as a letter of assignment that an office can sign.</summary>
internal static class DirectiveSheet
{
    private const string Committee = "Ủy ban nhân dân";

    public static OfficialDocument Of(Directive directive, DirectiveBook book)
    {
        var isProvince = directive.GiverPath.Count(letter => letter == '/') == 2;
        var province = book.NameOf($"/{directive.ProvinceCode}/");
        var place = book.ShortNameOf($"/{directive.ProvinceCode}/");
        var body = BodyOf(directive.GiverPath, book.NameOf(directive.GiverPath));
        List<string> copies = ["Như trên", .. directive.Supports.Select(support => book.NameOf(support.UnitPath)), "Lưu: VT"];
        return new OfficialDocument
        {
            SuperiorBody = body.StartsWith(Committee, StringComparison.Ordinal) ? null : BodyOf($"/{directive.ProvinceCode}/", province),
            IssuingBody = body,
            Symbol = isProvince ? "UBND-TH" : "TH",
            Place = place,
            Date = directive.GivenOn,
            Summary = $"giao nhiệm vụ {directive.Code}",
            Addressees = [book.NameOf(directive.OwnerPath)],
            Body =
            [
                new DocumentParagraph($"Căn cứ {Lower(directive.LegalGround)}, {directive.DirectedBy} giao nhiệm vụ như sau:"),
                new DocumentParagraph(directive.Work, "1. Việc:"),
                new DocumentParagraph($"{book.NameOf(directive.OwnerPath)} chủ trì; người chịu trách nhiệm: {directive.PersonName}, {directive.PersonTitle}.{(directive.Supports.Count == 0 ? string.Empty : $" Phối hợp: {string.Join("; ", directive.Supports.Select(support => book.NameOf(support.UnitPath)))}.")}", "2. Người:"),
                new DocumentParagraph($"hoàn thành trước {VietnameseFormat.Moment(directive.DueAt)}.", "3. Thời gian:"),
                new DocumentParagraph(DirectiveWords.ResponsibilityOf(directive), "4. Trách nhiệm:"),
                new DocumentParagraph($"{DirectiveWords.Of(directive.Product)}: {directive.ProductText}", "5. Sản phẩm:"),
                new DocumentParagraph($"{directive.DirectedBy} chỉ đạo; nghiệm thu: {DirectiveWords.Inside(DirectiveWords.Of(directive.Acceptor))}.", "6. Thẩm quyền:"),
                new DocumentParagraph("Có khó khăn, vướng mắc thì báo cáo kịp thời để được xem xét, giải quyết."),
            ],
            Recipients = copies,
            Signer = Signer.Head(directive.GiverName.Split(", ")[^1], directive.GiverName.Split(", ")[0]),
            IsDraft = true,
        };
    }

    /// <summary>The day in the words of a document.</summary>
    public static string Day(DateTimeOffset moment) => OfficeClock.Local(moment) is var local ? $"ngày {local.Day:00} tháng {(local.Month < 3 ? "0" : string.Empty)}{local.Month} năm {local.Year}" : string.Empty;

    /// <summary>The body as a document names it: a province or commune speaks by its committee.</summary>
    public static string BodyOf(string path, string name) =>
        path.Split('/')[^2].All(char.IsAsciiDigit) ? $"{Committee}\n{DirectiveWords.Inside(name)}" : name;

    private static string Lower(string text) => text.StartsWith("Căn cứ ", StringComparison.OrdinalIgnoreCase) ? text[7..] : text;
}
