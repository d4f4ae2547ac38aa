using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Finance.Law;
using ThongSuot.Finance.Projects.Milestones;
using ThongSuot.Finance.Projects.Sites;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Finance.Tests.Projects;

/// <summary>When each step of a site has to be done; the days were counted by hand on a calendar.</summary>
public sealed class SiteClockTests
{
    [Theory]
    // Posting has a least time and no most.
    [InlineData(6, "2025-09-01", null, null, null)]
    // Dialogue from 8/9: sixty days later is Friday 7/11.
    [InlineData(7, "2025-09-08", null, null, "2025-11-07")]
    // Appraisal from Wednesday 3/9: thirty working days end on Wednesday 15/10.
    [InlineData(8, "2025-09-03", null, null, "2025-10-15")]
    // Approval from Thursday 4/9: five working days end on Thursday 11/9.
    [InlineData(9, "2025-09-04", null, null, "2025-09-11")]
    // Sent within three working days after approval on Friday 5/9: Wednesday 10/9, whether anybody began or not.
    [InlineData(11, null, 9, "2025-09-05", "2025-09-10")]
    // Paid within thirty days after approval on 5/9: 5/10 is a Sunday, so Monday 6/10.
    [InlineData(12, null, 9, "2025-09-05", "2025-10-06")]
    // Registered within three working days after payment on Monday 6/10: Thursday 9/10.
    [InlineData(15, null, 12, "2025-10-06", "2025-10-09")]
    [InlineData(4, "2025-09-01", null, null, null)]
    public async Task A_step_is_due_by_its_own_beginning_or_by_the_end_of_the_step_before(
        int order,
        string? begun,
        int? after,
        string? done,
        string? due
    )
    {
        var (rule, steps) = (SiteSteps.On(new DateOnly(2025, 9, 11)).Single(one => one.Order == order), new Dictionary<int, SiteStep>());
        if (begun is not null)
        {
            steps.Add(order, Begun(order, Day(begun)));
        }

        if (after is { } before)
        {
            var step = Begun(before, Day(done!));
            step.Finish(Day(done!), "1/QĐ", "An").IsRefused.ShouldBeFalse();
            steps.Add(before, step);
        }

        (await ClockAsync(steps)).Due(rule).ShouldBe(due is null ? null : Day(due));
    }

    [Fact]
    public async Task Time_in_which_papers_are_awaited_is_not_counted_and_a_stopped_step_is_not_late()
    {
        var (rule, step) = (SiteSteps.On(new DateOnly(2025, 9, 11)).Single(one => one.Order == 8), Begun(8, new DateOnly(2025, 9, 3)));
        step.Pause(new DateOnly(2025, 9, 10), "An").IsRefused.ShouldBeFalse();
        var clock = await ClockAsync(new() { [8] = step });
        clock.IsLate(rule, new DateOnly(2026, 9, 1)).ShouldBeFalse();
        step.Resume(new DateOnly(2025, 9, 9), "An").Refusal!.Code.ShouldBe("site.day-before-start");
        step.Resume(new DateOnly(2025, 9, 20), "An").IsRefused.ShouldBeFalse();
        // Wednesday 15/10 and ten days: Saturday 25/10, so Monday 27/10.
        clock.Due(rule).ShouldBe(new DateOnly(2025, 10, 27));
        clock.IsLate(rule, new DateOnly(2025, 10, 27)).ShouldBeFalse();
        clock.IsLate(rule, new DateOnly(2025, 10, 28)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(true, "2025-11-30")]
    [InlineData(false, "2026-02-28")]
    public async Task Land_is_withdrawn_against_a_will_only_ninety_or_a_hundred_and_eighty_days_after_the_notice(bool farm, string first)
    {
        var step = Begun(SiteSteps.Notice, new DateOnly(2025, 9, 1));
        step.Finish(new DateOnly(2025, 9, 1), "5/TB", "An").IsRefused.ShouldBeFalse();
        (await ClockAsync(new() { [SiteSteps.Notice] = step }, farm)).WithdrawFrom.ShouldBe(Day(first));
    }

    [Fact]
    public async Task A_plan_hangs_out_for_thirty_days_at_least_and_is_never_late_with_it()
    {
        var (rule, step) = (SiteSteps.On(new DateOnly(2025, 9, 11)).Single(one => one.Order == 6), Begun(6, new DateOnly(2025, 9, 1)));
        var clock = await ClockAsync(new() { [6] = step });
        clock.IsLate(rule, new DateOnly(2026, 9, 1)).ShouldBeFalse();
        // Posted on Monday 1/9: thirty days have passed on Wednesday 1/10.
        clock.AgainstFinish(rule, new DateOnly(2025, 9, 30), string.Empty)!.Code.ShouldBe("site.too-early");
        clock.AgainstFinish(rule, new DateOnly(2025, 10, 1), string.Empty).ShouldBeNull();
        step.Pause(new DateOnly(2025, 9, 10), "An").IsRefused.ShouldBeFalse();
        step.Resume(new DateOnly(2025, 9, 15), "An").IsRefused.ShouldBeFalse();
        clock.AgainstFinish(rule, new DateOnly(2025, 10, 5), string.Empty)!.Code.ShouldBe("site.too-early");
        clock.AgainstFinish(rule, new DateOnly(2025, 10, 6), string.Empty).ShouldBeNull();
        var approve = SiteSteps.On(new DateOnly(2025, 9, 11)).Single(one => one.Order == SiteSteps.Approve);
        clock.AgainstFinish(approve, new DateOnly(2025, 10, 6), string.Empty)!.Code.ShouldBe("site.step-before");
    }

    [Fact]
    public async Task Nothing_is_decided_after_the_power_lapsed_nor_withdrawn_before_the_notice_ran_unless_agreed()
    {
        var (until, steps) = (new DateOnly(2026, 2, 28), new Dictionary<int, SiteStep>());
        var notice = Begun(SiteSteps.Notice, new DateOnly(2025, 9, 1));
        notice.Finish(new DateOnly(2025, 9, 1), "5/TB", "An").IsRefused.ShouldBeFalse();
        steps.Add(SiteSteps.Notice, notice);
        steps.Add(SiteSteps.Approve, Finished(SiteSteps.Approve, new DateOnly(2025, 9, 2)));
        var clock = await ClockAsync(steps, until: until);
        var withdraw = SiteSteps.On(new DateOnly(2025, 9, 11)).Single(one => one.Order == SiteSteps.Withdraw);
        clock.AgainstFinish(withdraw, new DateOnly(2025, 11, 29), string.Empty)!.Code.ShouldBe("site.notice-runs");
        clock.AgainstFinish(withdraw, new DateOnly(2025, 11, 29), "Biên bản 3/BB: đồng ý").ShouldBeNull();
        clock.AgainstFinish(withdraw, new DateOnly(2025, 11, 30), string.Empty).ShouldBeNull();
        clock.AgainstFinish(withdraw, until.AddDays(1), "Đồng ý")!.Code.ShouldBe("site.authority-lapsed");
    }

    [Fact]
    public async Task The_alarm_rings_sixty_days_before_a_power_lapses_until_both_decisions_are_signed()
    {
        var (until, steps) = (new DateOnly(2026, 2, 28), new Dictionary<int, SiteStep>());
        var clock = await ClockAsync(steps, until: until);
        clock.AuthorityLeft(until.AddDays(-61)).ShouldBeNull();
        clock.AuthorityLeft(until.AddDays(-60)).ShouldBe(60);
        clock.AuthorityLeft(until.AddDays(1)).ShouldBe(-1);
        foreach (var order in new[] { SiteSteps.Approve, SiteSteps.Withdraw })
        {
            clock.AuthorityLeft(until).ShouldBe(0);
            var step = Begun(order, new DateOnly(2025, 9, 1));
            step.Finish(new DateOnly(2025, 9, 2), "9/QĐ", "An").IsRefused.ShouldBeFalse();
            steps.Add(order, step);
        }

        clock.AuthorityLeft(until).ShouldBeNull();
    }

    [Fact]
    public void Sixteen_gates_and_sixteen_steps_stand_with_their_mark()
    {
        var day = new DateOnly(2026, 11, 28);
        ProjectGates.On(day).Select(gate => gate.Order).ShouldBe(Enumerable.Range(1, 16));
        SiteSteps.On(day).Select(step => step.Order).ShouldBe(Enumerable.Range(1, 16));
        ProjectGates.On(day).ShouldAllBe(gate => gate.Certainty == Platform.Law.Certainty.Practice && gate.Source.Length > 0);
        SiteSteps.On(new DateOnly(2025, 6, 30)).ShouldBeEmpty();
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static SiteStep Begun(int order, DateOnly on)
    {
        var step = new SiteStep
        {
            Id = Guid.CreateVersion7(),
            ProvinceCode = "25",
            SiteId = Guid.Empty,
            Order = order,
        };
        step.Begin(on, "An");
        return step;
    }

    private static SiteStep Finished(int order, DateOnly on)
    {
        var step = Begun(order, on);
        step.Finish(on, "9/QĐ", "An").IsRefused.ShouldBeFalse();
        return step;
    }

    private static async Task<SiteClock> ClockAsync(Dictionary<int, SiteStep> steps, bool farm = true, DateOnly? until = null)
    {
        var site = new SiteClearance
        {
            Id = Guid.CreateVersion7(),
            ProvinceCode = "25",
            ProjectId = ProjectId.New(),
            OwnerPath = "/25/08236/",
        };
        site.Write(new(10, 4_000, 900, farm, until is null ? string.Empty : "49/2026/NĐ-CP", until)).IsRefused.ShouldBeFalse();
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var calendar = given.Program.Services.GetRequiredService<Calendars>().For(given.Commune().Path);
        return new(given.Program.Services.GetRequiredService<FinanceLaw>(), site, steps, calendar);
    }
}
