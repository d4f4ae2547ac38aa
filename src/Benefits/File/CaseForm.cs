using System.Globalization;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.People;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Forms;

namespace ThongSuot.Benefits.File;

/// <summary>
/// The particulars as typed. Numbers are text: an office writes 4,65, and the framework would read that as 465.
/// </summary>
internal sealed class CaseForm
{
    public string? Unit { get; set; }

    public string? PersonName { get; set; }

    public string? PersonNumber { get; set; }

    [PastDate]
    public DateOnly? BirthOn { get; set; }

    public Sex Sex { get; set; }

    public PersonCategory Category { get; set; } = PersonCategory.CivilServant;

    public string? PostTitle { get; set; }

    public string? Grade { get; set; }

    public string? Leadership { get; set; }

    public string? BeyondFrame { get; set; }

    public string? Seniority { get; set; }

    public string? OtherCounted { get; set; }

    public string? Preserved { get; set; }

    public string? Excluded { get; set; }

    public bool PublicService { get; set; }

    public string? MonthlyAllowance { get; set; }

    public string? InsuranceMonths { get; set; }

    public string? WorkedMonths { get; set; }

    [PastDate]
    public DateOnly? ReorganisedOn { get; set; }

    [PastDate]
    public DateOnly? LeaveOn { get; set; }

    public Reinforced Reinforced { get; set; }

    public string? TrainingMonths { get; set; }

    public string? CourseMonths { get; set; }

    public bool Pensioner { get; set; }

    public bool PregnantOrOnLeave { get; set; }

    public bool ChildUnder36Months { get; set; }

    public bool UnderDiscipline { get; set; }

    public bool Voluntary { get; set; }

    public Scheme Scheme { get; set; } = Scheme.EarlyRetirement154;

    public FundSource Fund { get; set; }

    public string? StaffCode { get; set; }

    public string? LateWhy { get; set; }

    /// <summary>What the staff file says of somebody picked there.</summary>
    public void Take(StaffEntry entry)
    {
        (StaffCode, PersonName, BirthOn, PostTitle) = (entry.Code, entry.Name, entry.BornOn, entry.Post);
        (Sex, Unit) = (entry.Man ? Sex.Male : Sex.Female, entry.OwnerPath);
    }

    public static CaseForm Of(BenefitCase row)
    {
        var (facts, pay) = (PolicyFacts.Load(row.Facts), PolicyFacts.Load(row.Facts).Pay);
        return new CaseForm
        {
            Unit = row.UnitPath,
            PersonName = row.PersonName,
            PersonNumber = row.PersonNumber,
            BirthOn = facts.BirthOn,
            Sex = facts.Sex,
            Category = facts.Category,
            PostTitle = row.PostTitle,
            Grade = Figure.Of(pay.Grade),
            Leadership = Figure.Of(pay.Leadership),
            BeyondFrame = Figure.Of(pay.BeyondFrame),
            Seniority = Figure.Of(pay.Seniority),
            OtherCounted = Figure.Of(pay.OtherCounted),
            Preserved = Figure.Of(pay.Preserved),
            Excluded = Figure.Of(pay.Excluded),
            PublicService = pay.PublicService,
            MonthlyAllowance = Figure.Of(pay.MonthlyAllowance),
            InsuranceMonths = Whole(facts.InsuranceMonths),
            WorkedMonths = Whole(facts.WorkedMonths),
            ReorganisedOn = facts.ReorganisedOn,
            LeaveOn = facts.LeaveOn,
            Reinforced = facts.Reinforced,
            TrainingMonths = Figure.Of(facts.TrainingMonths),
            CourseMonths = Figure.Of(facts.CourseMonths),
            Pensioner = facts.Pensioner,
            PregnantOrOnLeave = facts.PregnantOrOnLeave,
            ChildUnder36Months = facts.ChildUnder36Months,
            UnderDiscipline = facts.UnderDiscipline,
            Voluntary = facts.Voluntary,
            Scheme = row.Scheme,
            Fund = row.Fund,
            StaffCode = row.StaffCode,
            LateWhy = row.LateWhy,
        };
    }

    /// <summary>The particulars, or the names of the fields that are no numbers or days.</summary>
    public CaseParticulars? Read(List<(string Field, string Message)> wrong)
    {
        decimal Coefficient(string field, string? text) =>
            Typed.TryDecimal(text, out var value) ? value : Wrong(wrong, field, $"“{text}” không phải số. Viết như 4,65.");
        int Months(string field, string? text) =>
            Typed.TryWhole(text, out var value) && value < 1_000
                ? (int)value
                : (int)Wrong(wrong, field, $"“{text}” không phải số tháng. Nhập số nguyên như 264.");
        var pay = new PayParts
        {
            Grade = Coefficient("Grade", Grade),
            Leadership = Coefficient("Leadership", Leadership),
            BeyondFrame = Coefficient("BeyondFrame", BeyondFrame),
            Seniority = Coefficient("Seniority", Seniority),
            OtherCounted = Coefficient("OtherCounted", OtherCounted),
            Preserved = Coefficient("Preserved", Preserved),
            Excluded = Coefficient("Excluded", Excluded),
            PublicService = PublicService,
            MonthlyAllowance = Typed.TryWhole(MonthlyAllowance, out var allowance)
                ? allowance
                : (long)Wrong(wrong, "MonthlyAllowance", $"“{MonthlyAllowance}” không phải số tiền. Nhập số đồng như 3510000."),
        };
        var (insured, worked) = (Months("InsuranceMonths", InsuranceMonths), Months("WorkedMonths", WorkedMonths));
        var (training, course) = (Coefficient("TrainingMonths", TrainingMonths), Coefficient("CourseMonths", CourseMonths));
        foreach (var (field, day, words) in new[] { ("BirthOn", BirthOn, "ngày sinh"), ("LeaveOn", LeaveOn, "ngày nghỉ") })
        {
            if (day is null)
            {
                wrong.Add(
                    (field, $"Chưa nhập {words}. Chọn ngày{(field == "BirthOn" ? "; chỉ biết năm sinh thì chọn ngày 1/1" : string.Empty)}.")
                );
            }
        }

        return wrong.Count > 0
            ? null
            : new CaseParticulars
            {
                PersonName = PersonName ?? string.Empty,
                PersonNumber = PastedCode.Bare(PersonNumber),
                PostTitle = PostTitle ?? string.Empty,
                Scheme = Scheme,
                Fund = Fund,
                StaffCode = string.IsNullOrWhiteSpace(StaffCode) ? null : StaffCode.Trim(),
                LateWhy = LateWhy,
                Facts = new PolicyFacts
                {
                    Category = Category,
                    Sex = Sex,
                    BirthOn = BirthOn!.Value,
                    LeaveOn = LeaveOn!.Value,
                    ReorganisedOn = ReorganisedOn,
                    Pay = pay,
                    InsuranceMonths = insured,
                    WorkedMonths = worked,
                    Reinforced = Reinforced,
                    TrainingMonths = training,
                    CourseMonths = course,
                    Pensioner = Pensioner,
                    PregnantOrOnLeave = PregnantOrOnLeave,
                    ChildUnder36Months = ChildUnder36Months,
                    UnderDiscipline = UnderDiscipline,
                    Voluntary = Voluntary,
                },
            };
    }

    private static decimal Wrong(List<(string Field, string Message)> wrong, string field, string message)
    {
        wrong.Add((field, message));
        return 0;
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Numbers as people type them: a comma or a point before decimals, thousands apart or not. Nothing typed is nothing.</summary>
internal static class Typed
{
    /// <summary>A number with decimals: <c>4,65</c>, <c>4.65</c>.</summary>
    public static bool TryDecimal(string? text, out decimal value)
    {
        value = 0;
        return string.IsNullOrWhiteSpace(text)
            || (TypedNumber.IsPlain(text) && TypedNumber.Decimal(text).TryGet(out value, out _) && decimal.Round(value, 2) == value);
    }

    /// <summary>A whole number: <c>3510000</c>, <c>3.510.000</c>, <c>3 510 000</c>.</summary>
    public static bool TryWhole(string? text, out long value)
    {
        value = 0;
        return string.IsNullOrWhiteSpace(text) || (TypedNumber.IsPlain(text) && TypedNumber.Whole(text).TryGet(out value, out _));
    }
}
