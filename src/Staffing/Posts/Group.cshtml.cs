using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.History;

namespace ThongSuot.Staffing.Posts;

/// <summary>The posts of one body that want one speciality: quota of each, who is there, what came and went.</summary>
[Permit(StaffingPermissions.View)]
internal sealed class GroupModel(IDbContextFactory<Db> contexts, StaffQueries queries, StaffLoad load, SetQuota quota, Units units)
    : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? UnitPath { get; set; }

    [BindProperty(SupportsGet = true, Name = "chuyen-mon")]
    public string? Speciality { get; set; }

    [BindProperty]
    public QuotaForm Input { get; set; } = new();

    public StaffCatalogue Catalogue { get; private set; } = null!;

    public Unit Unit { get; private set; } = null!;

    public LoadView Load { get; private set; } = null!;

    public IReadOnlyList<(Post Post, int Held, int Lent)> Posts { get; private set; } = [];

    public IReadOnlyList<StaffMove> Moves { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public DateOnly Today => Clock.Today;

    public string NameOf(string path) => queries.NameOf(path);

    public string ShortNameOf(string path) => queries.ShortNameOf(path);

    // Without a group the page has nothing to say: the list is where one is chosen.
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        UnitPath is null || Speciality is null ? Redirect("/nhan-su/vi-tri")
        : await LoadAsync(ct) ? Page()
        : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        if (!May(StaffingPermissions.Manage))
        {
            return Refused(StaffingRefusals.NotYours);
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = await quota.RunAsync(Input, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say("Đã giao lại biên chế.");
        return Redirect($"/nhan-su/vi-tri/chi-tiet?don-vi={Uri.EscapeDataString(UnitPath!)}&chuyen-mon={Speciality}");
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        Catalogue = await StaffCatalogue.LoadAsync(db, ct);
        if (
            units.ByPath(UnitPath ?? string.Empty) is not { } unit
            || !Seat.Scope.Covers(unit.Path)
            || Catalogue.Speciality(Speciality) is not { } speciality
        )
        {
            return false;
        }

        (Unit, Load) = (unit, await load.ReadAsync(db, new Scope(unit.Path), queries.LawNow, ct));
        var (posts, people, moves, path) = (db.Posts, db.StaffPeople, db.StaffMoves, unit.Path);
        var codes = Catalogue
            .Positions.Where(position => position.SpecialityCode == speciality.Code)
            .Select(position => position.Code)
            .ToList();
        var own = (await posts.AsNoTracking().Where(row => row.OwnerPath == path && codes.Contains(row.PositionCode)).ToListAsync(ct))
            .OrderBy(row => Catalogue.Position(row.PositionCode)?.Rank)
            .ToList();
        var held = await people
            .AsNoTracking()
            .Where(row => row.OwnerPath == path && codes.Contains(row.PositionCode))
            .GroupBy(row => new { row.UnitPath, row.PositionCode })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        var lent = await people
            .AsNoTracking()
            .Where(row => row.LentOwnerPath == path && codes.Contains(row.LentPositionCode!))
            .GroupBy(row => new { row.LentUnitPath, row.LentPositionCode })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        Posts =
        [
            .. own.Select(post =>
                (
                    post,
                    held.FirstOrDefault(row => row.Key.UnitPath == post.UnitPath && row.Key.PositionCode == post.PositionCode)?.Count ?? 0,
                    lent.FirstOrDefault(row =>
                        row.Key.LentUnitPath == post.UnitPath && row.Key.LentPositionCode == post.PositionCode
                    )?.Count
                        ?? 0
                )
            ),
        ];
        Moves = await moves
            .AsNoTracking()
            .Where(row =>
                (row.FromOwnerPath == path && codes.Contains(row.FromPositionCode))
                || (row.ToOwnerPath == path && codes.Contains(row.ToPositionCode))
            )
            .OrderByDescending(row => row.StartsOn)
            .ThenByDescending(row => row.Code)
            .Take(100)
            .ToListAsync(ct);
        History = await db.HistoryOfAsync(Seat.ProvinceCode, [.. own.Select(post => post.Id.Value)], 50, ct);
        return true;
    }
}
