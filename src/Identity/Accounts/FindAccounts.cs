using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Find;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;

namespace ThongSuot.Identity.Accounts;

/// <summary>
/// Who holds which office, in the one search box, for whoever has the people of a scope to look after: administrators open the account,
/// leaders the page of the body.
/// </summary>
internal sealed class FindAccounts(IDbContextFactory<Db> contexts, PermissionRegistry permissions, Units units, OfficeClock clock) : IFinder
{
    // Of the steering module, which shows a body with its people.
    private const string SeesBodies = "steering.view";

    public async Task<FoundGroup?> FindAsync(string text, Seat seat, int take, CancellationToken ct)
    {
        var manages = permissions.Allows(seat.Role, IdentityPermissions.Accounts);
        // A number in one word is a code.
        var isCode = text.Any(char.IsAsciiDigit) && !text.Trim().Contains(' ', StringComparison.Ordinal);
        if (seat.ProvinceCode.Length == 0 || isCode || (!manages && !permissions.Allows(seat.Role, SeesBodies)))
        {
            return null;
        }

        var (today, scope) = (clock.Today, manages ? Administration.ScopeOf(seat) : seat.BodyScope);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var accounts = db.Accounts;
        var all = await db
            .AccountSeats.AsNoTracking()
            .Within(scope, row => row.UnitPath)
            .Where(row => row.From <= today && (row.To == null || row.To >= today))
            .Join(
                accounts.AsNoTracking(),
                row => row.AccountId,
                account => account.Id,
                (row, account) =>
                    new
                    {
                        account.Id,
                        account.PersonName,
                        account.Active,
                        row.Title,
                        row.UnitName,
                        row.UnitPath,
                    }
            )
            .ToListAsync(ct);
        return new FoundGroup(
            "Người",
            [
                .. all.Where(row => manages || units.Organisation(row.UnitPath) is { Kind: UnitKind.Commune or UnitKind.Department })
                    .Select(row => (row, Rank: WordSearch.RankOf(row.PersonName, text)))
                    .Where(pair => pair.Rank is not null)
                    .OrderBy(pair => pair.Rank)
                    .ThenBy(pair => VietnameseOrder.SortKey(pair.row.PersonName), StringComparer.Ordinal)
                    .Take(take)
                    .Select(pair => new FoundLine(
                        pair.row.PersonName,
                        $"{pair.row.Title} · {pair.row.UnitName} · {(pair.row.Active ? "đang dùng tài khoản" : "tài khoản đã khóa")}",
                        manages
                            ? $"/quan-tri/tai-khoan/{pair.row.Id.Value}"
                            : $"/dieu-hanh/don-vi/{new UnitPath(pair.row.UnitPath).OrganisationCode}"
                    )),
            ],
            manages ? $"/quan-tri/tai-khoan?q={Uri.EscapeDataString(text)}" : null
        )
        {
            Kind = FoundKind.People,
        };
    }
}
