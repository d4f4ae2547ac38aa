using Microsoft.AspNetCore.Http;

namespace ThongSuot.Staffing.Import;

/// <summary>The upload.</summary>
internal sealed class UploadForm
{
    public IFormFile? File { get; set; }

    public ImportKind Kind { get; set; }
}
