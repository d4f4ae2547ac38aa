using System.Globalization;
using ThongSuot.Benefits;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.People;

namespace ThongSuot.Staffing;

/// <summary>What the law and the province's own numbers say about moves on a day.</summary>
internal sealed class StaffLaw(LegalSettingCache cache, RetirementDates retirement, DateOnly today)
{
    public DateOnly Today => today;

    /// <summary>Longest secondment in months, extensions included.</summary>
    public LegalSetting SecondmentMost => cache.Find("staffing.secondment-most", today);

    /// <summary>Shortest rotation in months.</summary>
    public LegalSetting RotationLeast => cache.Find("staffing.rotation-least", today);

    /// <summary>Nobody is moved who has fewer months to the retirement age.</summary>
    public LegalSetting RetirementHold => cache.Find("staffing.retirement-hold", today);

    public int SecondmentMostMonths => NumberOf(SecondmentMost);

    public int RotationLeastMonths => NumberOf(RotationLeast);

    public int RetirementHoldMonths => NumberOf(RetirementHold);

    /// <summary>Days before the end of a term at which both bodies are told.</summary>
    public int WarnDays => cache.Number("staffing.term-warn-before", today);

    /// <summary>Months a proposed secondment lasts.</summary>
    public int ProposedMonths => cache.Number("staffing.secondment-proposed", today);

    /// <summary>Percent of its payroll a department lists for secondment.</summary>
    public LegalSetting DepartmentList => cache.Find("staffing.department-share", today);

    public int DepartmentShare => NumberOf(DepartmentList);

    /// <summary>Percent of its need a sender keeps whatever others lack.</summary>
    public int SenderMinimum => cache.Number("staffing.sender-minimum", today);

    /// <summary>Days within which a vacant leadership post is to be filled, from the day it became vacant.</summary>
    public int LeadVacancyDays => cache.Number("staffing.lead-vacancy-days", today);

    /// <summary>Percent by which a place weighs more where nobody does the work.</summary>
    public int SeverityNobody => cache.Number("staffing.severity-nobody", today);

    /// <summary>Percent by which a place weighs more where fewer than half are there.</summary>
    public int SeverityHalf => cache.Number("staffing.severity-half", today);

    /// <summary>People a square kilometre below which a commune counts as mountainous.</summary>
    public int MountainDensity => cache.Number("staffing.mountain-density", today);

    /// <summary>Days back that dossiers are counted for the load.</summary>
    public int LoadDays => cache.Number("staffing.load-days", today);

    /// <summary>Working days within which a forecast calls a dossier on time.</summary>
    public int ForecastLimit => cache.Number("staffing.forecast-limit", today);

    /// <summary>The end of the month in which somebody reaches the retirement age.</summary>
    public DateOnly LastDayOf(StaffPerson person) => retirement.LastDayOf(person.Sex == Sex.Male, person.BornOn, today);

    /// <summary>Least people kept of a need.</summary>
    public int MinimumOf(int need) => Math.Min(need, (int)Math.Ceiling(need * SenderMinimum / 100.0));

    private static int NumberOf(LegalSetting setting) => int.Parse(setting.Value, CultureInfo.InvariantCulture);
}

/// <summary>Why somebody may not be moved; stable codes, which plans keep.</summary>
internal static class HoldRules
{
    public const string Pregnant = "pregnant";
    public const string SmallChild = "small-child";
    public const string Discipline = "discipline";
    public const string Moving = "moving";
    public const string NearRetirement = "near-retirement";

    /// <summary>The department named others.</summary>
    public const string NotListed = "not-listed";

    /// <summary>Paid off: the day of leaving is decided.</summary>
    public const string Leaving = "leaving";

    /// <summary>The first reason against moving the person, or null.</summary>
    public static string? Of(StaffPerson person, StaffLaw law) => person.OpenMoveId is not null ? Moving : Personal(person, law);

    /// <summary>Reasons in the person alone, the move that is looked at left aside.</summary>
    public static string? Personal(StaffPerson person, StaffLaw law)
    {
        var today = law.Today;
        if (person.LeavesOn is not null)
        {
            return Leaving;
        }

        if (person.PregnantUntil >= today)
        {
            return Pregnant;
        }

        if (person.SmallChildUntil >= today)
        {
            return SmallChild;
        }

        if (person.DisciplineUntil >= today)
        {
            return Discipline;
        }

        return law.LastDayOf(person) < today.AddMonths(law.RetirementHoldMonths) ? NearRetirement : null;
    }
}
