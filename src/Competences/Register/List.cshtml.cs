using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;

namespace ThongSuot.Competences.Register;

/// <summary>The register on a day: the province's own rows before those of the release.</summary>
[Permit(CompetencePermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, CompetenceBook book) : OfficePage
{
    private const string DoubtfulOnly = "can-kiem";
    private const string OwnOnly = "cua-tinh";

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "hinh-thuc")]
    public CompetenceForm? Form { get; set; }

    [BindProperty(SupportsGet = true, Name = "ngay")]
    public DateOnly? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "xem")]
    public string? Only { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public DateOnly Day => RegisterDays.Of(Asked, Clock.Today);

    public Page<CompetenceRow> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public int Doubtful { get; private set; }

    public bool Keeps => May(CompetencePermissions.Keep) && CompetenceSeats.Keeps(Seat);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (typed, day, place) = (VietnameseText.SearchKey(Text), Day, CompetenceSeats.PlaceOf(Seat));
        var rows = (await book.AllAsync(db, Seat.ProvinceCode, day, ct))
            .SelectMany(task => task)
            .Where(row => row.IsInForce(day) && (row.Covers(place) || row.UnitPath.StartsWith(place, StringComparison.Ordinal)))
            .Where(row => Form is null || row.Form == Form)
            .Where(row => Only != DoubtfulOnly || row.IsDoubtful)
            .Where(row => Only != OwnOnly || row.ProvinceCode.Length > 0)
            .Where(row =>
                VietnameseText.Matches(
                    $"{VietnameseText.SearchKey(row.Subject)} {VietnameseText.SearchKey(row.Name)} {VietnameseText.SearchKey(row.Holder)} {VietnameseText.SearchKey(row.Document)}",
                    typed
                )
            )
            .OrderBy(row => row.ProvinceCode.Length == 0)
            .ThenBy(row => row.Field, StringComparer.Ordinal)
            .ThenBy(row => row.Subject, StringComparer.Ordinal)
            .ToList();
        var page = new PageRequest(Number);
        Doubtful = rows.Count(row => row.IsDoubtful);
        Rows = new([.. rows.Skip(page.Skip).Take(page.Size)], page.Number, page.Size, rows.Count);
    }
}
