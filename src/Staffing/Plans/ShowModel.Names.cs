using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Staffing.Plans;

/// <summary>Whom a plan moves, by name: reading them is a deed.</summary>
internal sealed partial class ShowModel
{
    private async Task<IReadOnlyDictionary<string, string>> NamesAsync(Db db, CancellationToken ct)
    {
        var codes = Shown.Rows.SelectMany(place => place.Moves).Select(move => move.PersonCode).Distinct().ToList();
        if (codes.Count == 0 || !May(StaffingPermissions.People))
        {
            return new Dictionary<string, string>();
        }

        var people = db.StaffPeople.AsNoTracking().Within(Seat.Scope, row => row.OwnerPath);
        var shown = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var some in codes.Chunk(500))
        {
            foreach (
                var row in await people.Where(row => some.Contains(row.Code)).Select(row => new { row.Code, row.Name }).ToListAsync(ct)
            )
            {
                shown[row.Code] = row.Name;
            }
        }

        await names.NoteAsync(Seat, NamesSeen, "Xem họ tên người trong phương án điều động", ct);
        return shown;
    }
}
