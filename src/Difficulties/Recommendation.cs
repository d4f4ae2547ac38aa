using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Difficulties;

/// <summary>
/// What one unit raised, in its own words. It hangs on one difficulty at a time, and only its unit can say that it is solved.
/// </summary>
internal sealed class Recommendation : IInProvince
{
    public required RecommendationId Id { get; init; }

    /// <summary><c>KN25-2025-0108</c>.</summary>
    public required string Code { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>The organisation that raised it: a commune or a department.</summary>
    public required string UnitPath { get; init; }

    public required RaiseChannel Channel { get; init; }

    public required string RaisedBy { get; init; }

    /// <summary>The seat that raised it; null for what came from a list or a hall.</summary>
    public Guid? RaisedSeatId { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    public required DateOnly RaisedOn { get; init; }

    public required string Title { get; init; }

    public required string What { get; set; }

    public required string Asked { get; set; }

    /// <summary>As raised: what it is counted under, whatever the difficulty is called later.</summary>
    public required DifficultyField Field { get; init; }

    public string? ProcedureCode { get; init; }

    /// <summary>The document that is unclear, in words.</summary>
    public string? Document { get; init; }

    /// <summary>Address of the board whose figure gave rise to it, within this program.</summary>
    public string? FigurePath { get; init; }

    public required Urgency Urgency { get; init; }

    /// <summary>It joined a difficulty that was there: "chúng tôi cũng vậy".</summary>
    public required bool Joined { get; init; }

    public DifficultyId DifficultyId { get; private set; }

    /// <summary>Where it was before the last merge or split, so that it can be undone.</summary>
    public DifficultyId? CameFromId { get; private set; }

    /// <summary>When it last changed its difficulty: what a search copy in memory asks for.</summary>
    public DateTimeOffset MovedAt { get; private set; }

    public Confirmation Confirmation { get; private set; }

    public DateTimeOffset? ConfirmBy { get; private set; }

    public DateTimeOffset? SaidAt { get; private set; }

    public string? SaidBy { get; private set; }

    /// <summary>What is missing, when it was reopened.</summary>
    public string? Missing { get; private set; }

    /// <summary>The day on which it was closed as solved, silent or not valid.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public int Version { get; private set; }

    public List<RecommendationFile> Files { get; } = [];

    public void HangOn(DifficultyId difficulty, DateTimeOffset at, bool first = false)
    {
        CameFromId = first ? null : DifficultyId;
        (DifficultyId, MovedAt) = (difficulty, at);
        Version++;
    }

    /// <summary>
    /// There is an answer: asked until a date. What was confirmed stays confirmed unless the answer changed what it says.
    /// </summary>
    public void Ask(DateTimeOffset until)
    {
        if (IsOver)
        {
            return;
        }

        (Confirmation, ConfirmBy, ClosedOn) = (Confirmation.Waiting, until, null);
        Version++;
    }

    /// <summary>It hangs on a difficulty without an answer again: what was said of the other one's answer is void.</summary>
    public void TakeBackQuestion()
    {
        (Confirmation, ConfirmBy, ClosedOn) = (Confirmation.NotAsked, null, null);
        Version++;
    }

    public Result Confirm(string by, DifficultyLaw law)
    {
        if (Confirmation is not (Confirmation.Waiting or Confirmation.Silent or Confirmation.Reopened))
        {
            return DifficultyRefusals.NothingToConfirm(Confirmation);
        }

        Said(Confirmation.Solved, by, law);
        (Missing, ClosedOn) = (null, law.Today);
        return Result.Done;
    }

    public Result Reopen(string missing, string by, DifficultyLaw law)
    {
        if (missing.Length == 0)
        {
            return DifficultyRefusals.MissingMissing;
        }

        if (Confirmation is not (Confirmation.Waiting or Confirmation.Silent or Confirmation.Solved))
        {
            return DifficultyRefusals.NothingToConfirm(Confirmation);
        }

        Said(Confirmation.Reopened, by, law);
        (Missing, ClosedOn) = (missing, null);
        return Result.Done;
    }

    /// <summary>The time to speak has passed.</summary>
    public void FallSilent(DifficultyLaw law)
    {
        (Confirmation, ClosedOn) = (Confirmation.Silent, law.Today);
        Version++;
    }

    public void Invalidate(DifficultyLaw law)
    {
        (Confirmation, ClosedOn) = (Confirmation.Invalid, law.Today);
        Version++;
    }

    /// <summary>Not valid, or taken back: nothing is asked of it any more.</summary>
    public bool IsOver => Confirmation is Confirmation.Invalid or Confirmation.Withdrawn;

    /// <summary>The unit puts right what it wrote, while nobody has answered it.</summary>
    public Result Correct(string what, string asked)
    {
        if (Confirmation is not (Confirmation.NotAsked or Confirmation.Reopened))
        {
            return DifficultyRefusals.TooLateToCorrect;
        }

        if (asked.Length == 0)
        {
            return DifficultyRefusals.AskedMissing;
        }

        (What, Asked) = (what, asked);
        Version++;
        return Result.Done;
    }

    /// <summary>The unit takes it back.</summary>
    public Result Withdraw(DifficultyLaw law)
    {
        if (IsOver)
        {
            return DifficultyRefusals.NothingToConfirm(Confirmation);
        }

        (Confirmation, ConfirmBy, ClosedOn) = (Confirmation.Withdrawn, null, law.Today);
        Version++;
        return Result.Done;
    }

    /// <summary>An answer for this unit alone, while the others go on waiting.</summary>
    public Result AnswerAlone(DateTimeOffset until)
    {
        if (IsOver)
        {
            return DifficultyRefusals.NothingToConfirm(Confirmation);
        }

        Ask(until);
        return Result.Done;
    }

    private void Said(Confirmation what, string by, DifficultyLaw law)
    {
        (Confirmation, SaidAt, SaidBy) = (what, law.Now, by);
        Version++;
    }
}
