using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;

namespace ThongSuot.Difficulties.Today;

/// <summary>Difficulties that wait for a seat: to assign, to answer, to confirm, and those it waits for.</summary>
internal sealed class DifficultyToday(PermissionRegistry registry, OfficeClock clock) : ITodaySource
{
    // Yesterday and today.
    private const int NewDays = 2;

    private const string Owed = "câu trả lời bằng văn bản còn nợ từ hội nghị";
    private const string ToApprove = "câu trả lời chờ lãnh đạo duyệt, xác nhận";

    public string Name => "Vướng mắc";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!registry.Allows(seat.Role, DifficultyPermissions.View))
        {
            return [];
        }

        var batch = new TodayBatch<Difficulty>(rows => rows.OrderBy(row => row.DueAt).ThenBy(row => row.Code));
        var (province, raised) = (seat.ProvinceCode, db.Recommendations);
        foreach (var (part, text, filter, leads) in LinesOf(seat))
        {
            var seen = db.Difficulties.AsNoTracking().Where(row => row.ProvinceCode == province);
            var rows = filter.Narrow(seen, raised, clock.Today, found: null);
            var picked = DifficultyLists.Pick(rows, raised, filter.Group!, seat, seat.SpeaksFor, clock.Now);
            batch.Ask(part, text, filter.Path, picked, leads, named: part != TodayPart.Changed);
        }

        return await batch.ReadAsync<TodayRow>(
            line =>
                row => new TodayRow
                {
                    Line = line,
                    Code = row.Code,
                    Name = row.Title,
                    Due = row.DraftDueAt ?? (row.ClosedAt == null ? row.DueAt : null),
                },
            row => new($"{row.Code}: {row.Name}", $"/vuong-mac/{row.Code}", row.Due),
            ct
        );
    }

    private static IReadOnlyList<(TodayPart Part, string Text, DifficultyFilter Filter, bool Leads)> LinesOf(Seat seat)
    {
        var own = seat.SpeaksFor;
        return seat.Role switch
        {
            Role.ProvinceOffice =>
            [
                (TodayPart.ToDo, "vướng mắc chờ phân công", In(DifficultyLists.Queue), true),
                (TodayPart.ToDo, "vướng mắc giao cho tôi", In(DifficultyLists.Given), false),
                (TodayPart.DueToday, "vướng mắc quá hạn", In(DifficultyLists.Overdue), true),
                (TodayPart.WaitingFor, Owed, In(DifficultyLists.Owed), false),
                (TodayPart.WaitingFor, "vướng mắc chờ Trung ương", In(DifficultyLists.Centre), false),
                (TodayPart.WaitingFor, "câu trả lời chờ đơn vị xác nhận", In(DifficultyLists.Answered), false),
                (TodayPart.Changed, "vướng mắc mới nêu từ hôm qua", new() { Group = DifficultyLists.All, YoungerThan = NewDays }, false),
            ],
            Role.ProvinceLeader =>
            [
                (TodayPart.ToDo, ToApprove, In(DifficultyLists.ToApprove), false),
                (TodayPart.WaitingFor, "giải trình về vướng mắc", In(DifficultyLists.ToExplain), false),
                (TodayPart.DueToday, "vướng mắc quá hạn", In(DifficultyLists.Overdue), true),
                (TodayPart.WaitingFor, "vướng mắc chờ phân công", In(DifficultyLists.Queue), false),
                (TodayPart.WaitingFor, "vướng mắc chờ Trung ương", In(DifficultyLists.Centre), false),
                (TodayPart.Changed, "vướng mắc mới nêu từ hôm qua", new() { Group = DifficultyLists.All, YoungerThan = NewDays }, false),
            ],
            Role.CounterOfficer =>
            [
                (TodayPart.ToDo, "câu trả lời vướng mắc chờ đơn vị xác nhận", In(DifficultyLists.ToConfirm), false),
                (TodayPart.WaitingFor, "vướng mắc đơn vị đã nêu, chờ trả lời", new() { Group = DifficultyLists.Open, Unit = own }, false),
            ],
            _ =>
            [
                .. LeaderLines(seat),
                (TodayPart.ToDo, "vướng mắc giao cho tôi", In(DifficultyLists.Given), seat.Role == Role.DepartmentLeader),
                (TodayPart.ToDo, "câu trả lời vướng mắc chờ đơn vị xác nhận", In(DifficultyLists.ToConfirm), false),
                (TodayPart.DueToday, "vướng mắc cơ quan giữ đã quá hạn", new() { Group = DifficultyLists.Overdue, Body = own }, false),
                (TodayPart.WaitingFor, "vướng mắc đơn vị đã nêu, chờ trả lời", new() { Group = DifficultyLists.Open, Unit = own }, false),
                (
                    TodayPart.Changed,
                    "vướng mắc mới của đơn vị từ hôm qua",
                    new()
                    {
                        Group = DifficultyLists.All,
                        Unit = own,
                        YoungerThan = NewDays,
                    },
                    false
                ),
            ],
        };
    }

    // Only a leader can put his name to them.
    private static (TodayPart Part, string Text, DifficultyFilter Filter, bool Leads)[] LeaderLines(Seat seat) =>
        seat.Role is Role.DepartmentLeader or Role.CommuneLeader
            ?
            [
                (TodayPart.ToDo, ToApprove, In(DifficultyLists.ToApprove), seat.Role == Role.DepartmentLeader),
                (TodayPart.ToDo, "vướng mắc phải giải trình", In(DifficultyLists.ToExplain), false),
                (TodayPart.ToDo, Owed, In(DifficultyLists.Owed), false),
            ]
            : [];

    private static DifficultyFilter In(string group) => new() { Group = group };
}
