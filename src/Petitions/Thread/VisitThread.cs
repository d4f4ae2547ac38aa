using ThongSuot.Petitions.Reception;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Time;

namespace ThongSuot.Petitions.Thread;

/// <summary>
/// Visits as they stand on the thread: what was promised is the title, a directive made of it begins with these words.
/// </summary>
internal sealed class VisitThread(PermissionRegistry permissions, PetitionSeats seats, OfficeClock clock)
    : RecordThread<Visit>(Visit.RecordKind, PetitionsPermissions.View, permissions)
{
    protected override IQueryable<Visit> Seen(Db db, IReadOnlyCollection<Guid> ids, Seat seat)
    {
        var keys = ids.Select(VisitId.From).ToList();
        return ReceptionReads.Visits(db, seat.BodyScope).Where(row => keys.Contains(row.Id) && row.Kind != VisitKind.Denunciation);
    }

    protected override ThreadItem ItemOf(Visit row) =>
        new(
            Visit.RecordKind,
            row.Id.Value,
            "Lượt tiếp công dân",
            $"TCD {VietnameseFormat.Date(row.Day)}, số {row.Number}",
            row.Promise ?? "Tiếp công dân",
            ReceptionLabels.Of(row.State),
            row.Waits && row.AnswerBy < clock.Today ? "overdue" : string.Empty,
            row.Waits ? seats.ShortNameOf(row.UnitPath) : null,
            $"/tiep-cong-dan/luot/{row.Id.Value}",
            OfficeClock.StartOf(row.Day)
        );
}
