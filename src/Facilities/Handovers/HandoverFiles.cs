using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Facilities.Handovers;

/// <summary>Decisions that write lines off, for a seat that sees the list.</summary>
internal sealed class HandoverFiles(IDbContextFactory<Db> contexts) : IFileSource
{
    public async Task<ReadableFile?> FindAsync(string code, Guid file, Seat seat, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var scope = FacilityScope.Of(seat);
        if (await db.HandoverAsync(code, scope, ct) is not { } handover)
        {
            return null;
        }

        var (province, id) = (handover.ProvinceCode, handover.Id);
        var (offs, all) = (db.WriteOffs, db.HandoverLists);
        var lists = all.Seen(scope).Where(row => row.HandoverId == id).Select(row => row.Id);
        return
            await offs.FirstOrDefaultAsync(row => row.ProvinceCode == province && row.Id == file && lists.Contains(row.ListId), ct)
                is { } off
            ? new ReadableFile(off.FileHash, off.FileName, Handover.RecordKind, handover.Id.Value, province, handover.UnitPath)
            : null;
    }
}
