using System.Text.RegularExpressions;
using ThongSuot.Web.Lists;

namespace ThongSuot.Web.Tests.Lists;

public sealed partial class Code128Tests
{
    [Fact]
    public void The_check_of_a_known_example_is_as_the_standard_counts_it() =>
        // "PJJ123C" has 54 under start A, so 55 under start B (ISO/IEC 15417's sum begins with the start's value).
        Code128Svg.Values("PJJ123C").ShouldBe([104, 48, 42, 42, 17, 18, 19, 35, 55, 106]);

    [Fact]
    public void Bars_and_gaps_of_each_character_fill_eleven_modules_and_those_of_the_stop_thirteen()
    {
        const string Text = "H44.101-250911-0042";
        var svg = Code128Svg.Of(Text, "mã").ToString()!;

        var bars = Bar().Matches(svg).Select(bar => (At: int.Parse(bar.Groups[1].Value), Width: int.Parse(bar.Groups[2].Value))).ToList();
        // Start, the characters and the check have three bars each, the stop four.
        bars.Count.ShouldBe((Text.Length + 2) * 3 + 4);
        (bars[^1].At + bars[^1].Width - bars[0].At).ShouldBe((Text.Length + 2) * 11 + 13);
        bars[0].At.ShouldBe(10, "a scanner needs ten quiet modules before the first bar");
    }

    [Fact]
    public void A_character_it_has_not_is_refused_rather_than_left_out() =>
        Should.Throw<ArgumentException>(() => Code128Svg.Of("Đ-1", "mã"));

    [GeneratedRegex(@"M(\d+) 0h(\d+)v")]
    private static partial Regex Bar();
}
