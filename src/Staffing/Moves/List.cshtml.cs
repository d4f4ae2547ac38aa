using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Staffing.Optimise;
using ThongSuot.Web;

namespace ThongSuot.Staffing.Moves;

/// <summary>
/// Moves that leave or reach the seat's scope, by how far they have come; those that are ready are decided several at once.
/// </summary>
[Permit(StaffingPermissions.Move)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, StaffQueries queries, ActOnMove act) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public MoveKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    [BindProperty]
    public BatchForm Input { get; set; } = new();

    public MoveListKind List { get; private set; } = MoveListKind.Kinds[0];

    public IReadOnlyList<(MoveListKind Kind, int Count)> Tabs { get; private set; } = [];

    public Page<StaffMove> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public IReadOnlyDictionary<StaffPersonId, StaffPerson> People { get; private set; } = new Dictionary<StaffPersonId, StaffPerson>();

    public StaffCatalogue Catalogue { get; private set; } = null!;

    public StaffLaw Law { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    public bool MayDecide => May(StaffingPermissions.Decide) && List.Slug == MoveListKind.Ready;

    public string NameOf(string path) => queries.ShortNameOf(path);

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var input = new MoveInput
        {
            Number = Input.Number,
            On = Input.On,
            StartsOn = Input.StartsOn,
        };
        var done = await act.RunAsync(Input.Codes, MoveAct.Decide, input, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"Đã quyết định {done.Value} lượt theo số {Input.Number}.");
        return Redirect($"/nhan-su/dieu-dong/quyet-dinh?so={Uri.EscapeDataString(Input.Number!.Trim())}");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        (Law, Catalogue) = (queries.LawNow, await StaffCatalogue.LoadAsync(db, ct));
        var scope =
            Unit is { Length: > 1 } path && path.StartsWith('/') && path.EndsWith('/') && Seat.Scope.Covers(path)
                ? new Scope(path)
                : Seat.Scope;
        var seen = StaffQueries.Seen(db.StaffMoves.AsNoTracking(), scope);
        seen = Kind is { } kind ? seen.Where(row => row.Kind == kind) : seen;
        var tabs = new List<(MoveListKind, int)>();
        foreach (var tab in MoveListKind.Kinds)
        {
            tabs.Add((tab, await tab.Pick(seen, Law).CountAsync(ct)));
        }

        Tabs = tabs;
        // The first list with something in it is what the seat came for.
        List = MoveListKind.Kinds.FirstOrDefault(known => known.Slug == Group)
            ?? Tabs.FirstOrDefault(tab => tab.Count > 0).Kind
            ?? MoveListKind.Kinds[0];
        var (picked, page) = (List.Pick(seen, Law), new PageRequest(Number));
        var rows = await picked
            .OrderBy(row => row.EndsOn == null)
            .ThenBy(row => row.EndsOn)
            .ThenBy(row => row.Code)
            .Skip(page.Skip)
            .Take(page.Size)
            .ToListAsync(ct);
        Rows = new(rows, page.Number, page.Size, await picked.CountAsync(ct));
        People = await StaffQueries.PeopleAsync(db.StaffPeople.AsNoTracking(), rows.Select(row => row.PersonId), ct);
        Bodies =
            Seat.ScopePath.Count(letter => letter == '/') == 2
                ?
                [
                    new("Tất cả", string.Empty),
                    .. queries.BodiesOf(Seat.ProvinceCode).Select(unit => new SelectListItem(queries.ShortNameOf(unit.Path), unit.Path)),
                ]
                : [];
    }

    internal sealed class BatchForm
    {
        public List<string> Codes { get; set; } = [];

        public string? Number { get; set; }

        public DateOnly? On { get; set; }

        public DateOnly? StartsOn { get; set; }
    }
}
