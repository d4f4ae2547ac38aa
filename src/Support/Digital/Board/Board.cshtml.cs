using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Support.Digital.Board;

/// <summary>A commune's teams, or one team, and what was done in the month.</summary>
internal sealed record BoardRow(
    string Name,
    string Note,
    string Path,
    int Teams,
    int Silent,
    int Filing,
    int Identity,
    int Paying,
    int Skills,
    int Difficulties
)
{
    public int Helped => Filing + Identity + Paying + Skills;
}

/// <summary>For a commune that answers for its teams, and the province that compares: who helped whom with what in 30 days.</summary>
[Permit(SupportPermissions.View)]
internal sealed class BoardModel(IDbContextFactory<Db> contexts, Units units, LegalSettingCache law) : OfficePage
{
    private const int Shown = 30;

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? Unit { get; set; }

    /// <summary>Only teams that did nothing for long.</summary>
    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    public IReadOnlyList<BoardRow> Rows { get; private set; } = [];

    public DateOnly Today => Clock.Today;

    public DateOnly From => Today.AddDays(-Shown);

    public int SilentDays => law.Number(SupportLaw.TeamSilent, Today);

    public bool MayAdd => May(SupportPermissions.Digital) && DigitalReads.Keeps(Seat.SpeaksFor, Seat);

    public bool ByCommune => Asked.IsProvince;

    private Scope Asked =>
        Unit is { Length: > 1 } path && path.StartsWith('/') && path.EndsWith('/') && Seat.Scope.Covers(path) ? new(path) : Seat.Scope;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (from, visits, seen) = (From, db.TeamVisits, db.TeamsSeen(Asked).AsNoTracking());
        var teams = await seen.OrderBy(row => row.Hamlet).ToListAsync(ct);
        var since = Today.AddDays(-SilentDays);
        var silent = (await DigitalReads.Silent(seen, since, OfficeClock.StartOf(since)).Select(row => row.Id).ToListAsync(ct)).ToHashSet();
        teams = Group == DigitalReads.SilentOnly ? [.. teams.Where(team => silent.Contains(team.Id))] : teams;
        var done = await visits
            .AsNoTracking()
            .Within(Asked, row => row.UnitPath)
            .Where(row => row.On >= from)
            .GroupBy(row => row.TeamId)
            .Select(group => new VisitSum(
                group.Key,
                group.Sum(row => row.Filing),
                group.Sum(row => row.Identity),
                group.Sum(row => row.Paying),
                group.Sum(row => row.Skills),
                group.Sum(row => row.Difficulties)
            ))
            .ToDictionaryAsync(row => row.TeamId, ct);
        Rows = ByCommune
            ?
            [
                .. teams
                    .GroupBy(team => team.UnitPath)
                    .Select(group =>
                        RowOf(
                            units.ByPath(group.Key)?.Name ?? group.Key,
                            string.Empty,
                            $"/to-cong-nghe-so?don-vi={Uri.EscapeDataString(group.Key)}",
                            [.. group],
                            silent,
                            done
                        )
                    )
                    .OrderByDescending(row => row.Silent)
                    .ThenBy(row => row.Name, StringComparer.Ordinal),
            ]
            :
            [
                .. teams.Select(team =>
                    RowOf(team.Hamlet, $"{team.Code} · {team.LeadName}", $"/to-cong-nghe-so/{team.Code}", [team], silent, done)
                ),
            ];
    }

    private static BoardRow RowOf(
        string name,
        string note,
        string path,
        IReadOnlyList<DigitalTeam> teams,
        HashSet<DigitalTeamId> silent,
        Dictionary<DigitalTeamId, VisitSum> done
    )
    {
        var sums = teams.Select(team => done.GetValueOrDefault(team.Id)).OfType<VisitSum>().ToList();
        return new(
            name,
            note,
            path,
            teams.Count,
            teams.Count(team => silent.Contains(team.Id)),
            sums.Sum(one => one.Filing),
            sums.Sum(one => one.Identity),
            sums.Sum(one => one.Paying),
            sums.Sum(one => one.Skills),
            sums.Sum(one => one.Difficulties)
        );
    }

    private sealed record VisitSum(DigitalTeamId TeamId, int Filing, int Identity, int Paying, int Skills, int Difficulties);
}
