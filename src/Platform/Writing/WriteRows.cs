using ThongSuot.Platform.Outbox;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;

namespace ThongSuot.Platform.Writing;

/// <summary>
/// What one or more writes leave beside their change: deeds, counted moves, messages and the answer kept for a submission key.
/// </summary>
internal sealed class WriteRows
{
    /// <summary>More than a person does at once: an import or a replay.</summary>
    private const int ManyDeeds = 200;

    public List<DeedRow> Deeds { get; } = [];

    public List<TallyMoveRow> Moves { get; } = [];

    public List<OutboxRow> Messages { get; } = [];

    public SubmissionRow? Submission { get; set; }

    /// <summary>Adds them within the current transaction: one round trip on PostgreSQL.</summary>
    public async Task SaveAsync(Db db, CancellationToken ct)
    {
        if (Deeds.Count > ManyDeeds)
        {
            await SaveManyAsync(db, ct);
            return;
        }

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

    private async Task SaveManyAsync(Db db, CancellationToken ct)
    {
        if (Submission is { } submission)
        {
            await RowWriter<SubmissionRow>.For(db).InsertAsync(db, [submission], ct);
        }

        await RowWriter<DeedRow>.For(db).InsertAsync(db, Deeds, ct);
        var moves = Moves
            .GroupBy(move => new TallyKey(move.UnitPath, move.Subject, move.Day, move.Measure))
            .Select(same => TallyMoveRow.Of(same.Key, same.Sum(move => move.Delta)));
        await RowWriter<TallyMoveRow>.For(db).InsertAsync(db, [.. moves], ct);
        await RowWriter<OutboxRow>.For(db).InsertAsync(db, Messages, ct);
    }
}
