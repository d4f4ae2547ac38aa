using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;

namespace ThongSuot.Conferences;

/// <summary>
/// Reads a conference for a seat. Every change takes a number, so what was read at a number stays true for it: of 150 points that
/// look after one change the first asks the database for the whole, the others for the number alone.
/// </summary>
internal sealed class ConferenceReader(IDbContextFactory<Db> contexts, IMemoryCache cache, Units units) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim one = new(1);

    /// <summary>The conference as it stands, or null: unknown, of another province, or a draft that the seat does not prepare.</summary>
    public async Task<ConferenceRecord?> ReadAsync(string code, Seat seat, PermissionRegistry permissions, CancellationToken ct)
    {
        var province = seat.ProvinceCode;
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            await db
                .Conferences.AsNoTracking()
                .Where(row => row.Code == code && row.ProvinceCode == province)
                .Select(row => new
                {
                    row.Id,
                    row.Sequence,
                    row.State,
                })
                .FirstOrDefaultAsync(ct)
                is not { } found
            || (found.State == ConferenceState.Draft && !permissions.Allows(seat.Role, ConferencePermissions.Conclude))
        )
        {
            return null;
        }

        var key = $"conference:{found.Id.Value:N}:{found.Sequence}";
        if (cache.TryGetValue<ConferenceRecord>(key, out var kept))
        {
            return kept;
        }

        await one.WaitAsync(ct);
        try
        {
            return cache.TryGetValue(key, out kept) ? kept : await LoadAsync(db, found.Id, ct);
        }
        finally
        {
            one.Release();
        }
    }

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    public string ShortNameOf(string path) =>
        units.ByPath(path) is { } unit ? (unit.Kind == UnitKind.Commune ? unit.Name : unit.ShortName) : path;

    public void Dispose() => one.Dispose();

    private async Task<ConferenceRecord?> LoadAsync(Db db, ConferenceId id, CancellationToken ct)
    {
        var conference = await db.Conferences.AsNoTracking().FirstAsync(row => row.Id == id, ct);
        var points = await db.ConferencePoints.AsNoTracking().Where(row => row.ConferenceId == id).ToListAsync(ct);
        var items = await db.AgendaItems.AsNoTracking().Where(row => row.ConferenceId == id).OrderBy(row => row.Place).ToListAsync(ct);
        var questions = await db
            .ConferenceQuestions.AsNoTracking()
            .Where(row => row.ConferenceId == id)
            .OrderBy(row => row.AskedAt)
            .ToListAsync(ct);
        var answers = await db.ConferenceAnswers.AsNoTracking().Where(row => row.ConferenceId == id).OrderBy(row => row.At).ToListAsync(ct);
        var conclusions = await db
            .Conclusions.AsNoTracking()
            .Where(row => row.ConferenceId == id)
            .OrderBy(row => row.Number)
            .ToListAsync(ct);
        var files = await db.ConferenceFiles.AsNoTracking().Where(row => row.ConferenceId == id).OrderBy(row => row.At).ToListAsync(ct);
        var order = units
            .ChildrenOf(UnitPath.OfProvince(conference.ProvinceCode))
            .Select((unit, place) => (unit.Path, place))
            .ToDictionary(pair => pair.Path, pair => pair.place, StringComparer.Ordinal);
        var record = new ConferenceRecord(
            conference,
            [.. points.OrderBy(point => order.GetValueOrDefault(point.UnitPath, int.MaxValue))],
            items,
            questions,
            answers,
            conclusions,
            files
        );
        // A change that came while the parts were read may be in some of them only: such a record is shown once and not kept.
        var now = await db.Conferences.AsNoTracking().Where(row => row.Id == id).Select(row => row.Sequence).FirstAsync(ct);
        return now == conference.Sequence && points.Count > 0 ? cache.Set($"conference:{id.Value:N}:{now}", record, Kept) : record;
    }
}
