using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Fields;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Petitions.Letters;

/// <summary>The register of letters, by state, what is due first.</summary>
[Permit(PetitionsPermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, PetitionSeats seats) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Slug { get; set; }

    [BindProperty(SupportsGet = true)]
    public LetterFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public LetterList Kind => LetterReads.ListOf(Slug);

    public IReadOnlyList<(LetterList List, int Count)> Tabs { get; private set; } = [];

    public Page<Letter> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public DateTimeOffset AsOf => Clock.Now;

    public DateOnly Today => Clock.Today;

    public bool SeesProvince => Seat.BodyScope.IsProvince;

    public bool Registers => seats.Works(Seat, Seat.SpeaksFor);

    public bool OpensDenunciations => May(PetitionsPermissions.Denunciations);

    public IReadOnlyList<Unit> Receivers => seats.ReceiversOf(SeatProvince);

    public string NameOf(string path) => seats.ShortNameOf(path);

    /// <summary>Names for those who work it; a mask for all others.</summary>
    public string SenderOf(Letter row) => PetitionSeats.IsOf(Seat, row.UnitPath) ? row.SenderName : Masking.Name(row.SenderName);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var seen = Filter.Narrow(LetterReads.Seen(db, Seat.BodyScope).AsNoTracking());
        var tabs = new List<(LetterList, int)>();
        foreach (var tab in LetterReads.Tabs)
        {
            tabs.Add((tab, await LetterReads.Pick(seen, tab, Today).CountAsync(ct)));
        }

        Tabs = tabs;
        var page = new PageRequest(Number);
        var rows = await LetterReads.InOrder(LetterReads.Pick(seen, Kind, Today)).Skip(page.Skip).Take(page.Size).ToListAsync(ct);
        Rows = new(rows, page.Number, page.Size, tabs.First(tab => tab.Item1 == Kind).Item2);
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var seen = LetterReads.Pick(Filter.Narrow(LetterReads.Seen(db, Seat.BodyScope).AsNoTracking()), Kind, Today);
        var rows = await LetterReads.InOrder(seen).Take(Sheet<Letter>.MostRows + 1).ToListAsync(ct);
        var sheet = new Sheet<Letter>
        {
            Title = "Sổ đơn thư",
            Lines = [$"{Kind.Name}, số liệu lúc {VietnameseFormat.Moment(AsOf)}"],
            Rows = rows.ToAsyncEnumerable(),
            Columns =
            [
                new("Mã", 18, row => SheetCell.Of(row.Code)),
                new("Loại", 22, row => SheetCell.Of(LetterLabels.KindOf(row))),
                new("Lĩnh vực", 22, row => SheetCell.Of(PetitionFields.Of(row.Field).Name)),
                new("Cơ quan", 24, row => SheetCell.Of(NameOf(row.UnitPath))),
                new("Người gửi", 24, row => SheetCell.Of(SenderOf(row))),
                new("Ngày nhận", 12, row => SheetCell.Of(row.ReceivedOn)),
                new("Trạng thái", 20, row => SheetCell.Of(LetterLabels.Of(row.State))),
                new("Hạn", 12, row => row.DueOn is { } due ? SheetCell.Of(due) : SheetCell.Of(string.Empty)),
                new("Nội dung", 60, row => SheetCell.Of(row.Content)),
            ],
        };
        return new SheetDownload<Letter>(sheet, dang, "so-don-thu");
    }
}
