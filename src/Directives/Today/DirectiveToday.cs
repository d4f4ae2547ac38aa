using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Directives.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;

namespace ThongSuot.Directives.Today;

/// <summary>Directives that wait for a seat, those of its unit that are due, and those it gave.</summary>
internal sealed class DirectiveToday(PermissionRegistry registry, OfficeClock clock) : ITodaySource
{
    public string Name => "Chỉ đạo";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!registry.Allows(seat.Role, DirectivePermissions.View))
        {
            return [];
        }

        // Each list is of the seat's own body or of what it gave: asked what else it may see, the database would look through everything.
        var province = seat.ProvinceCode;
        var own = db.Directives.AsNoTracking().Where(row => row.ProvinceCode == province);
        var batch = new TodayBatch<Directive>(DirectiveLists.InOrder);
        foreach (var (part, text, filter, leads) in LinesOf(seat, clock.Today))
        {
            batch.Ask(
                part,
                text,
                PathOf(filter),
                DirectiveLists.Pick(filter.Narrow(own), filter.Kind, seat, clock.Now, filter.From, filter.To),
                leads
            );
        }

        return await batch.ReadAsync<TodayRow>(
            line =>
                row => new TodayRow
                {
                    Line = line,
                    Code = row.Code,
                    Name = row.Work,
                    Due = row.ClosedOn == null ? row.DueAt : null,
                },
            row => new($"{row.Code}: {row.Name}", $"/chi-dao/{row.Code}", row.Due),
            ct
        );
    }

    private static IReadOnlyList<(TodayPart Part, string Text, DirectiveFilter Filter, bool Leads)> LinesOf(Seat seat, DateOnly today)
    {
        var province = seat.Role is Role.ProvinceOffice or Role.ProvinceLeader;
        var unit = province ? null : seat.BodyScope.Prefix;
        var given = new DirectiveFilter
        {
            Group = DirectiveLists.Given,
            Unit = unit,
            From = today.AddDays(-1),
            To = today,
        };
        return
        [
            (TodayPart.ToDo, province ? "nhiệm vụ chờ nghiệm thu, gia hạn" : "nhiệm vụ của tôi", In(DirectiveLists.Mine, null), province),
            (TodayPart.DueToday, "nhiệm vụ đến hạn hôm nay", In(DirectiveLists.DueToday, unit), false),
            (TodayPart.DueToday, "nhiệm vụ quá hạn", In(DirectiveLists.Overdue, unit), seat.Role == Role.DepartmentLeader || province),
            (TodayPart.WaitingFor, "nhiệm vụ đã giao cơ quan khác, đang thực hiện", In(DirectiveLists.Awaited, null), false),
            (TodayPart.Changed, "nhiệm vụ mới giao từ hôm qua", given, false),
        ];
    }

    private static DirectiveFilter In(string group, string? unit) => new() { Group = group, Unit = unit };

    private static string PathOf(DirectiveFilter filter) =>
        QueryHelpers.AddQueryString(
            "/chi-dao",
            new Dictionary<string, string?>
            {
                ["nhom"] = filter.Group,
                ["don-vi"] = filter.Unit,
                ["tu"] = filter.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["den"] = filter.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            }.Where(pair => pair.Value is not null)
        );
}
