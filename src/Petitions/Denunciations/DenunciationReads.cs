using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Petitions.Denunciations;

/// <summary>The only way to denunciations: those whose readers name the seat. Whoever opens one leaves a deed first.</summary>
internal sealed class DenunciationReads(IDbContextFactory<Db> contexts, WriteGate gate)
{
    /// <summary>A reading changes nothing that a form stands on.</summary>
    public const string Read = "denunciation.read";

    public static IQueryable<Denunciation> Seen(Db db, Seat seat)
    {
        var (rows, readers, province, own) = (db.Denunciations, db.DenunciationReaders, seat.ProvinceCode, seat.SeatId);
        return rows.Where(row =>
            row.ProvinceCode == province
            && readers.Any(reader => reader.ProvinceCode == province && reader.DenunciationId == row.Id && reader.SeatId == own)
        );
    }

    /// <summary>Those of them that go on.</summary>
    public static IQueryable<Denunciation> Open(IQueryable<Denunciation> rows) =>
        rows.Where(row =>
            row.State != DenunciationState.Published && row.State != DenunciationState.Forwarded && row.State != DenunciationState.Kept
        );

    public static Task<Denunciation?> FindAsync(Db db, string code, Seat seat, CancellationToken ct)
    {
        var wanted = code.Trim().ToUpperInvariant();
        return Seen(db, seat).Include(row => row.Readers).FirstOrDefaultAsync(row => row.Code == wanted, ct);
    }

    /// <summary>One as a page shows it, the reading written down.</summary>
    public async Task<Denunciation?> OpenAsync(string code, Seat seat, Deed deed, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await FindAsync(db, code, seat, ct) is not { } row)
        {
            return null;
        }

        await gate.RunAsync(
            deed,
            (write, _) =>
            {
                Record(write, row, Read, "Mở vụ việc");
                return Task.FromResult(Result.Done);
            },
            ct
        );
        return row;
    }

    /// <summary>How many an organisation has in hand: all that its head learns of those that do not name him.</summary>
    public static Task<int> CountOpenAsync(Db db, string provinceCode, string unitPath, CancellationToken ct)
    {
        var rows = db.Denunciations;
        return Open(rows.Where(row => row.ProvinceCode == provinceCode && row.UnitPath == unitPath)).CountAsync(ct);
    }

    /// <summary>The deed names no unit below the province: trails of a unit do not tell that something is there.</summary>
    public static void Record(Write write, Denunciation row, string act, string text) =>
        write.Record(act, Denunciation.RecordKind, row.Id.Value, row.ProvinceCode, UnitPath.OfProvince(row.ProvinceCode), text);
}
