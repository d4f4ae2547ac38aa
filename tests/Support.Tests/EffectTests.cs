using ThongSuot.Support.Training;

namespace ThongSuot.Support.Tests;

/// <summary>The interval beside numbers worked out by hand and by a second program from the formula in the docstring.</summary>
public sealed class EffectTests
{
    private static readonly BeforeAfter Trained = new(30, 100, 10, 100);
    private static readonly BeforeAfter Beside = new(30, 100, 28, 100);

    [Fact]
    public void Thirty_of_a_hundred_that_become_ten_beside_a_place_that_stays_is_an_effect()
    {
        var result = Effect.Of([Trained], [Beside], 20);
        result.Verdict.ShouldBe(EffectVerdict.Fewer);
        result.Difference.ShouldBe(-0.18, 1e-9);
        result.Low.ShouldBe(-0.345994, 1e-6);
        result.High.ShouldBe(-0.014006, 1e-6);
        result.Dispersion.ShouldBe(1);
    }

    [Fact]
    public void Communes_that_differ_beyond_chance_widen_the_interval_until_no_effect_is_seen()
    {
        var result = Effect.Of([new(20, 100, 5, 100), new(20, 100, 15, 100)], [new(40, 200, 38, 200), new(10, 100, 30, 100)], 20);
        result.Difference.ShouldBe(-0.16, 1e-9);
        result.Dispersion.ShouldBe(3.739371, 1e-6);
        result.Low.ShouldBe(-0.342309, 1e-6);
        result.High.ShouldBe(0.022309, 1e-6);
        result.Verdict.ShouldBe(EffectVerdict.NotSeen);
    }

    [Fact]
    public void A_change_that_everybody_had_is_no_effect()
    {
        var result = Effect.Of([Trained], [Trained], 20);
        result.Verdict.ShouldBe(EffectVerdict.NotSeen);
        result.Difference.ShouldBe(0, 1e-12);
    }

    [Fact]
    public void No_error_among_few_is_no_certainty()
    {
        var result = Effect.Of([new(1, 20, 0, 20)], [new(1, 20, 1, 20)], 20);
        result.Verdict.ShouldBe(EffectVerdict.NotSeen);
        (result.High - result.Low).ShouldBeGreaterThan(0.1);
    }

    [Theory]
    [InlineData(19, 100, 100, 100)]
    [InlineData(100, 19, 100, 100)]
    [InlineData(100, 100, 19, 100)]
    [InlineData(100, 100, 100, 0)]
    public void Too_few_dossiers_on_any_of_the_four_sides_say_nothing(int one, int two, int three, int four) =>
        Effect.Of([new(1, one, 1, two)], [new(1, three, 0, four)], 20).Verdict.ShouldBe(EffectVerdict.TooFew);

    [Fact]
    public void Nobody_to_compare_with_says_nothing() => Effect.Of([Trained], [], 1).Verdict.ShouldBe(EffectVerdict.TooFew);

    [Fact]
    public void Exchanging_the_groups_turns_the_sign_and_more_dossiers_narrow_the_interval()
    {
        var random = new Random(20260901);
        for (var round = 0; round < 300; round++)
        {
            var (trained, others) = (Communes(random), Communes(random));
            var (one, other) = (Effect.Of(trained, others, 1), Effect.Of(others, trained, 1));
            one.Difference.ShouldBe(-other.Difference, 1e-9);
            one.Low.ShouldBe(-other.High, 1e-9);
            one.Low.ShouldBeLessThanOrEqualTo(one.Difference);
            one.High.ShouldBeGreaterThanOrEqualTo(one.Difference);
            one.Dispersion.ShouldBeGreaterThanOrEqualTo(1);
            (one.Verdict == EffectVerdict.Fewer).ShouldBe(one.High < 0);
            var sum = Effect.Sum(trained);
            var more = Effect.Of([Times(sum, 9)], [Times(Effect.Sum(others), 9)], 1);
            var few = Effect.Of([sum], [Effect.Sum(others)], 1);
            (more.High - more.Low).ShouldBeLessThan(few.High - few.Low);
            Effect.Of([.. trained.Reverse()], others, 1).High.ShouldBe(one.High, 1e-9, "the order of communes changes nothing");
        }
    }

    [Fact]
    public void A_need_is_what_is_above_the_provinces_rate_and_all_of_them_sum_to_nothing()
    {
        var random = new Random(7);
        for (var round = 0; round < 100; round++)
        {
            var needs = Enumerable
                .Range(0, 12)
                .Select(at =>
                {
                    var all = random.Next(1, 200);
                    return new Need($"/25/{at}/", $"f{at % 3}", "Lĩnh vực", NeedKind.Supplement, random.Next(0, all), all, 0, "/x");
                })
                .ToList();
            NeedReader.Above(needs).Sum(need => need.Above).ShouldBe(0, 1e-6);
        }
    }

    private static IReadOnlyList<BeforeAfter> Communes(Random random) =>
        [
            .. Enumerable
                .Range(0, random.Next(1, 6))
                .Select(_ =>
                {
                    var (before, after) = (random.Next(20, 200), random.Next(20, 200));
                    return new BeforeAfter(random.Next(0, before), before, random.Next(0, after), after);
                }),
        ];

    private static BeforeAfter Times(BeforeAfter one, int by) =>
        new(one.ErrorsBefore * by, one.AllBefore * by, one.ErrorsAfter * by, one.AllAfter * by);
}
