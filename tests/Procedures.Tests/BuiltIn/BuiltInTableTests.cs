using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures.BuiltIn;

namespace ThongSuot.Procedures.Tests.BuiltIn;

public sealed class BuiltInTableTests
{
    private static readonly IReadOnlyList<BuiltInProcedure> Rows = BuiltInRows.Procedures();

    [Fact]
    public void It_holds_3194_procedures_of_which_2132_are_decided_by_peoples_committees_everywhere_and_331_in_one_province()
    {
        Rows.Count.ShouldBe(3194);
        Rows.Count(row => row.Facts.System == DecidingSystem.Ours && row.ProvinceCode.Length == 0).ShouldBe(2132);
        Rows.Count(row => row.ProvinceCode.Length == 2).ShouldBe(331);
        Rows.ShouldAllBe(row => row.ProvinceCode.Length == 0 || row.Facts.System == DecidingSystem.Ours);
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
    public void No_limit_is_the_number_that_the_source_glued_to_its_fee()
    {
        var glued = Rows.Single(row => row.Code == "1.000014");

        glued.Limits.Direct.ShouldBe(TimeLimit.None);
        glued.Limits.Note.ShouldContain("“120”");
        glued.Doubts.HasFlag(CatalogueDoubt.LimitMissing).ShouldBeTrue();
        glued.Fees.ShouldContain(line => line.Basis == FeeBasis.PerUnit && line.Amount == 20_000);
        Rows.Count(row => row.Limits.Note.Contains("liền với mức phí")).ShouldBe(47);
    }

    [Fact]
    public void A_limit_that_the_portal_changed_later_is_kept_and_marked_until_somebody_reads_the_decision()
    {
        var permit = Rows.Single(row => row.Code == "1.013225");

        permit.Doubts.HasFlag(CatalogueDoubt.LimitDiffers).ShouldBeTrue();
        permit.Limits.Note.ShouldContain("10 ngày làm việc");
        permit.Limits.Direct.Value.ShouldNotBe(10);
    }

    [Fact]
    public void An_amount_is_in_whole_thousands_of_dong_and_free_only_where_the_source_says_so_in_words()
    {
        var lines = Rows.SelectMany(row => row.Fees).ToList();

        lines.Where(line => line.Amount is not null).ShouldAllBe(line => line.Amount >= FeeCheck.LeastAmount);
        lines.Count(line => line.Basis == FeeBasis.Free).ShouldBeLessThan(100);
        lines.Count(line => line.Basis == FeeBasis.StatedZero).ShouldBeGreaterThan(1_700);
        lines.Where(line => line.Basis is FeeBasis.Fixed or FeeBasis.PerUnit).ShouldAllBe(line => line.Amount > 0);
        Rows.Single(row => row.Code == "1.001612").Fees.ShouldAllBe(line => line.Basis == FeeBasis.SetByCouncil);
    }

    [Fact]
    public void Nearly_every_procedure_of_communes_has_its_papers()
    {
        var commune = Rows.Where(row => row.Facts is { AtCommune: true, System: DecidingSystem.Ours } && row.ProvinceCode.Length == 0)
            .ToList();

        commune
            .Where(row => row.Papers.Count == 0)
            .Select(row => row.Code)
            .ShouldBe(["2.001283", "2.002481", "3.000182"], ignoreOrder: true);
        Rows.Sum(row => row.Papers.Count).ShouldBe(165 + 15_143);
    }

    [Fact]
    public void A_paper_is_required_only_where_it_was_read_by_hand_and_has_a_number_of_its_own()
    {
        var required = Rows.Where(row => row.Papers.Any(paper => paper.Required)).Select(row => row.Code).ToList();

        required.Count.ShouldBeLessThanOrEqualTo(44);
        required.ShouldContain("1.001193");
        Rows.ShouldAllBe(row => row.Papers.Select(paper => paper.Number).Distinct().Count() == row.Papers.Count);
        Rows.ShouldAllBe(row => row.Papers.All(paper => paper.Name.Length > 0 && paper.Name.Length <= PaperCheck.LongestName));
    }

    [Fact]
    public void The_tables_stay_small_enough_for_weak_servers()
    {
        var assembly = typeof(ProceduresModule).Assembly;

        assembly.GetManifestResourceNames().Sum(name => assembly.GetManifestResourceStream(name)!.Length).ShouldBeLessThan(2_200_000);
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
