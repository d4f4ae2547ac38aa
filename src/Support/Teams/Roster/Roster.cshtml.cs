using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Support.Teams.Roster;

/// <summary>For whoever keeps a rapid team, and for whoever looks for somebody to call: who is on call this week.</summary>
[Permit(SupportPermissions.View)]
internal sealed class RosterModel(
    IDbContextFactory<Db> contexts,
    Units units,
    ISeatDirectory seats,
    PermissionRegistry permissions,
    KeepRoster keep
) : OfficePage
{
    private const int Shown = 7;

    [BindProperty]
    public RosterForm Input { get; set; } = new();

    public IReadOnlyList<RapidMember> Members { get; private set; } = [];

    public IReadOnlyList<RosterDay> Days { get; private set; } = [];

    public IReadOnlyList<SelectListItem> PeopleItems { get; private set; } = [];

    public bool IsOnTeams => May(DifficultyAccess.RapidTeam);

    public bool MayKeep => May(SupportPermissions.Roster);

    public IReadOnlyList<RapidMember> Own => [.. Members.Where(Keeps)];

    public IEnumerable<SelectListItem> OwnItems => Own.Select(one => new SelectListItem(one.Signature, one.Id.Value.ToString()));

    public IEnumerable<SelectListItem> CommuneItems =>
        units.CommunesOf(Seat.ProvinceCode).Select(unit => new SelectListItem(unit.Name, unit.Path)).Prepend(new("Chọn", string.Empty));

    public bool Keeps(RapidMember member) => MayKeep && KeepRoster.Keeps(member.UnitPath, Seat);

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    public string SkillsOf(RapidMember member) => TeamLabels.SkillsOf(member);

    public async Task OnGetAsync(CancellationToken ct)
    {
        (Input.From, Input.To) = (Clock.Today, Clock.Today);
        await LoadAsync(ct);
    }

    public Task<IActionResult> OnPostMemberAsync(CancellationToken ct) =>
        DoAsync(
            () =>
                keep.KeepMemberAsync(
                    Input.Seat is { } id ? new SeatId(id) : null,
                    new(Input.Phone ?? string.Empty, Input.Line, Input.Software, Input.Power, Input.Base ?? string.Empty),
                    Seat,
                    DeedNow(),
                    ct
                ),
            "Đã lưu người của tổ.",
            ct
        );

    public Task<IActionResult> OnPostCallAsync(CancellationToken ct) =>
        DoAsync(() => keep.CallAsync(new(Input.Member ?? Guid.Empty), Input.From, Input.To, Seat, DeedNow(), ct), "Đã xếp trực.", ct);

    public Task<IActionResult> OnPostReleaseAsync(Guid member, DateOnly day, CancellationToken ct) =>
        DoAsync(() => keep.ReleaseAsync(new(member), day, Seat, DeedNow(), ct), "Đã bỏ khỏi lịch trực.", ct);

    public Task<IActionResult> OnPostLeaveAsync(Guid member, CancellationToken ct) =>
        DoAsync(() => keep.LeaveAsync(new(member), Seat, DeedNow(), ct), "Đã ghi thôi tham gia tổ.", ct);

    private async Task<IActionResult> DoAsync(Func<Task<Result>> act, string said, CancellationToken ct)
    {
        if (!MayKeep)
        {
            return Forbid();
        }

        var done = ModelState.IsValid ? await act() : default;
        if (!ModelState.IsValid || done.IsRefused)
        {
            await LoadAsync(ct);
            return done.IsRefused ? Refused(done.Refusal) : Again();
        }

        Say(said);
        return Redirect("/truc");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (province, today, days) = (Seat.ProvinceCode, Clock.Today, db.OnCallDays);
        Members = await db.MembersOf(province).AsNoTracking().OrderBy(row => row.PersonName).ToListAsync(ct);
        var until = today.AddDays(Shown);
        var calls = await days.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.Day >= today && row.Day < until)
            .ToListAsync(ct);
        var onDay = calls.ToLookup(row => row.Day, row => row.MemberId);
        Days =
        [
            .. Enumerable
                .Range(0, Shown)
                .Select(today.AddDays)
                .Select(day =>
                {
                    var people = Members.Where(member => onDay[day].Contains(member.Id)).ToList();
                    return new RosterDay(day, people, TeamLabels.MissingOf(people));
                }),
        ];
        PeopleItems = MayKeep ? await PeopleAsync(ct) : [];
    }

    private async Task<IReadOnlyList<SelectListItem>> PeopleAsync(CancellationToken ct)
    {
        var under = Seat.Role == Role.ProvinceOffice ? UnitPath.OfProvince(Seat.ProvinceCode).ToString() : Seat.SpeaksFor;
        var people = new List<Seat>();
        foreach (
            var role in new[] { Role.CaseOfficer, Role.DepartmentLeader, Role.ProvinceOffice }.Where(role =>
                permissions.Allows(role, DifficultyAccess.RapidTeam)
            )
        )
        {
            people.AddRange(await seats.UnderAsync(under, role, ct));
        }

        return
        [
            new("Chọn", string.Empty),
            .. people.Select(one => new SelectListItem($"{one.Signature} · {one.UnitName}", one.SeatId.Value.ToString())),
        ];
    }
}
