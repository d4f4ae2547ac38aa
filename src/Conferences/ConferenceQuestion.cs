using ThongSuot.Difficulties;
using ThongSuot.Platform.Results;

namespace ThongSuot.Conferences;

/// <summary>What a connection point asks, in advance or from the floor.</summary>
internal sealed class ConferenceQuestion
{
    public required Guid Id { get; init; }

    public required ConferenceId ConferenceId { get; init; }

    public required string PointPath { get; init; }

    public required QuestionChannel Channel { get; init; }

    public required string Text { get; set; }

    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Name and title of whoever sent it.</summary>
    public required string AskedBy { get; init; }

    public QuestionState State { get; private set; }

    /// <summary>Place in the queue: the journal's number at which it came there.</summary>
    public int Place { get; private set; }

    public DateTimeOffset? CalledAt { get; private set; }

    public DifficultyId? DifficultyId { get; private set; }

    public string? DifficultyCode { get; private set; }

    public int Version { get; private set; } = 1;

    public bool IsInQueue => State == QuestionState.Waiting;

    /// <summary>Whether the office may call it.</summary>
    public bool MayBeCalled => State is QuestionState.Waiting or QuestionState.Sent or QuestionState.Skipped;

    /// <summary>Whether the point still waits for something.</summary>
    public bool IsPending => State is QuestionState.Sent or QuestionState.Waiting or QuestionState.OnFloor;

    public void Tie(DifficultyId? difficulty, string? code)
    {
        (DifficultyId, DifficultyCode) = (difficulty, code);
        Version++;
    }

    public void Enter(int place) => Set(Channel == QuestionChannel.Floor ? QuestionState.Waiting : QuestionState.Sent, place);

    public Result Call(string point, DateTimeOffset now)
    {
        if (!MayBeCalled)
        {
            return ConferenceRefusals.QuestionMoved(point, State);
        }

        CalledAt = now;
        return Set(QuestionState.OnFloor, Place);
    }

    public Result Skip(string point) =>
        State is QuestionState.Waiting or QuestionState.Sent or QuestionState.OnFloor
            ? Set(QuestionState.Skipped, Place)
            : ConferenceRefusals.QuestionMoved(point, State);

    /// <summary>To the end of the queue.</summary>
    public Result PutBack(string point, int place) =>
        State is QuestionState.OnFloor or QuestionState.Skipped or QuestionState.Sent
            ? Set(QuestionState.Waiting, place)
            : ConferenceRefusals.QuestionMoved(point, State);

    public Result Settle(string point, AnswerKind kind) =>
        State == QuestionState.OnFloor
            ? Set(kind == AnswerKind.Given ? QuestionState.Answered : QuestionState.TakenAway, Place)
            : ConferenceRefusals.QuestionMoved(point, State);

    public Result Withdraw(string point) =>
        State is QuestionState.Sent or QuestionState.Waiting or QuestionState.Skipped
            ? Set(QuestionState.Withdrawn, Place)
            : ConferenceRefusals.QuestionMoved(point, State);

    public Result Rewrite(string text, string point)
    {
        if (State != QuestionState.Sent)
        {
            return ConferenceRefusals.QuestionMoved(point, State);
        }

        Text = text;
        Version++;
        return Result.Done;
    }

    private Result Set(QuestionState state, int place)
    {
        (State, Place) = (state, place);
        Version++;
        return Result.Done;
    }
}
