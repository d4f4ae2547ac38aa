using ThongSuot.Platform.Storage;

namespace ThongSuot.Difficulties;

/// <summary>How a body's stretch ended.</summary>
internal enum StretchEnd
{
    /// <summary>Answered by the due time.</summary>
    OnTime,

    Late,

    /// <summary>Assigned to another body, or passed on.</summary>
    GivenAway,

    /// <summary>Ended without an answer: not valid, or merged.</summary>
    Closed,
}

/// <summary>A stretch in which a body had a difficulty: what it is measured by.</summary>
internal sealed class HoldingPeriod : IInProvince
{
    public required Guid Id { get; init; }

    public required DifficultyId DifficultyId { get; init; }

    public required string ProvinceCode { get; init; }

    public required string BodyPath { get; init; }

    public required DifficultyField Field { get; init; }

    public Guid? SeatId { get; set; }

    public required string PersonName { get; set; }

    /// <summary>It came back because the answer did not solve it.</summary>
    public required bool Reopened { get; init; }

    public required DateTimeOffset BeganAt { get; init; }

    public required DateOnly BeganOn { get; init; }

    public required DateTimeOffset DueAt { get; set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    public StretchEnd? End { get; private set; }

    /// <summary>It went to another body, or began anew with a later date, after its date had passed.</summary>
    public bool IsGivenAwayLate => End == StretchEnd.GivenAway && EndedAt > DueAt;

    /// <summary>Whole working days it took, once ended.</summary>
    public int WorkingDays { get; private set; }

    public void Finish(StretchEnd end, DifficultyLaw law)
    {
        (End, EndedAt, EndedOn) = (end, law.Now, law.Today);
        WorkingDays = (int)(law.Calendar.WorkingTimeBetween(BeganAt, law.Now) / Platform.WorkingTime.WorkingCalendar.WorkingDay);
    }
}

/// <summary>A body that helps the lead.</summary>
internal sealed class DifficultySupport : IInProvince
{
    public required string ProvinceCode { get; init; }

    public required DifficultyId DifficultyId { get; init; }

    public required string UnitPath { get; init; }

    public static DifficultySupport Of(Difficulty difficulty, string unitPath) =>
        new()
        {
            ProvinceCode = difficulty.ProvinceCode,
            DifficultyId = difficulty.Id,
            UnitPath = unitPath,
        };
}

/// <summary>
/// One version of an answer: the same for every unit that raised the difficulty. Its words are never changed, only followed by
/// others; a leader of the body puts his name to it, or sends it back.
/// </summary>
internal sealed class DifficultyAnswer : IInProvince
{
    public const int BodyLength = 8000;

    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required DifficultyId DifficultyId { get; init; }

    public required int Number { get; init; }

    public required string Body { get; init; }

    public required string DocumentNumber { get; init; }

    public required string DocumentName { get; init; }

    public DateOnly? DocumentDate { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public required string BodyPath { get; init; }

    public required string AnsweredBy { get; init; }

    /// <summary>The body without accounts whose paper it is.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>Given in a hall and written down there: it is no answer in writing.</summary>
    public bool IsSpoken { get; init; }

    /// <summary>The document with which it is answered.</summary>
    public string? FileHash { get; init; }

    public string? FileName { get; init; }

    /// <summary>The account that wrote it.</summary>
    public Guid? WrittenBy { get; init; }

    /// <summary>Who recorded it as spoken, where that was not the body itself.</summary>
    public string? RecordedBy { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The leader who made it the body's word; null while it is a draft.</summary>
    public string? ApprovedBy { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>Why a leader sent it back.</summary>
    public string? ReturnedReason { get; private set; }

    public string? ReturnedBy { get; private set; }

    public void Publish(string by, DateTimeOffset at) => (ApprovedBy, ApprovedAt) = (by, at);

    public void Return(string reason, string by) => (ReturnedReason, ReturnedBy) = (reason, by);
}

/// <summary>
/// A letter to a ministry and what became of it. A copy goes to the Ministry of Home Affairs (CV 137/CV-BCĐ of 1/10/2025).
/// </summary>
internal sealed class DifficultyEscalation : IInProvince
{
    public required Guid Id { get; init; }

    public required DifficultyId DifficultyId { get; init; }

    public required string ProvinceCode { get; init; }

    public required string Ministry { get; init; }

    public required string Request { get; init; }

    public required string LetterNumber { get; init; }

    public required DateTimeOffset SentAt { get; init; }

    public required string SentBy { get; init; }

    public DateTimeOffset FollowUpAt { get; set; }

    /// <summary>How often it was asked again.</summary>
    public int FollowUps { get; private set; }

    public string? Reply { get; private set; }

    public string? ReplyNumber { get; private set; }

    public DateTimeOffset? RepliedAt { get; private set; }

    public void AskedAgain(DateTimeOffset next)
    {
        FollowUpAt = next;
        FollowUps++;
    }

    public void Answered(string reply, string number, DateTimeOffset at) => (Reply, ReplyNumber, RepliedAt) = (reply, number, at);
}

/// <summary>A file that came with a recommendation.</summary>
internal sealed class RecommendationFile : IInProvince
{
    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required RecommendationId RecommendationId { get; init; }

    public required string FileHash { get; init; }

    public required string FileName { get; init; }

    public static RecommendationFile Of(Recommendation recommendation, string hash, string name) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            ProvinceCode = recommendation.ProvinceCode,
            RecommendationId = recommendation.Id,
            FileHash = hash,
            FileName = name,
        };
}
