using Microsoft.AspNetCore.Mvc;

namespace ThongSuot.Web.Documents;

/// <summary>Sends an official document as a DOCX file.</summary>
/// <param name="name">Name of the file without ending, in plain letters.</param>
public sealed class DocumentDownload(OfficialDocument document, string name) : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var (answer, ct) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        using var file = new MemoryStream();
        DocxWriter.Write(document, file);
        answer.ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        answer.Headers.ContentDisposition = $"attachment; filename=\"{name}.docx\"";
        answer.ContentLength = file.Length;
        file.Position = 0;
        await file.CopyToAsync(answer.Body, ct);
    }
}
