using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Audit;

/// <summary>How a module's records are called: deeds name them by key, people by code.</summary>
public interface IRecordCodes
{
    /// <summary>As in the deeds: <c>dossier</c>.</summary>
    string Kind { get; }

    /// <summary>Vietnamese noun: "Hồ sơ".</summary>
    string Name { get; }

    /// <summary>The address of a record's page without its code; null for records without one. The page asks who may see it.</summary>
    string? Page { get; }

    /// <summary>The key of the record with exactly this code; null when the province has none.</summary>
    Task<Guid?> FindAsync(Db db, string province, string code, CancellationToken ct);

    /// <summary>The codes of some records; those that are not there are left out.</summary>
    Task<IReadOnlyDictionary<Guid, string>> CodesAsync(Db db, string province, IReadOnlyCollection<Guid> ids, CancellationToken ct);
}
