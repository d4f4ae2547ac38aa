using Microsoft.AspNetCore.Http;

namespace ThongSuot.Benefits.Import;

/// <summary>The list, and whether its cases are submitted as soon as they are filed.</summary>
internal sealed class UploadForm
{
    public IFormFile? File { get; set; }

    public bool Submits { get; set; }
}
