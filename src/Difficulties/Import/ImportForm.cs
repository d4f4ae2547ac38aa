using Microsoft.AspNetCore.Http;

namespace ThongSuot.Difficulties.Import;

/// <summary>The upload, and for each line the difficulty it joins.</summary>
internal sealed class ImportForm
{
    public IFormFile? File { get; set; }

    public bool AtConference { get; set; }

    public Dictionary<int, string?> Join { get; set; } = [];
}
