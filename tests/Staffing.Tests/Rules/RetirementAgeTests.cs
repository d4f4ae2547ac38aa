namespace ThongSuot.Staffing.Tests.Rules;

/// <summary>ND 135/2020/NĐ-CP Article 4 and its appendix I.</summary>
public sealed class RetirementAgeTests
{
    [Theory]
    [InlineData("1961-01-10", "Male", "2021-04-30")]
    [InlineData("1961-10-15", "Male", "2022-04-30")]
    [InlineData("1966-04-01", "Male", "2028-04-30")]
    [InlineData("1980-06-20", "Male", "2042-06-30")]
    [InlineData("1966-01-10", "Female", "2021-05-31")]
    [InlineData("1975-05-02", "Female", "2035-05-31")]
    [InlineData("1990-12-31", "Female", "2050-12-31")]
    public void The_age_of_the_year_in_which_it_is_reached_counts(string born, string sex, string last) =>
        RetirementAge.DayOf(DateOnly.Parse(born), Enum.Parse<Sex>(sex)).ShouldBe(DateOnly.Parse(last));
}
