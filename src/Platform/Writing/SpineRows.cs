using ThongSuot.Platform.Outbox;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;

namespace ThongSuot.Platform.Writing;

/// <summary>What one or more writes leave beside their change: deeds, counted moves, messages and the answer kept for a submission key.</summary>
internal sealed class SpineRows
{
    public List<DeedRow> Deeds { get; } = [];

    public List<TallyMoveRow> Moves { get; } = [];

    public List<OutboxRow> Messages { get; } = [];

    public SubmissionRow? Submission { get; set; }

    /// <summary>Adds them within the current transaction: one round trip on PostgreSQL.</summary>
    public async Task SaveAsync(Db db, CancellationToken ct)
    {
        await using var batch = new RowBatch(db);
        if (Submission is { } submission)
        {
            // First: a copy of the same submission that lost the race fails here and does no more.
            batch.Insert([submission]);
        }

        batch.Insert(Deeds);
        batch.Insert(Moves);
        batch.Insert(Messages);
        await batch.RunAsync(ct);
    }
}
