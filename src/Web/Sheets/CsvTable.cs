using System.Text;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;

namespace ThongSuot.Web.Sheets;

/// <summary>The wanted table of a text file, in whatever encoding and with whatever separator a spreadsheet saved it.</summary>
internal static class CsvTable
{
    // Vietnamese spreadsheets write semicolons where the comma parts decimals.
    private static readonly char[] Separators = [';', ',', '\t', '|'];

    public static Result<SheetTable> Read(Stream file, IReadOnlyList<ImportColumn> columns, SheetBudget budget)
    {
        var encoding = EncodingOf(file);
        TableFinder? best = null;
        var told = SeparatorTold(file, encoding);
        foreach (var separator in told is { } only ? [only] : Separators)
        {
            var finder = new TableFinder(columns, budget.Limits);
            using var text = Open(file, encoding);
            var lines = new CsvLines(text, separator, budget);
            lines.Read(finder.Take, skipsFirst: told is not null);
            if (finder.Head is not null)
            {
                return finder.Table();
            }

            best = best is null || finder.Found > best.Found ? finder : best;
        }

        return best!.Table();
    }

    private static StreamReader Open(Stream file, Encoding encoding)
    {
        file.Position = 0;
        return new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
    }

    // "sep=;" in the first line is how a spreadsheet is told; it shows no row for it.
    private static char? SeparatorTold(Stream file, Encoding encoding)
    {
        using var text = Open(file, encoding);
        var start = new char[6];
        var line = new string(start, 0, text.ReadBlock(start)).TrimStart('\uFEFF');
        return line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && line.Length > 4 ? line[4] : null;
    }

    private static Encoding EncodingOf(Stream file)
    {
        Span<byte> start = stackalloc byte[64];
        file.Position = 0;
        start = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        var (even, odd) = (0, 0);
        for (var at = 0; at < start.Length; at++)
        {
            even += start[at] == 0 && at % 2 == 0 ? 1 : 0;
            odd += start[at] == 0 && at % 2 == 1 ? 1 : 0;
        }

        // A table in two-byte letters has a zero beside each plain letter, with or without a mark in front.
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || odd > start.Length / 8)
        {
            return new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
        }

        return start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || even > start.Length / 8
            ? new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true)
            : new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
    }
}

/// <summary>The records of a CSV, one at a time; a quoted line break is part of its cell.</summary>
internal sealed class CsvLines(TextReader text, char separator, SheetBudget budget)
{
    private readonly StringBuilder cell = new();
    private readonly List<SheetValue> cells = [];
    private bool quoted;

    /// <param name="take">Told each record; false ends the reading.</param>
    public void Read(Func<SheetLine, bool> take, bool skipsFirst)
    {
        var line = skipsFirst ? -1 : 0;
        for (var letter = text.Read(); letter >= 0; letter = text.Read())
        {
            budget.Step();
            if (quoted)
            {
                ReadQuoted((char)letter);
            }
            else if (letter == '"' && IsBlank())
            {
                cell.Clear();
                quoted = true;
            }
            else if (letter == separator)
            {
                EndCell();
            }
            else if (letter is '\n' or '\r')
            {
                _ = letter == '\r' && text.Peek() == '\n' ? text.Read() : 0;
                if (!EndLine(++line, take))
                {
                    return;
                }
            }
            else
            {
                Add((char)letter);
            }
        }

        if (quoted)
        {
            throw new InvalidDataException("A quote without an end");
        }

        if (cell.Length > 0 || cells.Count > 0)
        {
            EndLine(line + 1, take);
        }
    }

    private bool IsBlank()
    {
        for (var at = 0; at < cell.Length; at++)
        {
            if (cell[at] is not (' ' or '\uFEFF'))
            {
                return false;
            }
        }

        return true;
    }

    private void ReadQuoted(char letter)
    {
        if (letter != '"')
        {
            Add(letter);
        }
        else if (text.Peek() == '"')
        {
            _ = text.Read();
            Add('"');
        }
        else
        {
            quoted = false;
        }
    }

    private void Add(char letter)
    {
        if (cell.Append(letter).Length > SheetLimits.LongestCell)
        {
            throw new SheetTooLargeException();
        }
    }

    private void EndCell()
    {
        if (cells.Count < SheetLimits.Columns)
        {
            budget.TakeCell();
            budget.TakeLetters(cell.Length);
            var clean = CleanText.Of(cell.ToString()).Trim();
            // The apostrophe that keeps a spreadsheet from running a text as a formula, as our own files have it.
            clean = clean.Length > 1 && clean[0] == '\'' && clean[1] is ('=' or '+' or '-' or '@') ? clean[1..] : clean;
            cells.Add(clean.Length == 0 ? SheetValue.Empty : new SheetValue(SheetValueKind.Text, clean));
        }

        cell.Clear();
    }

    private bool EndLine(int line, Func<SheetLine, bool> take)
    {
        EndCell();
        var record = new SheetLine(line, IsHidden: false, [.. cells]);
        cells.Clear();
        return line == 0 || take(record);
    }
}
