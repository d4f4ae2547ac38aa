using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.Accounts;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Identity.Trail;

/// <summary>Which deeds are asked for.</summary>
/// <param name="Person">User name of whoever acted.</param>
/// <param name="Code">Code of a record, or a user name for what was done to an account.</param>
/// <param name="UnitPath">Whose records; the whole scope when none is named.</param>
/// <param name="Area">The first part of the act, <c>dossier</c>.</param>
internal sealed record TrailFilter(string? Person, string? Code, string? UnitPath, string? Area, DateOnly? From, DateOnly? To);

/// <summary>The deeds of a filter, or the record or person that nobody knows.</summary>
/// <param name="Subject">The one record or person whose deeds they are; null for a list of many.</param>
internal sealed record TrailQuery(IQueryable<DeedRow> Rows, (string Kind, Guid Id)? Subject);

/// <summary>
/// Finds who did what within what an administrator looks after. The newest come first and are read from the end of the trail, so that the
/// first page costs what it shows.
/// </summary>
internal sealed class TrailReader(IEnumerable<IRecordCodes> records)
{
    /// <returns>Null when the person or the record does not exist.</returns>
    public async Task<TrailQuery?> FindAsync(Db db, Seat seat, TrailFilter filter, CancellationToken ct)
    {
        var scope = Administration.ScopeOf(seat);
        var asked = filter.UnitPath is { Length: > 0 } path && scope.Covers(path) ? new Scope(path) : scope;
        var rows = db.Set<DeedRow>().AsNoTracking().Within(asked, row => row.UnitPath);
        (string Kind, Guid Id)? subject = null;
        if (filter.Person is { Length: > 0 } person)
        {
            if (await AccountAsync(db, person, ct) is not { } account)
            {
                return null;
            }

            subject = ("account", account);
            rows = rows.Where(row => row.AccountId == account);
        }

        if (filter.Code is { Length: > 0 } code)
        {
            if (await RecordAsync(db, seat.ProvinceCode, code, ct) is not { } record)
            {
                return null;
            }

            subject = record;
            var id = record.Id;
            rows = rows.Where(row => row.SubjectId == id);
            // A record that others look after is as one that does not exist, whoever has asked for it before.
            if (!await rows.AnyAsync(row => row.Act != NoteTrailRead.Act && row.Act != NoteTrailRead.Taken, ct))
            {
                return null;
            }
        }

        return new(Narrow(rows, filter), subject);
    }

    /// <summary>The codes by which people call the records of some deeds.</summary>
    public async Task<IReadOnlyDictionary<Guid, (string Name, string Code)>> CodesAsync(
        Db db,
        string province,
        IReadOnlyList<DeedRow> rows,
        CancellationToken ct
    )
    {
        var codes = new Dictionary<Guid, (string Name, string Code)>();
        foreach (var kind in records)
        {
            var ids = rows.Where(row => row.SubjectKind == kind.Kind).Select(row => row.SubjectId).Distinct().ToList();
            if (ids.Count > 0)
            {
                foreach (var (id, code) in await kind.CodesAsync(db, province, ids, ct))
                {
                    codes[id] = (kind.Name, code);
                }
            }
        }

        return codes;
    }

    private static IQueryable<DeedRow> Narrow(IQueryable<DeedRow> rows, TrailFilter filter)
    {
        if (TrailAreas.All.Any(area => area.Code == filter.Area))
        {
            var (first, end) = (filter.Area + ".", filter.Area + "/");
            rows = rows.Where(row => string.Compare(row.Act, first) >= 0 && string.Compare(row.Act, end) < 0);
        }

        if (filter.From is { } from)
        {
            var start = OfficeClock.StartOf(from);
            rows = rows.Where(row => row.At >= start);
        }

        if (filter.To is { } to)
        {
            var end = OfficeClock.StartOf(to.AddDays(1));
            rows = rows.Where(row => row.At < end);
        }

        return rows.OrderByDescending(row => row.Sequence);
    }

    private async Task<(string Kind, Guid Id)?> RecordAsync(Db db, string province, string code, CancellationToken ct)
    {
        foreach (var kind in records)
        {
            if (await kind.FindAsync(db, province, code, ct) is { } id)
            {
                return (kind.Kind, id);
            }
        }

        return null;
    }

    private static async Task<Guid?> AccountAsync(Db db, string userName, CancellationToken ct)
    {
        var found = await db
            .Accounts.AsNoTracking()
            .Where(row => row.UserName == userName)
            .Select(row => (AccountId?)row.Id)
            .FirstOrDefaultAsync(ct);
        return found?.Value;
    }
}

/// <summary>What acts are about, by the first part of their code.</summary>
internal static class TrailAreas
{
    public static IReadOnlyList<(string Code, string Name)> All { get; } =
    [
        ("dossier", "Hồ sơ"),
        ("difficulty", "Vướng mắc"),
        ("directive", "Chỉ đạo"),
        ("conference", "Hội nghị"),
        ("staffing", "Nhân sự"),
        ("benefit", "Chế độ"),
        ("steering", "Điều hành"),
        ("identity", "Tài khoản, kết nối"),
        ("law", "Quy định"),
        ("import", "Nhập danh sách"),
        ("file", "Mở tệp"),
    ];

    /// <summary>
    /// Why somebody did it, for acts of administration alone: what officers write on a record is that record's, and an administrator sees
    /// none.
    /// </summary>
    public static string ReasonOf(DeedRow row) => IsAdministrative(row) ? row.Reason ?? string.Empty : string.Empty;

    /// <summary>
    /// What was done. Behind a colon stand an officer's own words or a citizen's name: of a record's deeds an administrator reads what
    /// stands before it.
    /// </summary>
    public static string TextOf(DeedRow row) =>
        IsAdministrative(row) || row.Text.IndexOf(": ", StringComparison.Ordinal) is not (> 0 and var end) ? row.Text : row.Text[..end];

    private static bool IsAdministrative(DeedRow row) =>
        row.Act.StartsWith("identity.", StringComparison.Ordinal) || row.Act.StartsWith("law.", StringComparison.Ordinal);

    public static string NameOf(string act) =>
        All.FirstOrDefault(area => act.StartsWith(area.Code + ".", StringComparison.Ordinal)).Name ?? "Khác";
}
