using ThongSuot.Benefits.File;
using ThongSuot.Benefits.Policy;
using ThongSuot.Web.Forms;

namespace ThongSuot.Benefits.Move;

/// <summary>The fields of all acts; each shows its own.</summary>
internal sealed class MoveForm
{
    public string? Content { get; set; }

    public string? Number { get; set; }

    public DateOnly? On { get; set; }

    public string? SignerTitle { get; set; }

    public string? SignerName { get; set; }

    public string? Amount { get; set; }

    public FundSource Fund { get; set; }

    public Guid? Line { get; set; }

    public string? Grade { get; set; }

    public string? Leadership { get; set; }

    public string? InsuranceMonths { get; set; }

    public string? WorkedMonths { get; set; }

    public string? MonthlyAllowance { get; set; }

    [PastDate]
    public DateOnly? LeaveOn { get; set; }

    [PastDate]
    public DateOnly? ReorganisedOn { get; set; }

    /// <summary>Shows what stands, to be mended.</summary>
    public void Show(PolicyFacts facts)
    {
        (Grade, Leadership, MonthlyAllowance) = (
            Figure.Of(facts.Pay.Grade),
            Figure.Of(facts.Pay.Leadership),
            Figure.Of(facts.Pay.MonthlyAllowance)
        );
        (InsuranceMonths, WorkedMonths, LeaveOn, ReorganisedOn) = (
            $"{facts.InsuranceMonths}",
            $"{facts.WorkedMonths}",
            facts.LeaveOn,
            facts.ReorganisedOn
        );
    }

    /// <summary>The facts with what was mended; null with the field that cannot be read.</summary>
    public PolicyFacts? Mend(PolicyFacts facts, out string wrong)
    {
        wrong =
            !Typed.TryDecimal(Grade, out var grade) ? "Grade"
            : !Typed.TryDecimal(Leadership, out var leadership) ? "Leadership"
            : "";
        _ = Typed.TryDecimal(Leadership, out leadership);
        wrong =
            wrong.Length > 0 ? wrong
            : !Typed.TryWhole(InsuranceMonths, out _) ? "InsuranceMonths"
            : !Typed.TryWhole(WorkedMonths, out _) ? "WorkedMonths"
            : !Typed.TryWhole(MonthlyAllowance, out _) ? "MonthlyAllowance"
            : LeaveOn is null ? "LeaveOn"
            : "";
        if (wrong.Length > 0)
        {
            return null;
        }

        _ = Typed.TryWhole(InsuranceMonths, out var insured);
        _ = Typed.TryWhole(WorkedMonths, out var worked);
        _ = Typed.TryWhole(MonthlyAllowance, out var allowance);
        return facts with
        {
            Pay = facts.Pay with { Grade = grade, Leadership = leadership, MonthlyAllowance = allowance },
            InsuranceMonths = (int)Math.Min(insured, 9_999),
            WorkedMonths = (int)Math.Min(worked, 9_999),
            LeaveOn = LeaveOn!.Value,
            ReorganisedOn = ReorganisedOn,
        };
    }
}
