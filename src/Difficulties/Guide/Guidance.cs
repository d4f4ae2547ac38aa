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
}

/// <summary>
/// An answer that everybody in the province finds before asking again: with its legal ground, its time of validity, and a day on
/// which somebody must say whether it is still true.
/// </summary>
internal sealed class Guidance : IInProvince
{
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

    public string? WithdrawnReason { get; private set; }

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
        (ReviewedAt, ReviewedBy, WithdrawnReason) = (null, null, null);
        SearchText = VietnameseText.SearchKey($"{Code} {difficulty.Title} {difficulty.What} {answer.Body} {LegalBasis}");
        Version++;
    }

    /// <summary>Somebody looked: still true, or withdrawn with the reason.</summary>
    public Result Review(bool? stillTrue, string reason, string by, DifficultyLaw law)
    {
        if (stillTrue is not { } answer)
        {
            return DifficultyRefusals.ReviewAnswerMissing;
        }

        if (!answer && reason.Length == 0)
        {
            return DifficultyRefusals.ReasonMissing;
        }

        (ReviewedAt, ReviewedBy) = (law.Now, by);
        if (answer)
        {
            ReviewOn = law.ReviewOn();
        }
        else
        {
            (Status, WithdrawnReason) = (GuidanceStatus.Withdrawn, reason);
        }

        Version++;
        return Result.Done;
    }

    /// <summary>May be relied on that day.</summary>
    public bool HoldsOn(DateOnly day) => Status == GuidanceStatus.InForce && ValidFrom <= day && (ValidTo is null || ValidTo >= day);
}
