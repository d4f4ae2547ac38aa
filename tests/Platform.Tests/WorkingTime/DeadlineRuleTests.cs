using ThongSuot.Platform.WorkingTime;
using static ThongSuot.Platform.Tests.WorkingTime.Moments;

namespace ThongSuot.Platform.Tests.WorkingTime;

public sealed class DeadlineRuleTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Standard;
    private static readonly TimeOnly CutOff = new(15, 0);

    [Theory]
    [InlineData("2026-07-01 09:00", "2026-07-01 17:00")]
    [InlineData("2026-07-01 15:00", "2026-07-01 17:00")]
    [InlineData("2026-07-01 15:01", "2026-07-02 17:00")]
    [InlineData("2026-07-01 17:30", "2026-07-02 17:00")]
    [InlineData("2026-07-03 15:01", "2026-07-06 17:00")]
    [InlineData("2026-07-04 09:00", "2026-07-06 17:00")]
    [InlineData("2026-08-21 15:30", "2026-08-22 17:00")]
    public void A_same_day_result_received_after_fifteen_hours_is_due_on_the_next_working_day(string received, string due) =>
        Wall(DeadlineRule.Due(Calendar, At(received), TimeLimit.SameDay, CutOff)!.Value).ShouldBe(due);

    [Theory]
    [InlineData("2026-07-01 09:00", "2026-07-01 17:00")]
    [InlineData("2026-07-01 15:30", "2026-07-02 07:30")]
    [InlineData("2026-07-03 16:00", "2026-07-06 07:30")]
    [InlineData("2026-07-04 10:00", "2026-07-06 17:00")]
    public void A_dossier_is_handed_over_the_same_day_or_the_next_morning(string received, string by) =>
        Wall(DeadlineRule.TransferBy(Calendar, At(received), CutOff)).ShouldBe(by);

    [Theory]
    [InlineData(TimeLimitUnit.WorkingHour, 3, "2026-07-06 10:30")]
    [InlineData(TimeLimitUnit.WorkingDay, 2, "2026-07-07 17:00")]
    [InlineData(TimeLimitUnit.CalendarDay, 3, "2026-07-09 17:00")]
    [InlineData(TimeLimitUnit.Month, 1, "2026-08-06 17:00")]
    public void What_arrives_on_a_day_off_counts_from_the_next_working_moment(TimeLimitUnit unit, int value, string due) =>
        Wall(DeadlineRule.Due(Calendar, At("2026-07-04 20:00"), new TimeLimit(value, unit), CutOff)!.Value).ShouldBe(due);

    [Fact]
    public void Without_a_published_limit_there_is_no_due_time() =>
        DeadlineRule.Due(Calendar, At("2026-07-01 09:00"), TimeLimit.None, CutOff).ShouldBeNull();

    [Theory]
    [InlineData("2026-08-03 17:00", "2026-08-04 17:00")]
    [InlineData("2026-08-03 17:01", "2026-08-05 17:00")]
    [InlineData("2026-08-03 12:00", "2026-08-04 17:00")]
    [InlineData("2026-08-03 05:00", "2026-08-04 17:00")]
    public void A_limit_in_days_counts_from_the_day_on_which_the_office_could_receive(string received, string due) =>
        Wall(DeadlineRule.Due(Calendar, At(received), new TimeLimit(1, TimeLimitUnit.CalendarDay), CutOff)!.Value).ShouldBe(due);

    [Fact]
    public void Where_the_setting_says_so_a_limit_in_days_ends_at_the_hour_at_which_it_began() =>
        Wall(
                DeadlineRule
                    .Due(Calendar, At("2026-08-03 09:15"), new TimeLimit(10, TimeLimitUnit.CalendarDay), CutOff, CalendarLimitEnd.SameHour)!
                    .Value
            )
            .ShouldBe("2026-08-13 09:15");

    [Theory]
    [InlineData(TimeLimitUnit.CalendarDay, 1e27)]
    [InlineData(TimeLimitUnit.Year, 5000)]
    [InlineData(TimeLimitUnit.WorkingDay, 1e27)]
    [InlineData(TimeLimitUnit.WorkingHour, 1e20)]
    [InlineData(TimeLimitUnit.Month, -5)]
    public void No_amount_of_a_limit_breaks_the_clock(TimeLimitUnit unit, double amount) =>
        DeadlineRule.Due(Calendar, At("2026-07-01 09:00"), new TimeLimit((decimal)amount, unit), CutOff).ShouldNotBeNull();

    [Fact]
    public void A_pause_moves_the_last_day_of_a_limit_in_days_by_the_days_between_the_decisions() =>
        DeadlineRule
            .ResumedDay(new DateOnly(2026, 11, 22), At("2026-11-10 16:00"), At("2026-11-13 08:00"))
            .ShouldBe(new DateOnly(2026, 11, 25));

    [Fact]
    public void A_pause_moves_the_due_time_by_the_working_time_that_passed() =>
        Wall(DeadlineRule.Resumed(Calendar, At("2026-07-03 11:30"), At("2026-07-02 09:00"), At("2026-07-08 14:00")))
            .ShouldBe("2026-07-09 16:30");

    [Fact]
    public void What_was_overdue_when_it_was_paused_stays_overdue_by_as_much()
    {
        var due = DeadlineRule.Resumed(Calendar, At("2026-07-01 10:00"), At("2026-07-01 14:00"), At("2026-07-03 14:00"));

        Calendar.WorkingTimeBetween(due, At("2026-07-03 14:00")).ShouldBe(TimeSpan.FromHours(2.5));
    }

    [Fact]
    public void A_clock_cannot_run_again_before_it_stopped() =>
        Should.Throw<ArgumentException>(() =>
            DeadlineRule.Resumed(Calendar, At("2026-07-03 10:00"), At("2026-07-02 10:00"), At("2026-07-01 10:00"))
        );

    [Fact]
    public void Complete_papers_after_a_return_start_the_clock_from_zero() =>
        Wall(DeadlineRule.Restarted(Calendar, At("2026-07-08 10:00"), TimeLimit.WorkingDays(3), CutOff)!.Value)
            .ShouldBe("2026-07-13 10:00");
}
