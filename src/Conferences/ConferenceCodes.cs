using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Conferences;

/// <summary>Codes of conferences, for whoever reads who did what.</summary>
internal sealed class ConferenceCodes : IRecordCodes
{
    public string Kind => ConferenceJournal.Kind;

    public string Name => "Hội nghị";

    public async Task<Guid?> FindAsync(Db db, string province, string code, CancellationToken ct)
    {
        var found = await db
            .Conferences.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.Code == code)
            .Select(row => (ConferenceId?)row.Id)
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
        var keys = ids.Select(id => new ConferenceId(id)).ToList();
        return await db
            .Conferences.AsNoTracking()
            .Where(row => row.ProvinceCode == province && keys.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id.Value, row => row.Code, ct);
    }
}
