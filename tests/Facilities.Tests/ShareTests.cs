using FsCheck;
using FsCheck.Fluent;
using ThongSuot.Facilities.Handovers;

namespace ThongSuot.Facilities.Tests;

/// <summary>What is divided adds up again, in counts and in đồng, whatever is counted, disputed, written off and split.</summary>
public sealed class ShareTests
{
    private static readonly DateOnly Today = new(2025, 9, 13);
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(1_000);

    [Fact]
    public void Parts_of_money_are_the_whole_and_each_is_its_share_to_the_dong()
    {
        Prop.ForAll(Gen.Choose(0, int.MaxValue).Select(whole => (long)whole * 37).Zip(Gen.Choose(0, 1_000).ListOf(5)).ToArbitrary(), pair =>
            {
                var (whole, weights) = (pair.Item1, pair.Item2.Select(weight => (long)weight).ToList());
                var (parts, total) = (LargestRemainder.Split(whole, weights), weights.Sum());
                return parts.Sum() == whole
                    && parts.All(part => part >= 0)
                    && (
                        total == 0
                        || parts
                            .Zip(weights)
                            .All(one =>
                                Math.Abs(one.First - ((decimal)whole * one.Second / total)) < 1 && (one.Second > 0 || one.First == 0)
                            )
                    );
            })
            .Check(Often);
    }

    [Theory]
    [InlineData(100, new long[] { 1, 1, 1 }, new long[] { 34, 33, 33 })]
    [InlineData(1_000_000, new long[] { 3, 2, 2 }, new long[] { 428_572, 285_714, 285_714 })]
    [InlineData(2, new long[] { 0, 1, 1, 1 }, new long[] { 0, 1, 1, 0 })]
    [InlineData(7, new long[] { 0, 0 }, new long[] { 7, 0 })]
    public void Left_dong_go_to_the_largest_remainders(long whole, long[] weights, long[] parts) =>
        LargestRemainder.Split(whole, weights).ShouldBe(parts);

    [Fact]
    public void Received_disputed_written_off_and_open_are_what_was_listed_after_any_acts()
    {
        Prop.ForAll(Gen.Choose(1, 5_000).Zip(Gen.Choose(0, 2_000_000_000)).Zip(Gen.Choose(0, 6_000).ListOf(6)).ToArbitrary(), given =>
            {
                var ((quantity, value), counts) = given;
                var item = HandoverItem.Of(
                    "25",
                    HandoverListId.New(),
                    1,
                    Parish.Thing(value: value) with
                    {
                        Quantity = quantity,
                        Measure = "m2",
                    }
                );
                foreach (var (count, at) in counts.Select((count, at) => (count, at)))
                {
                    _ = (at % 3) switch
                    {
                        0 => item.CountByGiver(count, "Hỏng khi chuyển", "Nguyễn Mẫu An"),
                        1 => item.CountByReceiver(count, "Không thấy", "Nguyễn Mẫu An"),
                        _ => item.WriteOff(count, "12/QĐ-UBND", Today, "Thanh lý", Today, Today),
                    };
                    var totals = ListTotals.Of([item]);
                    if (
                        totals.Difference != default
                        || item.Open < 0
                        || item.Received > (item.GiverCount ?? item.Quantity)
                        || item.OpenValue < 0
                        || item.Received + item.Disputed + item.WrittenOff + item.Open != quantity
                        || item.ReceivedValue + item.DisputedValue + item.WrittenOffValue + item.OpenValue != value
                    )
                    {
                        return false;
                    }
                }

                return true;
            })
            .Check(Often);
    }

    [Fact]
    public void A_line_divided_among_three_successors_keeps_its_count_and_its_dong()
    {
        Prop.ForAll(Gen.Choose(3, 100_000).Zip(Gen.Choose(0, 2_000_000_000)).Zip(Gen.Choose(1, 50_000).ListOf(2)).ToArbitrary(), given =>
            {
                var ((quantity, value), parts) = given;
                var item = HandoverItem.Of(
                    "25",
                    HandoverListId.New(),
                    1,
                    Parish.Thing(value: value) with
                    {
                        Quantity = quantity,
                        Measure = "m2",
                    }
                );
                var split = item.SplitOff([.. parts.Select(part => (long)part)]);
                var fits = parts.Sum() <= quantity;
                return split.IsRefused == !fits
                    && item.Quantity + (fits ? split.Value.Sum(part => part.Quantity) : 0) == quantity
                    && item.Value + (fits ? split.Value.Sum(part => part.Value) : 0) == value;
            })
            .Check(Often);
    }

    [Fact]
    public void Every_old_unit_of_every_province_has_successors_and_all_pairs_are_there()
    {
        var provinces = Enumerable.Range(1, 99).Select(code => code.ToString("00")).ToList();
        var all = provinces.SelectMany(Territory.OldUnits.Of).ToList();
        all.Sum(unit => unit.Successors.Count).ShouldBeInRange(10_500, 10_571);
        all.ShouldAllBe(unit => unit.Successors.Count > 0 && unit.Name.Length > 0);
        foreach (var province in provinces)
        {
            Territory.OldUnits.Of(province).Select(unit => unit.Code).ShouldBeUnique();
        }

        Territory.OldUnits.Of("25").Count.ShouldBe(479);
        Territory.OldUnits.Of("25").Count(unit => unit.Successors.Count == 2).ShouldBe(3);
    }
}
