namespace ThongSuot.Benefits.Tests.Policy;

/// <summary>ND 135/2020/NĐ-CP Article 4 and its appendix I.</summary>
public sealed class RetirementDatesTests
{
    [Theory]
    [InlineData("1961-01-10", true, "2021-04-30")]
    [InlineData("1961-10-15", true, "2022-04-30")]
    [InlineData("1966-04-01", true, "2028-04-30")]
    [InlineData("1980-06-20", true, "2042-06-30")]
    [InlineData("1966-01-10", false, "2021-05-31")]
    [InlineData("1975-05-02", false, "2035-05-31")]
    [InlineData("1990-12-31", false, "2050-12-31")]
    public void The_age_of_the_year_in_which_it_is_reached_counts(string born, bool man, string last) =>
        RetirementDates.BuiltIn.LastDayOf(man, DateOnly.Parse(born), new DateOnly(2025, 9, 1)).ShouldBe(DateOnly.Parse(last));
}
