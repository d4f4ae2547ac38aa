using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers.Templates;

internal static class TemplateReads
{
    /// <summary>What the seat's organisation still uses, by name.</summary>
    public static Task<List<ReplyTemplate>> TemplatesOfAsync(this Db db, Seat seat, CancellationToken ct)
    {
        var unit = seat.SpeaksFor;
        return db.Set<ReplyTemplate>()
            .AsNoTracking()
            .Where(row => row.UnitPath == unit && row.EndedAt == null)
            .OrderBy(row => row.Name)
            .ToListAsync(ct);
    }

    /// <summary>Of these, what fits an act on a dossier: those of its procedure first.</summary>
    public static async Task<IReadOnlyList<ReplyTemplate>> TemplatesForAsync(
        this Db db,
        Seat seat,
        DossierAct act,
        string procedure,
        CancellationToken ct
    ) =>
        [
            .. (await db.TemplatesOfAsync(seat, ct))
                .Where(row => row.Act == act && (row.ProcedureCode is null || row.ProcedureCode == procedure))
                .OrderBy(row => row.ProcedureCode is null),
        ];
}
