using Microsoft.AspNetCore.Http;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Web.Files;

/// <summary>Uploads that stay on disk between two looks at one form, sealed in it.</summary>
public sealed class KeptUploads(FileStore files, UploadSeal seal)
{
    /// <summary>Adds new uploads to those kept.</summary>
    /// <param name="allowed">How many the record may have; one more is kept so that its rule can say so.</param>
    public async Task<Result<List<string>>> KeepAsync(
        IReadOnlyList<string> kept,
        IReadOnlyList<IFormFile> uploads,
        int allowed,
        SeatId seat,
        CancellationToken ct
    )
    {
        var all = kept.Take(allowed + 1).ToList();
        foreach (var upload in uploads.Take(allowed + 1 - all.Count))
        {
            if (!(await files.StoreAsync(upload, ct)).TryGet(out var file, out var refusal))
            {
                return refusal;
            }

            all.Add(seal.Seal(file, seat));
        }

        return all;
    }

    /// <summary>The files kept; a seal that is not this seat's is passed over.</summary>
    public IReadOnlyList<Attachment> Read(IReadOnlyList<string> kept, SeatId seat) =>
        [.. kept.Select(one => seal.Open(one, seat)).OfType<Attachment>()];

    /// <summary>Name of a kept file for the form.</summary>
    public string NameOf(string kept, SeatId seat) => seal.Open(kept, seat)?.Name ?? string.Empty;
}
