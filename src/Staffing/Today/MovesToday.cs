using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;
using ThongSuot.Staffing.Moves;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing.Today;

/// <summary>
/// Moves of people that wait for consent or a decision, and terms that end. Nobody is named: that is a reading of a record.
/// </summary>
internal sealed class MovesToday(PermissionRegistry registry, StaffQueries queries) : ITodaySource
{
    public string Name => "Nhân sự";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!registry.Allows(seat.Role, StaffingPermissions.Move))
        {
            return [];
        }

        var (law, decides) = (queries.LawNow, registry.Allows(seat.Role, StaffingPermissions.Decide));
        var batch = new TodayBatch<StaffMove>(rows =>
            rows.OrderBy(row => row.EndsOn == null).ThenBy(row => row.EndsOn).ThenBy(row => row.Code)
        );
        Ask(decides ? TodayPart.WaitingFor : TodayPart.ToDo, "lượt điều động, biệt phái đang lấy ý kiến", MoveListKind.Asking);
        Ask(decides ? TodayPart.ToDo : TodayPart.WaitingFor, "lượt điều động, biệt phái chờ quyết định", MoveListKind.Ready);
        Ask(TodayPart.ToDo, "lượt biệt phái, luân chuyển sắp hết hạn", MoveListKind.Ending);
        Ask(TodayPart.DueToday, "lượt biệt phái, luân chuyển đã hết hạn mà chưa kết thúc", MoveListKind.Overdue);
        return await batch.ReadAsync<Row>(
            line =>
                row => new Row
                {
                    Line = line,
                    Code = row.Code,
                    Kind = row.Kind,
                    From = row.FromOwnerPath,
                    To = row.ToOwnerPath,
                    EndsOn = row.State == MoveState.Running ? row.EndsOn : null,
                },
            row =>
                new(
                    NameOf(row),
                    $"/nhan-su/dieu-dong/{row.Code}",
                    row.EndsOn is { } end ? OfficeClock.StartOf(end.AddDays(1)).AddMinutes(-1) : null
                ),
            ct
        );

        void Ask(TodayPart part, string text, string slug)
        {
            var list = MoveListKind.Kinds.First(kind => kind.Slug == slug);
            var rows = list.Pick(StaffQueries.Seen(db.StaffMoves.AsNoTracking(), seat.Scope), law);
            batch.Ask(part, text, $"/nhan-su/dieu-dong?nhom={slug}", rows);
        }
    }

    private string NameOf(Row row) =>
        $"{row.Code}: {StaffingLabels.Verb(row.Kind)} từ {queries.ShortNameOf(row.From)} đến {queries.ShortNameOf(row.To)}";

    private sealed class Row : TodayRow
    {
        public MoveKind Kind { get; init; }

        public required string From { get; init; }

        public required string To { get; init; }

        public DateOnly? EndsOn { get; init; }
    }
}
