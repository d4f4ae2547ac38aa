using ThongSuot.Petitions.Feedback;
using ThongSuot.Petitions.Fields;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Time;

namespace ThongSuot.Petitions.Thread;

/// <summary>Feedback as it stands on the thread, without whoever sent it.</summary>
internal sealed class FeedbackThread(PermissionRegistry permissions, PetitionSeats seats, OfficeClock clock)
    : RecordThread<CitizenFeedback>(CitizenFeedback.RecordKind, PetitionsPermissions.View, permissions)
{
    protected override IQueryable<CitizenFeedback> Seen(Db db, IReadOnlyCollection<Guid> ids, Seat seat)
    {
        var keys = ids.Select(FeedbackId.From).ToList();
        return FeedbackReads.Seen(db, seat.BodyScope).Where(row => keys.Contains(row.Id));
    }

    protected override ThreadItem ItemOf(CitizenFeedback row) =>
        new(
            CitizenFeedback.RecordKind,
            row.Id.Value,
            "Phản ánh",
            row.Code,
            PetitionFields.Of(row.Field).Name,
            FeedbackLabels.Of(row.State),
            FeedbackLabels.Time(row, clock.Today).Css,
            row.IsOpen ? seats.ShortNameOf(row.UnitPath) : null,
            $"/pakn/{row.Code}",
            row.SentAt
        );
}
