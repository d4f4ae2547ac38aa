using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;

namespace ThongSuot.Support.Training;

/// <summary>Sessions on the thread.</summary>
internal sealed class TrainingThread(Units units, PermissionRegistry permissions) : IThreadSource
{
    public IReadOnlyList<string> Kinds { get; } = [TrainingSession.RecordKind];

    public async Task<IReadOnlyList<ThreadItem>> DescribeAsync(
        Db db,
        string kind,
        IReadOnlyCollection<Guid> ids,
        Seat seat,
        CancellationToken ct
    )
    {
        if (!permissions.Allows(seat.Role, SupportPermissions.View))
        {
            return [];
        }

        var keys = ids.Select(TrainingId.From).ToList();
        var rows = await db.SessionsOf(seat).AsNoTracking().Where(row => keys.Contains(row.Id)).ToListAsync(ct);
        return
        [
            .. rows.Select(row => new ThreadItem(
                TrainingSession.RecordKind,
                row.Id.Value,
                "Tập huấn",
                row.Code,
                row.Title,
                TrainingLabels.Of(row.State),
                TrainingLabels.Style(row.State),
                units.ByPath(row.UnitPath)?.Name,
                KeepTraining.PathOf(row.Code),
                OfficeClock.StartOf(row.On)
            )),
        ];
    }
}
