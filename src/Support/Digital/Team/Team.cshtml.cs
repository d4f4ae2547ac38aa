using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.History;

namespace ThongSuot.Support.Digital.Team;

/// <summary>For whoever answers for a team: who belongs to it and what it did; next, what it did today.</summary>
[Permit(SupportPermissions.View)]
internal sealed class TeamModel(IDbContextFactory<Db> contexts, Units units) : OfficePage
{
    private const int Most = 60;

    public DigitalTeam Team { get; private set; } = null!;

    public IReadOnlyList<TeamVisit> Visits { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public string UnitName => units.ByPath(Team.UnitPath)?.Name ?? Team.UnitPath;

    public bool MayKeep => May(SupportPermissions.Digital) && DigitalReads.Keeps(Team.UnitPath, Seat);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.TeamAsync(code, Seat.Scope, ct) is not { } team)
        {
            return NotFound();
        }

        Team = team;
        var (province, id, visits) = (team.ProvinceCode, team.Id, db.TeamVisits);
        Visits = await visits
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.TeamId == id)
            .OrderByDescending(row => row.On)
            .ThenByDescending(row => row.RecordedAt)
            .Take(Most)
            .ToListAsync(ct);
        History = await db.HistoryOfAsync(province, id.Value, Most, ct);
        return Page();
    }
}
