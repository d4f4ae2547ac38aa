using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Staffing.Moves;

/// <summary>Papers of opinions, for a seat whose scope sees the move.</summary>
internal sealed class MoveFiles(IDbContextFactory<Db> contexts) : IFileSource
{
    public async Task<ReadableFile?> FindAsync(string code, Guid file, Seat seat, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var move = await StaffQueries.MoveAsync(db, code, seat.Scope, ct);
        return move?.Papers.Find(found => found.Id == file) is { } paper
            ? new ReadableFile(
                paper.FileHash,
                paper.FileName,
                StaffQueries.MoveKindName,
                move.Id.Value,
                move.ProvinceCode,
                move.FromOwnerPath
            )
            : null;
    }
}
