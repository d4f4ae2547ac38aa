using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Petitions.Feedback;

/// <summary>The days a unit had when it passed feedback on: it has these again, and no new ones, if the feedback comes back.</summary>
internal sealed record HeldClock(DateOnly ClockFrom, DateOnly RefuseBy, DateOnly ForwardBy, DateOnly AskBy, DateOnly AnswerBy);

/// <summary>Feedback that a unit passed on after its day.</summary>
/// <param name="UnitPath">The unit that was late, whoever has the feedback now.</param>
internal sealed record PassedLate(Guid Id, string UnitPath, DateOnly On, string Text);

/// <summary>What the trail remembers of feedback that was passed on: lateness stays with whoever was late.</summary>
internal static class PassedOn
{
    public const string LateAct = "feedback.chuyen-cham";
    public const string ReopenAct = "feedback.mo-lai";

    private const string InTimeAct = "feedback.chuyen";

    private static readonly JsonSerializerOptions Written = new() { PropertyNameCaseInsensitive = true };

    /// <summary>The days a unit had left of; null for a unit that never had this feedback since it was last opened.</summary>
    public static async Task<HeldClock?> ClockOfAsync(Db db, CitizenFeedback row, string unitPath, CancellationToken ct)
    {
        var id = row.Id.Value;
        var deeds = await db.DeedsOf([row.ProvinceCode], deed =>
                deed.SubjectId == id && (deed.Act == LateAct || deed.Act == InTimeAct || deed.Act == ReopenAct)
            )
            .AsNoTracking()
            .OrderByDescending(deed => deed.Sequence)
            .Select(deed => new
            {
                deed.Act,
                deed.UnitPath,
                deed.Detail,
            })
            .ToListAsync(ct);
        var last = deeds.TakeWhile(deed => deed.Act != ReopenAct).FirstOrDefault(deed => deed.UnitPath == unitPath);
        return last?.Detail is { } detail ? JsonSerializer.Deserialize<HeldClock>(detail, Written) : null;
    }

    /// <summary>All that units of a scope passed on late, the last first.</summary>
    public static async Task<IReadOnlyList<PassedLate>> LateAsync(Db db, string provinceCode, Scope scope, CancellationToken ct)
    {
        var rows = db.Feedback;
        var moved = await rows.AsNoTracking()
            .Where(row => row.ProvinceCode == provinceCode && row.Forwarded > 0)
            .Select(row => row.Id)
            .ToListAsync(ct);
        return await ReadAsync(db, provinceCode, scope, [.. moved.Select(id => id.Value)], ct);
    }

    /// <summary>How often one was passed on late, and by whom.</summary>
    public static Task<IReadOnlyList<PassedLate>> LateAsync(Db db, CitizenFeedback row, CancellationToken ct) =>
        row.Forwarded == 0
            ? Task.FromResult<IReadOnlyList<PassedLate>>([])
            : ReadAsync(db, row.ProvinceCode, new Scope(UnitPath.OfProvince(row.ProvinceCode)), [row.Id.Value], ct);

    private static async Task<IReadOnlyList<PassedLate>> ReadAsync(
        Db db,
        string provinceCode,
        Scope scope,
        List<Guid> ids,
        CancellationToken ct
    )
    {
        var deeds = await db.DeedsOf([provinceCode], deed => ids.Contains(deed.SubjectId) && deed.Act == LateAct)
            .AsNoTracking()
            .Within(scope, deed => deed.UnitPath)
            .OrderByDescending(deed => deed.At)
            .Select(deed => new
            {
                deed.SubjectId,
                deed.UnitPath,
                deed.At,
                deed.Text,
            })
            .ToListAsync(ct);
        return [.. deeds.Select(deed => new PassedLate(deed.SubjectId, deed.UnitPath, OfficeClock.DayOf(deed.At), deed.Text))];
    }
}
