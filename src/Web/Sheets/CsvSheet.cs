using System.Globalization;
using CsvHelper;
using ThongSuot.Platform.Text;

namespace ThongSuot.Web.Sheets;

/// <summary>
/// A table as CSV: UTF-8 with a mark so that spreadsheets read Vietnamese, one line of heads, machine-readable numbers and dates. A text
/// that a spreadsheet would run as a formula is made harmless with an apostrophe.
/// </summary>
public static class CsvSheet
{
    private static readonly CsvWriterOptions Options = new()
    {
        HasHeader = false,
        WriteByteOrderMark = true,
        NewLine = "\r\n",
        Injection = CsvInjection.Escape,
    };

    public static async Task WriteAsync<T>(Sheet<T> sheet, Stream stream, CancellationToken ct)
    {
        await using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        await csv.WriteRecordAsync(
            [.. sheet.Columns.Select(column => column.Group is null ? column.Head : $"{column.Group} – {column.Head}")],
            ct
        );
        var written = 0;
        await foreach (var row in sheet.Rows.WithCancellation(ct))
        {
            if (written++ == sheet.Most)
            {
                await csv.WriteRecordAsync([sheet.CutWords, .. Enumerable.Repeat(string.Empty, sheet.Columns.Count - 1)], ct);
                break;
            }

            foreach (var column in sheet.Columns)
            {
                Write(csv, column.Of(row));
            }

            await csv.EndRecordAsync(ct);
        }

        foreach (var cell in sheet.Total)
        {
            Write(csv, cell);
        }

        if (sheet.Total.Count > 0)
        {
            await csv.EndRecordAsync(ct);
        }

        await csv.FlushAsync(ct);
    }

    private static void Write(CsvWriter csv, SheetCell cell)
    {
        switch (cell.Kind)
        {
            case SheetCellKind.Text:
                csv.WriteField(CleanText.Printable(cell.Text ?? string.Empty));
                break;
            case SheetCellKind.Percent:
                csv.WriteField(Math.Round(cell.Number, 6), "0.######", CultureInfo.InvariantCulture);
                break;
            case SheetCellKind.Date:
                csv.WriteField(cell.Time, "yyyy-MM-dd");
                break;
            case SheetCellKind.Moment:
                csv.WriteField(cell.Time, "yyyy-MM-dd HH:mm");
                break;
            default:
                csv.WriteField(cell.Number, "0.##", CultureInfo.InvariantCulture);
                break;
        }
    }
}
