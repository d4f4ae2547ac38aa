using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Difficulties;

/// <summary>
/// Opens difficulties within a province and settles what an act changed: deed, tally deltas and message follow from the difference between
/// before and after, in one place, so that no act can forget them and the balances hold by construction.
/// </summary>
internal sealed class DifficultySettlement(LegalSettingCache law, Calendars calendars, Units units, ISeatDirectory seats)
{
    public const string Kind = "difficulty";

    public const string RaisedKind = "recommendation";

    /// <summary>The rules of the day by the calendar of a unit.</summary>
    public DifficultyLaw LawFor(string unitPath, DateTimeOffset now) => new(law, calendars.For(unitPath), now);

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    public string ShortNameOf(string path) => units.ByPath(path)?.ShortName ?? path;

    /// <summary>
    /// The province office with the person who has its queue: the one of its seats that comes first by name. Without any account the office
    /// itself is named and the board counts it as a gap.
    /// </summary>
    public async Task<DifficultyOwner> OfficeAsync(string provinceCode, CancellationToken ct)
    {
        var people = await seats.UnderAsync(UnitPath.OfProvince(provinceCode), Role.ProvinceOffice, ct);
        var path = UnitPath.OfProvinceOffice(provinceCode);
        return people.Count > 0
            ? DifficultyOwner.Of(path, people[0])
            : new DifficultyOwner(path, null, "Văn phòng UBND tỉnh (chưa có người trực)");
    }

    /// <summary>The people of a body who may answer for a difficulty: its officers and leaders, or the province office's staff.</summary>
    public async Task<IReadOnlyList<Seat>> PeopleOfAsync(string bodyPath, CancellationToken ct)
    {
        var people = new List<Seat>();
        foreach (var role in (Role[])[Role.CaseOfficer, Role.DepartmentLeader, Role.CommuneLeader, Role.ProvinceOffice])
        {
            people.AddRange(await seats.UnderAsync(bodyPath, role, ct));
        }

        return people;
    }

    /// <summary>The difficulty with its stretches and supports, tracked, if it belongs to the province.</summary>
    public static Task<Difficulty?> OpenAsync(Db db, string code, string provinceCode, CancellationToken ct) =>
        db
            .Difficulties.Include(row => row.Stretches)
            .Include(row => row.Supports)
            .AsSplitQuery()
            .FirstOrDefaultAsync(row => row.Code == code && row.ProvinceCode == provinceCode, ct);

    public static Task<Difficulty?> OpenAsync(Db db, DifficultyId id, string provinceCode, CancellationToken ct) =>
        db
            .Difficulties.Include(row => row.Stretches)
            .Include(row => row.Supports)
            .AsSplitQuery()
            .FirstOrDefaultAsync(row => row.Id == id && row.ProvinceCode == provinceCode, ct);

    /// <summary>What people call it.</summary>
    public static Task<string?> CodeOfAsync(Db db, DifficultyId id, string provinceCode, CancellationToken ct) =>
        db.Difficulties.Where(row => row.ProvinceCode == provinceCode && row.Id == id).Select(row => row.Code).FirstOrDefaultAsync(ct);

    /// <summary>The recommendations that hang on it, tracked, earliest first.</summary>
    public static async Task<List<Recommendation>> RaisedAsync(Db db, DifficultyId id, string provinceCode, CancellationToken ct) =>
        await db
            .Recommendations.Where(row => row.ProvinceCode == provinceCode && row.DifficultyId == id)
            .OrderBy(row => row.RaisedAt)
            .ToListAsync(ct);

    /// <summary>What must be remembered before an act, to settle it afterwards.</summary>
    public static DifficultyBefore Before(Difficulty? difficulty, IEnumerable<Recommendation> recommendations) =>
        new(
            difficulty is null ? [] : Counted(difficulty.Stretches.OrderBy(stretch => stretch.BeganAt).SelectMany(DifficultyFigures.Of)),
            Counted(recommendations.SelectMany(DifficultyFigures.Of))
        );

    /// <summary>Records the deed, moves the counters and leaves the message.</summary>
    /// <param name="recommendations">The same as before the act, and those that are new.</param>
    public static void Settle(
        Write write,
        Difficulty difficulty,
        IReadOnlyCollection<Recommendation> recommendations,
        DifficultyBefore before,
        string act,
        string text,
        object? detail = null
    )
    {
        write.Record($"difficulty.{act}", Kind, difficulty.Id.Value, difficulty.ProvinceCode, difficulty.LeadPath, text, detail);
        Move(write, before.Stretches, Counted(difficulty.Stretches.SelectMany(DifficultyFigures.Of)));
        Move(write, before.Recommendations, Counted(recommendations.SelectMany(DifficultyFigures.Of)));
        write.Send(
            difficulty.ProvinceCode,
            "difficulty.changed",
            difficulty.Code,
            new
            {
                difficulty.Code,
                status = difficulty.Status.ToString(),
                difficulty.LeadPath,
                at = write.Deed.At,
            }
        );
    }

    /// <summary>
    /// Leaves a deed on what one unit raised as well. Units speak at the same time and do not hold each other up, so what they say
    /// counts as a note of the difficulty; two people of one unit, or a unit and an answer that changed under it, meet here instead.
    /// </summary>
    public static void Mark(Write write, Recommendation raised, string act, string text) =>
        write.Record($"recommendation.{act}", RaisedKind, raised.Id.Value, raised.ProvinceCode, raised.UnitPath, text);

    /// <summary>Tells every unit that raised it, once each.</summary>
    public static void TellRaisers(Write write, Difficulty difficulty, IEnumerable<Recommendation> recommendations, string text)
    {
        foreach (var unit in recommendations.Select(row => row.UnitPath).Distinct(StringComparer.Ordinal))
        {
            write.Tell(unit, null, $"{difficulty.Code} “{difficulty.Title}”: {text}", PathOf(difficulty.Code));
        }
    }

    public static string PathOf(string code) => $"/vuong-mac/{code}";

    private static Dictionary<TallyKey, int> Counted(IEnumerable<TallyKey> keys) =>
        keys.GroupBy(key => key).ToDictionary(same => same.Key, same => same.Count());

    private static void Move(Write write, Dictionary<TallyKey, int> before, Dictionary<TallyKey, int> after)
    {
        foreach (var key in before.Keys.Union(after.Keys))
        {
            if (after.GetValueOrDefault(key) - before.GetValueOrDefault(key) is var delta and not 0)
            {
                write.Count(key, delta);
            }
        }
    }
}

/// <summary>What was counted before an act.</summary>
internal sealed record DifficultyBefore(Dictionary<TallyKey, int> Stretches, Dictionary<TallyKey, int> Recommendations);
