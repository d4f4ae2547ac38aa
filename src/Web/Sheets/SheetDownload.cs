using Microsoft.AspNetCore.Mvc;

namespace ThongSuot.Web.Sheets;

/// <summary>
/// Sends a table as a file. CSV leaves while its rows are read; XLSX goes through a temporary file first, because its directory stands at
/// the end.
/// </summary>
/// <param name="name">Name of the file without ending, in plain letters.</param>
public sealed class SheetDownload<T>(Sheet<T> sheet, SheetFormat format, string name) : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var (answer, ct) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        answer.ContentType =
            format == SheetFormat.Csv ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        answer.Headers.ContentDisposition = $"attachment; filename=\"{name}.{(format == SheetFormat.Csv ? "csv" : "xlsx")}\"";
        if (format == SheetFormat.Csv)
        {
            await CsvSheet.WriteAsync(sheet, answer.Body, ct);
            return;
        }

        await using var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
            }
        );
        await XlsxSheet.WriteAsync(sheet, file, ct);
        answer.ContentLength = file.Length;
        file.Position = 0;
        await file.CopyToAsync(answer.Body, ct);
    }
}
