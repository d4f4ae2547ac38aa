using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Find;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;

namespace ThongSuot.Conferences.List;

/// <summary>Conferences in the one search box.</summary>
internal sealed class FindConferences(IDbContextFactory<Db> contexts, PermissionRegistry permissions) : IFinder
{
    public async Task<FoundGroup?> FindAsync(string text, Seat seat, int take, CancellationToken ct)
    {
        var folded = VietnameseText.SearchKey(text);
        if (!permissions.Allows(seat.Role, ConferencePermissions.View) || folded.Length == 0)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await ListModel
            .Seen(db, seat, permissions.Allows(seat.Role, ConferencePermissions.Conclude))
            .Where(row => row.SearchText.Contains(folded))
            .OrderByDescending(row => row.StartsAt)
            .Take(take)
            .ToListAsync(ct);
        return new FoundGroup(
            "Hội nghị",
            [
                .. found.Select(row => new FoundLine(
                    row.Title,
                    $"{row.Code} · {ConferenceLabels.Of(row.State)} · {VietnameseFormat.Date(OfficeClock.DayOf(row.StartsAt))}",
                    $"/hoi-nghi/{row.Code}"
                )),
            ],
            $"/hoi-nghi?tim={Uri.EscapeDataString(text)}"
        )
        {
            Kind = FoundKind.Conferences,
        };
    }
}
