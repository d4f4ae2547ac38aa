using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Results;

namespace ThongSuot.Benefits;

/// <summary>What a case says of a person: typed into a form or read from a list, and checked the same way.</summary>
internal sealed record CaseParticulars
{
    public const int NameLength = 100;
    public const int PostLength = 200;
    public const int LateLength = 500;

    private static readonly DateOnly FirstLeave = new(2025, 1, 1);
    private static readonly DateOnly LastLeave = new(2030, 12, 31);
    private static readonly DateOnly FirstReorganisation = new(2024, 1, 1);

    public required string PersonName { get; init; }

    /// <summary>Số định danh cá nhân, twelve digits.</summary>
    public required string PersonNumber { get; init; }

    public required string PostTitle { get; init; }

    public required Scheme Scheme { get; init; }

    public required FundSource Fund { get; init; }

    public required PolicyFacts Facts { get; init; }

    /// <summary>The person's code in the staff file, when the case was begun there.</summary>
    public string? StaffCode { get; init; }

    /// <summary>Why it is filed although the day of leaving has passed; null when it has not.</summary>
    public string? LateWhy { get; init; }

    /// <summary>A day of leaving that has passed is a slip of the pen, or somebody says why the case comes late.</summary>
    public Refusal? LateProblem(DateOnly today) =>
        Facts.LeaveOn >= today ? null
        : string.IsNullOrWhiteSpace(LateWhy) ? BenefitRefusals.LeavePast(Facts.LeaveOn, today)
        : LateWhy.Trim().Length > LateLength ? BenefitRefusals.LateLong
        : null;

    /// <summary>Everything that cannot be so, in the order of the form.</summary>
    public IEnumerable<Refusal> Problems()
    {
        if (PersonName.Trim().Length is 0 or > NameLength)
        {
            yield return BenefitRefusals.NameMissing;
        }

        if (PersonNumber.Length != 12 || !PersonNumber.All(char.IsAsciiDigit))
        {
            yield return BenefitRefusals.PersonNumberWrong;
        }

        if (PostTitle.Trim().Length is 0 or > PostLength)
        {
            yield return BenefitRefusals.PostMissing;
        }

        foreach (var refusal in DayProblems().Concat(PayProblems()))
        {
            yield return refusal;
        }
    }

    private IEnumerable<Refusal> DayProblems()
    {
        var (birth, leave) = (Facts.BirthOn, Facts.LeaveOn);
        if (leave < FirstLeave || leave > LastLeave)
        {
            yield return BenefitRefusals.LeaveWrong;
            yield break;
        }

        if (birth > leave.AddYears(-18) || birth < leave.AddYears(-75))
        {
            yield return BenefitRefusals.BirthWrong;
            yield break;
        }

        if (Facts.ReorganisedOn is { } reorganised && (reorganised < FirstReorganisation || reorganised > leave))
        {
            yield return BenefitRefusals.ReorganisedWrong;
        }

        var most = RetirementAge.WholeMonths(birth.AddYears(15), leave);
        if (Facts.InsuranceMonths < 0 || Facts.InsuranceMonths > most || Facts.WorkedMonths < 0 || Facts.WorkedMonths > most)
        {
            yield return BenefitRefusals.MonthsWrong;
        }

        if (Facts.TrainingMonths is < 0 or > 6 || Facts.CourseMonths is < 0 or > 6)
        {
            yield return BenefitRefusals.TrainingWrong;
        }
    }

    private IEnumerable<Refusal> PayProblems()
    {
        var pay = Facts.Pay;
        var partTime = Facts.Category is PersonCategory.PartTimeCommune or PersonCategory.PartTimeHamlet;
        if (partTime && pay.MonthlyAllowance is <= 0 or > 100_000_000)
        {
            yield return BenefitRefusals.AllowanceMissing;
        }

        if (!partTime && pay.Grade is < 1 or > 13)
        {
            yield return BenefitRefusals.GradeMissing;
        }

        if (pay.Leadership is < 0 or > 5 || pay.OtherCounted is < 0 or > 5 || pay.Preserved is < 0 or > 5 || pay.Excluded is < 0 or > 5)
        {
            yield return BenefitRefusals.CoefficientWrong;
        }

        if (pay.BeyondFrame is < 0 or > 60 || pay.Seniority is < 0 or > 60)
        {
            yield return BenefitRefusals.PercentWrong;
        }
    }
}
