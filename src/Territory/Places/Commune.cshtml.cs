using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory.Gazetteer;
using ThongSuot.Territory.Posts;
using ThongSuot.Web;

namespace ThongSuot.Territory.Places;

[Permit(TerritoryPermissions.View)]
internal sealed class CommuneModel(IDbContextFactory<Db> contexts, Units units, AppointLeader appoint, EndPost end) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public Unit Unit { get; private set; } = null!;

    public Unit Province { get; private set; } = null!;

    public Commune Facts { get; private set; } = null!;

    public string Resolution { get; private set; } = string.Empty;

    public string Today => Clock.Today.ToString("yyyy-MM-dd");

    public bool MayEdit => May(TerritoryPermissions.Posts) && Seat.Scope.Covers(Unit.Path);

    public IReadOnlyList<Unit> Offices { get; private set; } = [];

    public IReadOnlyList<PlaceVersion> Versions { get; private set; } = [];

    public IReadOnlyList<Predecessor> Predecessors { get; private set; } = [];

    public IReadOnlyList<PostLine> Posts { get; private set; } = [];

    public IReadOnlyList<PostLine> PastPosts { get; private set; } = [];

    public IEnumerable<SelectListItem> UnitChoices =>
        new[] { Unit }
            .Concat(Offices)
            .Select(unit => new SelectListItem(unit.Kind == UnitKind.Commune ? PostLine.CommitteeOf(unit) : unit.ShortName, unit.Path));

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAppointAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        if (!May(TerritoryPermissions.Posts))
        {
            return Forbid();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var appointed = await appoint.RunAsync(
            new(Input.UnitPath ?? Unit.Path, Input.Title, Input.HolderName, Input.Duties, Input.From),
            Seat.Scope,
            DeedNow(),
            ct
        );
        return appointed.IsRefused ? Refused(appointed.Refusal) : Done($"Đã ghi nhận {Input.Title}: {Input.HolderName}.");
    }

    public async Task<IActionResult> OnPostEndAsync(string code, Guid post, [Web.Forms.PastDate] DateOnly? lastDay, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        if (!May(TerritoryPermissions.Posts))
        {
            return Forbid();
        }

        var ended = await end.RunAsync(new LeadershipPostId(post), lastDay ?? Clock.Today, Seat.Scope, DeedNow(), ct);
        return ended.IsRefused ? Refused(ended.Refusal with { Field = null }) : Done("Đã ghi ngày kết thúc.");
    }

    private RedirectResult Done(string message)
    {
        Say(message);
        return Redirect($"/dia-ban/{Unit.Code}");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        if (units.Commune(code) is not { } unit)
        {
            return false;
        }

        (Unit, Province, Offices) = (unit, units.ByPath(UnitPath.OfProvince(unit.ProvinceCode))!, units.ChildrenOf(unit.Path));
        await using var db = await contexts.CreateDbContextAsync(ct);
        Facts = await db.Communes.AsNoTracking().SingleAsync(row => row.Code == code, ct);
        Resolution = await db.Provinces.Where(row => row.Code == unit.ProvinceCode).Select(row => row.Resolution).SingleAsync(ct);
        Versions = await db.PlaceVersions.AsNoTracking().Where(row => row.Code == code).OrderBy(row => row.ValidFrom).ToListAsync(ct);
        Predecessors = await db
            .Predecessors.AsNoTracking()
            .Where(row => row.CommuneCode == code)
            .OrderBy(row => row.Number)
            .ToListAsync(ct);
        var posts = await PostLine.OfAsync(db, units, unit, ct);
        var today = Clock.Today;
        Posts = [.. posts.Where(post => post.To is null || post.To >= today)];
        PastPosts = [.. posts.Where(post => post.To < today)];
        return true;
    }

    internal sealed class Form
    {
        public string? UnitPath { get; set; }

        public string? Title { get; set; }

        public string? HolderName { get; set; }

        public string? Duties { get; set; }

        [Web.Forms.PastDate]
        public DateOnly? From { get; set; }
    }
}
