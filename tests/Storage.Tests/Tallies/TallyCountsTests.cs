using FsCheck;
using FsCheck.Fluent;
using ThongSuot.Platform.Tallies;

namespace ThongSuot.Storage.Tests.Tallies;

public sealed class TallyCountsTests
{
    [Fact]
    public void Text_holds_what_is_not_zero_in_order_of_measures() =>
        TallyCounts.Of([(113, 2), (101, 5), (104, 1), (104, -1), (101, 1)]).ToString().ShouldBe("101:6 113:2");

    [Fact]
    public void Reading_the_text_back_gives_the_same_counts() =>
        Prop.ForAll<(int, long)[]>(pairs => TallyCounts.Parse(TallyCounts.Of(pairs).ToString()).Equals(TallyCounts.Of(pairs)))
            .Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Adding_and_taking_away_again_changes_nothing() =>
        Prop.ForAll<(int, int)[], (int, int)[]>(
                (left, right) =>
                    Of(left).Plus(Of(right)).Minus(Of(right)).Equals(Of(left)) && Of(left).Plus(Of(right)).Equals(Of([.. left, .. right]))
            )
            .Check(Config.QuickThrowOnFailure);

    [Fact]
    public void A_text_changed_by_hand_is_not_taken_for_zero() => Should.Throw<FormatException>(() => TallyCounts.Parse("101:6 nonsense"));

    private static TallyCounts Of((int Measure, int Count)[] pairs) =>
        TallyCounts.Of(pairs.Select(pair => (pair.Measure, (long)pair.Count)));
}
