using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;

namespace ThongSuot.Facilities.Sites.Today;

/// <summary>Surplus offices that wait: for a plan of their unit, for a decision of Finance or the province's leaders.</summary>
internal sealed class SiteToday(PermissionRegistry registry) : ITodaySource
{
    public string Name => "Trụ sở";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!registry.Allows(seat.Role, FacilityPermissions.View))
        {
            return [];
        }

        var decides = seat.Role == Role.ProvinceLeader || (FacilityScope.IsFinance(seat) && seat.Leads);
        var batch = new TodayBatch<Site>(rows => rows.OrderBy(row => row.DueOn).ThenBy(row => row.Code));
        Ask(decides ? TodayPart.WaitingFor : TodayPart.ToDo, "trụ sở dôi dư chờ phương án", SiteState.AwaitsPlan);
        Ask(decides ? TodayPart.ToDo : TodayPart.WaitingFor, "phương án trụ sở chờ quyết định", SiteState.Proposed);
        return await batch.ReadAsync<Row>(
            line =>
                row => new Row
                {
                    Line = line,
                    Code = row.Code,
                    Name = row.Name,
                    DueOn = row.DueOn,
                },
            row => new(row.Name, $"/tru-so/{row.Code}", row.DueOn is { } due ? OfficeClock.StartOf(due.AddDays(1)).AddMinutes(-1) : null),
            ct
        );

        void Ask(TodayPart part, string text, SiteState state) =>
            batch.Ask(
                part,
                text,
                $"/tru-so/danh-sach?nhom={SiteLabels.Slug(state)}",
                db.SitesSeen(FacilityScope.Of(seat)).AsNoTracking().Where(row => row.State == state)
            );
    }

    private sealed class Row : TodayRow
    {
        public DateOnly? DueOn { get; init; }
    }
}
