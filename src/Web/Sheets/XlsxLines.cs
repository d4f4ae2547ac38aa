using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using ThongSuot.Platform.Text;

namespace ThongSuot.Web.Sheets;

/// <summary>The rows of a worksheet, one at a time.</summary>
internal sealed class XlsxLines(XmlReader xml, List<string> strings, SheetBudget budget)
{
    private const int LastRow = 1_048_576;

    /// <param name="take">Told each row; false ends the reading.</param>
    public void Read(Func<SheetLine, bool> take)
    {
        var (line, hidden, cells) = (0, false, (List<SheetValue>?)null);
        while (xml.Read())
        {
            budget.Step(xml.Depth);
            if (xml.LocalName == "row" && xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    line = NumberOf(xml.GetAttribute("r"), line);
                    (hidden, cells) = (xml.GetAttribute("hidden") is "1" or "true", xml.IsEmptyElement ? null : []);
                }
                else if (cells is not null && !take(new SheetLine(line, hidden, cells)))
                {
                    return;
                }
            }
            else if (cells is not null && xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                Add(cells);
            }
        }
    }

    // Rows stand in order; a number that goes back would give two rows one number.
    private static int NumberOf(string? written, int before)
    {
        if (written is null)
        {
            return before + 1;
        }

        return
            int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > before && number <= LastRow
            ? number
            : throw new InvalidDataException("Rows out of order");
    }

    private void Add(List<SheetValue> cells)
    {
        budget.TakeCell();
        var at = xml.GetAttribute("r") is { } reference ? ColumnOf(reference) : cells.Count;
        var value = ValueOf();
        if (at < cells.Count || at >= SheetLimits.Columns)
        {
            // A cell told twice or out of order, or beyond what is read.
            return;
        }

        while (cells.Count < at)
        {
            cells.Add(SheetValue.Empty);
        }

        cells.Add(value);
    }

    private SheetValue ValueOf()
    {
        var type = xml.GetAttribute("t");
        if (xml.IsEmptyElement)
        {
            return SheetValue.Empty;
        }

        var (depth, text, words, isFormula) = (xml.Depth, (string?)null, new StringBuilder(), false);
        while (xml.Read() && xml.Depth > depth)
        {
            budget.Step(xml.Depth);
            if (xml.NodeType == XmlNodeType.Element)
            {
                isFormula |= xml.LocalName == "f";
                if (xml.LocalName == "v")
                {
                    text = XlsxText.Content(xml, budget);
                }
                else if (xml.LocalName == "is")
                {
                    words.Append(XlsxText.Of(xml, budget));
                }
            }
        }

        return text is null && words.Length == 0
            ? isFormula
                ? new SheetValue(SheetValueKind.Error, "công thức chưa tính")
                : SheetValue.Empty
            : ValueOf(type, text ?? words.ToString());
    }

    private SheetValue ValueOf(string? type, string text)
    {
        switch (type)
        {
            case "s":
                return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < strings.Count
                    ? TextOf(strings[number])
                    : SheetValue.Empty;
            case "e":
                return new SheetValue(SheetValueKind.Error, CleanText.CutTo(CleanText.Line(text), 20));
            case "b":
                return new SheetValue(SheetValueKind.Truth, text.Trim() == "1" ? "có" : "không", text.Trim() == "1" ? 1 : 0);
            case null
            or "n" when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value):
                return new SheetValue(SheetValueKind.Number, Shown(value), value);
            case "inlineStr":
                return TextOf(text);
            default:
                return TextOf(XlsxText.Unescape(text));
        }
    }

    private static SheetValue TextOf(string text) =>
        CleanText.Of(text).Trim() is { Length: > 0 } clean ? new SheetValue(SheetValueKind.Text, clean) : SheetValue.Empty;

    // Fifteen digits are what a spreadsheet shows; the rest is how machines store it.
    private static string Shown(double value) =>
        Math.Abs(value) < 1e15
            ? ((decimal)value).ToString("0.############", CultureInfo.InvariantCulture)
            : value.ToString("R", CultureInfo.InvariantCulture);

    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.Take(4).TakeWhile(char.IsAsciiLetter))
        {
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
        }

        return column == 0 ? throw new InvalidDataException("A cell without a column") : column - 1;
    }
}

/// <summary>Texts of a workbook.</summary>
internal static partial class XlsxText
{
    /// <summary>The words of a shared or inline text: its runs, without the readings that Asian sheets put beside them.</summary>
    public static string Of(XmlReader xml, SheetBudget budget)
    {
        if (xml.IsEmptyElement)
        {
            return string.Empty;
        }

        var (depth, words, reading) = (xml.Depth, new StringBuilder(), int.MaxValue);
        while (xml.Read() && xml.Depth > depth)
        {
            budget.Step(xml.Depth);
            reading = xml.Depth <= reading ? int.MaxValue : reading;
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh" && !xml.IsEmptyElement)
            {
                reading = xml.Depth;
            }
            else if (
                xml.NodeType == XmlNodeType.Element
                && xml.LocalName == "t"
                && reading == int.MaxValue
                && words.Length <= SheetLimits.LongestCell
            )
            {
                words.Append(Unescape(Content(xml, budget)));
            }
        }

        return words.ToString();
    }

    /// <summary>The text within an element; the reader stands on its end afterwards.</summary>
    public static string Content(XmlReader xml, SheetBudget budget)
    {
        if (xml.IsEmptyElement)
        {
            return string.Empty;
        }

        var (depth, words, chunk) = (xml.Depth, new StringBuilder(), new char[256]);
        while (xml.Read() && xml.Depth > depth)
        {
            budget.Step(xml.Depth);
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
            {
                continue;
            }

            // In pieces: a text of forty million letters must not be put together first and refused afterwards.
            while (xml.ReadValueChunk(chunk, 0, chunk.Length) is > 0 and var got)
            {
                budget.TakeLetters(got);
                if (words.Append(chunk, 0, got).Length > SheetLimits.LongestCell)
                {
                    throw new SheetTooLargeException();
                }
            }
        }

        return words.ToString();
    }

    /// <summary>Spreadsheets write what XML cannot hold as _x000D_.</summary>
    public static string Unescape(string text) =>
        text.Contains("_x", StringComparison.Ordinal)
            ? Escaped()
                .Replace(text, match =>
                    (
                        (char)int.Parse(match.Groups["code"].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
                    ).ToString()
                )
            : text;

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escaped();
}
