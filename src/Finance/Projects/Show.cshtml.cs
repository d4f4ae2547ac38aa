using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Projects.Contracts;
using ThongSuot.Finance.Projects.Requests;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;
using ThongSuot.Web.History;

namespace ThongSuot.Finance.Projects;

/// <summary>One project: owner, money apart by plan, contract, accepted and paid, the term that runs, whose turn it is.</summary>
[Permit(FinancePermissions.View)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, FinanceBooks books, ProjectBoardReader board) : OfficePage
{
    private const int HistoryLimit = 100;

    public Project Project { get; private set; } = null!;

    public IReadOnlyList<ProjectCapital> Capitals { get; private set; } = [];

    public IReadOnlyList<ProjectContract> Contracts { get; private set; } = [];

    public IReadOnlyList<ProjectAlarm> Alarms => ProjectAlarms.Of(Project, books.Law, Today);

    public IReadOnlyList<ProjectPayment> Payments { get; private set; } = [];

    /// <summary>What counts nowhere until a second person agrees.</summary>
    public IReadOnlyList<ProjectRequest> Waiting { get; private set; } = [];

    public IReadOnlyList<ActForm<ProjectAct>> Acts { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public ActForm<ProjectAct>? Next => Acts.FirstOrDefault(act => act.Forward);

    /// <summary>Whoever works on it may tell what stands in its way; the difficulty leads back to it.</summary>
    public bool MayRaise =>
        Seat.Role != Role.ProvinceLeader
        && (FinanceSeats.KeepsBooksOf(Project.OwnerPath, Seat) || FinanceSeats.ApprovesFor(Project.OwnerPath, Seat));

    public DateOnly? Due => board.DueOf(Project);

    public DateOnly Today => Clock.Today;

    public long CapitalNow => Capitals.Where(row => row.Year == Today.Year).Sum(row => row.Amount);

    public long PaidNow => Payments.Where(row => row.Year == Today.Year).Sum(row => row.Amount);

    /// <summary>What was paid of this year's capital month by month, and the even plan beside it.</summary>
    public Curve Curve => Curve.Of(Today.Year, CapitalNow, Payments, Today);

    public string NameOf(string path) => books.NameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await ProjectReads.OpenAsync(db, code.Trim().ToUpperInvariant(), Seat, ct) is not { } row)
        {
            return NotFound();
        }

        Project = row;
        var (capitals, payments) = (db.ProjectCapitals, db.ProjectPayments);
        Capitals = await capitals
            .AsNoTracking()
            .Where(one => one.ProvinceCode == row.ProvinceCode && one.ProjectId == row.Id)
            .OrderByDescending(one => one.On)
            .ToListAsync(ct);
        Payments = await payments
            .AsNoTracking()
            .Where(one => one.ProvinceCode == row.ProvinceCode && one.ProjectId == row.Id)
            .OrderByDescending(one => one.On)
            .ToListAsync(ct);
        Waiting = await ProjectRequests.WaitingAsync(db, row, ct);
        Contracts = await ProjectReads.ContractsAsync(db, row, ct);
        Acts = [.. ProjectCompetence.Offered(row, Seat).Select(ProjectActs.Forms.Of)];
        History = await db.HistoryOfAsync(row.ProvinceCode, row.Id.Value, HistoryLimit, ct);
        return Page();
    }
}
