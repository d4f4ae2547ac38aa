using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Law;

/// <summary>
/// The legal settings in force, from one <see cref="ReferenceCache{T}"/>: those of this release until the table has been read.
/// </summary>
public sealed class LegalSettingCache(IDbContextFactory<Db> contexts, TimeProvider time) : IReferenceCache, IDisposable
{
    private readonly ReferenceCache<IReadOnlyList<LegalSetting>> copy = new(
        () => LegalSettings.Offices.BuiltIn,
        (_, ct) => LoadAsync(contexts, ct),
        time
    );

    /// <summary>Everything, of all chapters, the newest first: one unchanging state of the law until it is read anew.</summary>
    public IReadOnlyList<LegalSetting> All => copy.Current;

    /// <summary>A whole number in force on a day.</summary>
    /// <exception cref="KeyNotFoundException">No setting of that code is in force: the release lacks it.</exception>
    public int Number(string code, DateOnly on) => int.Parse(Find(code, on).Value, CultureInfo.InvariantCulture);

    /// <summary>A time of day in force on a day.</summary>
    public TimeOnly TimeOfDay(string code, DateOnly on) => TimeOnly.ParseExact(Find(code, on).Value, "H:mm", CultureInfo.InvariantCulture);

    /// <summary>The last day in time, in one year, of what the law sets to a day of every year.</summary>
    public DateOnly DayOfYear(string code, int year, DateOnly on) => LegalValue.LastDay(Find(code, on), year);

    /// <summary>
    /// The setting in force on a day, with its source, so that a refusal can cite it; the oldest one for a day before it, so that a record
    /// brought from an older system is shown and not refused.
    /// </summary>
    public LegalSetting Find(string code, DateOnly on) =>
        copy.Current.FirstOrDefault(setting => setting.Code == code && setting.Field.Length == 0 && setting.IsInForce(on))
        ?? copy.Current.Where(setting => setting.Code == code && setting.Field.Length == 0 && setting.ValidFrom > on)
            .MinBy(setting => setting.ValidFrom)
        ?? throw new KeyNotFoundException($"No legal setting {code} is in force on {on:yyyy-MM-dd}");

    /// <summary>What is in force on a day for one field of procedures; what holds for all where the field has nothing of its own.</summary>
    public LegalSetting FindFor(string field, string code, DateOnly on) =>
        copy.Current.FirstOrDefault(setting => setting.Code == code && setting.Field == field && setting.IsInForce(on)) ?? Find(code, on);

    /// <summary>Reads the table now: at start, and after a change on this node.</summary>
    public Task RefreshAsync(CancellationToken ct) => copy.RefreshAsync(ct);

    public void Dispose() => copy.Dispose();

    private static async Task<IReadOnlyList<LegalSetting>> LoadAsync(IDbContextFactory<Db> contexts, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var settings = await db.Set<LegalSetting>().AsNoTracking().OrderByDescending(setting => setting.ValidFrom).ToListAsync(ct);
        return settings.Count == 0 ? LegalSettings.Offices.BuiltIn : settings;
    }
}
