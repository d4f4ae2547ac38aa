using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ThongSuot.Web.Documents;

/// <summary>The content. Numbers are words, not fields: they stay as printed in whatever program opens the document.</summary>
internal sealed class DocxBody
{
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    private readonly int[] counts = new int[3];

    public IEnumerable<OpenXmlElement> Make(IReadOnlyList<DocumentBlock> blocks)
    {
        var made = blocks.Select((block, at) => Of(at == blocks.Count - 1 ? Ended(block) : block)).SelectMany(parts => parts).ToList();
        if (made.LastOrDefault() is Paragraph { ParagraphProperties: { } last })
        {
            // A signature never stands on a page without a line of what is signed.
            last.KeepNext = new KeepNext();
        }

        return made;
    }

    private IEnumerable<OpenXmlElement> Of(DocumentBlock block) =>
        block switch
        {
            DocumentParagraph paragraph =>
            [
                Docx.Line(
                    DocxStyles.Body,
                    [
                        .. paragraph.Lead is { } lead ? new[] { Docx.Words(lead.TrimEnd() + " ", bold: true) } : [],
                        Docx.Words(paragraph.Text, italic: paragraph.Italic),
                    ]
                ),
            ],
            DocumentCentre centre => [Docx.Line(DocxStyles.Centre, centre.Text)],
            DocumentHeading heading => [Docx.Line(DocxStyles.Heading, $"{Next(heading.Level)} {heading.Text}")],
            DocumentList list => list.Items.Select((item, at) => Docx.Line(DocxStyles.Body, $"{MarkOf(list.Mark, at)} {item}")),
            DocumentTable table => TableOf(table),
            _ => throw new System.Diagnostics.UnreachableException($"Block {block.GetType().Name}"),
        };

    private string Next(int level)
    {
        counts[level - 1]++;
        Array.Clear(counts, level, counts.Length - level);
        return level switch
        {
            1 => Roman(counts[0]) + ".",
            2 => $"{counts[1]}.",
            _ => $"{LetterOf(counts[2] - 1)})",
        };
    }

    private static string MarkOf(ListMark mark, int at) =>
        mark switch
        {
            ListMark.Number => $"{at + 1}.",
            ListMark.Letter => $"{LetterOf(at)})",
            _ => "-",
        };

    // Past y the alphabet begins again doubled.
    private static string LetterOf(int at) => new(Letters[at % Letters.Length], 1 + (at / Letters.Length));

    private static string Roman(int number)
    {
        (int Value, string Sign)[] signs = [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = string.Empty;
        foreach (var (value, sign) in signs)
        {
            for (; number >= value; number -= value)
            {
                text += sign;
            }
        }

        return text;
    }

    /// <summary>The content ends with "./." so that nothing can be added below it.</summary>
    private static DocumentBlock Ended(DocumentBlock block) =>
        block switch
        {
            DocumentParagraph paragraph => paragraph with { Text = Ended(paragraph.Text) },
            DocumentList { Items.Count: > 0 } list => list with { Items = [.. list.Items.SkipLast(1), Ended(list.Items[^1])] },
            _ => block,
        };

    private static string Ended(string text) => text.EndsWith("./.", StringComparison.Ordinal) ? text : text.TrimEnd(' ', '.', ';') + "./.";

    private static IEnumerable<OpenXmlElement> TableOf(DocumentTable table)
    {
        var cell = table.Compact ? DocxStyles.SmallCell : DocxStyles.TableCell;
        var shares = table.Columns.Sum(column => column.Share);
        var widths = table.Columns.Select(column => Docx.TextWidth * column.Share / shares).ToList();
        var made = new Table(
            new TableProperties
            {
                TableWidth = new TableWidth { Width = Docx.Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                TableBorders = new TableBorders
                {
                    TopBorder = new TopBorder { Val = BorderValues.Single, Size = 4 },
                    LeftBorder = new LeftBorder { Val = BorderValues.Single, Size = 4 },
                    BottomBorder = new BottomBorder { Val = BorderValues.Single, Size = 4 },
                    RightBorder = new RightBorder { Val = BorderValues.Single, Size = 4 },
                    InsideHorizontalBorder = new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
                    InsideVerticalBorder = new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 },
                },
                TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
                TableCellMarginDefault = new TableCellMarginDefault
                {
                    TableCellLeftMargin = new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa },
                    TableCellRightMargin = new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa },
                },
            },
            new TableGrid(widths.Select(width => new GridColumn { Width = Docx.Text(width) }))
        );
        made.Append(
            new TableRow([
                new TableRowProperties(new CantSplit(), new TableHeader()),
                .. table.Columns.Select((column, at) => Docx.Cell(widths[at], Docx.Line(DocxStyles.TableHead, column.Head))),
            ])
        );
        foreach (var row in table.Rows)
        {
            made.Append(
                new TableRow([
                    new TableRowProperties(new CantSplit()),
                    .. table.Columns.Select((column, at) => Docx.Cell(widths[at], Aligned(Docx.Line(cell, row[at]), column.Align))),
                ])
            );
        }

        // Two tables without a paragraph between them would be one.
        return [made, Docx.Gap(120)];
    }

    private static Paragraph Aligned(Paragraph line, CellAlign align)
    {
        if (align != CellAlign.Left)
        {
            line.ParagraphProperties!.Justification = new Justification
            {
                Val = align == CellAlign.Centre ? JustificationValues.Center : JustificationValues.Right,
            };
        }

        return line;
    }
}
