using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures.BuiltIn;

namespace ThongSuot.Procedures.Tests.BuiltIn;

public sealed class BuiltInTableTests
{
    private static readonly IReadOnlyList<BuiltInProcedure> Rows = BuiltInRows.Procedures();

    [Fact]
    public void It_holds_1598_procedures_of_which_971_are_decided_by_peoples_committees()
    {
        Rows.Count.ShouldBe(1598);
        Rows.Count(row => row.Facts.System == DecidingSystem.Ours).ShouldBe(971);
    }

    [Fact]
    public void No_code_stands_twice_and_every_code_is_a_national_one()
    {
        Rows.Select(row => row.Code).ShouldBeUnique();
        Rows.Select(row => row.Code).ShouldAllBe(code => ProcedureSearch.IsCode(code));
    }

    [Fact]
    public void Rows_that_carry_another_procedures_name_are_left_out()
    {
        Rows.ShouldNotContain(row => row.Facts.Name.StartsWith("Công bố Danh mục và Quy trình nội bộ", StringComparison.Ordinal));
        Rows.Select(row => row.Code).ShouldNotContain("1.002544");
    }

    [Fact]
    public void Every_row_has_a_level()
    {
        Rows.ShouldAllBe(row => row.Facts.AtProvince || row.Facts.AtCommune || row.Facts.AtMinistry || row.Facts.AtOther);
    }

    [Fact]
    public void A_row_without_a_limit_says_why()
    {
        var silent = Rows.Where(row => row.Limits.Direct.Unit == TimeLimitUnit.None).ToList();

        silent.ShouldNotBeEmpty();
        silent.ShouldAllBe(row => row.Limits.Note.Length > 0);
    }

    [Fact]
    public void A_limit_is_above_zero_and_below_two_years()
    {
        Rows.SelectMany(row => new[] { row.Limits.Direct, row.Limits.Online })
            .Where(limit => limit.Unit is not (TimeLimitUnit.None or TimeLimitUnit.SameDay))
            .ShouldAllBe(limit => limit.Value > 0 && limit.Value < 500);
    }

    [Fact]
    public void The_first_land_certificate_takes_27_working_days_directly_and_17_online()
    {
        var land = Rows.Single(row => row.Code == "1.013978");

        land.Limits.Direct.ShouldBe(TimeLimit.WorkingDays(27));
        land.Limits.Online.ShouldBe(TimeLimit.WorkingDays(17));
    }

    [Fact]
    public void Certified_copies_are_due_the_same_day_by_the_decree_though_the_source_is_silent()
    {
        var copy = Rows.Single(row => row.Code == "2.000815");

        copy.Limits.Direct.ShouldBe(TimeLimit.SameDay);
        copy.Limits.Note.ShouldContain("23/2015/NĐ-CP");
    }

    [Fact]
    public void Text_is_composed_and_has_single_spaces()
    {
        Rows.ShouldAllBe(row => !row.Facts.Name.Any(letter => letter >= '\u0300' && letter <= '\u036F') && !row.Facts.Name.Contains("  "));
    }

    [Fact]
    public void Every_field_has_one_owner_row_and_ours_name_a_department_and_an_office()
    {
        var owners = BuiltInRows.FieldOwners().ToDictionary(owner => owner.FieldSlug);

        foreach (var row in Rows)
        {
            var owner = owners[ProcedureSearch.SlugOf(row.Facts.Field)];
            if (row.Facts.System == DecidingSystem.Ours)
            {
                (owner.DepartmentSlug.Length > 0 && owner.CommuneOfficeSlug.Length > 0).ShouldBeTrue(row.Facts.Field);
            }
        }
    }

    [Theory]
    [InlineData("", 0, TimeLimitUnit.None)]
    [InlineData("same-day", 0, TimeLimitUnit.SameDay)]
    [InlineData("27wd", 27, TimeLimitUnit.WorkingDay)]
    [InlineData("8wh", 8, TimeLimitUnit.WorkingHour)]
    [InlineData("30cd", 30, TimeLimitUnit.CalendarDay)]
    [InlineData("12mo", 12, TimeLimitUnit.Month)]
    public void A_limit_is_read_from_its_short_form(string text, int value, TimeLimitUnit unit)
    {
        BuiltInRows.LimitOf(text).ShouldBe(new TimeLimit(value, unit));
    }

    [Fact]
    public void A_limit_with_an_unknown_unit_is_an_error_and_not_a_guess()
    {
        Should.Throw<InvalidDataException>(() => BuiltInRows.LimitOf("27xx"));
    }
}
