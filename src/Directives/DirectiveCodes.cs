using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Directives;

/// <summary>Codes of directives, for whoever reads who did what.</summary>
internal sealed class DirectiveCodes : IRecordCodes
{
    public string Kind => DirectiveThread.Kind;

    public string Name => "Nhiệm vụ";

    public async Task<Guid?> FindAsync(Db db, string province, string code, CancellationToken ct)
    {
        var found = await db
            .Directives.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.Code == code)
            .Select(row => (DirectiveId?)row.Id)
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
        var keys = ids.Select(id => new DirectiveId(id)).ToList();
        return await db
            .Directives.AsNoTracking()
            .Where(row => row.ProvinceCode == province && keys.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id.Value, row => row.Code, ct);
    }
}
