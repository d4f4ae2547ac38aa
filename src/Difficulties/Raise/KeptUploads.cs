using Microsoft.AspNetCore.Http;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Difficulties.Raise;

/// <summary>Uploads that stay on disk between two looks at one form, sealed in it.</summary>
internal sealed class KeptUploads(FileStore files, UploadSeal seal)
{
    private const int Most = 6;

    /// <summary>Adds new uploads to those kept; one more than allowed is kept so that the rule can say so.</summary>
    public async Task<Result<List<string>>> KeepAsync(
        IReadOnlyList<string> kept,
        IReadOnlyList<IFormFile> uploads,
        SeatId seat,
        CancellationToken ct
    )
    {
        var all = kept.Take(Most).ToList();
        foreach (var upload in uploads.Take(Most - all.Count))
        {
            await using var content = upload.OpenReadStream();
            if (!(await files.StoreAsync(content, upload.CleanName(), ct)).TryGet(out var file, out var refusal))
            {
                return refusal;
            }

            all.Add(seal.Seal(file, upload.CleanName(), seat));
        }

        return all;
    }

    /// <summary>The files kept; a seal that is not this seat's is passed over.</summary>
    public IReadOnlyList<(StoredFile File, string Name)> Read(IReadOnlyList<string> kept, SeatId seat) =>
        [.. kept.Select(one => seal.Open(one, seat)).OfType<(StoredFile, string)>()];

    /// <summary>Name of a kept file for the form.</summary>
    public string NameOf(string kept, SeatId seat) => seal.Open(kept, seat)?.Name ?? string.Empty;
}
