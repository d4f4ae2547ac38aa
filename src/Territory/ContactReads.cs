using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Territory;

/// <summary>Where and how a centre is reached, as citizens read it.</summary>
/// <param name="Hours">What the calendar does not say; empty for nothing.</param>
public sealed record ContactLine(string Address, string Phone, string Hours);

/// <summary>The contact data of a centre on a day, for pages and papers that citizens read.</summary>
public static class ContactReads
{
    /// <returns>Null while nobody has recorded any.</returns>
    public static Task<ContactLine?> ContactOfAsync(this Db db, string unitPath, DateOnly day, CancellationToken ct)
    {
        var contacts = db.OfficeContacts;
        return contacts
            .AsNoTracking()
            .Where(row => row.UnitPath == unitPath && row.From <= day)
            .OrderByDescending(row => row.From)
            .ThenByDescending(row => row.RecordedAt)
            .Select(row => new ContactLine(row.Address, row.Phone, row.Hours))
            .FirstOrDefaultAsync(ct);
    }
}
