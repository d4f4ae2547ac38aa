using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Difficulties.Guide;

/// <summary>Whether guidance may be relied on.</summary>
internal enum GuidanceStatus
{
    InForce,

    /// <summary>A newer answer took its place.</summary>
    Replaced,

    /// <summary>Found no longer true.</summary>
    Withdrawn,

    /// <summary>Not to be relied on until somebody has looked.</summary>
    Suspended,
}

/// <summary>What is said or decided of guidance.</summary>
internal enum GuidanceAct
{
    /// <summary>Looked at: it still holds.</summary>
    StillTrue,

    Suspend,

    /// <summary>Other guidance takes its place.</summary>
    Replace,

    Withdraw,

    /// <summary>A unit says that it does not solve the matter or contradicts something.</summary>
    Doubt,

    /// <summary>A unit goes by it: whoever does is told when it changes.</summary>
    Use,
}

/// <summary>An organisation that goes by guidance.</summary>
internal sealed class GuidanceUse : IInProvince
{
    public required Guid GuidanceId { get; init; }

    public required string ProvinceCode { get; init; }

    public required string UnitPath { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>
/// An answer that everybody in the province finds before asking again: with its legal ground, its time of validity, and a day on
/// which somebody must say whether it is still true.
/// </summary>
internal sealed class Guidance : IInProvince
{
    public const int DoubtLength = 1000;

    public required Guid Id { get; init; }

    /// <summary><c>HD25-2025-0007</c>.</summary>
    public required string Code { get; init; }

    public required string ProvinceCode { get; init; }

    public required DifficultyId DifficultyId { get; init; }

    /// <summary>Version of the answer it shows.</summary>
    public int AnswerNumber { get; private set; }

    public DifficultyField Field { get; private set; }

    public string? ProcedureCode { get; private set; }

    public string Question { get; private set; } = string.Empty;

    public string Answer { get; private set; } = string.Empty;

    /// <summary>The document that settles it, in words; may be empty.</summary>
    public string LegalBasis { get; private set; } = string.Empty;

    public string BodyPath { get; private set; } = string.Empty;

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    public GuidanceStatus Status { get; private set; }

    public DateOnly ReviewOn { get; private set; }

    public DateTimeOffset PublishedAt { get; private set; }

    public DateTimeOffset? ReviewedAt { get; private set; }

    public string? ReviewedBy { get; private set; }

    /// <summary>Why it was suspended, replaced or withdrawn.</summary>
    public string? WithdrawnReason { get; private set; }

    /// <summary>Code of the guidance that took its place.</summary>
    public string? ReplacedBy { get; private set; }

    /// <summary>What speaks against it, by whom; null when nothing was said, or it was looked at since.</summary>
    public string? Doubt { get; private set; }

    public DateTimeOffset? DoubtedAt { get; private set; }

    public string SearchText { get; private set; } = string.Empty;

    public int Version { get; private set; }

    /// <summary>Shows an answer: for the first time, or a new version of it.</summary>
    public void Show(Difficulty difficulty, DifficultyAnswer answer, DifficultyLaw law)
    {
        (AnswerNumber, Field, ProcedureCode, Question, Answer) = (
            answer.Number,
            difficulty.Field,
            difficulty.ProcedureCode,
            difficulty.Title,
            answer.Body
        );
        LegalBasis = string.Join(
            ", ",
            new[]
            {
                answer.DocumentNumber,
                answer.DocumentName,
                answer.DocumentDate is { } day ? "ngày " + VietnameseFormat.Date(day) : string.Empty,
            }.Where(part => part.Length > 0)
        );
        (BodyPath, ValidFrom, ValidTo, Status, ReviewOn, PublishedAt) = (
            answer.BodyPath,
            answer.ValidFrom,
            answer.ValidTo,
            GuidanceStatus.InForce,
            law.ReviewOn(),
            law.Now
        );
        (ReviewedAt, ReviewedBy, WithdrawnReason, ReplacedBy) = (null, null, null, null);
        (Doubt, DoubtedAt) = (null, null);
        SearchText = VietnameseText.SearchKey($"{Code} {difficulty.Title} {difficulty.What} {answer.Body} {LegalBasis}");
        Version++;
    }

    /// <summary>Somebody who may looked: it still holds, or is suspended, replaced or withdrawn, and why.</summary>
    /// <param name="other">Code of the guidance that takes its place.</param>
    public Result Review(GuidanceAct act, string reason, string? other, string by, DifficultyLaw law)
    {
        if (Status is GuidanceStatus.Withdrawn or GuidanceStatus.Replaced)
        {
            return DifficultyRefusals.GuidanceOver(Code);
        }

        if (act != GuidanceAct.StillTrue && reason.Length == 0)
        {
            return DifficultyRefusals.GuidanceReasonMissing;
        }

        if (act == GuidanceAct.Replace && (other is null || other == Code))
        {
            return DifficultyRefusals.OtherGuidanceMissing;
        }

        (ReviewedAt, ReviewedBy) = (law.Now, by);
        (Status, WithdrawnReason) = act switch
        {
            GuidanceAct.StillTrue => (GuidanceStatus.InForce, (string?)null),
            GuidanceAct.Suspend => (GuidanceStatus.Suspended, reason),
            GuidanceAct.Replace => (GuidanceStatus.Replaced, reason),
            _ => (GuidanceStatus.Withdrawn, reason),
        };
        ReplacedBy = act == GuidanceAct.Replace ? other : null;
        if (act == GuidanceAct.StillTrue)
        {
            ReviewOn = law.ReviewOn();
            (Doubt, DoubtedAt) = (null, null);
        }

        Version++;
        return Result.Done;
    }

    /// <summary>Somebody says that it does not solve the matter or contradicts something: it is shown with it until looked at.</summary>
    public void Contest(string doubt, DateTimeOffset at)
    {
        (Doubt, DoubtedAt) = (CleanText.CutTo(doubt, DoubtLength), at);
        Version++;
    }

    /// <summary>May be relied on that day.</summary>
    public bool HoldsOn(DateOnly day) => Status == GuidanceStatus.InForce && ValidFrom <= day && (ValidTo is null || ValidTo >= day);
}
