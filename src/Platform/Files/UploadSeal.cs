using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Files;

/// <summary>
/// A file stays on disk between two looks at one form, and the form carries it sealed: a hash, a size or a type that a form merely says is
/// never believed, so that nobody attaches a file that was never sent or that another seat sent.
/// </summary>
public sealed class UploadSeal(FileStore files, IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("ThongSuot.Platform.Files.Upload");

    /// <param name="seat">Who sent it: nobody else's form opens the seal.</param>
    public string Seal(Attachment file, SeatId seat) =>
        protector.Protect(JsonSerializer.Serialize(new Content(file.File, file.Name, seat.Value)));

    /// <summary>What was sealed; refused for anything else, for another seat's, and when the bytes are no longer there.</summary>
    public Result<Attachment> Open(string text, SeatId seat)
    {
        try
        {
            return
                JsonSerializer.Deserialize<Content>(protector.Unprotect(text)) is { } content
                && content.Seat == seat.Value
                && files.Holds(content.File.Hash)
                ? new Attachment(content.File, content.Name)
                : FileRefusals.Gone;
        }
        catch (CryptographicException)
        {
            // Changed by hand, or sealed with keys of another installation: not a file of this form.
            return FileRefusals.Gone;
        }
    }

    private sealed record Content(StoredFile File, string Name, Guid Seat);
}
