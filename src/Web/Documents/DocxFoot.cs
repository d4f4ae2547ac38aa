using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ThongSuot.Web.Documents;

/// <summary>What stands below the content: recipients on the left, the signer on the right, and the page set up.</summary>
internal static class DocxFoot
{
    private const int Left = 4300;

    /// <summary>Lines left for the signature and the seal.</summary>
    private const int SignLines = 5;

    /// <summary>Who signs beside the signer stands where the recipients of other documents do, and they below.</summary>
    public static IEnumerable<OpenXmlElement> Make(OfficialDocument document)
    {
        if (document.SignedWith.Count == 0)
        {
            yield return Docx.Pair(Left, (Recipients(document.Recipients), Signer(document.Signer)));
            yield break;
        }

        var (with, signer) = (document.SignedWith, Signer(document.Signer));
        yield return Docx.Pair(Left, (Signer(with[0]), signer));
        foreach (var further in with.Skip(1).Select(Signer))
        {
            yield return Docx.Gap(240);
            yield return Docx.Pair(Left, (Recipients(document.Recipients), further));
        }

        if (with.Count == 1)
        {
            yield return Docx.Gap(240);
            yield return Docx.Pair(Left, (Recipients(document.Recipients), [Docx.Line(DocxStyles.SignName, string.Empty)]));
        }
    }

    public static IEnumerable<OpenXmlElement> Annex(DocumentAnnex? annex)
    {
        if (annex is null)
        {
            yield break;
        }

        var head = Docx.Line(DocxStyles.TypeName, "PHỤ LỤC");
        head.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        yield return head;
        yield return Docx.Line(DocxStyles.Summary, annex.Title);
        foreach (var part in new DocxBody().Make(annex.Blocks))
        {
            yield return part;
        }
    }

    /// <param name="pageNumber">Key of the header with the number; the first page has none.</param>
    public static SectionProperties Page(string pageNumber, string firstPage) =>
        new(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = pageNumber },
            new HeaderReference { Type = HeaderFooterValues.First, Id = firstPage },
            new PageSize { Width = Docx.PageWidth, Height = Docx.PageHeight },
            new PageMargin
            {
                Top = Docx.TopMargin,
                Bottom = Docx.BottomMargin,
                Left = Docx.LeftMargin,
                Right = Docx.RightMargin,
                Header = 567,
                Footer = 567,
                Gutter = 0,
            },
            new TitlePage()
        );

    public static Header PageNumber() =>
        new(
            Docx.Line(
                DocxStyles.PageNumber,
                new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
                new Run(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
                new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
                Docx.Words("2"),
                new Run(new FieldChar { FieldCharType = FieldCharValues.End })
            )
        );

    private static Paragraph[] Recipients(IReadOnlyList<string> recipients) =>
        [
            Docx.Line(DocxStyles.RecipientsHead, "Nơi nhận:"),
            .. recipients.Select((name, at) => Docx.Line(DocxStyles.Recipients, $"- {name}{(at == recipients.Count - 1 ? "." : ";")}")),
        ];

    private static Paragraph[] Signer(Signer signer) =>
        [
            .. signer
                .Above.Append(signer.Title)
                .Select(line => Docx.Line(DocxStyles.SignTitle, line.ToUpper(CultureInfo.InvariantCulture))),
            .. Enumerable.Range(0, SignLines).Select(_ => Docx.Line(DocxStyles.SignTitle, string.Empty)),
            Docx.Line(DocxStyles.SignName, signer.Name ?? string.Empty),
        ];
}
