using ThongSuot.Platform.Files;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers;

internal static class FileRows
{
    /// <summary>Notes a stored file once; the same scan sent again is already known.</summary>
    public static void Add(Db db, StoredFile file)
    {
        if (db.Set<StoredFile>().Find(file.Hash) is null)
        {
            db.Set<StoredFile>().Add(file);
        }
    }
}
