using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Territory;
using ThongSuot.Web.Charts;

namespace ThongSuot.Web.Tests.Charts;

/// <summary>Names on tiles, classes of figures, and the drawing.</summary>
public sealed class TileGridPartsTests
{
    [Fact]
    public async Task The_name_of_every_commune_of_the_nation_fits_its_tile_whole()
    {
        var units = (await TestProgram.OnAsync(TestDatabase.Sqlite)).Services.GetRequiredService<Units>();
        var names = units.Provinces.SelectMany(province => units.CommunesOf(province.Code)).Select(commune => commune.ShortName).ToList();

        names.Count.ShouldBe(3_321);
        foreach (var name in names)
        {
            string.Join(' ', TileName.Lines(name)).ShouldBe(name);
            TileName.Lines(name).Max(TileName.WidthOf).ShouldBeLessThanOrEqualTo(TileName.Widest, name);
        }
    }

    [Theory]
    [InlineData("Âu Cơ", "Âu Cơ")]
    [InlineData("Thượng Long", "Thượng|Long")]
    [InlineData("Đoan Hùng", "Đoan|Hùng")]
    [InlineData("Nguyễn Bỉnh Khiêm", "Nguyễn|Bỉnh|Khiêm")]
    public void A_long_name_is_broken_between_words(string name, string lines) => string.Join('|', TileName.Lines(name)).ShouldBe(lines);

    [Fact]
    public void Five_classes_are_about_equally_full_and_their_limits_are_round()
    {
        var figures = Enumerable.Range(0, 100).Select(at => at * 1.37m).ToList();
        var classes = FiveClasses.Over(figures, 0.1m);

        classes.Limits.ShouldBe([27m, 55m, 82m, 110m]);
        figures.GroupBy(classes.Of).Select(group => group.Count()).ShouldAllBe(count => count >= 15 && count <= 25);
        classes
            .Names(limit => $"{limit:0}%")
            .ShouldBe(["dưới 27%", "27% đến dưới 55%", "55% đến dưới 82%", "82% đến dưới 110%", "từ 110%"]);
    }

    [Fact]
    public void Figures_that_are_alike_or_absent_make_fewer_classes()
    {
        FiveClasses.Over([], 1).Names(limit => $"{limit}").ShouldBe(["mọi giá trị"]);
        FiveClasses.Over([7, 7, 7], 1).Of(7).ShouldBe(1);
        var classes = FiveClasses.Over([0, 0, 0, 0, 0, 0, 3], 1);
        (classes.Of(0), classes.Of(3), classes.Limits.Count).ShouldBe((1, 2, 1));
        var skewed = FiveClasses.Over([.. Enumerable.Repeat(0m, 60), .. Enumerable.Range(1, 40).Select(at => (decimal)at)], 1);
        skewed.Limits.ShouldBe([1, 11, 21, 31], "most are zero: they are one class, the others make four");
        var two = FiveClasses.Over([0, 0, 3, 3], 1);
        (two.Of(0), two.Of(3)).ShouldBe((1, 2));
    }

    [Fact]
    public async Task A_grid_of_the_largest_province_is_light_and_says_each_figure()
    {
        var units = (await TestProgram.OnAsync(TestDatabase.Sqlite)).Services.GetRequiredService<Units>();
        var communes = units.CommunesOf("79");
        var html = Draw(
            communes.Select(unit => new TilePoint(unit.Code, unit.Place!.Longitude, unit.Place.Latitude)).ToList(),
            communes
                .Select(
                    (unit, at) =>
                        new Tile(
                            unit.Code,
                            unit.ShortName,
                            $"{unit.Name}: {at}% <quá hạn>",
                            at % 6,
                            $"/so-lieu?don-vi={unit.Path}&tu=2025-09-01"
                        )
                )
                .ToList()
        );

        Regex.Count(html, "<a href").ShouldBe(169);
        html.ShouldContain("<title>Phường Sài Gòn: ");
        html.ShouldContain("&lt;quá hạn&gt;");
        html.ShouldContain("không có hồ sơ");
        html.ShouldNotContain("style=");
        using var sent = new MemoryStream();
        await using (
            var brotli = new System.IO.Compression.BrotliStream(sent, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true)
        )
        {
            await brotli.WriteAsync(System.Text.Encoding.UTF8.GetBytes(html));
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{html.Length} characters, {sent.Length} bytes as sent");
        sent.Length.ShouldBeLessThan(9 * 1024);
    }

    private static string Draw(IReadOnlyList<TilePoint> points, IReadOnlyList<Tile> tiles)
    {
        var grid = new TileGridTagHelper(HtmlEncoder.Create(UnicodeRanges.All))
        {
            Points = points,
            Tiles = tiles,
            Legend = ["dưới 1%", "từ 1%"],
            Label = "Tỷ lệ quá hạn",
            Table = "#bang",
        };
        var output = new TagHelperOutput("tile-grid", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        grid.Process(new TagHelperContext([], new Dictionary<object, object>(), "test"), output);
        using var text = new StringWriter();
        output.WriteTo(text, HtmlEncoder.Default);
        return text.ToString();
    }
}
