using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Petitions.Reception;

/// <summary>Days on which leaders receive, what was missed, what waits for an answer.</summary>
[Permit(PetitionsPermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, PetitionSeats seats, ReceptionDuty duty) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Slug { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<ReceptionDay> Days { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public IReadOnlyList<Visit> Visits { get; private set; } = [];

    /// <summary>How many rows the list has, on all its pages.</summary>
    public int Count =>
        ShowsVisits ? VisitCount
        : ShowsMissed ? Missed.Count
        : Days.Total;

    public string Head =>
        $"{VietnameseFormat.Number(Count)} {(ShowsVisits ? "lượt chờ trả lời" : ShowsMissed ? "cơ quan chưa đủ ngày" : "ngày trong lịch")}";

    /// <summary>Form 03/TCD is the register of the own organisation; the province's seats without one of theirs are offered none.</summary>
    public bool HasBook => Plans;

    private int VisitCount { get; set; }

    public IReadOnlyList<MissedReception> Missed { get; private set; } = [];

    public bool ShowsVisits => Slug == ReceptionLists.Waiting;

    public bool ShowsMissed => Slug == ReceptionLists.Missed;

    public bool Plans => seats.Works(Seat, Seat.SpeaksFor) || seats.Decides(Seat, Seat.SpeaksFor);

    public DateOnly Today => Clock.Today;

    public string NameOf(string path) => seats.ShortNameOf(path);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        Missed = await duty.MissedAsync(db, Seat.BodyScope, Today, ct);
        if (ShowsVisits)
        {
            var waiting = ReceptionReads.WaitingAt(db, Seat);
            Visits = await waiting.OrderBy(row => row.AnswerBy).ThenBy(row => row.Number).Take(PageRequest.DefaultSize * 4).ToListAsync(ct);
            VisitCount = await waiting.CountAsync(ct);
            return;
        }

        var (seen, page) = (ReceptionReads.Pick(db, Seat, Slug, Today), new PageRequest(Number));
        var rows = await seen.OrderByDescending(row => row.Day)
            .ThenBy(row => row.UnitPath)
            .ThenBy(row => row.LeaderName)
            .Skip(page.Skip)
            .Take(page.Size)
            .ToListAsync(ct);
        Days = new(rows, page.Number, page.Size, await seen.CountAsync(ct));
    }

    /// <summary>The rows of the list that is shown, all its pages.</summary>
    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (ShowsVisits)
        {
            var waiting = ReceptionReads.WaitingAt(db, Seat).OrderBy(row => row.AnswerBy).ThenBy(row => row.Number);
            var visits = await waiting.Take(Sheet<Visit>.MostRows + 1).ToListAsync(ct);
            return new SheetDownload<Visit>(ReceptionSheets.Of(visits, NameOf, Clock.Now), dang, "luot-tiep-cho-tra-loi");
        }

        if (ShowsMissed)
        {
            var missed = await duty.MissedAsync(db, Seat.BodyScope, Today, ct);
            return new SheetDownload<MissedReception>(ReceptionSheets.Of(missed, NameOf, Clock.Now), dang, "chua-tiep-du-ngay");
        }

        var days = await ReceptionReads
            .Pick(db, Seat, Slug, Today)
            .OrderByDescending(row => row.Day)
            .ThenBy(row => row.UnitPath)
            .ThenBy(row => row.LeaderName)
            .Take(Sheet<ReceptionDay>.MostRows + 1)
            .ToListAsync(ct);
        return new SheetDownload<ReceptionDay>(ReceptionSheets.Of(days, NameOf, Today, Clock.Now), dang, "lich-tiep-cong-dan");
    }

    /// <summary>Form 03/TCD of the seat's own organisation: its 13 columns, denunciations without whoever came.</summary>
    public async Task<IActionResult> OnGetBookAsync(SheetFormat dang, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (unit, visits) = (Seat.SpeaksFor, ReceptionReads.Visits(db, Seat.BodyScope).AsNoTracking());
        var rows = await visits
            .Where(row => row.UnitPath == unit && row.State != VisitState.Waiting)
            .OrderBy(row => row.Day)
            .ThenBy(row => row.Number)
            .Take(Sheet<Visit>.MostRows + 1)
            .ToListAsync(ct);
        return new SheetDownload<Visit>(ReceptionBook.Of(rows, seats.NameOf(unit), Clock.Now), dang, "so-tiep-cong-dan");
    }
}
