using ThongSuot.Platform.Text;
using ThongSuot.Territory;
using ThongSuot.Web.Documents;

namespace ThongSuot.Petitions.Letters;

/// <param name="Slug">As in the address.</param>
internal sealed record LetterPaper(string Slug, string Name);

/// <summary>Notices, letters and decisions on a letter, in the layout of ND 30/2020/NĐ-CP.</summary>
internal static class LetterPapers
{
    private static readonly LetterPaper Accepted = new("thu-ly", "Thông báo thụ lý");
    private static readonly LetterPaper Forwarded = new("chuyen", "Văn bản chuyển đơn");
    private static readonly LetterPaper Guided = new("huong-dan", "Văn bản hướng dẫn");
    private static readonly LetterPaper Suspended = new("tam-dinh-chi", "Quyết định tạm đình chỉ");
    private static readonly LetterPaper Continued = new("tiep-tuc", "Quyết định tiếp tục giải quyết");
    private static readonly LetterPaper Extended = new("keo-dai", "Thông báo kéo dài thời hạn");
    private static readonly LetterPaper Decided = new("quyet-dinh", "Quyết định, văn bản trả lời");

    /// <summary>What can be printed of it now: papers of the act that was signed last, so that each bears its own signer.</summary>
    public static IReadOnlyList<LetterPaper> For(Letter row) =>
        row.State switch
        {
            LetterState.Forwarded => [Forwarded],
            LetterState.Guided or LetterState.Kept => [Guided],
            LetterState.Suspended => [Suspended],
            LetterState.Proposed or LetterState.Decided or LetterState.Sent => [Decided],
            LetterState.Accepted =>
            [
                row.SignedAct switch
                {
                    LetterAct.Extend => Extended,
                    LetterAct.Continue => Continued,
                    _ => Accepted,
                },
            ],
            _ => [],
        };

    public static LetterPaper? Find(Letter row, string? slug) => For(row).FirstOrDefault(paper => paper.Slug == slug);

    public static OfficialDocument Of(LetterPaper paper, Letter row, Units units)
    {
        var head = PaperHead.Of(row.UnitPath, units);
        var (type, symbol) = TypeOf(paper, row);
        var number = ((paper == Decided ? row.Number : row.SignedNumber) ?? string.Empty).Split('/', 2);
        var isDraft = paper == Decided && row.DecidedOn is null;
        return new OfficialDocument
        {
            SuperiorBody = head.Superior,
            IssuingBody = head.Body,
            Number = number[0].Length == 0 ? null : number[0],
            Symbol = number is [_, var given] ? given : symbol,
            Place = head.Place,
            Date = DateOf(paper, row),
            TypeName = type,
            Summary = SummaryOf(paper, row, units),
            Addressees = type is null ? [row.ForwardedTo is { } to ? units.ByPath(to)?.Name ?? to : $"Ông/bà {row.SenderName}"] : [],
            Body = [.. BodyOf(paper, row, head, units)],
            Recipients = ["Ông/bà " + row.SenderName, "Lưu: VT, hồ sơ vụ việc"],
            Signer = isDraft || row.SignedOn is null ? head.SignerOf(null, null) : head.SignerOf(row.SignerTitle, row.SignerName),
            IsDraft = isDraft,
        };
    }

    private static (string? Type, string Symbol) TypeOf(LetterPaper paper, Letter row) =>
        paper == Accepted || paper == Extended ? ("Thông báo", "TB-UBND")
        : paper == Suspended || paper == Continued || (paper == Decided && row.Kind == LetterKind.Complaint) ? ("Quyết định", "QĐ-UBND")
        : (null, "UBND-VP");

    private static DateOnly DateOf(LetterPaper paper, Letter row) =>
        paper == Accepted ? row.AcceptedOn!.Value
        : paper == Decided ? row.DecidedOn ?? row.AcceptedOn!.Value
        : row.SignedOn ?? row.DecidedOn ?? row.ReceivedOn;

    private static string SummaryOf(LetterPaper paper, Letter row, Units units)
    {
        var kind = LetterLabels.KindOf(row).ToLowerInvariant();
        var what =
            paper == Accepted ? $"Về việc thụ lý giải quyết {kind}"
            : paper == Extended ? $"Về việc kéo dài thời hạn giải quyết {kind}"
            : paper == Suspended ? $"Về việc tạm đình chỉ giải quyết {kind}"
            : paper == Continued ? $"Về việc tiếp tục giải quyết {kind}"
            : paper == Forwarded ? $"chuyển đơn {kind} đến {units.ByPath(row.ForwardedTo!)?.Name}"
            : paper == Guided ? $"trả lại đơn, hướng dẫn gửi {kind}"
            : row.Kind == LetterKind.Complaint ? $"Về việc giải quyết {kind} của ông/bà {row.SenderName}"
            : $"trả lời đơn {kind}";
        return what;
    }

    private static IEnumerable<DocumentBlock> BodyOf(LetterPaper paper, Letter row, PaperHead head, Units units)
    {
        var received =
            $"Ngày {VietnameseFormat.Date(row.ReceivedOn)}, cơ quan nhận đơn của ông/bà {row.SenderName}, địa chỉ: {Or(row.SenderAddress)}. Nội dung: {row.Content.TrimEnd('.')}.";
        if (TypeOf(paper, row).Type == "Quyết định")
        {
            return Decision(row, head, received, Words(paper, row, head, units), paper == Decided ? WhatNext(row) : null);
        }

        return [new DocumentParagraph(received), new DocumentParagraph(Words(paper, row, head, units))];
    }

    private static string Words(LetterPaper paper, Letter row, PaperHead head, Units units) =>
        paper == Accepted
            ? $"{head.Title} thụ lý đơn thuộc thẩm quyền từ ngày {VietnameseFormat.Date(row.AcceptedOn!.Value)}. Thời hạn giải quyết đến hết ngày {VietnameseFormat.Date(row.SettleBy!.Value)}."
        : paper == Extended
            ? $"Thời hạn giải quyết kéo dài đến hết ngày {VietnameseFormat.Date(row.SettleBy!.Value)}. Lý do: {Or(row.Reason)}."
        : paper == Suspended
            ? $"Tạm đình chỉ việc giải quyết từ ngày {VietnameseFormat.Date(row.SuspendedOn!.Value)}. Lý do: {Or(row.Reason)}. Thời hạn giải quyết tính tiếp từ ngày có quyết định tiếp tục."
        : paper == Continued
            ? $"Tiếp tục giải quyết từ ngày {VietnameseFormat.Date(row.SignedOn!.Value)}. Thời gian tạm đình chỉ {row.StoppedDays} ngày không tính; thời hạn giải quyết đến hết ngày {VietnameseFormat.Date(row.SettleBy!.Value)}."
        : paper == Forwarded
            ? $"Đơn không thuộc thẩm quyền của cơ quan. Chuyển {units.ByPath(row.ForwardedTo!)?.Name} giải quyết theo thẩm quyền. Lý do: {Or(row.Reason)}."
        : paper == Guided ? $"Cơ quan trả lại đơn và hướng dẫn: {Or(row.Reason)}."
        : Or(row.Result);

    /// <param name="next">What the sender may do if he does not agree; null where nothing was settled.</param>
    private static IEnumerable<DocumentBlock> Decision(Letter row, PaperHead head, string received, string words, string? next) =>
        [
            new DocumentCentre($"{head.Title.ToUpperInvariant()} {head.Body.Replace('\n', ' ')}"),
            new DocumentParagraph($"Căn cứ {Platform.Law.LawTitles.LocalGovernment};", Italic: true),
            new DocumentParagraph("Căn cứ Luật Khiếu nại ngày 11 tháng 11 năm 2011;", Italic: true),
            new DocumentParagraph("Căn cứ Nghị định số 155/2026/NĐ-CP của Chính phủ.", Italic: true),
            new DocumentParagraph(received),
            new DocumentCentre("QUYẾT ĐỊNH:"),
            new DocumentParagraph(words, "Điều 1."),
            .. next is null
                ? Array.Empty<DocumentBlock>()
                : [new DocumentParagraph($"Nếu không đồng ý, người khiếu nại có quyền {next} theo quy định của pháp luật.", "Điều 2.")],
            new DocumentParagraph(
                "Người khiếu nại, cơ quan, cá nhân có liên quan thi hành Quyết định này./.",
                next is null ? "Điều 2." : "Điều 3."
            ),
        ];

    private static string WhatNext(Letter row) =>
        row.Second
            ? "khởi kiện vụ án hành chính tại tòa án"
            : "khiếu nại lần hai đến người có thẩm quyền hoặc khởi kiện vụ án hành chính tại tòa án";

    private static string Or(string? text) => text is { Length: > 0 } ? text.TrimEnd('.') : "không ghi";
}
