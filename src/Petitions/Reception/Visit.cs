using ThongSuot.Petitions.Denunciations;
using ThongSuot.Petitions.Law;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Petitions.Reception;

internal enum VisitKind
{
    Complaint,

    /// <summary>Only the number and the day are noted: nothing tells who came.</summary>
    Denunciation,
    Recommendation,
}

internal enum VisitState
{
    /// <summary>Has a number.</summary>
    Waiting,

    /// <summary>Heard and noted; an answer is due where something was taken up.</summary>
    Heard,
    Answered,
}

/// <summary>What becomes of what a visitor said (Law 42/2013/QH13, Article 28).</summary>
internal enum VisitOutcome
{
    Accepted,
    Prolonged,
    Refused,
    Forwarded,
}

/// <summary>What is noted of a visit, in the words of form 03/TCD.</summary>
internal sealed record VisitNote(
    VisitKind? Kind,
    string Name,
    string Address,
    string IdNumber,
    int People,
    string Content,
    string SettledBefore,
    bool InCompetence,
    string GuidedTo,
    string Papers,
    string Promise,
    DateOnly? PromiseBy
)
{
    /// <summary>Whoever noted it heard it: its words of denunciation are none.</summary>
    public bool NotDenunciation { get; init; }
}

/// <summary>Somebody who came on a reception day, from the queue number to the answer.</summary>
internal sealed class Visit : IInProvince
{
    public const string RecordKind = "visit";
    public const int TextLength = 3000;
    public const int LineLength = 300;

    public required VisitId Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required ReceptionDayId DayId { get; init; }

    public required DateOnly Day { get; init; }

    public required string UnitPath { get; init; }

    public required int Number { get; init; }

    public VisitState State { get; private set; }

    public VisitKind? Kind { get; private set; }

    public string? VisitorName { get; private set; }

    public string? VisitorAddress { get; private set; }

    public string? VisitorIdNumber { get; private set; }

    public int People { get; private set; } = 1;

    public string? Content { get; private set; }

    /// <summary>The body that settled it before.</summary>
    public string? SettledBefore { get; private set; }

    public bool InCompetence { get; private set; }

    public string? GuidedTo { get; private set; }

    /// <summary>Papers that were handed over, for form 02/TCD.</summary>
    public string? Papers { get; private set; }

    /// <summary>What the leader promised; it becomes a directive.</summary>
    public string? Promise { get; private set; }

    public DateOnly? PromiseBy { get; private set; }

    public DateOnly? AnswerBy { get; private set; }

    public VisitOutcome? Outcome { get; private set; }

    public string? Answer { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    public bool? InTime { get; private set; }

    public string? NotedBy { get; private set; }

    public int Version { get; private set; }

    /// <summary>Whether an answer is due.</summary>
    public bool Waits => State == VisitState.Heard && AnswerBy is not null;

    public Result Note(VisitNote note, Seat by, DateOnly today, PetitionLaw law, WorkingCalendar calendar)
    {
        var paper = note.IdNumber.Length == 0 ? (Result<string>)string.Empty : IdentityNumber.NormalisePaper(note.IdNumber, "IdNumber");
        if (Against(note, Day, paper.Refusal) is { } wrong)
        {
            return wrong;
        }

        var secret = note.Kind == VisitKind.Denunciation;
        (Kind, People, InCompetence, NotedBy) = (note.Kind, note.People, note.InCompetence, by.Signature);
        (VisitorName, VisitorAddress, VisitorIdNumber) = secret ? (null, null, null) : (note.Name, note.Address, paper.Value);
        (Content, SettledBefore) = secret ? (null, null) : (note.Content, note.SettledBefore);
        (GuidedTo, Papers) = secret ? (null, null) : (note.GuidedTo, note.Papers);
        (Promise, PromiseBy) = secret || note.Promise.Length == 0 ? (null, null) : (note.Promise, note.PromiseBy);
        // What is not in the body's power was explained on the spot; a denunciation goes on in its own register.
        AnswerBy = secret || !note.InCompetence ? null : law.LastDay(PetitionTerms.ReceptionAnswer, today, calendar);
        State = VisitState.Heard;
        Version++;
        return Result.Done;
    }

    public Result Reply(VisitOutcome? outcome, string answer, DateOnly today)
    {
        if (!Waits)
        {
            return ReceptionRefusals.NothingToAnswer;
        }

        if (outcome is null)
        {
            return ReceptionRefusals.OutcomeMissing;
        }

        if (answer.Length is 0 or > TextLength)
        {
            return ReceptionRefusals.AnswerMissing;
        }

        (Outcome, Answer, AnsweredOn, InTime, State) = (outcome, answer, today, today <= AnswerBy, VisitState.Answered);
        Version++;
        return Result.Done;
    }

    /// <param name="paper">What is wrong with the number of the paper that was shown.</param>
    private static Refusal? Against(VisitNote note, DateOnly day, Refusal? paper) =>
        note.Kind is null ? ReceptionRefusals.KindMissing
        : note.Kind == VisitKind.Denunciation
            ? (
                    note.Name
                    + note.Address
                    + note.IdNumber
                    + note.Content
                    + note.Papers
                    + note.Promise
                    + note.GuidedTo
                    + note.SettledBefore
                ).Length > 0
                    ? ReceptionRefusals.Secret
                : null
        : Refusal.Together([
            note.Name.Length is 0 or > LineLength ? ReceptionRefusals.NameMissing : null,
            note.Address.Length > LineLength || note.SettledBefore.Length > LineLength || note.GuidedTo.Length > LineLength
                ? ReceptionRefusals.LineLong
                : null,
            paper,
            note.Content.Length is 0 or > TextLength || note.Papers.Length > TextLength ? ReceptionRefusals.ContentMissing : null,
            note.People is < 1 or > 10_000 ? ReceptionRefusals.People : null,
            note.Promise.Length > LineLength || (note.Promise.Length > 0 && note.PromiseBy is null) ? ReceptionRefusals.PromiseDay : null,
            note.Promise.Length > 0 && note.PromiseBy < day ? ReceptionRefusals.PromiseBefore(day) : null,
            !note.NotDenunciation && DenunciationWords.In($"{note.Content}\n{note.Papers}\n{note.Promise}") is { } words
                ? ReceptionRefusals.LooksLikeDenunciation(words)
                : null,
        ]);
}
