using System.Globalization;

namespace ThongSuot.Benefits.Policy;

/// <summary>What the pay of the month before leaving is made of. Coefficients are of the base salary.</summary>
internal sealed record PayParts
{
    public decimal Grade { get; init; }

    public decimal Leadership { get; init; }

    /// <summary>Thâm niên vượt khung, percent of the grade.</summary>
    public decimal BeyondFrame { get; init; }

    /// <summary>Thâm niên nghề, percent of grade, leadership and beyond-frame.</summary>
    public decimal Seniority { get; init; }

    /// <summary>Trade preference, trade responsibility, Party or mass-organisation work: counted by ND 178 alone.</summary>
    public decimal OtherCounted { get; init; }

    public decimal Preserved { get; init; }

    /// <summary>Has the public-service allowance: cadres and civil servants.</summary>
    public bool PublicService { get; init; }

    /// <summary>Party committee, region, attraction, hazard, chief accountant: known, and counted by no decree.</summary>
    public decimal Excluded { get; init; }

    /// <summary>A part-timer's monthly allowance in đồng, as the province pays it: its level is disputed, so it is typed in.</summary>
    public long MonthlyAllowance { get; init; }
}

/// <summary>The month's pay that a scheme counts in, exact; only lines are rounded to the đồng.</summary>
/// <param name="Words">How it came about, in words and figures.</param>
internal sealed record MonthPay(decimal Amount, string Words)
{
    public static MonthPay Of(PayParts pay, PayRule rule, DayRules rules)
    {
        // The pay of the month before leaving: its base salary, not that of the month of leaving.
        var level = rules.Rules.Find("base-salary", rules.Day.AddMonths(-1))!;
        return rule switch
        {
            PayRule.Allowance => new MonthPay(
                pay.MonthlyAllowance,
                $"phụ cấp hằng tháng {Figure.Of(pay.MonthlyAllowance)} đ (theo mức thực hưởng đã nhập; cách xác định còn có ý kiến khác nhau)"
            ),
            PayRule.BaseSalary => new MonthPay(level.Value, $"lương cơ sở {Figure.Of(level.Value)} đ"),
            _ => OfCoefficients(pay, rule, level.Value, rules),
        };
    }

    private static MonthPay OfCoefficients(PayParts pay, PayRule rule, decimal level, DayRules rules)
    {
        var beyond = pay.Grade * pay.BeyondFrame / 100;
        var frame = pay.Grade + pay.Leadership + beyond;
        var seniority = frame * pay.Seniority / 100;
        var service = rule == PayRule.Full && pay.PublicService ? rules.Value("pay.public-service") : 0;
        var other = rule == PayRule.Full ? pay.OtherCounted : 0;
        var coefficient = frame + (frame * service / 100) + seniority + other + pay.Preserved;
        var parts = new List<string> { $"hệ số lương {Figure.Of(pay.Grade)}" };
        Add(parts, pay.Leadership, $"chức vụ {Figure.Of(pay.Leadership)}");
        Add(parts, beyond, $"vượt khung {Figure.Of(beyond)}");
        Add(parts, seniority, $"thâm niên nghề {Figure.Of(seniority)}");
        Add(parts, service, $"phụ cấp công vụ {Figure.Of(service)}% = {Figure.Of(frame * service / 100)}");
        Add(parts, other, $"phụ cấp khác được tính {Figure.Of(other)}");
        Add(parts, pay.Preserved, $"bảo lưu {Figure.Of(pay.Preserved)}");
        var left = pay.Excluded + (rule == PayRule.Full ? 0 : pay.OtherCounted);
        return new MonthPay(
            coefficient * level,
            $"({string.Join(" + ", parts)}) × lương cơ sở {Figure.Of(level)} đ{(left > 0 ? $"; không tính phụ cấp {Figure.Of(left)}" : string.Empty)}"
        );
    }

    private static void Add(List<string> parts, decimal value, string words)
    {
        if (value != 0)
        {
            parts.Add(words);
        }
    }
}

/// <summary>Decimals as an office writes them, without idle zeros: <c>12,5</c>, <c>2.340.000</c>.</summary>
internal static class Figure
{
    private static readonly NumberFormatInfo Digits = new()
    {
        NumberGroupSeparator = ".",
        NumberDecimalSeparator = ",",
        NumberGroupSizes = [3],
    };

    public static string Of(decimal value) => value.ToString("#,0.####", Digits);
}
