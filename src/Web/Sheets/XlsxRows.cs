using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using ThongSuot.Platform.Text;

namespace ThongSuot.Web.Sheets;

/// <summary>Writes the parts of a worksheet in the order in which the format wants them.</summary>
internal sealed partial class XlsxRows(OpenXmlWriter xml, int columns)
{
    private readonly List<string> merged = [];
    private uint line;

    public OpenXmlWriter Xml { get; } = xml;

    /// <param name="headEnd">The last line of the heads: what is above it stays in sight.</param>
    public void Open(int headEnd, IReadOnlyList<double> widths)
    {
        Xml.WriteStartDocument();
        Xml.WriteStartElement(new Worksheet());
        Xml.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        Xml.WriteElement(
            new SheetViews(
                new SheetView(
                    new Pane
                    {
                        VerticalSplit = headEnd,
                        TopLeftCell = $"A{headEnd + 1}",
                        ActivePane = PaneValues.BottomLeft,
                        State = PaneStateValues.Frozen,
                    }
                )
                {
                    WorkbookViewId = 0,
                }
            )
        );
        Xml.WriteElement(
            new Columns(
                widths.Select(
                    (width, at) =>
                        new Column
                        {
                            Min = (uint)at + 1,
                            Max = (uint)at + 1,
                            Width = width,
                            CustomWidth = true,
                        }
                )
            )
        );
        Xml.WriteStartElement(new SheetData());
    }

    /// <summary>Words over the whole width.</summary>
    public void WholeLine(string text, uint style)
    {
        StartLine();
        Cell(1, SheetCell.Of(text), style);
        Xml.WriteEndElement();
        if (columns > 1)
        {
            merged.Add($"A{line}:{Name(columns)}{line}");
        }
    }

    public void Heads(IEnumerable<string> heads)
    {
        StartLine();
        var column = 0;
        foreach (var head in heads)
        {
            Cell(++column, SheetCell.Of(head), XlsxStyles.Head, keepEmpty: true);
        }

        Xml.WriteEndElement();
    }

    /// <summary>Joins the heads just written: a group over its columns, a head without one over this line and the next.</summary>
    public void MergeGroups(IReadOnlyList<string?> groups)
    {
        for (var first = 0; first < groups.Count; )
        {
            var last = first;
            while (groups[first] is not null && last + 1 < groups.Count && groups[last + 1] == groups[first])
            {
                last++;
            }

            if (groups[first] is null)
            {
                merged.Add($"{Name(first + 1)}{line}:{Name(first + 1)}{line + 1}");
            }
            else if (last > first)
            {
                merged.Add($"{Name(first + 1)}{line}:{Name(last + 1)}{line}");
            }

            first = last + 1;
        }
    }

    public void Line(IEnumerable<SheetCell> cells, bool total)
    {
        StartLine();
        var column = 0;
        foreach (var cell in cells)
        {
            Cell(++column, cell, XlsxStyles.Of(cell.Kind, total), keepEmpty: true);
        }

        Xml.WriteEndElement();
    }

    public void Close()
    {
        Xml.WriteEndElement();
        if (merged.Count > 0)
        {
            Xml.WriteElement(new MergeCells(merged.Select(range => new MergeCell { Reference = range })));
        }

        Xml.WriteElement(
            new PageMargins
            {
                Left = 0.4,
                Right = 0.4,
                Top = 0.5,
                Bottom = 0.5,
                Header = 0.3,
                Footer = 0.3,
            }
        );
        // Paper 9 is A4; 0 pages high means as many as it takes.
        Xml.WriteElement(
            new PageSetup
            {
                PaperSize = 9,
                Orientation = OrientationValues.Landscape,
                FitToWidth = 1,
                FitToHeight = 0,
            }
        );
        Xml.WriteElement(new HeaderFooter(new OddFooter("&CTrang &P/&N")));
        Xml.WriteEndElement();
    }

    private void StartLine() => Xml.WriteStartElement(new Row { RowIndex = ++line });

    private void Cell(int column, SheetCell cell, uint style, bool keepEmpty = false)
    {
        var place = Name(column) + line.ToString(CultureInfo.InvariantCulture);
        if (cell.IsEmpty)
        {
            if (keepEmpty)
            {
                Xml.WriteElement(new Cell { CellReference = place, StyleIndex = style });
            }
        }
        else if (cell.Kind == SheetCellKind.Text)
        {
            Xml.WriteElement(
                new Cell(new InlineString(new Text(Printable(cell.Text!)) { Space = SpaceProcessingModeValues.Preserve }))
                {
                    CellReference = place,
                    StyleIndex = style,
                    DataType = CellValues.InlineString,
                }
            );
        }
        else
        {
            var value = cell.Kind is SheetCellKind.Date or SheetCellKind.Moment
                ? cell.Time.ToOADate().ToString("0.######", CultureInfo.InvariantCulture)
                : cell.Number.ToString(CultureInfo.InvariantCulture);
            Xml.WriteElement(new Cell(new CellValue(value)) { CellReference = place, StyleIndex = style });
        }
    }

    // XML has no place for most control characters, and one in a note must not spoil the whole file. Spreadsheets read _x0041_ as
    // a letter: a text that really says so has its underline written as one.
    private static string Printable(string text) => Escape().Replace(CleanText.Printable(text), "_x005F_");

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Escape();

    private static string Name(int column)
    {
        var name = string.Empty;
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name;
    }
}
