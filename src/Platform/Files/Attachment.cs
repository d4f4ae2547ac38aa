using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Files;

/// <summary>A stored file under the name it came with.</summary>
public sealed record Attachment(StoredFile File, string Name);

/// <summary>Notes stored files in the write that refers to them.</summary>
public static class AttachmentWriting
{
    /// <summary>The same scan sent again is already known: it is kept once, whichever records refer to it.</summary>
    public static async Task KeepAsync(this Write write, StoredFile? file, CancellationToken ct)
    {
        if (file is not null && await write.Db.Set<StoredFile>().FindAsync([file.Hash], ct) is null)
        {
            write.Db.Add(file);
        }
    }
}
