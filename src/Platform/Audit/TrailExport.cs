using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Audit;

/// <summary>
/// Writes deeds in the order of the chain, with their hashes and signed heads, as JSON lines that <see cref="TrailVerifier"/>
/// reads without a database: one province's chain after the other. Always a whole stretch from head to head: a selection by unit or person
/// would break the chain and prove nothing.
/// </summary>
public sealed class TrailExport
{
    private const int Page = 5_000;

    private readonly IDbContextFactory<Db> contexts;
    private readonly SigningKeys keys;

    internal TrailExport(IDbContextFactory<Db> contexts, SigningKeys keys) => (this.contexts, this.keys) = (contexts, keys);

    /// <summary>
    /// The public key in PEM, to be kept where the database's administrator cannot change it; made when there is none yet.
    /// </summary>
    public async Task<string> PublicKeyAsync(CancellationToken ct) => (await keys.CurrentAsync(ct)).PublicKey;

    /// <summary>
    /// Exports what was sealed on the days from <paramref name="from"/> to <paramref name="to"/>, both included, by Vietnamese
    /// date; null is open.
    /// </summary>
    /// <param name="province">The province whose chain is wanted, empty for the nation's; null for all of them.</param>
    /// <remarks>A deed is sealed seconds after it was done; a deed told afterwards (an import) is sealed when it was told.</remarks>
    /// <returns>How many deeds, or <c>audit.nothing-sealed</c>.</returns>
    public async Task<Result<long>> WriteAsync(TextWriter to, string? province, DateOnly? from, DateOnly? until, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (begin, end) = (StartOf(from ?? DateOnly.MinValue), StartOf(until?.AddDays(1) ?? DateOnly.MaxValue));
        var stretches = new List<Stretch>();
        foreach (var code in province is null ? await db.ProvincesOfAsync<DeedHead>(ct) : [province])
        {
            if (await StretchAsync(db, code, begin, end, ct) is { } stretch)
            {
                stretches.Add(stretch);
            }
        }

        if (stretches.Count == 0)
        {
            return new Refusal("audit.nothing-sealed", "Không có việc nào được niêm phong trong những ngày này. Chọn khoảng ngày khác.");
        }

        var deeds = 0L;
        foreach (var (at, stretch) in stretches.Index())
        {
            await to.WriteLineAsync((await StartAsync(stretch, at + 1, stretches.Count, ct)).Text());
            deeds += await WriteDeedsAsync(db, to, stretch, ct);
        }

        return deeds;
    }

    private static async Task<Stretch?> StretchAsync(Db db, string province, DateTimeOffset begin, DateTimeOffset end, CancellationToken ct)
    {
        var heads = db.Set<DeedHead>().AsNoTracking().Where(head => head.ProvinceCode == province);
        var wanted = await heads.Where(head => head.At >= begin && head.At < end).OrderBy(head => head.Position).ToListAsync(ct);
        if (wanted.Count == 0)
        {
            return null;
        }

        // From the first wanted head's batch to the last one: also when a clock was set back between, the stretch has no hole.
        var (firstHead, lastPosition) = (wanted[0].Position, wanted[^1].Position);
        var before = await heads.Where(head => head.Position < firstHead).OrderByDescending(head => head.Position).FirstOrDefaultAsync(ct);
        var all = await heads
            .Where(head => head.Position >= firstHead && head.Position <= lastPosition)
            .OrderBy(head => head.Position)
            .ToListAsync(ct);
        return new Stretch(province, (before?.Position ?? 0) + 1, lastPosition, before?.Hash ?? DeedChain.Beginning, new(all));
    }

    private async Task<TrailStart> StartAsync(Stretch stretch, int chain, int chains, CancellationToken ct) =>
        new(
            1,
            stretch.Province,
            chain,
            chains,
            stretch.First,
            stretch.Last,
            stretch.Previous,
            await keys.PublicKeysAsync(ct),
            (await keys.CurrentAsync(ct)).Name,
            await keys.SignAsync(DeedChain.RangeBytes(stretch.Province, chain, chains, stretch.First, stretch.Last, stretch.Previous), ct)
        );

    private static async Task<long> WriteDeedsAsync(Db db, TextWriter to, Stretch stretch, CancellationToken ct)
    {
        var (province, first, last, heads) = (stretch.Province, stretch.First, stretch.Last, stretch.Heads);
        for (var next = first; next <= last; next += Page)
        {
            var (low, high) = (next, Math.Min(last, next + Page - 1));
            var rows = await db.Set<DeedLink>()
                .AsNoTracking()
                .Where(link => link.ProvinceCode == province && link.Position >= low && link.Position <= high)
                .Join(
                    db.Set<DeedRow>().AsNoTracking(),
                    link => new { link.ProvinceCode, link.Sequence },
                    deed => new { deed.ProvinceCode, deed.Sequence },
                    (link, deed) => new { link, deed }
                )
                .OrderBy(row => row.link.Position)
                .ToListAsync(ct);
            foreach (var row in rows)
            {
                await to.WriteLineAsync(new TrailDeedLine(row.link.Position, row.link.Hash, row.deed).Text());
                while (heads.TryPeek(out var head) && head.Position <= row.link.Position)
                {
                    heads.Dequeue();
                    await to.WriteLineAsync(new TrailHeadLine(head.Position, head.Hash, head.At, head.KeyName, head.Signature).Text());
                }
            }
        }

        return last - first + 1;
    }

    private sealed record Stretch(string Province, long First, long Last, byte[] Previous, Queue<DeedHead> Heads);

    private static DateTimeOffset StartOf(DateOnly day) =>
        day == DateOnly.MinValue ? DateTimeOffset.MinValue
        : day == DateOnly.MaxValue ? DateTimeOffset.MaxValue
        : new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(7)).ToUniversalTime();
}
