using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Petitions.List;

/// <summary>Feedback by state, what is due first.</summary>
[Permit(PetitionsPermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, PetitionSeats seats) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Slug { get; set; }

    [BindProperty(SupportsGet = true)]
    public FeedbackFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public FeedbackList Kind => FeedbackLists.Of(Slug);

    public IReadOnlyList<(FeedbackList List, int Count)> Tabs { get; private set; } = [];

    public Page<CitizenFeedback> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public DateTimeOffset AsOf => Clock.Now;

    public DateOnly Today => Clock.Today;

    public bool SeesProvince => Seat.BodyScope.IsProvince;

    public IReadOnlyList<Unit> Receivers => seats.ReceiversOf(SeatProvince);

    /// <summary>What was passed on is listed for whoever was late with it, and opened by whoever has it.</summary>
    public bool Opens(CitizenFeedback row) => Seat.BodyScope.Covers(row.UnitPath);

    public string NameOf(string path) => seats.ShortNameOf(path);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var seen = Filter.Narrow(FeedbackReads.Seen(db, Seat.BodyScope).AsNoTracking());
        var late = await PassedOn.LateAsync(db, SeatProvince, Seat.BodyScope, ct);
        var (all, province) = (db.Feedback, SeatProvince);
        var passed = FeedbackLists.PickPassedLate(all.AsNoTracking().Where(row => row.ProvinceCode == province), Filter, late);
        IQueryable<CitizenFeedback> Of(FeedbackList tab) =>
            tab.Slug == FeedbackLists.PassedLate ? passed : FeedbackLists.Pick(seen, tab, Today);
        var tabs = new List<(FeedbackList, int)>();
        foreach (var tab in FeedbackLists.Tabs)
        {
            tabs.Add((tab, await Of(tab).CountAsync(ct)));
        }

        Tabs = tabs;
        var page = new PageRequest(Number);
        var rows = await FeedbackLists.InOrder(Of(Kind)).Skip(page.Skip).Take(page.Size).ToListAsync(ct);
        Rows = new(rows, page.Number, page.Size, tabs.First(tab => tab.Item1 == Kind).Item2);
    }
}
