using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Identity.Trail;

/// <summary>An account is called by its user name; accounts belong to no province.</summary>
internal sealed class AccountCodes : IRecordCodes
{
    public string Kind => "account";

    public string Name => "Tài khoản";

    public async Task<Guid?> FindAsync(Db db, string province, string code, CancellationToken ct)
    {
        var userName = code.ToLowerInvariant();
        var found = await db
            .Accounts.AsNoTracking()
            .Where(row => row.UserName == userName)
            .Select(row => (AccountId?)row.Id)
            .FirstOrDefaultAsync(ct);
        return found?.Value;
    }

    public async Task<IReadOnlyDictionary<Guid, string>> CodesAsync(
        Db db,
        string province,
        IReadOnlyCollection<Guid> ids,
        CancellationToken ct
    )
    {
        var keys = ids.Select(id => new AccountId(id)).ToList();
        return await db
            .Accounts.AsNoTracking()
            .Where(row => keys.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id.Value, row => row.UserName, ct);
    }
}
