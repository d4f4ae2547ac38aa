using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Difficulties.Visits;

internal enum VisitState
{
    Planned,
    Done,
    Cancelled,
}

/// <summary>
/// A working group of the province goes to a commune on a day. What it finds there stands on the visit, and each finding becomes a
/// difficulty with an owner and a clock.
/// </summary>
internal sealed class FieldVisit : IInProvince
{
    public const int TeamLength = 150;
    public const int TextLength = 1_000;

    public required Guid Id { get; init; }

    /// <summary><c>TC25-2025-0003</c>.</summary>
    public required string Code { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>Name of the group, as in the decision that set it up.</summary>
    public required string Team { get; init; }

    public required string DecisionNumber { get; init; }

    /// <summary>The commune that is visited.</summary>
    public required string UnitPath { get; init; }

    public required DateOnly On { get; init; }

    public required string Purpose { get; init; }

    /// <summary>Who goes, besides the head.</summary>
    public required string People { get; init; }

    public required Guid HeadSeatId { get; init; }

    public required string HeadName { get; init; }

    public VisitState State { get; private set; }

    /// <summary>Why it did not take place.</summary>
    public string? Reason { get; private set; }

    public int Version { get; private set; }

    public List<VisitFinding> Findings { get; } = [];

    public Result Find(string text, string asked, DifficultyField? field, string by, DateTimeOffset at, DateOnly today)
    {
        if (State == VisitState.Cancelled || On > today)
        {
            return DifficultyRefusals.VisitNotYet(On);
        }

        if (text.Length is 0 or > TextLength)
        {
            return DifficultyRefusals.FindingMissing;
        }

        if (asked.Length is 0 or > TextLength)
        {
            return DifficultyRefusals.AskedMissing;
        }

        if (field is not { } of)
        {
            return DifficultyRefusals.FieldMissing;
        }

        Findings.Add(
            new VisitFinding
            {
                Id = Guid.CreateVersion7(),
                VisitId = Id,
                ProvinceCode = ProvinceCode,
                Text = text,
                Asked = asked,
                Field = of,
                By = by,
                At = at,
            }
        );
        Version++;
        return Result.Done;
    }

    public Result Finish(DateOnly today)
    {
        if (State != VisitState.Planned)
        {
            return DifficultyRefusals.VisitOver;
        }

        if (On > today)
        {
            return DifficultyRefusals.VisitNotYet(On);
        }

        (State, Version) = (VisitState.Done, Version + 1);
        return Result.Done;
    }

    public Result Cancel(string reason)
    {
        if (State != VisitState.Planned)
        {
            return DifficultyRefusals.VisitOver;
        }

        if (reason.Length is 0 or > TextLength)
        {
            return DifficultyRefusals.ReasonMissing with { Field = "Reason" };
        }

        (State, Reason, Version) = (VisitState.Cancelled, reason, Version + 1);
        return Result.Done;
    }

    /// <summary>A finding became a difficulty.</summary>
    public Result Raised(Guid finding, string code)
    {
        if (Findings.Find(one => one.Id == finding) is not { } found)
        {
            return DifficultyRefusals.NotFound;
        }

        if (found.DifficultyCode is { } already)
        {
            return DifficultyRefusals.FindingRaised(already);
        }

        (found.DifficultyCode, Version) = (code, Version + 1);
        return Result.Done;
    }
}

/// <summary>Something the group found.</summary>
internal sealed class VisitFinding : IInProvince
{
    public required Guid Id { get; init; }

    public required Guid VisitId { get; init; }

    public required string ProvinceCode { get; init; }

    public required string Text { get; init; }

    public required string Asked { get; init; }

    public required DifficultyField Field { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The difficulty it became.</summary>
    public string? DifficultyCode { get; set; }
}

/// <summary>A visit as typed.</summary>
internal sealed record VisitText(string Team, string DecisionNumber, string UnitPath, DateOnly? On, string Purpose, string People)
{
    /// <summary>The first thing that is missing or wrong, or null.</summary>
    public Refusal? Check(DateOnly today) =>
        Team.Length is 0 or > FieldVisit.TeamLength ? DifficultyRefusals.TeamMissing
        : Purpose.Length is 0 or > FieldVisit.TextLength ? DifficultyRefusals.PurposeMissing
        : People.Length > FieldVisit.TextLength ? DifficultyRefusals.TooLong("Thành phần", People.Length, FieldVisit.TextLength, "People")
        : On is not { } day || day < today ? DifficultyRefusals.VisitDayMissing(today)
        : Platform.Text.DocumentNumber.Against(DecisionNumber, "Số quyết định", "DecisionNumber");
}
