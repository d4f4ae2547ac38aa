namespace ThongSuot.Finance.Projects;

/// <summary>
/// The rate of disbursement of a year by the definition in force: what was paid of the year's capital by 31/1 of the next year, over that
/// capital (Luật Đầu tư công 58/2024/QH15).
/// </summary>
/// <param name="Capital">Đồng planned.</param>
/// <param name="Paid">Đồng paid until now.</param>
/// <param name="PaidThenLastYear">Đồng paid of last year's capital by the same day of last year.</param>
/// <param name="PaidInAllLastYear">Đồng paid of last year's capital until its end.</param>
internal sealed record Disbursement(long Capital, long Paid, long LastCapital, long PaidThenLastYear, long PaidInAllLastYear)
{
    /// <summary>
    /// What will be paid by 31/1 if the rest of the year goes as last year's did; without a last year, if it goes on as it has. Never more
    /// than the capital.
    /// </summary>
    /// <param name="passed">Part of the thirteen months that has passed, 0 to 1.</param>
    public long Forecast(decimal passed)
    {
        var share = PaidInAllLastYear > 0 && PaidThenLastYear > 0 ? (decimal)PaidThenLastYear / PaidInAllLastYear : passed;
        return share <= 0 ? 0 : (long)Math.Min(Capital, Math.Round(Paid / share, MidpointRounding.AwayFromZero));
    }

    /// <summary>How much of the thirteen months from the first of January to the end of the next one has passed on a day.</summary>
    public static decimal Passed(int year, DateOnly today)
    {
        var (from, to) = (new DateOnly(year, 1, 1).DayNumber, new DateOnly(year + 1, 1, 31).DayNumber);
        return Math.Clamp((decimal)(today.DayNumber - from) / (to - from), 0, 1);
    }
}
