using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Web;

namespace ThongSuot.Difficulties.Raise;

/// <summary>
/// Uploads that stay on disk between two looks at one form. The form carries them sealed, so that nobody can name a file that they did not send.
/// </summary>
internal sealed class KeptUploads(FileStore files, IDataProtectionProvider protection)
{
    private const int Most = 6;

    private readonly IDataProtector seal = protection.CreateProtector("difficulties.uploads");

    /// <summary>Adds new uploads to those kept; one more than allowed is kept so that the rule can say so.</summary>
    public async Task<Result<List<string>>> KeepAsync(IReadOnlyList<string> kept, IReadOnlyList<IFormFile> uploads, CancellationToken ct)
    {
        var all = kept.Take(Most).ToList();
        foreach (var upload in uploads.Take(Most - all.Count))
        {
            await using var content = upload.OpenReadStream();
            if (!(await files.StoreAsync(content, upload.CleanName(), ct)).TryGet(out var file, out var refusal))
            {
                return refusal;
            }

            all.Add(seal.Protect(JsonSerializer.Serialize(new Sealed(file, upload.CleanName()))));
        }

        return all;
    }

    /// <summary>The files kept; a seal that is not ours is passed over.</summary>
    public IReadOnlyList<(StoredFile File, string Name)> Read(IReadOnlyList<string> kept)
    {
        var read = new List<(StoredFile, string)>();
        foreach (var one in kept)
        {
            try
            {
                var opened = JsonSerializer.Deserialize<Sealed>(seal.Unprotect(one))!;
                read.Add((opened.File, opened.Name));
            }
            catch (CryptographicException)
            {
                // Changed by hand, or sealed with keys of another installation: not a file of this form.
            }
        }

        return read;
    }

    /// <summary>Name of a kept file for the form.</summary>
    public string NameOf(string kept) => Read([kept]) is [var (_, name)] ? name : string.Empty;

    private sealed record Sealed(StoredFile File, string Name);
}
