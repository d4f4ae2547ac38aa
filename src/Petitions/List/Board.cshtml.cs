using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Petitions.List;

/// <summary>Feedback by organisation and state; each count opens its records.</summary>
[Permit(PetitionsPermissions.View)]
internal sealed class BoardModel(IDbContextFactory<Db> contexts, PetitionSeats seats) : OfficePage
{
    public static IReadOnlyList<FeedbackList> Columns { get; } =
    [.. FeedbackLists.Tabs.Where(tab => tab.Slug is not FeedbackLists.Doubtful)];

    /// <summary>A line an organisation, the most late first.</summary>
    public IReadOnlyList<(string UnitPath, IReadOnlyList<int> Counts)> Lines { get; private set; } = [];

    public DateTimeOffset AsOf => Clock.Now;

    public string NameOf(string path) => seats.ShortNameOf(path);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var seen = FeedbackReads.Seen(db, Seat.BodyScope).AsNoTracking();
        var late = await PassedOn.LateAsync(db, SeatProvince, Seat.BodyScope, ct);
        var counts = new Dictionary<(string Unit, int Column), int>();
        for (var at = 0; at < Columns.Count; at++)
        {
            if (Columns[at].Slug == FeedbackLists.PassedLate)
            {
                foreach (var group in late.GroupBy(one => one.UnitPath, StringComparer.Ordinal))
                {
                    counts[(group.Key, at)] = group.Select(one => one.Id).Distinct().Count();
                }

                continue;
            }

            var column = await FeedbackLists
                .Pick(seen, Columns[at], Clock.Today)
                .GroupBy(row => row.UnitPath)
                .Select(group => new { Unit = group.Key, Count = group.Count() })
                .ToListAsync(ct);
            column.ForEach(line => counts[(line.Unit, at)] = line.Count);
        }

        var lateColumn = Columns.Select((column, at) => (column.Slug, at)).First(one => one.Slug == FeedbackLists.Late).at;
        Lines =
        [
            .. counts
                .Keys.Select(key => key.Unit)
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(unit => counts.GetValueOrDefault((unit, lateColumn)))
                .ThenBy(unit => unit, StringComparer.Ordinal)
                .Select(unit => (unit, (IReadOnlyList<int>)[.. Columns.Select((_, at) => counts.GetValueOrDefault((unit, at)))])),
        ];
    }
}
