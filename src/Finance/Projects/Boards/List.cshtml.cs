using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Finance.Projects.Boards;

/// <summary>A board as the form sends it.</summary>
internal sealed class BoardForm
{
    public string? Unit { get; set; }

    public string? Name { get; set; }

    public string? Number { get; set; }

    [Web.Forms.PastDate]
    public DateOnly? Since { get; set; }

    [Web.Forms.PastDate]
    public DateOnly? EndedOn { get; set; }

    public BoardInput Read() => new(Unit ?? string.Empty, Name?.Trim() ?? string.Empty, Number?.Trim() ?? string.Empty, Since, EndedOn);
}

/// <summary>For Finance, with the decisions that set boards up in hand: which communes have a board of projects, and which none.</summary>
[Permit(FinancePermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, FinanceBooks books, KeepBoard keep) : OfficePage
{
    public const string With = "co";
    public const string Without = "chua-co";

    [BindProperty]
    public BoardForm Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Slug { get; set; }

    /// <summary>The commune whose board is entered or mended.</summary>
    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? Chosen { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<(Unit Commune, ProjectBoard? Board)> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public int WithBoard { get; private set; }

    public int All { get; private set; }

    public bool MayKeep => May(FinancePermissions.Rules) && FinanceSeats.IsFinance(Seat);

    public IEnumerable<SelectListItem> UnitItems =>
        books.CommunesOf(Seat.ProvinceCode).Select(unit => new SelectListItem(unit.Name, unit.Path));

    public async Task OnGetAsync(CancellationToken ct)
    {
        var all = await LoadAsync(ct);
        var chosen = all.FirstOrDefault(row => row.Commune.Path == Chosen);
        if (chosen.Commune is { } commune)
        {
            var board = chosen.Board;
            (Input.Unit, Input.Name) = (commune.Path, board?.Name ?? $"Ban Quản lý dự án {commune.Name}");
            (Input.Number, Input.Since, Input.EndedOn) = (board?.Number, board?.Since, board?.EndedOn);
        }
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        var rows = Picked(await LoadAsync(ct));
        return new SheetDownload<(Unit Commune, ProjectBoard? Board)>(
            new Sheet<(Unit Commune, ProjectBoard? Board)>
            {
                Title = "Ban quản lý dự án cấp xã",
                Columns =
                [
                    new("Xã, phường", 34, row => SheetCell.Of(row.Commune.Name)),
                    new("Ban quản lý dự án", 44, row => SheetCell.Of(row.Board?.Name)),
                    new("Quyết định", 22, row => SheetCell.Of(row.Board?.Number)),
                    new("Từ ngày", 14, row => SheetCell.Of(row.Board?.Since)),
                    new("Giải thể ngày", 14, row => SheetCell.Of(row.Board?.EndedOn)),
                ],
                Rows = rows.ToAsyncEnumerable(),
            },
            dang,
            "ban-quan-ly-du-an"
        );
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            await LoadAsync(ct);
            return Again();
        }

        var done = await keep.RunAsync(Input.Read(), Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            await LoadAsync(ct);
            return Refused(done.Refusal);
        }

        Say(done.Value);
        return Redirect("/ngan-sach/du-an/ban-quan-ly");
    }

    private static bool Works(ProjectBoard? board) => board is { EndedOn: null };

    private IReadOnlyList<(Unit Commune, ProjectBoard? Board)> Picked(IReadOnlyList<(Unit Commune, ProjectBoard? Board)> all) =>
        Slug switch
        {
            With => [.. all.Where(row => Works(row.Board))],
            Without => [.. all.Where(row => !Works(row.Board))],
            _ => all,
        };

    private async Task<IReadOnlyList<(Unit Commune, ProjectBoard? Board)>> LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (boards, scope) = (db.ProjectBoards, FinanceSeats.ScopeOf(Seat));
        var known = await boards
            .AsNoTracking()
            .Where(row => row.ProvinceCode == scope.ProvinceCode)
            .ToDictionaryAsync(row => row.UnitPath, ct);
        var all = books
            .CommunesOf(Seat.ProvinceCode)
            .Where(commune => scope.Covers(commune.Path))
            .Select(commune => (commune, known.GetValueOrDefault(commune.Path)))
            .ToList();
        var (picked, page) = (Picked(all), new PageRequest(Number));
        Rows = new([.. picked.Skip(page.Skip).Take(page.Size)], page.Number, page.Size, picked.Count);
        (All, WithBoard) = (all.Count, all.Count(row => Works(row.Item2)));
        return all;
    }
}
