using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Guide;
using ThongSuot.Difficulties.Suggest;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Difficulties.Similar;

/// <summary>A difficulty that looks like a text, and the words they share.</summary>
/// <param name="LeadSlug">The department that people gave it to; null until then.</param>
internal sealed record SimilarDifficulty(
    string Code,
    string Title,
    DifficultyField Field,
    DifficultyStatus Status,
    int Units,
    string? LeadSlug,
    double Score,
    IReadOnlyList<string> Words
)
{
    /// <summary>Somebody has it, or is asked whether its answer helps.</summary>
    public bool IsOpen => Status is not (DifficultyStatus.Solved or DifficultyStatus.Silent);
}

/// <summary>Guidance that looks like the answer to a text.</summary>
internal sealed record SimilarGuidance(
    string Code,
    string Question,
    string LegalBasis,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    string? Doubt,
    double Score,
    IReadOnlyList<string> Words
);

/// <summary>
/// What a province has raised and answered, in memory by its words: each index is filled at start or at its first question and
/// then takes what was raised, moved or answered since. Only what may be shown is read from the database afterwards, so an index
/// a moment old shows nothing wrong.
/// </summary>
internal sealed partial class KnownDifficulties(IDbContextFactory<Db> contexts, TimeProvider time)
{
    /// <summary>Below this a likeness is no help.</summary>
    private const double Least = 0.12;

    // Writes of other nodes whose clock stands a little behind are read twice rather than never.
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, ProvinceIndex> provinces = new(StringComparer.Ordinal);

    /// <summary>
    /// Something was raised, moved or answered on this node: the next question reads it at once instead of a moment later.
    /// </summary>
    public void Changed(string province)
    {
        if (provinces.TryGetValue(province, out var index))
        {
            index.ReadAt = null;
        }
    }

    /// <summary>
    /// Reads what there is before anybody asks. Whoever asks meanwhile is answered from what has been read so far: a million take
    /// minutes.
    /// </summary>
    public async Task FillAsync(string province, CancellationToken ct)
    {
        var index = provinces.GetOrAdd(province, _ => new ProvinceIndex());
        await index.Gate.WaitAsync(ct);
        try
        {
            index.Filling = index.ReadAt is null;
            await ReadAsync(index, province, ct);
            index.ReadAt = time.GetTimestamp();
        }
        finally
        {
            index.Filling = false;
            index.Gate.Release();
        }
    }

    /// <summary>Keys of the difficulties that match a search, best first.</summary>
    public async Task<IReadOnlyList<DifficultyId>> FindAsync(string province, string text, int take, CancellationToken ct) =>
        [.. (await IndexAsync(province, ct)).Difficulties.Suggest(text, take).Select(found => new DifficultyId(found.GroupId))];

    /// <summary>Keys of guidance that matches a search, best first.</summary>
    public async Task<IReadOnlyList<Guid>> FindGuidanceAsync(string province, string text, int take, CancellationToken ct) =>
        [.. (await IndexAsync(province, ct)).Guidance.Suggest(text, take).Select(found => found.GroupId)];

    /// <summary>The same difficulties already raised: open ones first, then closed ones, most alike first.</summary>
    /// <param name="except">A difficulty that is not to be named: the one asked about.</param>
    public async Task<IReadOnlyList<SimilarDifficulty>> LikeAsync(
        string province,
        string text,
        int take,
        DifficultyId? except,
        CancellationToken ct
    )
    {
        var found = (await IndexAsync(province, ct))
            .Difficulties.Suggest(text, take + 5)
            .Where(one => one.Score >= Least && one.GroupId != except?.Value)
            .ToList();
        var keys = found.Select(one => new DifficultyId(one.GroupId)).ToList();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await db
            .Difficulties.AsNoTracking()
            .Where(row =>
                keys.Contains(row.Id)
                && row.ProvinceCode == province
                && row.Status != DifficultyStatus.Merged
                && row.Status != DifficultyStatus.Invalid
                && row.Status != DifficultyStatus.Withdrawn
            )
            .Select(row => new
            {
                row.Id,
                row.Code,
                row.Title,
                row.Field,
                row.Status,
                row.Units,
                row.LeadPath,
                row.Class,
            })
            .ToDictionaryAsync(row => row.Id.Value, ct);
        return
        [
            .. found
                .Where(one => rows.ContainsKey(one.GroupId))
                .Select(one => (one, Row: rows[one.GroupId]))
                // What somebody works on comes before what was closed; either by likeness.
                .OrderBy(pair => pair.Row.Status is DifficultyStatus.Solved or DifficultyStatus.Silent)
                .Take(take)
                .Select(pair => new SimilarDifficulty(
                    pair.Row.Code,
                    pair.Row.Title,
                    pair.Row.Field,
                    pair.Row.Status,
                    pair.Row.Units,
                    pair.Row.Class is null ? null : new UnitPath(pair.Row.LeadPath).OrganisationCode,
                    pair.one.Score,
                    pair.one.SharedWords
                )),
        ];
    }

    /// <summary>Guidance in force that may answer it already, most alike first.</summary>
    public async Task<IReadOnlyList<SimilarGuidance>> AnsweringAsync(
        string province,
        string text,
        DateOnly today,
        int take,
        CancellationToken ct
    )
    {
        var found = (await IndexAsync(province, ct)).Guidance.Suggest(text, take + 5).Where(one => one.Score >= Least).ToList();
        var keys = found.Select(one => one.GroupId).ToList();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await db
            .Guidance.AsNoTracking()
            .Where(row =>
                keys.Contains(row.Id)
                && row.ProvinceCode == province
                && row.Status == GuidanceStatus.InForce
                && row.ValidFrom <= today
                && (row.ValidTo == null || row.ValidTo >= today)
            )
            .Select(row => new
            {
                row.Id,
                row.Code,
                row.Question,
                row.LegalBasis,
                row.ValidFrom,
                row.ValidTo,
                row.Doubt,
            })
            .ToDictionaryAsync(row => row.Id, ct);
        return
        [
            .. found
                .Where(one => rows.ContainsKey(one.GroupId))
                .Take(take)
                .Select(one => (one, Row: rows[one.GroupId]))
                .Select(pair => new SimilarGuidance(
                    pair.Row.Code,
                    pair.Row.Question,
                    pair.Row.LegalBasis,
                    pair.Row.ValidFrom,
                    pair.Row.ValidTo,
                    pair.Row.Doubt,
                    pair.one.Score,
                    pair.one.SharedWords
                )),
        ];
    }

    /// <summary>
    /// The field and body a text most likely has, by what people decided on the like of it and by the words of the
    /// administration; null when nothing speaks.
    /// </summary>
    public async Task<FieldSuggestion?> FieldOfAsync(string province, string text, CancellationToken ct)
    {
        var alike = (await LikeAsync(province, text, 5, null, ct))
            .Where(one => one.LeadSlug is not null)
            .Select(one => new DecidedNeighbour(one.Score, one.Field, one.LeadSlug!));
        return FieldSuggester.Suggest(text, [.. alike]) is [var first, ..] ? first : null;
    }
}
