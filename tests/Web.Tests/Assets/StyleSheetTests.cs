namespace ThongSuot.Web.Tests.Assets;

public sealed class StyleSheetTests
{
    [Theory]
    [InlineData("td::before {\n  content: attr(data-label) \": \";\n}", "td::before{content:attr(data-label) \": \"}")]
    [InlineData("/* a word */ a , b { color : red; }", "a,b{color :red}")]
    [InlineData(".a :hover { margin: 0 4px; }", ".a :hover{margin:0 4px}")]
    [InlineData(
        "@media (max-width: 560px) {\n  .a > b ~ c, .d + e { width: calc(1px + 2px); }\n}",
        "@media (max-width:560px){.a>b~c,.d + e{width:calc(1px + 2px)}}"
    )]
    public void A_sheet_goes_out_small_and_what_people_read_keeps_its_blanks(string sheet, string small) =>
        StyleSheet.Small(sheet).ShouldBe(small);

    [Fact]
    public void No_sheet_and_no_script_was_lost_on_the_way()
    {
        var assembly = typeof(WebAssets).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.Contains(".Assets.", StringComparison.Ordinal)).ToList();
        names.Count.ShouldBeGreaterThan(5);
        foreach (var name in names)
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            stream.Length.ShouldBeGreaterThan(100, name);
        }
    }
}
