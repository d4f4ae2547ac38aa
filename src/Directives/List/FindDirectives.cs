using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Find;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Directives.List;

/// <summary>Directives in the one search box, by code or by words.</summary>
internal sealed class FindDirectives(IDbContextFactory<Db> contexts, PermissionRegistry permissions, OfficeClock clock) : IFinder
{
    public async Task<FoundGroup?> FindAsync(string text, Seat seat, int take, CancellationToken ct)
    {
        if (!permissions.Allows(seat.Role, DirectivePermissions.View))
        {
            return null;
        }

        var filter = new DirectiveFilter { Text = text, Group = DirectiveLists.All };
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await DirectiveLists
            .InOrder(filter.Narrow(DirectiveSettlement.Seen(db.Directives.AsNoTracking(), seat.BodyScope)))
            .Take(take)
            .ToListAsync(ct);
        return new FoundGroup(
            "Nhiệm vụ",
            [
                .. found.Select(row => new FoundLine(
                    row.Work,
                    $"{row.Code} · {DirectiveLabels.Of(row.StateAt(clock.Now))} · {row.PersonName}",
                    $"/chi-dao/{row.Code}"
                )),
            ],
            $"/chi-dao?nhom={DirectiveLists.All}&tim={Uri.EscapeDataString(text)}"
        )
        {
            Kind = FoundKind.Directives,
        };
    }
}
