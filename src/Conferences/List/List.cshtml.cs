using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;

namespace ThongSuot.Conferences.List;

[Permit(ConferencePermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts) : OfficePage
{
    // The first page of a seat counts with the same conditions.
    public const string Coming = "sap-toi";
    public const string Now = "dang-dien-ra";
    public const string Past = "da-qua";

    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public IReadOnlyList<(string Slug, string Name, int Count)> Tabs { get; private set; } = [];

    public Page<Row> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public DateTimeOffset At { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        At = Clock.Now;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (seen, folded) = (Seen(db, Seat, May(ConferencePermissions.Conclude)), VietnameseText.SearchKey(Text ?? string.Empty));
        seen = folded.Length == 0 ? seen : seen.Where(row => row.SearchText.Contains(folded));
        var counts = await seen.GroupBy(row => row.State)
            .Select(same => new { same.Key, Count = same.Count() })
            .ToDictionaryAsync(pair => pair.Key, pair => pair.Count, ct);
        Tabs =
        [
            .. new[] { (Coming, "Sắp tới"), (Now, "Đang diễn ra"), (Past, "Đã qua") }.Select(tab =>
                (tab.Item1, tab.Item2, StatesOf(tab.Item1).Sum(state => counts.GetValueOrDefault(state)))
            ),
        ];
        // What goes on now comes first, then what is coming.
        Group = Tabs.Any(tab => tab.Slug == Group)
            ? Group
            : (
                Tabs.FirstOrDefault(tab => tab.Slug == Now && tab.Count > 0).Slug
                ?? Tabs.FirstOrDefault(tab => tab.Count > 0).Slug
                ?? Coming
            );
        var (states, page) = (StatesOf(Group!), new PageRequest(Number));
        var picked = seen.Where(row => states.Contains(row.State));
        var ordered = Group == Past ? picked.OrderByDescending(row => row.StartsAt) : picked.OrderBy(row => row.StartsAt);
        var (points, questions) = (db.ConferencePoints, db.ConferenceQuestions);
        var rows = await ordered
            .Skip(page.Skip)
            .Take(page.Size)
            .Select(row => new Row(
                row.Code,
                row.Title,
                row.Kind,
                row.State,
                row.StartsAt,
                row.Place,
                points.Count(point => point.ConferenceId == row.Id),
                points.Count(point => point.ConferenceId == row.Id && point.PresentAt != null),
                points.Count(point => point.ConferenceId == row.Id && point.RegisteredAt != null),
                questions.Count(question => question.ConferenceId == row.Id && question.State != QuestionState.Withdrawn)
            ))
            .ToListAsync(ct);
        Rows = new Page<Row>(rows, page.Number, page.Size, await picked.CountAsync(ct));
    }

    /// <param name="drafts">Whoever concludes sees what is being prepared.</param>
    internal static IQueryable<Conference> Seen(Db db, Seat seat, bool drafts)
    {
        var province = seat.ProvinceCode;
        return db.Conferences.AsNoTracking().Where(row => row.ProvinceCode == province && (drafts || row.State != ConferenceState.Draft));
    }

    internal static ConferenceState[] StatesOf(string group) =>
        group switch
        {
            Now => [ConferenceState.Live, ConferenceState.Adjourned, ConferenceState.Concluding],
            Past => [ConferenceState.Closed, ConferenceState.Cancelled],
            _ => [ConferenceState.Draft, ConferenceState.Open],
        };

    internal sealed record Row(
        string Code,
        string Title,
        ConferenceKind Kind,
        ConferenceState State,
        DateTimeOffset StartsAt,
        string Place,
        int Points,
        int Present,
        int Registered,
        int Questions
    );
}
