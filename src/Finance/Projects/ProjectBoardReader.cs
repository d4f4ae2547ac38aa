using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Finance.Projects;

/// <summary>A project as the board shows it; sums in đồng.</summary>
/// <param name="Due">The end of the term that runs; null when none does.</param>
internal sealed record ProjectRow(Project Project, string OwnerName, long Capital, long Paid, DateOnly? Due)
{
    public long Left => Capital - Paid;

    /// <summary>Past the term of its settlement; one without an owner has nobody who settles and is counted as that.</summary>
    public bool IsLate(DateOnly today) => !Project.IsOrphan && Due < today;

    public bool HasSite { get; init; }

    /// <summary>Milestones planned for a day that has passed.</summary>
    public int LateMilestones { get; init; }

    public IReadOnlyList<ProjectAlarm> Alarms { get; init; } = [];
}

/// <param name="Boards">Communes that have a board of projects, of <paramref name="Communes"/>.</param>
internal sealed record ProjectView(
    int Year,
    IReadOnlyList<ProjectRow> Rows,
    Disbursement Rate,
    int Boards,
    int Communes,
    DateOnly Today,
    DateTimeOffset AsOf
)
{
    private const int MostCostly = 3;

    public int Orphans => Rows.Count(row => row.Project.IsOrphan);

    public int Late => Rows.Count(row => row.IsLate(Today));

    /// <summary>Those whose capital left undisbursed costs most of the rate.</summary>
    public IReadOnlyList<ProjectRow> Costliest => [.. Rows.Where(row => row.Left > 0).OrderByDescending(row => row.Left).Take(MostCostly)];

    public long Forecast => Rate.Forecast(Disbursement.Passed(Year, Today));
}

/// <summary>Reads the board of projects from their records.</summary>
internal sealed class ProjectBoardReader(IDbContextFactory<Db> contexts, FinanceBooks books, OfficeClock clock)
{
    public async Task<ProjectView> ReadAsync(Seat seat, int year, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var today = clock.Today;
        var projects = await ProjectReads.Seen(db, seat).AsNoTracking().OrderBy(row => row.Code).ToListAsync(ct);
        var money = await ProjectReads.OfYearAsync(db, seat.ProvinceCode, year, today, ct);
        var thenLast = await ProjectReads.OfYearAsync(db, seat.ProvinceCode, year - 1, today.AddYears(-1), ct);
        var last = await ProjectReads.OfYearAsync(db, seat.ProvinceCode, year - 1, DateOnly.MaxValue, ct);
        var (cleared, late) = await PartsAsync(db, seat.ProvinceCode, today, ct);
        var rows = projects
            .Select(row => new ProjectRow(
                row,
                books.NameOf(row.OwnerPath),
                money.GetValueOrDefault(row.Id)?.Capital ?? 0,
                money.GetValueOrDefault(row.Id)?.Paid ?? 0,
                DueOf(row)
            )
            {
                HasSite = cleared.Contains(row.Id),
                LateMilestones = late.GetValueOrDefault(row.Id),
                Alarms = ProjectAlarms.Of(row, books.Law, today),
            })
            .ToList();
        var rate = new Disbursement(
            rows.Sum(row => row.Capital),
            rows.Sum(row => row.Paid),
            projects.Sum(row => last.GetValueOrDefault(row.Id)?.Capital ?? 0),
            projects.Sum(row => thenLast.GetValueOrDefault(row.Id)?.Paid ?? 0),
            projects.Sum(row => last.GetValueOrDefault(row.Id)?.Paid ?? 0)
        );
        var (boards, scope) = (db.ProjectBoards, FinanceSeats.ScopeOf(seat));
        var count = await boards
            .AsNoTracking()
            .Where(row => row.ProvinceCode == seat.ProvinceCode && row.EndedOn == null)
            .Within(scope, row => row.UnitPath)
            .CountAsync(ct);
        var communes = scope.IsProvince ? books.CommunesOf(seat.ProvinceCode).Count : 1;
        return new ProjectView(year, rows, rate, count, communes, today, clock.Now);
    }

    private static async Task<(HashSet<ProjectId> Cleared, Dictionary<ProjectId, int> Late)> PartsAsync(
        Db db,
        string province,
        DateOnly today,
        CancellationToken ct
    )
    {
        var (sites, milestones) = (db.SiteClearances, db.ProjectMilestones);
        return (
            await sites.AsNoTracking().Where(row => row.ProvinceCode == province).Select(row => row.ProjectId).ToHashSetAsync(ct),
            await milestones
                .AsNoTracking()
                .Where(row => row.ProvinceCode == province && row.DoneOn == null && row.PlannedOn < today)
                .GroupBy(row => row.ProjectId)
                .Select(one => new { one.Key, Count = one.Count() })
                .ToDictionaryAsync(one => one.Key, one => one.Count, ct)
        );
    }

    /// <summary>The last day of the term that runs for a project.</summary>
    public DateOnly? DueOf(Project row) =>
        row.Term is { } term ? books.Law.Term(term.Setting, term.From, books.CalendarOf(row.OwnerPath)) : null;
}
