using FsCheck;
using FsCheck.Fluent;
using ThongSuot.Platform.WorkingTime;
using static ThongSuot.Platform.Tests.WorkingTime.CalendarRows;

namespace ThongSuot.Platform.Tests.WorkingTime;

public sealed class WorkingCalendarPropertyTests
{
    private static readonly WorkingCalendar Standard = WorkingCalendar.Standard;
    private static readonly WorkingCalendar Flooded = WorkingCalendar.Build(
        BuiltInCalendar.Hours(),
        BuiltInCalendar.Days(),
        [Closed("2026-03-10 09:15", "2026-03-12 14:40"), Closed("2026-09-08 00:00", "2026-09-15 00:00")]
    );

    private static readonly DateTimeOffset First = Moments.At("2025-01-01 00:00");

    private static readonly Arbitrary<DateTimeOffset> AnyMoment = Gen.Choose(0, 3 * 365 * 24 * 60)
        .Select(minute => First.AddMinutes(minute))
        .ToArbitrary();
    private static readonly Arbitrary<TimeSpan> AnyTime = Gen.Choose(0, 400 * 60)
        .Select(minutes => TimeSpan.FromMinutes(minutes))
        .ToArbitrary();

    [Fact]
    public void What_is_received_later_is_never_due_earlier() =>
        Prop.ForAll(AnyMoment, AnyMoment, AnyTime, (a, b, time) =>
                (a <= b) == (a <= b && Flooded.AddWorkingTime(a, time) <= Flooded.AddWorkingTime(b, time))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_longer_limit_is_never_due_earlier() =>
        Prop.ForAll(AnyMoment, AnyTime, AnyTime, (from, a, b) =>
                (a <= b) == (a <= b && Flooded.AddWorkingTime(from, a) <= Flooded.AddWorkingTime(from, b))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Adding_in_two_steps_is_adding_the_sum() =>
        Prop.ForAll(AnyMoment, AnyTime, AnyTime, (from, a, b) =>
                Flooded.AddWorkingTime(Flooded.AddWorkingTime(from, a), b) == Flooded.AddWorkingTime(from, a + b)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_due_time_lies_inside_working_time() =>
        Prop.ForAll(AnyMoment, AnyTime, (from, time) =>
            {
                var due = Moments.Wall(Flooded.AddWorkingTime(from, time));
                var periods = Flooded.PeriodsOf(DateOnly.Parse(due[..10]));
                return periods.Any(period => period.From <= TimeOnly.Parse(due[11..]) && TimeOnly.Parse(due[11..]) <= period.To);
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_closure_only_moves_due_times_later() =>
        Prop.ForAll(AnyMoment, AnyTime, (from, time) => Flooded.AddWorkingTime(from, time) >= Standard.AddWorkingTime(from, time))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Measuring_gives_back_what_was_added() =>
        Prop.ForAll(AnyMoment, AnyTime, (from, time) =>
                Flooded.WorkingTimeBetween(from, Flooded.AddWorkingTime(from, time)) == time
                && Flooded.WorkingTimeBetween(Flooded.AddWorkingTime(from.AddDays(200), -time), from.AddDays(200)) == time
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Resuming_keeps_the_time_that_was_left() =>
        Prop.ForAll(AnyMoment, AnyTime, AnyTime, (from, time, pause) =>
            {
                var due = Flooded.AddWorkingTime(from, time + TimeSpan.FromMinutes(1));
                var pausedAt = Flooded.AddWorkingTime(from, TimeSpan.FromTicks(time.Ticks / 3));
                var resumedAt = pausedAt + pause;
                var left = Flooded.WorkingTimeBetween(pausedAt, due);
                return Flooded.WorkingTimeBetween(resumedAt, DeadlineRule.Resumed(Flooded, due, pausedAt, resumedAt)) == left;
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_clock_that_steps_minute_by_minute_agrees()
    {
        var random = new Random(20260701);
        for (var i = 0; i < 300; i++)
        {
            var from = First.AddMinutes(random.Next(0, 2 * 365 * 24 * 60));
            var minutes = random.Next(1, 40 * 60);
            Moments
                .Wall(Standard.AddWorkingTime(from, TimeSpan.FromMinutes(minutes)))
                .ShouldBe(Moments.Wall(SteppingClock.Add(from, minutes)), $"{from:u} + {minutes}");
        }
    }
}
