using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ThongSuot.Web.Documents;

/// <summary>What stands above the content: bodies and motto, number and date, type and summary, addressees.</summary>
internal static class DocxHead
{
    /// <summary>The left column: the longest line of the motto's column must not break.</summary>
    private const int Left = 3700;

    private const string NationWords = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private const string MottoWords = "Độc lập - Tự do - Hạnh phúc";

    /// <summary>Length of the motto in bold Times at 14 points, as the line under it must have.</summary>
    private const int MottoLength = 3590;

    public static IEnumerable<OpenXmlElement> Make(OfficialDocument document)
    {
        yield return Docx.Pair(
            Left,
            (Bodies(document), Motto()),
            (Number(document), [Docx.Line(DocxStyles.PlaceDate, PlaceDate(document))])
        );
        if (document.TypeName is { } type)
        {
            yield return Docx.Line(DocxStyles.TypeName, type.ToUpper(CultureInfo.InvariantCulture));
            yield return Docx.Line(DocxStyles.Summary, document.Summary);
            yield return Docx.Rule(PartOf(document.Summary, DocxStyles.SummarySize, Docx.TextWidth), Docx.TextWidth);
        }

        foreach (var line in Addressees(document.Addressees, afterTable: document.TypeName is null))
        {
            yield return line;
        }
    }

    private static Paragraph[] Bodies(OfficialDocument document)
    {
        var issuing = document.IssuingBody.ToUpper(CultureInfo.InvariantCulture);
        List<Paragraph> lines = [Docx.Line(DocxStyles.Issuing, issuing), Docx.Rule(PartOf(issuing, DocxStyles.IssuingSize, Left), Left)];
        if (document.SuperiorBody is { } superior)
        {
            lines.Insert(0, Docx.Line(DocxStyles.Superior, superior.ToUpper(CultureInfo.InvariantCulture)));
        }

        return [.. lines];
    }

    private static Paragraph[] Motto() =>
        [Docx.Line(DocxStyles.Nation, NationWords), Docx.Line(DocxStyles.Motto, MottoWords), Docx.Rule(MottoLength, Docx.TextWidth - Left)];

    private static Paragraph[] Number(OfficialDocument document)
    {
        List<Paragraph> lines = [Docx.Line(DocxStyles.Number, $"Số: {document.Number ?? "        "}/{document.Symbol}")];
        if (document.TypeName is null)
        {
            lines.Add(Docx.Line(DocxStyles.Subject, $"V/v {document.Summary}"));
        }

        if (document.IsDraft)
        {
            lines.Add(Docx.Line(DocxStyles.Subject, Docx.Words("(DỰ THẢO)", bold: true)));
        }

        return [.. lines];
    }

    // Days below ten and the months January and February have a zero before them, so that nobody can add a figure.
    private static string PlaceDate(OfficialDocument document) =>
        document.IsDraft
            ? $"{document.Place}, ngày       tháng       năm {document.Date.Year}"
            : $"{document.Place}, ngày {document.Date.Day:00} tháng {(document.Date.Month < 3 ? document.Date.Month.ToString("00", CultureInfo.InvariantCulture) : document.Date.Month.ToString(CultureInfo.InvariantCulture))} năm {document.Date.Year}";

    private static IEnumerable<Paragraph> Addressees(IReadOnlyList<string> addressees, bool afterTable)
    {
        if (addressees.Count == 0)
        {
            // Air between the two columns and the first line, where no type name stands between them.
            return afterTable ? [Docx.Line(DocxStyles.Addressee, string.Empty)] : [];
        }

        if (addressees.Count == 1)
        {
            return [Spaced(Docx.Line(DocxStyles.Addressee, $"Kính gửi: {addressees[0]}."), null)];
        }

        var items = addressees.Select(
            (name, at) => Spaced(Docx.Line(DocxStyles.Addressee, $"- {name}{(at == addressees.Count - 1 ? "." : ";")}"), 2600, before: 0)
        );
        return [Spaced(Docx.Line(DocxStyles.Addressee, "Kính gửi:"), 1600), .. items];
    }

    private static Paragraph Spaced(Paragraph line, int? left, int before = 240)
    {
        line.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = Docx.Text(before), After = "60" };
        if (left is { } indent)
        {
            line.ParagraphProperties.Indentation = new Indentation { Left = Docx.Text(indent) };
            line.ParagraphProperties.Justification = new Justification { Val = JustificationValues.Left };
        }

        return line;
    }

    /// <summary>Two fifths of the words above, between the third and the half that the annex allows.</summary>
    private static int PartOf(string text, int halfPoints, int width) => Math.Min(Docx.WidthOf(text, halfPoints), width) * 2 / 5;
}
