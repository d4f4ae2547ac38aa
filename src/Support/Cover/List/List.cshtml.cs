using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Support.Cover.List;

/// <summary>For whoever answers for a counter, each morning: which days nobody stands in for; next, a name for each.</summary>
[Permit(SupportPermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, Units units, Calendars calendars, ActOnCover acting) : OfficePage
{
    private const int Ahead = 14;
    private const int AtOnce = 50;

    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<SeatAbsence> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public IReadOnlyDictionary<string, int> Counts { get; private set; } = new Dictionary<string, int>();

    /// <summary>Days of the next two weeks without cover, and who is away on each.</summary>
    public IReadOnlyList<(DateOnly Day, string People)> Gaps { get; private set; } = [];

    public DateTimeOffset AsOf => Clock.Now;

    public DateOnly Today => Clock.Today;

    /// <summary>The people of a counter propose for all at once; whoever decides names a person for each.</summary>
    public bool MayProposeAll => Seat.Role == Role.CounterOfficer && Counts[CoverReads.Uncovered] > 0;

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostProposeAsync(CancellationToken ct)
    {
        if (!May(SupportPermissions.Cover))
        {
            return Forbid();
        }

        var (done, refused, key) = (0, (Refusal?)null, SubmissionKey);
        foreach (var (absence, at) in (await UncoveredAsync(ct)).Select((absence, at) => (absence, at)))
        {
            SubmissionKey = $"{key}-{at}";
            var one = await acting.RunAsync(absence, CoverAct.Propose, null, null, Seat, DeedNow(), ct);
            (done, refused) = (done + (one.IsRefused ? 0 : 1), one.Refusal ?? refused);
        }

        SubmissionKey = key;
        if (done == 0 && refused is not null)
        {
            await LoadAsync(ct);
            return Refused(refused);
        }

        Say(
            $"Đã đề xuất người thay cho {done} lần vắng; lãnh đạo đơn vị duyệt." + (refused is null ? string.Empty : $" {refused.Message}")
        );
        return Redirect($"/nguoi-thay?nhom={CoverReads.Proposed}");
    }

    private async Task<List<SeatAbsence>> UncoveredAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await CoverReads
            .Pick(db.AbsencesSeen(Seat).AsNoTracking(), CoverReads.Uncovered, Clock.Today, Seat.AccountId)
            .OrderBy(row => row.From)
            .Take(AtOnce)
            .ToListAsync(ct);
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (today, seen) = (Clock.Today, db.AbsencesSeen(Seat).AsNoTracking());
        Group = CoverReads.Tabs.Any(tab => tab.Slug == Group) ? Group : CoverReads.Uncovered;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (slug, _) in CoverReads.Tabs)
        {
            counts[slug] = await CoverReads.Pick(seen, slug, today, Seat.AccountId).CountAsync(ct);
        }

        Counts = counts;
        var page = new PageRequest(Number);
        Rows = new Page<SeatAbsence>(
            await CoverReads
                .Pick(seen, Group, today, Seat.AccountId)
                .Include(row => row.Parts)
                .OrderBy(row => row.From)
                .ThenBy(row => row.Code)
                .Skip(page.Skip)
                .Take(page.Size)
                .ToListAsync(ct),
            page.Number,
            page.Size,
            counts[Group!]
        );
        Gaps = await GapsAsync(seen, today, ct);
    }

    private async Task<IReadOnlyList<(DateOnly, string)>> GapsAsync(IQueryable<SeatAbsence> seen, DateOnly today, CancellationToken ct)
    {
        var until = today.AddDays(Ahead);
        var open = await seen.Where(row => row.To >= today && row.From <= until && !row.Ended)
            .Include(row => row.Parts)
            .OrderBy(row => row.From)
            .ToListAsync(ct);
        return
        [
            .. open.SelectMany(row => row.Without(calendars.For(row.UnitPath), today, until).Select(day => (Day: day, Row: row)))
                .GroupBy(one => one.Day)
                .OrderBy(day => day.Key)
                .Select(day =>
                    (
                        day.Key,
                        string.Join(", ", day.Take(8).Select(one => $"{one.Row.PersonName} ({NameOf(one.Row.UnitPath)})"))
                            + (day.Count() > 8 ? $" và {day.Count() - 8} người khác" : string.Empty)
                    )
                ),
        ];
    }
}
