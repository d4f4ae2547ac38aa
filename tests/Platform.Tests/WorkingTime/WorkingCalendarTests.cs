using ThongSuot.Platform.WorkingTime;
using static ThongSuot.Platform.Tests.WorkingTime.CalendarRows;
using static ThongSuot.Platform.Tests.WorkingTime.Moments;

namespace ThongSuot.Platform.Tests.WorkingTime;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Standard = WorkingCalendar.Standard;

    [Theory]
    [InlineData("2026-02-13 10:00", 16, "2026-02-24 10:00")]
    [InlineData("2026-04-24 15:30", 24, "2026-05-04 15:30")]
    [InlineData("2026-08-21 16:00", 16, "2026-08-24 16:00")]
    [InlineData("2026-08-28 09:00", 24, "2026-09-07 09:00")]
    [InlineData("2026-11-23 14:00", 8, "2026-11-25 14:00")]
    [InlineData("2027-04-29 08:00", 24, "2027-05-06 08:00")]
    [InlineData("2025-04-25 16:30", 8, "2025-04-26 16:30")]
    [InlineData("2026-11-21 09:00", 8, "2026-11-23 17:00")]
    [InlineData("2026-07-01 17:30", 8, "2026-07-02 17:00")]
    public void Working_hours_step_over_nights_weekends_holidays_and_swapped_days(string received, int hours, string due) =>
        Wall(Standard.AddWorkingTime(At(received), TimeSpan.FromHours(hours))).ShouldBe(due);

    [Theory]
    [InlineData(2025, "17,20,21,21,20,21,23,21,20,23,20,23", 250)]
    [InlineData(2026, "21,15,22,20,20,22,23,21,20,22,20,23", 249)]
    [InlineData(2027, "20,15,23,20,20,22,22,22,20,21,21,23", 249)]
    public void Each_month_has_the_working_days_of_the_announced_calendar(int year, string months, int total)
    {
        var counted = Enumerable.Range(1, 12)
            .Select(month => Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Count(day => Standard.IsWorkingDay(new DateOnly(year, month, day)))).ToList();

        string.Join(',', counted).ShouldBe(months);
        counted.Sum().ShouldBe(total);
    }

    [Theory]
    [InlineData("2026-07-01 17:00", "2026-07-02 07:30")]
    [InlineData("2026-07-01 11:30", "2026-07-01 13:00")]
    [InlineData("2026-07-01 16:59", "2026-07-01 16:59")]
    [InlineData("2026-07-03 18:00", "2026-07-06 07:30")]
    [InlineData("2026-07-01 00:10", "2026-07-01 07:30")]
    public void Work_begins_again_at_the_next_working_moment(string at, string next) =>
        Wall(Standard.NextWorkingMoment(At(at))).ShouldBe(next);

    [Fact]
    public void Half_a_working_day_is_four_hours() =>
        Wall(Standard.AddWorkingDays(At("2026-07-01 09:00"), 1.5m)).ShouldBe("2026-07-02 14:30");

    [Fact]
    public void Counting_back_leads_to_a_start_of_work() =>
        Wall(Standard.AddWorkingTime(At("2026-07-06 17:00"), TimeSpan.FromHours(-8))).ShouldBe("2026-07-06 07:30");

    [Fact]
    public void Working_time_between_is_negative_when_the_order_is_turned()
    {
        Standard.WorkingTimeBetween(At("2026-07-03 16:00"), At("2026-07-06 08:30")).ShouldBe(TimeSpan.FromHours(2));
        Standard.WorkingTimeBetween(At("2026-07-06 08:30"), At("2026-07-03 16:00")).ShouldBe(TimeSpan.FromHours(-2));
    }

    [Fact]
    public void A_working_day_begins_and_ends_with_its_hours_and_a_day_off_with_those_of_the_next()
    {
        Wall(Standard.StartOfWorkingDay(new DateOnly(2026, 7, 3))).ShouldBe("2026-07-03 07:30");
        Wall(Standard.EndOfWorkingDay(new DateOnly(2026, 7, 3))).ShouldBe("2026-07-03 17:00");
        Wall(Standard.StartOfWorkingDay(new DateOnly(2026, 7, 4))).ShouldBe("2026-07-06 07:30");
        Wall(Standard.EndOfWorkingDay(new DateOnly(2026, 7, 4))).ShouldBe("2026-07-06 17:00");
        Standard.NextWorkingDay(new DateOnly(2026, 8, 28)).ShouldBe(new DateOnly(2026, 9, 3));
    }

    [Fact]
    public void Results_are_in_utc() => Standard.AddWorkingTime(At("2026-07-01 09:00"), TimeSpan.FromHours(1)).Offset.ShouldBe(TimeSpan.Zero);

    [Fact]
    public void Summer_hours_hold_from_their_first_day_to_their_last()
    {
        var calendar = WorkingCalendar.Build(
            [Hours(), Hours(weekday: "07:00-11:00 13:30-17:30", from: "2026-05-04", to: "2026-09-30")], [], []);

        Wall(calendar.StartOfWorkingDay(new DateOnly(2026, 5, 1))).ShouldBe("2026-05-01 07:30");
        Wall(calendar.StartOfWorkingDay(new DateOnly(2026, 5, 4))).ShouldBe("2026-05-04 07:00");
        Wall(calendar.EndOfWorkingDay(new DateOnly(2026, 9, 30))).ShouldBe("2026-09-30 17:30");
        Wall(calendar.AddWorkingTime(At("2026-09-30 16:30"), TimeSpan.FromHours(2))).ShouldBe("2026-10-01 08:30");
    }

    [Fact]
    public void A_longer_path_wins_over_a_later_start()
    {
        var calendar = WorkingCalendar.Build([Hours("/25/", "08:00-12:00 13:00-17:00"), Hours("/", from: "2026-01-01")], [], []);

        Wall(calendar.StartOfWorkingDay(new DateOnly(2026, 7, 1))).ShouldBe("2026-07-01 08:00");
    }

    [Fact]
    public void An_office_open_on_saturday_morning_works_then_and_in_full_on_a_made_up_saturday()
    {
        var calendar = WorkingCalendar.Build([Hours(saturday: "07:30-11:30")], [Day("2026-08-22", CalendarDayKind.MakeupWork)], []);

        Wall(calendar.EndOfWorkingDay(new DateOnly(2026, 8, 15))).ShouldBe("2026-08-15 11:30");
        Wall(calendar.EndOfWorkingDay(new DateOnly(2026, 8, 22))).ShouldBe("2026-08-22 17:00");
    }

    [Fact]
    public void No_time_passes_in_a_closure()
    {
        var closed = WorkingCalendar.Build([Hours()], [], [Closed("2026-09-08 10:00", "2026-09-09 14:00"), Closed("2026-09-09 13:30", "2026-09-09 15:00")]);

        Wall(closed.AddWorkingTime(At("2026-09-08 09:00"), TimeSpan.FromHours(2))).ShouldBe("2026-09-09 16:00");
        Wall(closed.EndOfWorkingDay(new DateOnly(2026, 9, 8))).ShouldBe("2026-09-08 10:00");
        closed.WorkingTimeBetween(At("2026-09-08 10:00"), At("2026-09-09 15:00")).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void A_day_closed_from_start_to_end_is_no_working_day()
    {
        var closed = WorkingCalendar.Build([Hours()], [], [Closed("2026-09-08 00:00", "2026-09-09 00:00")]);

        closed.IsWorkingDay(new DateOnly(2026, 9, 8)).ShouldBeFalse();
        closed.NextWorkingDay(new DateOnly(2026, 9, 7)).ShouldBe(new DateOnly(2026, 9, 9));
    }

    [Fact]
    public void A_cancelled_closure_stops_no_clock()
    {
        var closure = Closed("2026-09-08 00:00", "2026-09-09 00:00");
        closure.Cancel(At("2026-09-07 09:00"), "thử");

        WorkingCalendar.Build([Hours()], [], [closure]).IsWorkingDay(new DateOnly(2026, 9, 8)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("2019-12-31 09:00", 1, "2020-01-02 08:30")]
    [InlineData("2020-01-02 09:00", -80, "2020-01-02 07:30")]
    [InlineData("2050-12-30 16:30", 8, "2050-12-30 17:00")]
    [InlineData("2051-01-02 09:00", 1, "2050-12-30 17:00")]
    public void A_moment_beyond_its_years_is_taken_as_their_edge(string from, int hours, string to) =>
        Wall(Standard.AddWorkingTime(At(from), TimeSpan.FromHours(hours))).ShouldBe(to);

    [Fact]
    public void A_day_off_at_the_end_of_the_calendar_moves_no_limit_to_an_earlier_day() =>
        Wall(Standard.EndOfWorkingDay(new DateOnly(2050, 12, 31))).ShouldBe("2050-12-31 23:59");

    [Fact]
    public void No_date_breaks_the_calendar()
    {
        DateTimeOffset[] odd = [DateTimeOffset.MinValue, At("0026-11-27 09:00"), At("2019-12-31 23:59"), At("2046-06-01 09:00"), At("2126-11-27 09:00"), At("9999-12-31 09:00"), DateTimeOffset.MaxValue];
        foreach (var calendar in new[] { Standard, WorkingCalendar.Build([], [], []) })
        {
            foreach (var moment in odd)
            {
                var (day, other) = (DateOnly.FromDateTime(moment.UtcDateTime), At("2026-11-27 09:00"));
                _ = (calendar.IsWorkingDay(day), calendar.NextWorkingDay(day), calendar.StartOfWorkingDay(day), calendar.EndOfWorkingDay(day), calendar.PeriodsOf(day));
                _ = (calendar.NextWorkingMoment(moment), calendar.Settled(moment), calendar.AddWorkingDays(moment, 3), calendar.AddWorkingDays(moment, -3), calendar.AddWorkingTime(moment, TimeSpan.Zero));
                calendar.WorkingTimeBetween(moment, other).ShouldBe(-calendar.WorkingTimeBetween(other, moment));
                WorkingCalendar.Knows(moment).ShouldBe(moment.Year == 2046);
            }
        }
    }

    [Theory]
    [InlineData("07:30-11:30 13:00-17:00", true)]
    [InlineData("", true)]
    [InlineData("7:30-11:30", true)]
    [InlineData("11:30-07:30", false)]
    [InlineData("07:30-11:30 11:00-17:00", false)]
    [InlineData("bảy giờ", false)]
    public void Hours_are_read_as_the_office_writes_them(string text, bool readable) => DayHours.TryParse(text, out _).ShouldBe(readable);
}
