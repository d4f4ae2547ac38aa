using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Steering.Alerts;
using ThongSuot.Steering.Ask;
using ThongSuot.Steering.Then;

namespace ThongSuot.Steering.Blocked;

/// <summary>What is blocked in a scope, the worst first.</summary>
/// <param name="Unread">Modules that could not be read just now.</param>
internal sealed record Steered(DateTimeOffset AsOf, IReadOnlyList<BlockedLine> Lines, RankingRule Rule, IReadOnlyList<string> Unread)
{
    public int NoOwner => Lines.Count(line => !line.HasOwner);

    public int Overdue => Lines.Count(line => line.OverdueFor is not null);
}

/// <summary>Reads the screen of a seat, its sheet and its hall view alike.</summary>
internal sealed class SteeringReader(
    IDbContextFactory<Db> contexts,
    BlockageReader blockages,
    LegalSettingCache law,
    Calendars calendars,
    UnitLeaders leaders,
    OfficeClock clock
)
{
    /// <summary>
    /// What a seat steers: what is blocked in its scope; for a department whose people see the whole province, what its own body has and
    /// the kinds that are its field.
    /// </summary>
    public async Task<Steered> ReadAsync(Seat seat, CancellationToken ct)
    {
        var read = await blockages.ReadAsync(seat.Scope, ct);
        return Of(seat.Role == Role.HomeAffairs ? read with { Things = [.. read.Things.Where(IsOfField)] } : read);

        bool IsOfField(Blockage thing) =>
            thing.UnitPath.StartsWith(seat.SpeaksFor, StringComparison.Ordinal)
            || thing.Owner?.UnitPath == seat.SpeaksFor
            || blockages.Kinds.Any(kind => kind.Code == thing.Kind && kind.Field == seat.Role);
    }

    /// <summary>What is blocked in a scope, for work that no seat asks for.</summary>
    public async Task<Steered> ReadAsync(Scope scope, CancellationToken ct) => Of(await blockages.ReadAsync(scope, ct));

    private Steered Of(BlockagesRead read)
    {
        var (now, rule) = (clock.Now, RankingRule.On(law, clock.Today));
        return new(now, BlockedLine.InOrder(read.Things, rule, now, calendars.For), rule, read.Unread);
    }

    /// <summary>What was asked about lines, the latest first.</summary>
    public async Task<ILookup<string, SteeringRequest>> AskedAsync(string province, IReadOnlyList<BlockedLine> lines, CancellationToken ct)
    {
        var keys = lines.Select(line => line.Key).ToList();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var asked = await db
            .SteeringRequests.AsNoTracking()
            .Where(row => row.ProvinceCode == province && keys.Contains(row.Key))
            .OrderByDescending(row => row.At)
            .ToListAsync(ct);
        return asked.ToLookup(row => row.Key, StringComparer.Ordinal);
    }

    /// <summary>Who leads the units that live with a line and can say how it is there.</summary>
    public async Task<IReadOnlyList<BlockageOwner>> PlacesAsync(BlockedLine line, Seat seat, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var places = await blockages.PlacesOfAsync(db, line.Things, ct);
        var heads = await leaders.ReadAsync(new Scope(UnitPath.OfProvince(seat.ProvinceCode)), ct);
        return [.. places.Select(heads.GetValueOrDefault).OfType<BlockageOwner>().Where(head => head.Seat != seat.SeatId)];
    }

    /// <summary>
    /// What was asked about a line already and still stands: an explanation that is waited for, or a reminder since a moment.
    /// </summary>
    public async Task<SteeringRequest?> StandingAsync(
        string province,
        string key,
        RequestKind kind,
        DateTimeOffset since,
        CancellationToken ct
    )
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var asked = db.SteeringRequests.AsNoTracking().Where(row => row.ProvinceCode == province && row.Key == key && row.Kind == kind);
        return await (kind == RequestKind.Remind ? asked.Where(row => row.At >= since) : asked.Where(row => row.AnsweredAt == null))
            .OrderByDescending(row => row.At)
            .FirstOrDefaultAsync(ct);
    }

    /// <summary>Alerts that hold now within a scope, the latest first.</summary>
    public async Task<IReadOnlyList<SteeringAlert>> AlertsAsync(Scope scope, CancellationToken ct)
    {
        var province = scope.ProvinceCode;
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db
            .SteeringAlerts.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.EndedAt == null)
            .Within(scope, row => row.UnitPath)
            .OrderByDescending(row => row.RaisedAt)
            .ToListAsync(ct);
    }

    /// <summary>What got worse and better since about a week ago; null while no day was kept.</summary>
    public async Task<Change?> ChangeAsync(Scope scope, IReadOnlyList<BlockedLine> lines, CancellationToken ct)
    {
        var (province, from) = (scope.ProvinceCode, clock.Today.AddDays(-Change.Days));
        await using var db = await contexts.CreateDbContextAsync(ct);
        var kept = db.BlockedCounts.AsNoTracking().Where(row => row.ProvinceCode == province && row.Day >= from);
        return await kept.MinAsync(row => (DateOnly?)row.Day, ct) is { } day
            ? Change.Of(
                day,
                await kept.Where(row => row.Day == day).Within(scope, row => row.UnitPath).ToListAsync(ct),
                lines,
                blockages.Kinds
            )
            : null;
    }
}
