using ThongSuot.Platform.People;
using ThongSuot.Platform.Text;

namespace ThongSuot.Benefits.Policy;

/// <summary>What leaving by a scheme does to the pension: which percentage, from when, and whether insurance goes on.</summary>
/// <param name="From">The first month of pension.</param>
/// <param name="Rate">Percent by the years insured when leaving; null for too few years.</param>
/// <param name="StayingRate">Percent for whoever works until the age of retirement.</param>
/// <param name="Ends">Insurance ends with it and no pension begins: a severance.</param>
internal sealed record PensionEffect(DateOnly From, decimal? Rate, decimal? StayingRate, bool Ends, string Words)
{
    public static PensionEffect Of(SchemeFacts scheme, PolicyFacts facts, PolicyRules rules)
    {
        var day = rules.On(facts.LeaveOn);
        var (age, early) = (facts.Retirement(rules), facts.MonthsEarly(rules));
        var (rate, staying) = (RateOf(facts.Sex, facts.InsuranceMonths, day), RateOf(facts.Sex, facts.InsuranceMonths + early, day));
        var atAge = VietnameseFormat.Date(age.PensionFrom);
        // Whoever has reached the age has nothing to wait for.
        var stay =
            early == 0 ? string.Empty
            : staying is { } full ? $"; làm đến tuổi nghỉ hưu ({atAge}) được {Figure.Of(full)}%"
            : $"; đến tuổi nghỉ hưu ({atAge}) vẫn chưa đủ năm đóng";
        if (!scheme.IsLeaving)
        {
            return new(age.PensionFrom, staying, staying, false, $"Tiếp tục đóng BHXH, lương hưu không đổi{stay}.");
        }

        if (EndsInsurance(scheme.Scheme))
        {
            var kept =
                rate is { } reserved && early == 0 ? $"đã đủ tuổi, làm thủ tục hưởng lương hưu {Figure.Of(reserved)}%"
                : rate is { } waiting ? $"bảo lưu thời gian đóng, từ {atAge} được hưởng {Figure.Of(waiting)}%"
                : $"chưa đủ {day.Whole("pension.least-years")} năm đóng, không đóng tiếp thì không có lương hưu";
            return new(age.PensionFrom, rate, staying, true, $"Chấm dứt: nghỉ là thôi đóng BHXH, chưa có lương hưu; {kept}{stay}.");
        }

        var from = new DateOnly(facts.LeaveOn.Year, facts.LeaveOn.Month, 1);
        from = from < facts.LeaveOn ? from.AddMonths(1) : from;
        return rate is { } now
            ? new(
                from,
                rate,
                staying,
                false,
                $"Hưởng lương hưu từ {VietnameseFormat.Date(from)}: {Figure.Of(now)}%, không trừ tỷ lệ do nghỉ trước tuổi{stay}."
            )
            : new(from, null, staying, false, $"Chưa đủ {day.Whole("pension.least-years")} năm đóng BHXH để hưởng lương hưu{stay}.");
    }

    private static bool EndsInsurance(Scheme scheme) =>
        scheme
            is Scheme.SeveranceOfficial178
                or Scheme.SeveranceEmployee178
                or Scheme.Severance154
                or Scheme.Training154
                or Scheme.PartTimeCommune154
                or Scheme.PartTimeHamlet154
                or Scheme.Resignation170;

    /// <summary>Percent of the average pay; null for too few years.</summary>
    private static decimal? RateOf(Sex sex, int months, DayRules day)
    {
        var years = MonthsToYears.Of(months, day);
        if (months < day.Whole("pension.least-years") * 12)
        {
            return null;
        }

        var first = day.Value($"pension.{(sex == Sex.Male ? "men" : "women")}.base-years");
        var rate =
            day.Value("pension.base")
            + (years >= first ? (years - first) * day.Value("pension.year") : (years - first) * day.Value("pension.short-year"));
        return Math.Min(day.Value("pension.most"), rate);
    }
}
