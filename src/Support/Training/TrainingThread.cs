using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;

namespace ThongSuot.Support.Training;

/// <summary>Sessions on the thread.</summary>
internal sealed class TrainingThread(Units units, PermissionRegistry permissions)
    : RecordThread<TrainingSession>(TrainingSession.RecordKind, SupportPermissions.View, permissions)
{
    protected override IQueryable<TrainingSession> Seen(Db db, IReadOnlyCollection<Guid> ids, Seat seat)
    {
        var keys = ids.Select(TrainingId.From).ToList();
        return db.SessionsOf(seat).Where(row => keys.Contains(row.Id));
    }

    protected override ThreadItem ItemOf(TrainingSession row) =>
        new(
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
        );
}
