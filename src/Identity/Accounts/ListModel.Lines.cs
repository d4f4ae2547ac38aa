using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Secrets;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Identity.Accounts;

/// <summary>The accounts that are listed.</summary>
internal sealed partial class ListModel
{
    private async Task<List<AccountLine>> WantedAsync(CancellationToken ct) =>
        [
            // Names bear marks and no folded copy, so words are compared here; a province has some thousand accounts.
            .. (await ReadAsync(ct))
                .Where(Picked)
                .Select(line =>
                    (Line: line, Rank: WordSearch.RankOf($"{line.UserName} {line.PersonName} {string.Join(' ', line.Seats)}", Text))
                )
                .Where(found => found.Rank is not null)
                .OrderBy(found => found.Rank)
                .ThenBy(found => VietnameseOrder.SortKey(found.Line.PersonName), StringComparer.Ordinal)
                .ThenBy(found => found.Line.UserName, StringComparer.Ordinal)
                .Select(found => found.Line),
        ];

    private bool Picked(AccountLine line) =>
        State switch
        {
            "khoa" => line.LockedUntil > Clock.Now,
            "ngung" => !line.Active,
            "tat-ca" => true,
            _ => line.Active,
        };

    private async Task<IEnumerable<AccountLine>> ReadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var today = Clock.Today;
        var accounts = db.Accounts;
        var rows = await db
            .AccountSeats.AsNoTracking()
            .Within(Administration.ScopeOf(Seat), seat => seat.UnitPath)
            .Join(
                accounts.AsNoTracking(),
                seat => seat.AccountId,
                account => account.Id,
                (seat, account) =>
                    new
                    {
                        account.Id,
                        account.UserName,
                        account.PersonName,
                        account.Active,
                        account.LockedUntil,
                        account.TotpConfirmed,
                        seat.Title,
                        seat.UnitName,
                        seat.To,
                    }
            )
            .ToListAsync(ct);
        var proposed = await db
            .Proposals.AsNoTracking()
            .Where(row => row.AccountId != null)
            .Within(Administration.ScopeOf(Seat), row => row.UnitPath)
            .Join(
                accounts.AsNoTracking(),
                row => row.AccountId,
                account => account.Id,
                (row, account) =>
                    new
                    {
                        account.Id,
                        account.UserName,
                        account.PersonName,
                        account.Active,
                        account.LockedUntil,
                        account.TotpConfirmed,
                    }
            )
            .ToListAsync(ct);
        var without = proposed
            .DistinctBy(account => account.Id)
            .Where(account => rows.TrueForAll(row => row.Id != account.Id))
            .Select(account => new AccountLine(
                account.Id.Value,
                account.UserName,
                account.PersonName,
                account.Active,
                account.LockedUntil,
                account.TotpConfirmed,
                []
            ));
        return without.Concat(
            rows.GroupBy(row => row.Id)
                .Select(seats =>
                {
                    var account = seats.First();
                    var lasting = seats
                        .Where(seat => seat.To is null || seat.To >= today)
                        .Select(seat => $"{seat.Title}, {seat.UnitName}")
                        .ToList();
                    return new AccountLine(
                        account.Id.Value,
                        account.UserName,
                        account.PersonName,
                        account.Active,
                        account.LockedUntil,
                        account.TotpConfirmed,
                        lasting
                    );
                })
        );
    }

    internal sealed record AccountLine(
        Guid Id,
        string UserName,
        string PersonName,
        bool Active,
        DateTimeOffset? LockedUntil,
        bool HasCode,
        IReadOnlyList<string> Seats
    );
}
