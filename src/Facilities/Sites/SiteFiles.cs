using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Facilities.Sites;

/// <summary>Photos of buildings, for a seat whose scope sees them.</summary>
internal sealed class SiteFiles(IDbContextFactory<Db> contexts) : IFileSource
{
    public async Task<ReadableFile?> FindAsync(string code, Guid file, Seat seat, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.SiteAsync(code, FacilityScope.Of(seat), ct) is not { } site)
        {
            return null;
        }

        var (province, id, photos) = (site.ProvinceCode, site.Id, db.SitePhotos);
        return await photos.FirstOrDefaultAsync(row => row.ProvinceCode == province && row.SiteId == id && row.Id == file, ct) is { } photo
            ? new ReadableFile(photo.FileHash, photo.FileName, Site.RecordKind, id.Value, province, site.UnitPath)
            : null;
    }
}
