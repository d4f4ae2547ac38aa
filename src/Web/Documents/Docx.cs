using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ThongSuot.Platform.Text;

namespace ThongSuot.Web.Documents;

/// <summary>
/// The pieces every part of a document is made of. Lengths are twentieths of a point, sizes half points, as the format has them.
/// </summary>
internal static class Docx
{
    /// <summary>Width of the text: A4 less 30 mm left and 15 mm right.</summary>
    public const int TextWidth = PageWidth - LeftMargin - RightMargin;

    public const int PageWidth = 11906;
    public const int PageHeight = 16838;
    public const int LeftMargin = 1701;
    public const int RightMargin = 851;
    public const int TopMargin = 1134;
    public const int BottomMargin = 1134;

    /// <summary>1.27 cm.</summary>
    public const int FirstLine = 720;

    public static Paragraph Line(string style, params Run[] runs) =>
        new(runs) { ParagraphProperties = new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style } } };

    public static Paragraph Line(string style, string text) => Line(style, Words(text));

    public static Run Words(string text, bool bold = false, bool italic = false)
    {
        var run = new Run();
        if (bold || italic)
        {
            run.RunProperties = new RunProperties { Bold = bold ? new Bold() : null, Italic = italic ? new Italic() : null };
        }

        var parts = Printable(text).Split('\n');
        for (var at = 0; at < parts.Length; at++)
        {
            if (at > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(parts[at]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    /// <summary>
    /// A drawn line under what stands above it, centred: a paragraph a few points high whose upper border is as long as wanted.
    /// </summary>
    public static Paragraph Rule(int length, int width)
    {
        var side = Math.Max(0, (width - length) / 2).ToString(CultureInfo.InvariantCulture);
        return new Paragraph
        {
            ParagraphProperties = new ParagraphProperties
            {
                ParagraphBorders = new ParagraphBorders
                {
                    TopBorder = new TopBorder
                    {
                        Val = BorderValues.Single,
                        Size = 6,
                        Space = 1,
                        Color = "000000",
                    },
                },
                SpacingBetweenLines = new SpacingBetweenLines
                {
                    Before = "40",
                    After = "0",
                    Line = "80",
                    LineRule = LineSpacingRuleValues.Exact,
                },
                Indentation = new Indentation { Left = side, Right = side },
            },
        };
    }

    /// <summary>Air of an exact height. Between two tables it keeps them apart, after the last one the format wants a paragraph.</summary>
    public static Paragraph Gap(int height) =>
        new()
        {
            ParagraphProperties = new ParagraphProperties
            {
                KeepNext = new KeepNext(),
                SpacingBetweenLines = new SpacingBetweenLines
                {
                    Before = "0",
                    After = "0",
                    Line = Text(height),
                    LineRule = LineSpacingRuleValues.Exact,
                },
            },
        };

    /// <summary>Two columns without lines.</summary>
    public static Table Pair(int left, params (Paragraph[] Left, Paragraph[] Right)[] rows)
    {
        var right = TextWidth - left;
        var table = new Table(
            new TableProperties
            {
                TableWidth = new TableWidth { Width = Text(TextWidth), Type = TableWidthUnitValues.Dxa },
                TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
                TableCellMarginDefault = new TableCellMarginDefault
                {
                    TableCellLeftMargin = new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                    TableCellRightMargin = new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa },
                },
            },
            new TableGrid(new GridColumn { Width = Text(left) }, new GridColumn { Width = Text(right) })
        );
        foreach (var row in rows)
        {
            table.Append(new TableRow(new TableRowProperties(new CantSplit()), Cell(left, row.Left), Cell(right, row.Right)));
        }

        return table;
    }

    public static TableCell Cell(int width, params Paragraph[] lines)
    {
        var cell = new TableCell(
            new TableCellProperties
            {
                TableCellWidth = new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa },
            }
        );
        cell.Append(lines);
        return cell;
    }

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// About how wide bold words of the Times kind are. Lines under a heading are a third to a half of the words over them, so the width of
    /// classes of letters is near enough and no font need be at hand.
    /// </summary>
    public static int WidthOf(string text, int halfPoints)
    {
        var ems = text.Split('\n')
            .Max(line =>
                line.Sum(letter =>
                    letter switch
                    {
                        ' ' or ',' or '.' => 0.25,
                        'I' or 'Í' or 'Ì' => 0.39,
                        'i' or 'l' or 't' or 'f' or '-' or 'í' or 'ì' => 0.31,
                        _ when char.IsUpper(letter) => 0.72,
                        _ => 0.52,
                    }
                )
            );
        return (int)(ems * halfPoints * 10);
    }

    // XML has no place for most control characters, and one in a note must not spoil the whole document.
    private static string Printable(string text) => CleanText.Printable(text).Replace('\t', ' ');
}
