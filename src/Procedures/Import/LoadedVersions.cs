using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Procedures.Import;

/// <summary>The versions that a list changes, loaded whole in few queries.</summary>
internal static class LoadedVersions
{
    private const int Chunk = 300;

    /// <summary>By code, the version in force, else the last.</summary>
    public static async Task<IReadOnlyDictionary<string, Procedure>> OfAsync(
        Write write,
        IReadOnlyCollection<string> codes,
        DateOnly today,
        CancellationToken ct
    )
    {
        var all = new List<Procedure>();
        foreach (var chunk in codes.Distinct().Chunk(Chunk))
        {
            all.AddRange(await write.Db.WholeProcedures.Where(row => chunk.Contains(row.Code)).ToListAsync(ct));
        }

        return all.GroupBy(row => row.Code)
            .ToDictionary(
                group => group.Key,
                group =>
                    group.FirstOrDefault(row =>
                        row.Publishing != Publishing.Draft && row.ValidFrom <= today && (row.ValidTo is null || today < row.ValidTo)
                    ) ?? group.MaxBy(row => row.ValidFrom)!
            );
    }
}

/// <summary>Changes with any edit of the catalogue: a preview made before is refused.</summary>
internal static class CatalogueMark
{
    public static async Task<string> ReadAsync(Db db, CancellationToken ct)
    {
        var procedures = db.Procedures;
        return $"{await procedures.CountAsync(ct)}-{await procedures.SumAsync(row => (long)row.Version, ct)}";
    }
}
