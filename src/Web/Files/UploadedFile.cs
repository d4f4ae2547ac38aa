using Microsoft.AspNetCore.Http;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Web.Files;

/// <summary>What a visitor's machine says of a file.</summary>
public static class UploadedFile
{
    /// <summary>Letters a name is shown and kept with; scanners make names longer than any page is wide.</summary>
    public const int LongestName = 200;

    private const int LongestEnding = 10;

    /// <summary>The name without its folders, cleaned; one that is too long is cut before its ending, where it can be seen.</summary>
    public static string CleanName(this IFormFile file)
    {
        var name = CleanText.Line(file.FileName[(file.FileName.AsSpan().LastIndexOfAny('/', '\\') + 1)..]);
        var ending = Path.GetExtension(name) is { Length: <= LongestEnding } known ? known : string.Empty;
        return name.Length <= LongestName ? name : CleanText.CutTo(name[..^ending.Length], LongestName - ending.Length) + ending;
    }

    /// <summary>Checks an upload and puts it on disk, where it waits for the write that refers to it.</summary>
    public static async Task<Result<Attachment>> StoreAsync(this FileStore files, IFormFile upload, CancellationToken ct)
    {
        var name = upload.CleanName();
        await using var content = upload.OpenReadStream();
        return (await files.StoreAsync(content, name, ct)).TryGet(out var file, out var refusal) ? new Attachment(file, name) : refusal;
    }
}
