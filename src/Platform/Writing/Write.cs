using System.Text.Json;
using ThongSuot.Platform.Outbox;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;

namespace ThongSuot.Platform.Writing;

/// <summary>
/// One write in progress: the rows of the change, its deeds, its tally deltas and its messages go together or not at all.
/// </summary>
public sealed class Write(Db db, Deed deed)
{
    private Write(Write whole, Deed deed)
        : this(whole.Db, deed) => Rows = whole.Rows;

    /// <summary>The spine's rows of this write. They are only ever added, so they go past the change tracker.</summary>
    internal WriteRows Rows { get; } = new();

    /// <summary>The act recorded first: what this write is counted as.</summary>
    internal string? FirstAct => Rows.Deeds.Count > 0 ? Rows.Deeds[0].Act : null;

    public Db Db { get; } = db;

    public Deed Deed { get; } = deed;

    /// <summary>Puts a line in the trail. A write that succeeds without one is a bug and is undone.</summary>
    /// <param name="act">Stable code, <c>dossier.received</c>.</param>
    /// <param name="text">Vietnamese line for the record's history.</param>
    /// <param name="detail">Before and after; serialised as JSON. No personal data.</param>
    public void Record(
        string act,
        string subjectKind,
        Guid subjectId,
        string provinceCode,
        string unitPath,
        string text,
        object? detail = null
    )
    {
        Rows.Deeds.Add(
            new DeedRow
            {
                At = Deed.At,
                Act = act,
                ActorKind = Deed.Actor.Kind,
                AccountId = Deed.Actor.AccountId?.Value,
                SeatId = Deed.Actor.SeatId?.Value,
                ActorName = Deed.Actor.Name,
                ActorTitle = Deed.Actor.Title,
                ActorUnitPath = Deed.Actor.UnitPath,
                SubjectKind = subjectKind,
                SubjectId = subjectId,
                ProvinceCode = provinceCode,
                UnitPath = unitPath,
                Text = text,
                Reason = Deed.Reason,
                Detail = detail is null ? null : JsonSerializer.Serialize(detail, DetailOptions),
                SubmissionKey = Deed.SubmissionKey,
            }
        );
    }

    /// <summary>The same write on behalf of somebody else at another moment: an import or a simulation tells what others did.</summary>
    public Write As(Actor actor, DateTimeOffset at) => new(this, Deed with { Actor = actor, At = at, Reason = null });

    /// <summary>Moves a counter by a delta.</summary>
    public void Count(TallyKey key, int delta = 1) => Rows.Moves.Add(TallyMoveRow.Of(key, delta));

    /// <summary>Leaves a message that goes out only after this write is committed, and is then tried until delivered.</summary>
    /// <param name="provinceCode">The province whose record it tells of.</param>
    /// <param name="key">What it is about: messages of one key leave in order.</param>
    public void Send(string provinceCode, string topic, string key, object payload) =>
        Rows.Messages.Add(
            new OutboxRow
            {
                ProvinceCode = provinceCode,
                Id = Guid.CreateVersion7(),
                Topic = topic,
                Key = key,
                Payload = JsonSerializer.Serialize(payload, DetailOptions),
                CreatedAt = Deed.At,
                NextAttemptAt = Deed.At,
            }
        );

    internal static JsonSerializerOptions DetailOptions { get; } =
        new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
