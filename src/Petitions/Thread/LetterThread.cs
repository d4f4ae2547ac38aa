using ThongSuot.Petitions.Letters;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Time;

namespace ThongSuot.Petitions.Thread;

/// <summary>Letters as they stand on the thread, without whoever sent them. Denunciations are not on it.</summary>
internal sealed class LetterThread(PermissionRegistry permissions, PetitionSeats seats, OfficeClock clock)
    : RecordThread<Letter>(Letter.RecordKind, PetitionsPermissions.View, permissions)
{
    protected override IQueryable<Letter> Seen(Db db, IReadOnlyCollection<Guid> ids, Seat seat)
    {
        var keys = ids.Select(LetterId.From).ToList();
        return LetterReads.Seen(db, seat.BodyScope).Where(row => keys.Contains(row.Id));
    }

    protected override ThreadItem ItemOf(Letter row) =>
        new(
            Letter.RecordKind,
            row.Id.Value,
            "Đơn",
            row.Code,
            LetterLabels.KindOf(row),
            LetterLabels.Of(row.State),
            LetterLabels.Time(row, clock.Today).Css,
            row.IsOpen ? seats.ShortNameOf(row.UnitPath) : null,
            $"/don-thu/{row.Code}",
            OfficeClock.StartOf(row.ReceivedOn)
        );
}
