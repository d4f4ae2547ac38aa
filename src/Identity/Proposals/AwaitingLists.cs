using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.Accounts;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Identity.Proposals;

/// <summary>What waits for a second person; the page and the first page of the day ask with the same conditions.</summary>
internal static class AwaitingLists
{
    /// <summary>What others proposed and this seat may confirm.</summary>
    public const string Others = "cho-toi";

    /// <summary>What this seat's person proposed.</summary>
    public const string Own = "toi-de-nghi";

    public static IQueryable<Proposal> Pick(Db db, Seat seat, string? group)
    {
        var (rows, me) = (db.Proposals.AsNoTracking().Within(Administration.ScopeOf(seat), row => row.UnitPath), seat.AccountId);
        return group switch
        {
            Others => rows.Where(row => row.ProposedBy == null || row.ProposedBy != me),
            Own => rows.Where(row => row.ProposedBy == me),
            _ => rows,
        };
    }
}
