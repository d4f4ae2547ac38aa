using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers.Papers;

/// <summary>Reads the further files of a dossier's papers.</summary>
internal static class PaperFileReads
{
    /// <summary>All of them, in the order in which they came.</summary>
    public static Task<List<PaperFile>> OfAsync(Db db, Dossier dossier, CancellationToken ct)
    {
        var (province, id, files) = (dossier.ProvinceCode, dossier.Id, db.PaperFiles);
        return files
            .AsNoTracking()
            .Where(file => file.ProvinceCode == province && file.DossierId == id)
            .OrderBy(file => file.At)
            .ThenBy(file => file.Id)
            .ToListAsync(ct);
    }

    /// <summary>Those of one paper beside its first file, which the paper itself names.</summary>
    public static IEnumerable<PaperFile> Beside(this IEnumerable<PaperFile> files, DossierPaper paper) =>
        files.Where(file => file.PaperId == paper.Id && file.State == PaperFileState.Taken && file.FileHash != paper.FileHash);
}
