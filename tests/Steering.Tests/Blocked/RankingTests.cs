using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Steering.Blocked;
using ThongSuot.Steering.Then;

namespace ThongSuot.Steering.Tests.Blocked;

public sealed class RankingTests
{
    private static readonly RankingRule Rule = new(OverdueDay: 10, BlockedDay: 1, Touch: 2, TouchMost: 100, NoOwner: 60);

    private static readonly DateTimeOffset Now = FakeClock.Morning;

    [Fact]
    public void The_same_things_stand_in_the_same_order_however_they_were_read()
    {
        var things = Enumerable.Range(0, 400).Select(Drawn).ToList();
        var once = BlockedLine.InOrder(things, Rule, Now, _ => WorkingCalendar.Standard).Select(line => line.Key).ToList();
        for (var seed = 0; seed < 20; seed++)
        {
            var shuffled = things.ToArray();
            new Random(seed).Shuffle(shuffled);
            BlockedLine.InOrder(shuffled, Rule, Now, _ => WorkingCalendar.Standard).Select(line => line.Key).ShouldBe(once);
        }
    }

    [Fact]
    public void Each_thing_stands_in_exactly_one_line_and_a_line_without_an_owner_says_so()
    {
        var things = Enumerable.Range(0, 400).Select(Drawn).ToList();

        var lines = BlockedLine.InOrder(things, Rule, Now, _ => WorkingCalendar.Standard);

        lines.SelectMany(line => line.Things).Select(thing => thing.Key).Order().ShouldBe(things.Select(thing => thing.Key).Order());
        lines.Sum(line => line.Count).ShouldBe(things.Sum(thing => thing.Count));
        lines.ShouldAllBe(line => line.HasOwner == line.Things.All(thing => thing.Owner != null));
        lines.Select(line => line.Points.Sum).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void What_nobody_answers_for_and_what_touches_many_comes_before_what_is_otherwise_the_same()
    {
        var lone = Thing("a", owner: null);
        var many = Thing("b", owner: Owner(1)) with { Touches = 20 };
        var plain = Thing("c", owner: Owner(2));

        BlockedLine
            .InOrder([plain, many, lone], Rule, Now, _ => WorkingCalendar.Standard)
            .Select(line => line.Key)
            .ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public void What_is_due_on_a_day_is_late_by_calendar_days_as_its_list_says_and_what_is_due_at_an_hour_by_working_time()
    {
        var day = OfficeClock.DayOf(Now).AddDays(-10);
        string TillOf(DateTimeOffset until) =>
            BlockedLine
                .InOrder([Thing("a", Owner(1)) with { Until = until }], Rule, Now, _ => WorkingCalendar.Standard)
                .ShouldHaveSingleItem()
                .Till;

        TillOf(OfficeClock.EndOf(day)).ShouldStartWith("quá hạn 10 ngày, hạn");
        TillOf(OfficeClock.At(day, new(17, 0)))
            .ShouldStartWith(
                $"quá hạn {Platform.Text.VietnameseFormat.WorkingDuration(WorkingCalendar.Standard.WorkingTimeBetween(OfficeClock.At(day, new(17, 0)), Now))}, hạn"
            );
        TillOf(OfficeClock.EndOf(OfficeClock.DayOf(Now))).ShouldStartWith("hạn");
    }

    [Fact]
    public void Things_of_one_cause_are_one_line_that_tells_how_many()
    {
        var cause = new BlockageCause("so-y-te", "vướng mắc chờ Sở Y tế trả lời", "/vuong-mac?co-quan=so-y-te");
        var things = Enumerable.Range(0, 12).Select(number => Thing($"vm/{number}", Owner(1)) with { Cause = cause });

        var line = BlockedLine.InOrder(things, Rule, Now, _ => WorkingCalendar.Standard).ShouldHaveSingleItem();

        (line.Text, line.Path, line.Count).ShouldBe(("12 vướng mắc chờ Sở Y tế trả lời", cause.Path, 12));
    }

    [Fact]
    public void A_week_is_compared_by_unit_and_kind_and_what_is_gone_got_better()
    {
        BlockedCount Then(string unit, string kind, int count) =>
            new()
            {
                ProvinceCode = "25",
                Day = new DateOnly(2025, 9, 4),
                UnitPath = unit,
                Kind = kind,
                Count = count,
            };
        var now = BlockedLine.InOrder([Thing("x", Owner(1)) with { Count = 23 }], Rule, Now, _ => WorkingCalendar.Standard);

        var change = Change.Of(
            new DateOnly(2025, 9, 4),
            [Then("/25/a/", "k", 14), Then("/25/b/", "k", 5)],
            now,
            [new BlockageKind("k", "Hồ sơ quá hạn")]
        );

        change.Worse.ShouldHaveSingleItem().ShouldBe(new ChangedLine("/25/a/", "Hồ sơ quá hạn", 14, 23, "/x"));
        change.Better.ShouldHaveSingleItem().ShouldBe(new ChangedLine("/25/b/", "Hồ sơ quá hạn", 5, 0, null));
    }

    private static Blockage Drawn(int number)
    {
        var random = new Random(number);
        return Thing($"k/{number:000}", random.Next(5) == 0 ? null : Owner(random.Next(40))) with
        {
            Since = Now.AddDays(-random.Next(40)),
            Until = random.Next(4) == 0 ? null : Now.AddDays(random.Next(30) - 20),
            Touches = random.Next(60),
            Count = 1 + random.Next(30),
            Cause = random.Next(3) == 0 ? new BlockageCause($"c/{random.Next(30)}", "việc cùng nguyên nhân", "/c") : null,
        };
    }

    private static Blockage Thing(string key, BlockageOwner? owner) =>
        new(key, "k", "Việc", "/" + key, "/25/a/", Now.AddDays(-3), Now.AddDays(-1), owner, "giải quyết")
        {
            Remedy = new("Kết quả", "Báo cáo", "Quy chế làm việc"),
        };

    private static BlockageOwner Owner(int number) =>
        new(new SeatId(new Guid(number, 0, 0, new byte[8])), $"Nguyễn Mẫu {number}", "Giám đốc", "/25/a/");
}
