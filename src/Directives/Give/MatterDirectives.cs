using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;

namespace ThongSuot.Directives.Give;

/// <summary>
/// The directive that was made of a record, whatever its kind: an address that was kept, or a form that two had open, makes no second one.
/// </summary>
internal static class MatterDirectives
{
    /// <summary>
    /// What goes on of a record by the word of the body a seat speaks for; null for none. Another level may direct the same matter itself.
    /// </summary>
    public static async Task<StandingDirective?> StandingAsync(Db db, Guid matter, Seat seat, CancellationToken ct)
    {
        var (links, province, giver) = (db.Set<ThreadLink>().AsNoTracking(), seat.ProvinceCode, seat.ScopePath);
        var made = (
            await links
                .Where(link => link.ProvinceCode == province && link.FromId == matter && link.ToKind == DirectiveThread.Kind)
                .Select(link => link.ToId)
                .ToListAsync(ct)
        ).ConvertAll(DirectiveId.From);
        return made.Count == 0
            ? null
            : await db
                .Directives.AsNoTracking()
                .Where(row => row.ProvinceCode == province && made.Contains(row.Id) && row.GiverPath == giver)
                .Where(row => row.Stage != DirectiveStage.Done && row.Stage != DirectiveStage.Withdrawn)
                .OrderBy(row => row.Code)
                .Select(row => new StandingDirective(row.Code, row.PersonName, row.DueAt))
                .FirstOrDefaultAsync(ct);
    }
}
