using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;

namespace ThongSuot.Dossiers;

/// <summary>The counters dossiers move. Numbers are stored: one that was used is never given another meaning.</summary>
internal enum DossierMeasure
{
    ReceivedDirect = 101,
    ReceivedOnline = 102,
    ReceivedPost = 103,
    Early = 111,
    OnTime = 112,
    Overdue = 113,
    Rejected = 114,
    Withdrawn = 115,
    Stopped = 116,

    /// <summary>Rated by the applicant; counted on the day of the rating.</summary>
    Rated = 121,

    /// <summary>Of these, rated 4 or 5 of 5.</summary>
    Satisfied = 122,

    /// <summary>
    /// A level rather than events: open and past due at the end of the day. What is counted is its change from the day before.
    /// </summary>
    OpenOverdue = 131,

    /// <summary>
    /// Why a dossier was resolved overdue: 141–146, counted with <see cref="Overdue"/> and moved when a leader decides otherwise.
    /// </summary>
    LateByCitizen = 141,
    LateByCounter = 142,
    LateByOfficer = 143,
    LateByOtherUnit = 144,
    LateByLeader = 145,
    LateByOutage = 146,
}

/// <summary>Which counters a dossier moves and when.</summary>
internal static class DossierFigures
{
    /// <summary>Begins the subject of an officer's line; what follows is the key of the seat.</summary>
    public const string OfficerPrefix = "seat:";

    /// <summary>Ratings from here on, of 5, count as satisfied.</summary>
    public const int SatisfiedFrom = 4;

    public static TallyKey Received(Dossier dossier, DateOnly day) => Key(dossier, day, Of(dossier.Channel));

    /// <summary>The unit's column, and the same column of the officer who worked on it.</summary>
    public static IEnumerable<TallyKey> Closed(Dossier dossier, DateOnly day, DossierOutcome outcome)
    {
        yield return Key(dossier, day, Of(outcome));
        if (dossier.OfficerSeatId is { } officer)
        {
            yield return new TallyKey(dossier.OwnerPath, SubjectOf(officer), day, (int)Of(outcome));
        }
    }

    public static string SubjectOf(SeatId officer) => $"{OfficerPrefix}{officer.Value:N}";

    public static TallyKey Key(Dossier dossier, DateOnly day, DossierMeasure measure) =>
        new(dossier.OwnerPath, dossier.ProcedureCode, day, (int)measure);

    public static DossierMeasure Of(DossierChannel channel) =>
        channel switch
        {
            DossierChannel.Online => DossierMeasure.ReceivedOnline,
            DossierChannel.Post => DossierMeasure.ReceivedPost,
            _ => DossierMeasure.ReceivedDirect,
        };

    public static DossierMeasure Of(DossierOutcome outcome) =>
        outcome switch
        {
            DossierOutcome.Early => DossierMeasure.Early,
            DossierOutcome.OnTime => DossierMeasure.OnTime,
            DossierOutcome.Overdue => DossierMeasure.Overdue,
            DossierOutcome.Rejected => DossierMeasure.Rejected,
            DossierOutcome.Withdrawn => DossierMeasure.Withdrawn,
            DossierOutcome.Stopped => DossierMeasure.Stopped,
            _ => throw new System.Diagnostics.UnreachableException($"Outcome {outcome}"),
        };
}
