using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Reports.Indicators;

/// <summary>Papers behind declared figures, for a seat whose scope sees the unit.</summary>
internal sealed class DeclaredFiles(IDbContextFactory<Db> contexts) : IFileSource
{
    public async Task<ReadableFile?> FindAsync(string code, Guid file, Seat seat, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var value = await db.DeclaredValues.AsNoTracking().FirstOrDefaultAsync(row => row.Id == file && row.Code == code, ct);
        return value is { FileHash: { } hash } && seat.Scope.Covers(value.UnitPath)
            ? new ReadableFile(hash, value.FileName ?? value.Code, "indicator-value", value.Id, value.ProvinceCode, value.UnitPath)
            : null;
    }
}
