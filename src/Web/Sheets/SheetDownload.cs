using Microsoft.AspNetCore.Mvc;

namespace ThongSuot.Web.Sheets;

/// <summary>Sends a table as a file that leaves while its rows are read.</summary>
/// <param name="name">Name of the file without ending, in plain letters.</param>
public sealed class SheetDownload<T>(Sheet<T> sheet, SheetFormat format, string name) : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var (answer, ct) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        answer.ContentType =
            format == SheetFormat.Csv ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        answer.Headers.ContentDisposition = $"attachment; filename=\"{name}.{(format == SheetFormat.Csv ? "csv" : "xlsx")}\"";
        await (format == SheetFormat.Csv ? CsvSheet.WriteAsync(sheet, answer.Body, ct) : XlsxSheet.WriteAsync(sheet, answer.Body, ct));
    }
}
