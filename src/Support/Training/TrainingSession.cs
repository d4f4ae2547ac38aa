using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Support.Training;

/// <summary>
/// A session planned from what goes wrong: one error, one field, one kind of people, with a task done by hand. No certificate comes of
/// it; its figures do.
/// </summary>
internal sealed class TrainingSession : IInProvince
{
    /// <summary>The kind of record in deeds and on the thread.</summary>
    public const string RecordKind = "training";
    public const int TextLength = 200;
    public const int MostPeople = 200;

    /// <summary>Marks of the short check, from 0.</summary>
    public const int MostScore = 10;

    public required TrainingId Id { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary><c>TH25-2026-0001</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The body that holds it.</summary>
    public required string UnitPath { get; init; }

    public required NeedKind Kind { get; init; }

    /// <summary>Slug of a field of procedures, code of a field of difficulties, or the mark of outages.</summary>
    public required string FieldKey { get; init; }

    public required string FieldName { get; init; }

    public required DateOnly On { get; init; }

    public required string Title { get; init; }

    public required string Place { get; init; }

    public required string Trainer { get; init; }

    /// <summary>What everybody does by hand.</summary>
    public required string HandsOn { get; init; }

    public required string PlannedBy { get; init; }

    public required DateTimeOffset PlannedAt { get; init; }

    public TrainingState State { get; private set; }

    public string? CancelledBecause { get; private set; }

    public int Version { get; private set; }

    public PersonKind Person => TrainingLabels.PersonOf(Kind);

    /// <summary>What came of it is written down; once more is a correction.</summary>
    public Result Hold(DateOnly today)
    {
        if (State == TrainingState.Cancelled)
        {
            return TrainingRefusals.State(State);
        }

        if (today < On)
        {
            return TrainingRefusals.NotYetHeld(On);
        }

        State = TrainingState.Held;
        Version++;
        return Result.Done;
    }

    public Result Cancel(string? reason)
    {
        if (State != TrainingState.Planned)
        {
            return TrainingRefusals.State(State);
        }

        if (SupportRefusals.Words(reason, "Vì sao hủy", "Reason") is { } against)
        {
            return against;
        }

        (State, CancelledBecause) = (TrainingState.Cancelled, reason!.Trim());
        Version++;
        return Result.Done;
    }
}

/// <summary>Somebody who is invited, and what came of it.</summary>
internal sealed class TrainingPerson : IInProvince
{
    public required string ProvinceCode { get; init; }

    public required TrainingId TrainingId { get; init; }

    public required SeatId SeatId { get; init; }

    /// <summary>The person, whatever other seats he works in.</summary>
    public required AccountId AccountId { get; init; }

    public required string PersonName { get; init; }

    /// <summary>His organisation: the commune whose errors are looked at.</summary>
    public required string UnitPath { get; init; }

    /// <summary>Null until it is written down.</summary>
    public bool? Came { get; private set; }

    /// <summary>Mark of the check before, 0 to 10; null where none was taken.</summary>
    public int? Before { get; private set; }

    public int? After { get; private set; }

    public int Version { get; private set; }

    public Result Take(bool came, int? before, int? after)
    {
        if (new[] { before, after }.Any(score => score is < 0 or > TrainingSession.MostScore))
        {
            return TrainingRefusals.ScoreWrong(PersonName);
        }

        if (!came && (before is not null || after is not null))
        {
            return TrainingRefusals.ScoreOfAbsent(PersonName);
        }

        (Came, Before, After) = (came, before, after);
        Version++;
        return Result.Done;
    }
}
