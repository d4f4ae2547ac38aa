using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Procedures;

/// <summary>
/// The catalogue in memory: reading it costs no query. It is read from the database at first use and then at most every
/// 30 seconds; a call that meets an older copy answers from it and starts the next reading. A request that decides something
/// awaits <see cref="RefreshAsync"/> first.
/// </summary>
public sealed class Catalogue(IDbContextFactory<Db> contexts, OfficeClock clock, ILogger<Catalogue> log) : IDisposable
{
    /// <summary>Procedures whose papers are kept: a counter works with a few dozen.</summary>
    private const int MostDetails = 200;

    private static readonly TimeSpan FreshFor = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim reading = new(1, 1);

    // Keyed by the row's version, so an edit makes a new entry.
    private readonly ConcurrentDictionary<(ProcedureId Id, int Version), ProcedureDetails> details = new();
    private volatile CatalogueSnapshot? snapshot;
    private volatile bool expired;

    /// <summary>The version, whatever its state; null for an unknown key.</summary>
    public ProcedureVersion? Find(ProcedureId id) => Now().Find(id);

    /// <summary>The published version of a code that holds on a day; null when there is none.</summary>
    public ProcedureVersion? Current(string code, DateOnly on) => Now().Current(code, on);

    /// <summary>
    /// Published versions that hold on a day and that a province offers, by code, by name with or without marks, or by initials; exact and
    /// prefix matches first, then by how common the field is at a counter. An empty text finds nothing.
    /// </summary>
    /// <param name="province">Two digits; empty for nobody's province.</param>
    public IReadOnlyList<ProcedureVersion> Search(string text, DateOnly on, int take, string province) =>
        [.. Now().Search(text, version => CatalogueSnapshot.IsOffered(version, on) && version.IsOfferedIn(province)).Take(take)];

    /// <summary>Fields that have a published procedure today, in Vietnamese order.</summary>
    public IReadOnlyList<ProcedureField> Fields => Now().Fields(clock.Today, _ => true);

    /// <summary>Fields of the procedures a place handles: a commune's, a department's; all for a province and the nation.</summary>
    public IReadOnlyList<ProcedureField> FieldsAt(UnitPath place) =>
        place.OrganisationCode is not { } organisation ? Fields
        : place.IsInCommune ? Now().Fields(clock.Today, version => version.AtCommune && version.IsOfferedIn(place.ProvinceCode))
        : Now().Fields(clock.Today, version => version.AtProvince && version.DepartmentSlug == organisation);

    /// <summary>
    /// Published procedures that a commune's or department's People's Committee body decides and that hold on a day; none for other places.
    /// </summary>
    public IReadOnlyList<ProcedureVersion> DecidedBy(UnitPath place, DateOnly on)
    {
        if (place.OrganisationCode is not { } organisation)
        {
            return [];
        }

        return
        [
            .. Now()
                .Offered(on)
                .Where(version =>
                    version.IsOurs
                    && version.IsOfferedIn(place.ProvinceCode)
                    && (place.IsInCommune ? version.AtCommune : version.AtProvince && version.DepartmentSlug == organisation)
                ),
        ];
    }

    /// <summary>Totals of the published procedures that hold on a day and that a province offers.</summary>
    /// <param name="ours">True for those the People's Committees decide, false for other systems'.</param>
    /// <param name="province">Two digits; empty for what holds everywhere.</param>
    public CatalogueTotals Totals(DateOnly on, bool ours, string province) =>
        CatalogueTotals.Of(Now().Offered(on).Where(version => version.IsOurs == ours && version.IsOfferedIn(province)));

    /// <summary>Papers, results, forms and documents of a version: one small query at first, from memory afterwards.</summary>
    public async Task<ProcedureDetails> DetailsAsync(ProcedureVersion version, CancellationToken ct)
    {
        var key = (version.Id, version.Version);
        if (details.TryGetValue(key, out var known))
        {
            return known;
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var (papers, texts, id) = (db.ProcedurePapers, db.ProcedureTexts, version.Id);
        var rows = version.PaperCount == 0 ? [] : await papers.AsNoTracking().Where(row => row.ProcedureId == id).ToListAsync(ct);
        var text = await texts.AsNoTracking().FirstOrDefaultAsync(row => row.ProcedureId == id, ct);
        if (details.Count >= MostDetails)
        {
            details.Clear();
        }

        return details[key] = CatalogueSnapshot.DetailsOf(rows, text);
    }

    /// <summary>Reads the database if the copy is older than 30 seconds or an edit was made here.</summary>
    public async Task RefreshAsync(CancellationToken ct)
    {
        if (IsFresh())
        {
            return;
        }

        await reading.WaitAsync(ct);
        try
        {
            if (!IsFresh())
            {
                // Before reading: an edit made meanwhile must lead to another reading.
                expired = false;
                await Task.Run(Read, ct);
            }
        }
        finally
        {
            reading.Release();
        }
    }

    /// <summary>Called after an edit, so that everyone here sees it at once; other nodes within 30 seconds.</summary>
    internal Task ReadAgainAsync()
    {
        expired = true;
        // Not the editor's token: the edit is saved, whether or not its answer is awaited.
        return RefreshAsync(CancellationToken.None);
    }

    internal CatalogueSnapshot Now()
    {
        if (snapshot is null)
        {
            ReadFirst();
        }
        else if (!IsFresh())
        {
            _ = RefreshBehindAsync();
        }

        return snapshot!;
    }

    public void Dispose() => reading.Dispose();

    private bool IsFresh() => !expired && snapshot is not null && clock.Now - snapshot.CheckedAt < FreshFor;

    private async Task RefreshBehindAsync()
    {
        if (reading.CurrentCount == 0)
        {
            return;
        }

        try
        {
            await RefreshAsync(CancellationToken.None);
        }
        catch (DbException failure)
        {
            log.LogWarning(failure, "The catalogue could not be read again; the copy of {At} stays in use", snapshot?.CheckedAt);
        }
    }

    // Synchronous throughout, because the very first caller may be one that did not await RefreshAsync.
    private void Read()
    {
        var at = clock.Now;
        using var db = contexts.CreateDbContext();
        var procedures = db.Procedures.AsNoTracking();
        var stamp = new CatalogueStamp(procedures.Count(), procedures.Sum(row => (long)row.Version));
        if (snapshot is { } old && old.Stamp == stamp)
        {
            snapshot = old.StillCurrent(at);
            return;
        }

        var rows = procedures.Include(row => row.Fees).Include(row => row.Steps).AsSplitQuery().ToList();
        var owners = db.FieldOwners.AsNoTracking().ToDictionary(row => row.FieldSlug);
        var shares = db.StepShares.AsNoTracking().OrderBy(row => row.Order).ToList();
        var declared = db.DeclaredFigures.AsNoTracking().ToList();
        snapshot = new CatalogueSnapshot([.. rows.Select(row => CatalogueSnapshot.VersionOf(row, owners, shares))], declared, stamp, at);
    }

    private void ReadFirst()
    {
        reading.Wait();
        try
        {
            if (snapshot is null)
            {
                Read();
            }
        }
        finally
        {
            reading.Release();
        }
    }
}
