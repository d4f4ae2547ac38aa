using DocumentFormat.OpenXml;

namespace ThongSuot.Web.Sheets;

/// <summary>
/// A table as XLSX with one sheet: rows leave while they are read, heads stay in sight and repeat on each printed page, A4 landscape in
/// the width of the page. Texts are texts: nothing is ever a formula. The same table gives the same bytes.
/// </summary>
public static class XlsxSheet
{
    /// <summary>Rows between two times that what is written is passed on.</summary>
    private const int Step = 200;

    /// <param name="stream">Only written to, front to back, never synchronously; left open.</param>
    public static async Task WriteAsync<T>(Sheet<T> sheet, Stream stream, CancellationToken ct)
    {
        using var held = new HeldStream(stream);
        using (var package = new XlsxPackage(held))
        {
            var headRow = sheet.Lines.Count + 2;
            package.WriteFixed($"${headRow}:${headRow + HeadRows(sheet) - 1}");
            using var part = package.OpenSheet();
            var rows = new XlsxRows(OpenXmlWriter.Create(part), sheet.Columns.Count);
            using (rows.Xml)
            {
                await WriteBodyAsync(sheet, rows, held, ct);
            }
        }

        await held.PassOnAsync(ct);
    }

    private static int HeadRows<T>(Sheet<T> sheet) => 1 + (sheet.HasGroups ? 1 : 0) + (sheet.NumbersColumns ? 1 : 0);

    private static async Task WriteBodyAsync<T>(Sheet<T> sheet, XlsxRows rows, HeldStream held, CancellationToken ct)
    {
        var headEnd = sheet.Lines.Count + 1 + HeadRows(sheet);
        rows.Open(headEnd, [.. sheet.Columns.Select(column => column.Width)]);
        rows.WholeLine(sheet.Title, XlsxStyles.Title);
        foreach (var line in sheet.Lines)
        {
            rows.WholeLine(line, XlsxStyles.Line);
        }

        WriteHeads(sheet, rows);
        var written = 0;
        await foreach (var row in sheet.Rows.WithCancellation(ct))
        {
            if (written++ == sheet.Most)
            {
                rows.WholeLine(sheet.CutWords, XlsxStyles.Line);
                break;
            }

            rows.Line(sheet.Columns.Select(column => column.Of(row)), total: false);
            if (written % Step == 0)
            {
                await held.PassOnAsync(ct);
            }
        }

        if (sheet.Total.Count > 0)
        {
            rows.Line(sheet.Total, total: true);
        }

        foreach (var remark in sheet.Remarks)
        {
            rows.WholeLine(remark, XlsxStyles.Line);
        }

        rows.Close();
    }

    private static void WriteHeads<T>(Sheet<T> sheet, XlsxRows rows)
    {
        if (sheet.HasGroups)
        {
            // A head without a group reaches over both lines; a group over its columns.
            rows.Heads(sheet.Columns.Select(column => column.Group ?? column.Head));
            rows.MergeGroups([.. sheet.Columns.Select(column => column.Group)]);
        }

        rows.Heads(sheet.Columns.Select(column => sheet.HasGroups && column.Group is null ? string.Empty : column.Head));
        if (sheet.NumbersColumns)
        {
            rows.Heads(Enumerable.Range(1, sheet.Columns.Count).Select(number => $"({number})"));
        }
    }
}
