using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Audit;

/// <summary>A record by its two names.</summary>
public sealed class CodedRecord<TId>
{
    public required TId Id { get; init; }

    public required string Code { get; init; }
}

/// <summary>The codes of one kind of record, from how its rows stand in the database.</summary>
/// <param name="rows">A province's records.</param>
/// <param name="typed">What a code looks like in the database, of what somebody typed; by default as it is.</param>
public sealed class RecordCodes<TId>(
    string kind,
    string name,
    Func<Db, string, IQueryable<CodedRecord<TId>>> rows,
    Func<string, string>? typed = null
) : IRecordCodes
    where TId : struct, IId<TId>
{
    public string Kind => kind;

    public string Name => name;

    /// <summary>Where its page begins: <c>/ngan-sach/du-an</c>; null for records without a page of their own.</summary>
    public string? Page { get; init; }

    public async Task<Guid?> FindAsync(Db db, string province, string code, CancellationToken ct)
    {
        var stored = typed?.Invoke(code) ?? code;
        return await rows(db, province).Where(row => row.Code == stored).Select(row => (TId?)row.Id).FirstOrDefaultAsync(ct) is { } id
            ? id.Value
            : null;
    }

    public async Task<IReadOnlyDictionary<Guid, string>> CodesAsync(
        Db db,
        string province,
        IReadOnlyCollection<Guid> ids,
        CancellationToken ct
    )
    {
        var keys = ids.Select(TId.From).ToList();
        return await rows(db, province).Where(row => keys.Contains(row.Id)).ToDictionaryAsync(row => row.Id.Value, row => row.Code, ct);
    }
}
