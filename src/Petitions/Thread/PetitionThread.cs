using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Petitions.Fields;
using ThongSuot.Petitions.Letters;
using ThongSuot.Petitions.Reception;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Time;

namespace ThongSuot.Petitions.Thread;

/// <summary>Feedback, letters and visits as they stand on the thread, without whoever sent them. Denunciations are not on it.</summary>
internal sealed class PetitionThread(PermissionRegistry permissions, PetitionSeats seats, OfficeClock clock) : IThreadSource
{
    public IReadOnlyList<string> Kinds { get; } = [CitizenFeedback.RecordKind, Letter.RecordKind, Visit.RecordKind];

    public async Task<IReadOnlyList<ThreadItem>> DescribeAsync(
        Db db,
        string kind,
        IReadOnlyCollection<Guid> ids,
        Seat seat,
        CancellationToken ct
    )
    {
        if (!permissions.Allows(seat.Role, PetitionsPermissions.View))
        {
            return [];
        }

        return kind switch
        {
            CitizenFeedback.RecordKind => await FeedbackAsync(db, ids, seat, ct),
            Letter.RecordKind => await LettersAsync(db, ids, seat, ct),
            _ => await VisitsAsync(db, ids, seat, ct),
        };
    }

    private async Task<IReadOnlyList<ThreadItem>> FeedbackAsync(Db db, IReadOnlyCollection<Guid> ids, Seat seat, CancellationToken ct)
    {
        var keys = ids.Select(FeedbackId.From).ToList();
        var rows = await FeedbackReads.Seen(db, seat.BodyScope).AsNoTracking().Where(row => keys.Contains(row.Id)).ToListAsync(ct);
        return
        [
            .. rows.Select(row => new ThreadItem(
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
            )),
        ];
    }

    private async Task<IReadOnlyList<ThreadItem>> LettersAsync(Db db, IReadOnlyCollection<Guid> ids, Seat seat, CancellationToken ct)
    {
        var keys = ids.Select(LetterId.From).ToList();
        var rows = await LetterReads.Seen(db, seat.BodyScope).AsNoTracking().Where(row => keys.Contains(row.Id)).ToListAsync(ct);
        return
        [
            .. rows.Select(row => new ThreadItem(
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
            )),
        ];
    }

    /// <summary>What was promised is its title: a directive made of it begins with these words.</summary>
    private async Task<IReadOnlyList<ThreadItem>> VisitsAsync(Db db, IReadOnlyCollection<Guid> ids, Seat seat, CancellationToken ct)
    {
        var keys = ids.Select(VisitId.From).ToList();
        var rows = await ReceptionReads
            .Visits(db, seat.BodyScope)
            .AsNoTracking()
            .Where(row => keys.Contains(row.Id) && row.Kind != VisitKind.Denunciation)
            .ToListAsync(ct);
        return
        [
            .. rows.Select(row => new ThreadItem(
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
            )),
        ];
    }
}
