using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;

namespace ThongSuot.Support.Training.Today;

/// <summary>Sessions a person is invited to, and those whose results nobody wrote down.</summary>
internal sealed class TrainingToday(PermissionRegistry registry, OfficeClock clock) : ITodaySource
{
    public string Name => "Tập huấn";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!registry.Allows(seat.Role, SupportPermissions.View))
        {
            return [];
        }

        var batch = new TodayBatch<TrainingSession>(rows => rows.OrderBy(row => row.On).ThenBy(row => row.Code));
        batch.Ask(
            TodayPart.Soon,
            "lớp tập huấn mời tôi",
            $"/tap-huan?nhom={TrainingReads.Mine}",
            TrainingReads.Pick(db, seat, TrainingReads.Mine, clock.Today)
        );
        if (registry.Allows(seat.Role, SupportPermissions.Train))
        {
            batch.Ask(
                TodayPart.ToDo,
                "lớp tập huấn chờ ghi kết quả",
                $"/tap-huan?nhom={TrainingReads.ToRecord}",
                TrainingReads.Pick(db, seat, TrainingReads.ToRecord, clock.Today)
            );
        }

        return await batch.ReadAsync<Row>(
            line =>
                row => new Row
                {
                    Line = line,
                    Code = row.Code,
                    Name = row.Title,
                    On = row.On,
                },
            row => new($"{row.Name}, {VietnameseFormat.Date(row.On)}", KeepTraining.PathOf(row.Code), null),
            ct
        );
    }

    private sealed class Row : TodayRow
    {
        public DateOnly On { get; init; }
    }
}
