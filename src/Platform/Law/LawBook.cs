using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Platform.Law;

/// <summary>
/// The legal settings in force, read from memory: a snapshot of the table, at most half a minute old on every node.
/// Before the table can be read, the settings built into this release.
/// </summary>
public sealed class LawBook(IDbContextFactory<Db>? contexts, OfficeClock clock)
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(30);
    private volatile Snapshot current = new(LegalSettings.BuiltIn, DateTimeOffset.MinValue);

    /// <summary>The book of this release, for rules that are tested without a database.</summary>
    public static LawBook BuiltIn(OfficeClock clock) => new(null, clock);

    /// <summary>A whole number in force on a day.</summary>
    /// <exception cref="KeyNotFoundException">No setting of that code is in force: the release lacks it.</exception>
    public int Number(string code, DateOnly on) => int.Parse(Find(code, on).Value, CultureInfo.InvariantCulture);

    /// <summary>A time of day in force on a day.</summary>
    public TimeOnly TimeOfDay(string code, DateOnly on) => TimeOnly.ParseExact(Find(code, on).Value, "H:mm", CultureInfo.InvariantCulture);

    /// <summary>The setting in force on a day, with its source, so that a refusal can cite it.</summary>
    public LegalSetting Find(string code, DateOnly on) =>
        current.Settings.FirstOrDefault(setting => setting.Code == code && setting.ValidFrom <= on && (setting.ValidTo is null || setting.ValidTo >= on))
        ?? throw new KeyNotFoundException($"No legal setting {code} is in force on {on:yyyy-MM-dd}");

    /// <summary>Reads the table again if the snapshot is old; cheap when it is not.</summary>
    public async Task FreshenAsync(CancellationToken ct)
    {
        if (clock.Now - current.At > MaxAge)
        {
            await RefreshAsync(ct);
        }
    }

    /// <summary>Reads the table now: after a change on this node.</summary>
    public async Task RefreshAsync(CancellationToken ct)
    {
        if (contexts is null)
        {
            return;
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var settings = await db.Set<LegalSetting>().AsNoTracking().OrderByDescending(setting => setting.ValidFrom).ToListAsync(ct);
        current = new Snapshot(settings.Count == 0 ? LegalSettings.BuiltIn : settings, clock.Now);
    }

    private sealed record Snapshot(IReadOnlyList<LegalSetting> Settings, DateTimeOffset At);
}
