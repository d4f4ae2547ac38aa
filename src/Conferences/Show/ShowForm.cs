using Microsoft.AspNetCore.Http;

namespace ThongSuot.Conferences.Show;

/// <summary>What may be sent from the page of a conference: a point's registration, or a document.</summary>
internal sealed class ShowForm
{
    public string? AttendedBy { get; set; }

    public int? People { get; set; }

    public IFormFile? File { get; set; }
}
