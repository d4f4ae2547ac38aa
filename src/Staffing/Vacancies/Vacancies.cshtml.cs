using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Staffing.Vacancies;

/// <summary>Vacant leadership posts by the day on which each is to be filled; where nobody was named, by the rule.</summary>
[Permit(StaffingPermissions.View)]
internal sealed class VacanciesModel(IDbContextFactory<Db> contexts, StaffQueries queries, SetVacancy set, Units units) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    /// <summary>One body's posts alone.</summary>
    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? Unit { get; set; }

    /// <summary>Only those that should be filled by the rule and that nobody was named for.</summary>
    [BindProperty(SupportsGet = true, Name = "qua-han")]
    public bool OnlyOverdue { get; set; }

    /// <summary>The post whose form is open.</summary>
    [BindProperty(SupportsGet = true, Name = "vi-tri")]
    public Guid? Open { get; set; }

    [BindProperty]
    public VacancyForm Input { get; set; } = new();

    public Page<VacantPost> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public int Missing { get; private set; }

    public int Unplanned { get; private set; }

    public int Overdue { get; private set; }

    public VacantPost? Asked { get; private set; }

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    private IReadOnlyList<Seat> candidates = [];

    public bool MaySet => May(StaffingPermissions.Manage);

    public DateOnly Today => Clock.Today;

    public string NameOf(string path) => queries.NameOf(path);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Asked is { } asked)
        {
            Input = new VacancyForm
            {
                Post = asked.Post.Id.Value,
                Person = asked.Plan?.ResponsibleSeatId,
                DueOn = asked.Plan?.DueOn ?? (asked.IsOverdue(Today) ? null : asked.DueOn),
                Note = asked.Plan?.Note,
            };
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MaySet)
        {
            return NotFound();
        }

        Open = Input.Post;
        await LoadAsync(ct);
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = await set.RunAsync(Input, candidates.FirstOrDefault(seat => seat.SeatId.Value == Input.Person), Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say("Đã ghi người chịu trách nhiệm và hạn kiện toàn.");
        return Redirect("/nhan-su/lanh-dao-trong");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var scope = Unit is ['/', .., '/'] unit && Seat.Scope.Covers(unit) ? new Scope(unit) : Seat.Scope;
        var all = (await VacancyReader.ReadAsync(db, scope, queries.LawNow, ct))
            .OrderBy(row => row.DueOn)
            .ThenBy(row => units.ByPath(row.Post.OwnerPath)?.SortKey, StringComparer.Ordinal)
            .ThenBy(row => row.Position.Rank)
            .ToList();
        (Missing, Unplanned, Overdue) = (
            all.Sum(row => row.Missing),
            all.Where(row => row.Plan is null).Sum(row => row.Missing),
            all.Where(row => row.IsOverdue(Today)).Sum(row => row.Missing)
        );
        Asked = Open is { } post ? all.Find(row => row.Post.Id.Value == post) : null;
        candidates = MaySet && Asked is { } asked ? await set.PeopleAsync(asked.Post.OwnerPath, Seat.ProvinceCode, ct) : [];
        People =
        [
            new("Chọn", string.Empty),
            .. candidates.Select(seat => new SelectListItem(
                $"{seat.PersonName} · {seat.Title}, {seat.UnitName}",
                seat.SeatId.Value.ToString()
            )),
        ];
        var page = new PageRequest(Number);
        // A post that lacks two stands twice: the list is as long as its number.
        var shown = OnlyOverdue ? all.Where(row => row.Plan is null && row.IsOverdue(Today)) : all;
        var each = shown.SelectMany(row => Enumerable.Repeat(row with { Missing = 1 }, row.Missing)).ToList();
        Rows = new([.. each.Skip(page.Skip).Take(page.Size)], page.Number, page.Size, each.Count);
    }
}
