using ThongSuot.Demonstration.Vectors;

namespace ThongSuot.Benefits.Tests.Vectors;

/// <summary>
/// The examples of policy money: two complete published totals, published salaries, and what was derived from the formulas, each
/// called what it is. P-02: the article prints 744.788.125, its own three components sum to 744.778.125; we follow the
/// components, as the row's note says. P-06 states no figure and asserts none.
/// </summary>
public sealed class VectorTests
{
    private static readonly string[] Lines = Text().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static TheoryData<string> Published =>
        [.. Lines[1..].Where(line => KindOf(line).StartsWith("published", StringComparison.Ordinal)).Select(line => line.Split(',')[0])];

    public static TheoryData<string> Derived =>
        [.. Lines[1..].Where(line => KindOf(line) is "derived" or "rounding" or "retirement-age").Select(line => line.Split(',')[0])];

    [Theory, MemberData(nameof(Published))]
    public void A_published_example_comes_out_to_the_dong(string id) => Run(Lines[0], Line(id)).ShouldBe((0, "1/1"));

    [Theory, MemberData(nameof(Derived))]
    public void An_example_derived_from_the_formulas_comes_out_to_the_dong(string id) => Run(Lines[0], Line(id)).ShouldBe((0, "1/1"));

    [Fact]
    public void All_thirty_four_pass_and_each_is_published_or_derived()
    {
        Run(Lines).ShouldBe((0, "34/34"));
        (Published.Count, Derived.Count).ShouldBe((7, 27));
    }

    [Fact]
    public void The_misprinted_total_of_P02_is_a_mismatch()
    {
        var (code, report) = Run(Lines[0], Line("P-02").Replace(",744778125,", ",744788125,", StringComparison.Ordinal));
        code.ShouldBe(1);
        report.ShouldBe("Dòng 2: P-02: expected_total_vnd: tính ra 744778125, tệp ghi 744788125.\n0/1");
    }

    [Theory]
    [InlineData("D-07", ",81,", ",90,", "total_months: tính ra 81, tệp ghi 90")]
    [InlineData("D-11", ",411091200,", ",,", "expected_c1_vnd: tính ra 411091200, tệp ghi trống")]
    [InlineData("D-09", ",after12,", ",first12,", "c1_lump_months: tính ra 48, tệp ghi 24")]
    [InlineData("P-01", ",15356250,", ",15356251,", "salary_month_vnd: tính ra 15356250, tệp ghi 15356251")]
    [InlineData("R-09", ",61,5.5,", ",61,5.1,", "years_early: tính ra 5.5, tệp ghi 5.1")]
    [InlineData("A-07", "56y8m", "56y9m", "tuổi nghỉ hưu: tính ra 56y8m, 05/2025, 2025-06-01, tệp ghi 56y9m")]
    [InlineData("D-13", ",Art 12,", ",Art 99,", "không hiểu chính sách “ND 178/2024”, điều “Art 99”")]
    public void What_does_not_agree_is_named_by_line_example_and_column(string id, string right, string wrong, string told)
    {
        var (code, report) = Run(Lines[0], Line(id).Replace(right, wrong, StringComparison.Ordinal));
        code.ShouldBe(1);
        report.ShouldStartWith($"Dòng 2: {id}: ");
        report.ShouldContain(told);
        report.ShouldEndWith("\n0/1");
    }

    [Theory]
    [InlineData("id,kind\nX,derived", "thiếu cột policy")]
    [InlineData("", "thiếu cột id")]
    public void A_file_without_the_columns_is_refused_naming_them(string text, string told)
    {
        using var report = new StringWriter();
        VectorCheck.Run(new StringReader(text), report).ShouldBe(1);
        report.ToString().ShouldContain(told);
        report.ToString().ShouldEndWith("0/0" + Environment.NewLine);
    }

    [Fact]
    public void A_number_that_is_none_is_refused_with_its_line_and_column()
    {
        var (code, report) = Run(Lines[0], Line("P-01"), Line("D-21").Replace(",8564400,", ",tám triệu,", StringComparison.Ordinal));
        (code, report).ShouldBe((1, "Dòng 3: D-21: cột salary_month_vnd: “tám triệu” không phải số. Viết như 2340000 hoặc 12.5.\n1/2"));
    }

    [Theory]
    [InlineData(
        "X,derived,ND 178/2024 + ND 67/2025,Art 7(2)(d),18 months early,first12,2340000,3.66,0,25,10705500,18,1.5,22,,18,,,,18,192699000,,,,192699000,,,"
    )]
    [InlineData(
        "X,derived,ND 178/2024 + ND 67/2025,Art 7(1)(b),84 months early from month 13,after12,2340000,3.66,0,25,10705500,84,7,25,,27,28,7.5,,62.5,289048500,299754000,80291250,,669093750,,,"
    )]
    [InlineData("X,derived,ND 178/2024,Art 12,reinforced to the province,,2340000,,,,2340000,,,,,3,,,,3,7020000,,,,7020000,,,")]
    [InlineData("X,derived,ND 154/2025,Art 6,SHI 17y,,2340000,3.66,0,0,8564400,36,3,17,,,15,5,,20,,128466000,42822000,,171288000,,,")]
    [InlineData(
        "X,derived,ND 154/2025,Art 8,severance at once SHI 10y,,2340000,3.66,0,0,8564400,,,10,,,,15,3,18,,,128466000,25693200,154159200,,,"
    )]
    [InlineData(
        "X,derived,ND 154/2025,Art 9,commune part-timer already at retirement age,,2340000,,,,3510000,,,12,144,15,,,,15,52650000,,,,52650000,,,"
    )]
    [InlineData(
        "X,derived,ND 154/2025,\"Art 9 (>=5y, <5y to age)\",commune part-timer 8y worked,,2340000,,,,3510000,36,,8,96,28.8,,12,3,43.8,101088000,,42120000,10530000,153738000,,,"
    )]
    [InlineData(
        "X,derived,ND 170/2025,voluntary resignation of a civil servant,6 months,,2340000,3.66,0,0,8564400,,,0.5,6,,,1,3,4,,,8564400,25693200,34257600,,,"
    )]
    [InlineData(
        "X,derived,ND 07/2026 + ND 161/2026,leadership allowance,\"Deputy head of an office, other provinces (0.15)\",,2530000,,,,2530000,,,,,0.15,,,,0.15,379500,,,,379500,,,"
    )]
    [InlineData(
        "X,retirement-age,ND 135/2020 Art 3-4,normal conditions,woman born 1969,,,,,,,,,,,,,,,,,,,,,,,age 56y8m; leaves at end of 09/2025; pension from 2025-10-01"
    )]
    public void Other_groups_of_the_same_articles_come_out_by_hand_calculation(string line) => Run(Lines[0], line).ShouldBe((0, "1/1"));

    private static string KindOf(string line) => line.Split(',')[1];

    private static string Line(string id) => Lines.Single(line => line.StartsWith(id + ",", StringComparison.Ordinal));

    private static (int Code, string Report) Run(params string[] lines)
    {
        using var report = new StringWriter();
        var code = VectorCheck.Run(new StringReader(string.Join('\n', lines)), report);
        return (code, report.ToString().ReplaceLineEndings("\n").TrimEnd());
    }

    private static string Text()
    {
        using var reader = new StreamReader(
            typeof(VectorTests).Assembly.GetManifestResourceStream("ThongSuot.Benefits.Tests.Vectors.policy-vectors.csv")!
        );
        return reader.ReadToEnd().Replace("\r", string.Empty, StringComparison.Ordinal);
    }
}
