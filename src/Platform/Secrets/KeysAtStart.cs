using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Secrets;

/// <summary>
/// Makes the first keys, and seals those that were written before there was a key outside the database. Runs while no other node starts, so
/// that two nodes over an empty database share one ring and one key of the trail.
/// </summary>
internal sealed class KeysAtStart(
    PlatformOptions options,
    OutsideKey outside,
    IWriteExecutor lane,
    IDataProtectionProvider protection,
    SigningKeys signing,
    ILogger<KeysAtStart> log
)
{
    /// <exception cref="OutsideKeyException">The rows were sealed with another key.</exception>
    /// <exception cref="StartException">The key lies among the scans, where every backup would carry it.</exception>
    public async Task RunAsync(CancellationToken ct)
    {
        if (
            options.KeyFile is { Length: > 0 } file
            && Path.GetFullPath(file)
                .StartsWith(Path.GetFullPath(options.FilesFolder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        )
        {
            throw new StartException(
                "Tệp khóa THONGSUOT_KEY_FILE nằm trong thư mục THONGSUOT_FILES nên bản sao lưu nào cũng mang theo nó. Chuyển tệp khóa ra nơi khác."
            );
        }

        if (outside.Name is null)
        {
            log.LogWarning("THONGSUOT_KEY_FILE is not set: whoever has a copy of the database has its keys");
        }

        await lane.RunAsync<bool>(async (db, token) => await SealAsync(db, token), ct);
        protection.CreateProtector("ThongSuot.Platform.Start").Protect("start");
        await signing.CurrentAsync(ct);
    }

    private async Task<Result<bool>> SealAsync(Db db, CancellationToken ct)
    {
        foreach (var row in await db.Set<KeyRow>().ToListAsync(ct))
        {
            // Opened even when nothing is to be done: a wrong key is told now and not to the first visitor.
            var clear = outside.Open(row.Xml);
            if (!OutsideKey.IsSealed(row.Xml))
            {
                row.Xml = outside.Seal(clear);
            }
        }

        await db.SaveChangesAsync(ct);
        return true;
    }
}
