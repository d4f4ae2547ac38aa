namespace ThongSuot.Benefits.Policy;

/// <summary>A scheme beside the others for one person and day.</summary>
internal sealed record SchemeChoice(SchemeFacts Facts, Eligibility Eligibility, Calculation? Calculation, PensionEffect Pension);

/// <summary>A day of leaving beside the others for one scheme.</summary>
/// <param name="Difference">Against the chosen day.</param>
/// <param name="Why">What changes against the month before, when more than time went by; null otherwise.</param>
internal sealed record LeaveChoice(
    DateOnly LeaveOn,
    int MonthsEarly,
    Eligibility Eligibility,
    Calculation? Calculation,
    long? Difference,
    string? Why
);

/// <summary>"What if": all schemes that might fit, and the months around the chosen day.</summary>
internal static class Comparison
{
    private const int MonthsBefore = 2;
    private const int MonthsAfter = 9;

    /// <summary>Schemes for the person's category, those he may have first, by money.</summary>
    public static IReadOnlyList<SchemeChoice> OfSchemes(PolicyFacts facts, PolicyRules rules) =>
        [
            .. Schemes
                .All.Where(scheme => scheme.For.Contains(facts.Category))
                .Select(scheme =>
                {
                    var eligibility = Eligibility.Of(scheme.Scheme, facts, rules);
                    return new SchemeChoice(
                        scheme,
                        eligibility,
                        eligibility.IsEligible ? PolicyCalculator.Run(scheme.Scheme, facts, rules) : null,
                        PensionEffect.Of(scheme, facts, rules)
                    );
                })
                .OrderByDescending(choice => choice.Calculation?.Total ?? -1),
        ];

    /// <summary>The same scheme in the months around.</summary>
    public static IReadOnlyList<LeaveChoice> OfDates(Scheme scheme, PolicyFacts facts, PolicyRules rules)
    {
        var chosen = Eligibility.Of(scheme, facts, rules).IsEligible ? PolicyCalculator.Run(scheme, facts, rules).Total : (long?)null;
        var choices = new List<LeaveChoice>();
        (PolicyFacts Facts, Calculation? Calculation)? before = null;
        for (var month = -MonthsBefore; month <= MonthsAfter; month++)
        {
            var then = facts.LeavingOn(facts.LeaveOn.AddMonths(month));
            var eligibility = Eligibility.Of(scheme, then, rules);
            var calculation = eligibility.IsEligible ? PolicyCalculator.Run(scheme, then, rules) : null;
            var why = eligibility.FirstAgainst?.Text
                ?? (before is { Calculation: { } old } ? Why(scheme, before.Value.Facts, old, then, calculation!, rules) : null);
            if (month > 0 && calculation is null && choices[^1].Calculation is null)
            {
                // One month that cannot be chosen says why for all that follow.
                break;
            }

            choices.Add(new LeaveChoice(then.LeaveOn, then.MonthsEarly(rules), eligibility, calculation, calculation?.Total - chosen, why));
            before = (then, calculation);
        }

        return choices;
    }

    private static string? Why(Scheme scheme, PolicyFacts earlier, Calculation old, PolicyFacts later, Calculation now, PolicyRules rules)
    {
        var (today, then) = (rules.On(later.LeaveOn), rules.On(earlier.LeaveOn));
        var reasons = new List<string>();
        if (scheme == Scheme.EarlyRetirement178)
        {
            var near = today.Whole("nd178.7.near");
            if (earlier.MonthsEarly(rules) > near && later.MonthsEarly(rules) <= near)
            {
                reasons.Add(BoundaryWords(today));
            }
            else if (earlier.MonthsEarly(rules) >= today.Whole("nd178.7.from") && later.MonthsEarly(rules) < today.Whole("nd178.7.from"))
            {
                reasons.Add("Còn dưới 2 năm: chỉ còn trợ cấp theo tháng, không có trợ cấp theo năm nghỉ sớm và năm đóng BHXH.");
            }
        }

        if (!earlier.IsLate(then) && later.IsLate(today))
        {
            reasons.Add("Từ tháng thứ 13 sau quyết định sắp xếp, trợ cấp theo tháng còn một nửa.");
        }

        if (old.Pay != now.Pay)
        {
            reasons.Add($"Lương tháng tính hưởng đổi từ {Figure.Of(old.Pay)} đ thành {Figure.Of(now.Pay)} đ vì lương cơ sở đổi.");
        }

        if (old.MonthsOf(3) < now.MonthsOf(3))
        {
            reasons.Add($"Thời gian tính theo năm tròn thêm: {Figure.Of(old.MonthsOf(3))} thành {Figure.Of(now.MonthsOf(3))} tháng.");
        }

        return reasons.Count == 0 ? null : string.Join(' ', reasons);
    }

    /// <summary>
    /// Why sixty months early give more than sixty-one (ND 178/2024 Article 7): not a mistake, and told before somebody chooses
    /// his day.
    /// </summary>
    public static string BoundaryWords(DayRules rules)
    {
        var near = rules.Whole("nd178.7.near");
        var (nearLump, nearYear) = (Figure.Of(rules.Value("nd178.7.near.lump")), Figure.Of(rules.Value("nd178.7.near.year")));
        var (farLump, farYear) = (Figure.Of(rules.Value("nd178.7.far.lump")), Figure.Of(rules.Value("nd178.7.far.year")));
        return $"Mốc {near} tháng: nghỉ sớm đến {near} tháng hưởng {nearLump} tháng lương mỗi tháng và {nearYear} tháng lương mỗi năm; "
            + $"sớm hơn nữa chỉ còn {farLump} và {farYear}. Vì vậy {near + 1} tháng được ít hơn {near} tháng.";
    }

    /// <summary>Whether the boundary lies among these days.</summary>
    public static bool CrossesBoundary(Scheme scheme, IReadOnlyList<LeaveChoice> choices, PolicyRules rules) =>
        scheme == Scheme.EarlyRetirement178
        && choices.Count > 0
        && rules.Find("nd178.7.near", choices[0].LeaveOn) is { } near
        && choices.Any(choice => choice.MonthsEarly <= near.Value)
        && choices.Any(choice => choice.MonthsEarly > near.Value);
}
