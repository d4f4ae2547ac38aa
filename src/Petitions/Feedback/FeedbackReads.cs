using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Petitions.Feedback;

/// <summary>What a seat sees: what its organisation has; the province's office and leaders all of it.</summary>
internal static class FeedbackReads
{
    /// <summary>All that waits for a leader or an officer, as a list.</summary>
    public static readonly FeedbackState[] Open =
    [
        FeedbackState.Received,
        FeedbackState.InWork,
        FeedbackState.Asked,
        FeedbackState.Prepared,
    ];

    /// <summary>States whose clock runs for the unit.</summary>
    public static readonly FeedbackState[] Running = [FeedbackState.Received, FeedbackState.InWork, FeedbackState.Prepared];

    public static IQueryable<CitizenFeedback> Seen(Db db, Scope scope)
    {
        var rows = db.Feedback;
        return rows.Within(scope, row => row.UnitPath);
    }

    public static Task<CitizenFeedback?> FindAsync(Db db, string code, Seat seat, CancellationToken ct)
    {
        var wanted = code.Trim().ToUpperInvariant();
        return Seen(db, seat.BodyScope).FirstOrDefaultAsync(row => row.Code == wanted, ct);
    }

    /// <summary>Past its day: of the answer, or of the publication.</summary>
    public static IQueryable<CitizenFeedback> Late(IQueryable<CitizenFeedback> rows, DateOnly today)
    {
        var running = Running;
        return rows.Where(row =>
            (running.Contains(row.State) && row.AnswerBy < today) || (row.State == FeedbackState.Answered && row.PublishBy < today)
        );
    }
}
