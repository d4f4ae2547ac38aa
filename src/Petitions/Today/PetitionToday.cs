using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Petitions.Letters;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;

namespace ThongSuot.Petitions.Today;

/// <summary>Feedback that waits for a seat: new, being worked on, to be approved, to be published, late.</summary>
internal sealed class FeedbackToday(PermissionRegistry registry, PetitionSeats seats, OfficeClock clock) : ITodaySource
{
    public string Name => "Phản ánh";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!registry.Allows(seat.Role, PetitionsPermissions.View))
        {
            return [];
        }

        var (seen, today) = (FeedbackReads.Seen(db, seat.BodyScope).AsNoTracking(), clock.Today);
        var batch = new TodayBatch<CitizenFeedback>(FeedbackLists.InOrder);
        var own = seat.SpeaksFor;
        var (works, decides) = (seats.Works(seat, own), seats.Decides(seat, own));
        if (works)
        {
            Ask(TodayPart.ToDo, "phản ánh mới tiếp nhận", FeedbackLists.New);
            Ask(TodayPart.ToDo, "phản ánh đang xử lý", FeedbackLists.InWork);
            Ask(TodayPart.ToDo, "phản ánh đã trả lời, chờ công khai", FeedbackLists.Answered);
            Ask(TodayPart.ToDo, "phản ánh cần kiểm tra", FeedbackLists.Doubtful);
        }

        if (works || decides)
        {
            Ask(decides ? TodayPart.ToDo : TodayPart.WaitingFor, "trả lời phản ánh chờ duyệt", FeedbackLists.Prepared);
        }

        Ask(TodayPart.DueToday, "phản ánh quá hạn", FeedbackLists.Late);
        return await batch.ReadAsync<Row>(
            line =>
                row => new Row
                {
                    Line = line,
                    Code = row.Code,
                    By = row.State == FeedbackState.Answered ? row.PublishBy : row.AnswerBy,
                },
            row => new(row.Code, $"/pakn/{row.Code}", row.By is { } by ? OfficeClock.EndOf(by) : null),
            ct
        );

        // What is to be done is the own organisation's; lateness is told of all that the seat sees.
        void Ask(TodayPart part, string text, string slug)
        {
            var mine = part == TodayPart.DueToday ? seen : seen.Where(row => row.UnitPath == own);
            var at = part == TodayPart.DueToday ? string.Empty : $"&don-vi={Uri.EscapeDataString(own)}";
            batch.Ask(part, text, $"/pakn?nhom={slug}{at}", FeedbackLists.Pick(mine, FeedbackLists.Of(slug), today));
        }
    }

    private sealed class Row : TodayRow
    {
        public DateOnly? By { get; init; }
    }
}

/// <summary>Letters that wait for a seat.</summary>
internal sealed class LetterToday(PermissionRegistry registry, PetitionSeats seats, OfficeClock clock) : ITodaySource
{
    public string Name => "Đơn thư";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!registry.Allows(seat.Role, PetitionsPermissions.View))
        {
            return [];
        }

        var (seen, today) = (LetterReads.Seen(db, seat.BodyScope).AsNoTracking(), clock.Today);
        var batch = new TodayBatch<Letter>(LetterReads.InOrder);
        var own = seat.SpeaksFor;
        var (works, decides) = (seats.Works(seat, own), seats.Decides(seat, own));
        if (works || decides)
        {
            Ask(TodayPart.ToDo, "đơn chờ phân loại, thụ lý", LetterReads.New);
            Ask(decides ? TodayPart.ToDo : TodayPart.WaitingFor, "đơn chờ quyết định", LetterReads.Proposed);
        }

        if (works)
        {
            Ask(TodayPart.ToDo, "đơn đã quyết định, chờ gửi", LetterReads.Decided);
        }

        Ask(TodayPart.DueToday, "đơn thư quá hạn", LetterReads.Late);
        return await batch.ReadAsync<Row>(
            line =>
                row => new Row
                {
                    Line = line,
                    Code = row.Code,
                    By = row.SettleBy ?? row.ClassifyBy,
                },
            row => new(row.Code, $"/don-thu/{row.Code}", OfficeClock.EndOf(row.By)),
            ct
        );

        // What is to be done is the own organisation's; lateness is told of all that the seat sees.
        void Ask(TodayPart part, string text, string slug)
        {
            var mine = part == TodayPart.DueToday ? seen : seen.Where(row => row.UnitPath == own);
            var at = part == TodayPart.DueToday ? string.Empty : $"&don-vi={Uri.EscapeDataString(own)}";
            batch.Ask(part, text, $"/don-thu?nhom={slug}{at}", LetterReads.Pick(mine, LetterReads.ListOf(slug), today));
        }
    }

    private sealed class Row : TodayRow
    {
        public DateOnly By { get; init; }
    }
}
