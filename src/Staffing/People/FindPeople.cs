using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Find;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Staffing.People;

/// <summary>People of the staff file in the one search box, for whoever may see their names.</summary>
internal sealed class FindPeople(IDbContextFactory<Db> contexts, StaffQueries queries, PermissionRegistry permissions) : IFinder
{
    public async Task<FoundGroup?> FindAsync(string text, Seat seat, int take, CancellationToken ct)
    {
        if (!permissions.Allows(seat.Role, StaffingPermissions.People))
        {
            return null;
        }

        var filter = new PersonFilter { Text = text };
        await using var db = await contexts.CreateDbContextAsync(ct);
        var catalogue = await StaffCatalogue.LoadAsync(db, ct);
        var found = await filter
            .Pick(db.StaffPeople.AsNoTracking(), seat.Scope, catalogue, queries.LawNow.Today, seesNames: true)
            .OrderBy(row => row.Code)
            .Take(take)
            .ToListAsync(ct);
        return new FoundGroup(
            "Nhân sự",
            [
                .. found.Select(row => new FoundLine(
                    row.Name,
                    $"{row.Code} · {queries.ShortNameOf(row.OwnerPath)}",
                    $"/nhan-su/nguoi/{row.Code}"
                )),
            ],
            $"/nhan-su/nguoi?tim={Uri.EscapeDataString(text)}"
        )
        {
            Kind = FoundKind.Staff,
        };
    }
}
