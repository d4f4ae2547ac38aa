using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Register;

[Permit(DossierPermissions.View)]
internal sealed class RegisterModel(IDbContextFactory<Db> contexts, Units units) : OfficePage
{
    private const int FirstYear = 2025;

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? UnitPath { get; set; }

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "thang")]
    public int? Month { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public RegisterBook Book { get; private set; } = null!;

    public IReadOnlyList<Unit> Offered { get; private set; } = [];

    public IEnumerable<int> Years => Enumerable.Range(FirstYear, Math.Max(1, Clock.Today.Year - FirstYear + 1)).Reverse();

    public Page<RegisterLine> Lines { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    /// <summary>Number in the book of the first line shown.</summary>
    public int FirstNumber { get; private set; }

    public DateTimeOffset AsOf { get; private set; }

    public string NameOf(string path) => Print.FormLabels.Body(path, units);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (RegisterBook.Of(UnitPath, Year, Month, Seat, units, Clock.Today) is not { } found)
        {
            return NotFound();
        }

        (Book, AsOf, Offered) = (found, Clock.Now, RegisterBook.Offered(Seat, units));
        var page = new PageRequest(Number);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = Book.Lines(db.Dossiers.AsNoTracking().Seen(Seat.Scope));
        var picked = Book.OfMonth(all);
        var total = await picked.CountAsync(ct);
        Lines = new(await picked.Skip(page.Skip).Take(page.Size).Select(RegisterLine.From).ToListAsync(ct), page.Number, page.Size, total);
        FirstNumber = await Book.BeforeMonth(all).CountAsync(ct) + page.Skip + 1;
        return Page();
    }
}
