using FsCheck;
using FsCheck.Fluent;
using ThongSuot.Dossiers.Lateness;
using ThongSuot.Dossiers.Tests.Life;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Territory;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Lateness;

/// <summary>Accepted on Thursday 11/9/2025 at 08:00; steps: assign 4 hours, appraise 40, sign 16.</summary>
public sealed class TimeSplitTests
{
    [Fact]
    public void Whatever_happens_the_parts_sum_to_the_whole_working_time()
    {
        var several = 0;
        Prop.ForAll(Lives.Any, ArbMap.Default.ArbFor<(byte From, byte Length, bool OfProvince)[]>(), (tries, breaks) =>
            {
                // Accepted first: most random lives of an unaccepted dossier have no working time to split.
                var sample = new Sample(TimeLimit.WorkingDays(5)).Accepted();
                var now = Sample.Law("2025-09-11 08:00").Now;
                foreach (var attempt in tries)
                {
                    now = now.AddMinutes(attempt.Minutes);
                    Lives.Try(sample, attempt, now);
                }

                var outages = breaks
                    .Select(gap =>
                        Outage(
                            gap.OfProvince ? "/25/" : "/25/08593/",
                            Sample.Law("2025-09-11 08:00").Now.AddHours(gap.From),
                            TimeSpan.FromHours(gap.Length)
                        )
                    )
                    .ToList();
                var dossier = sample.Dossier;
                var split = TimeSplit.Of(dossier, WorkingCalendar.Standard, outages, now);

                var end = dossier.FinishedAt ?? now;
                var whole =
                    dossier.AcceptedAt is { } start && end > start
                        ? WorkingCalendar.Standard.WorkingTimeBetween(start, end)
                        : TimeSpan.Zero;
                split.Parts.Aggregate(TimeSpan.Zero, (sum, part) => sum + part.Time).ShouldBe(whole);
                split.Whole.ShouldBe(whole);
                split.Parts.ShouldAllBe(part => part.Beyond >= TimeSpan.Zero && part.Beyond <= part.Time && part.Time > TimeSpan.Zero);
                split.Parts.Select(part => part.Party).ShouldBeUnique();
                (split.Main is null).ShouldBe(split.Parts.Count == 0);
                several += split.Parts.Count > 1 ? 1 : 0;
            })
            .Check(Drawn.Cases(400));
        TestContext.Current.TestOutputHelper?.WriteLine($"{several} of 400 lives had more than one party");
        several.ShouldBeGreaterThan(150, "lives with one party would sum by themselves");
    }

    [Fact]
    public void The_officer_who_used_more_than_the_hours_of_the_step_is_the_cause()
    {
        var split = Split(new Sample().Assigned(), "2025-09-22 09:00");

        Of(split, LatenessParty.Leader).ShouldBe((Hours(1), Hours(0)));
        Of(split, LatenessParty.Officer).ShouldBe((Hours(56), Hours(16)), "seven days, of which the step allows five");
        split.Main.ShouldBe(LatenessParty.Officer);
    }

    [Fact]
    public void Time_in_which_the_line_was_down_is_nobodys_delay()
    {
        var sample = new Sample().Assigned();
        // From the first working moment of Monday 15/9 to the end of Wednesday 17/9.
        var outage = Outage("/25/", FakeClock.At("2025-09-15 07:00"), TimeSpan.FromHours(63));

        var split = Split(sample, "2025-09-22 09:00", outage);
        Of(split, LatenessParty.Outage).ShouldBe((Hours(24), Hours(24)));
        Of(split, LatenessParty.Officer).ShouldBe((Hours(32), Hours(16)));
        split.Main.ShouldBe(LatenessParty.Outage);

        Of(Split(sample, "2025-09-22 09:00", outage with { UnitPath = "/25/08236/" }), LatenessParty.Outage)
            .ShouldBe((Hours(0), Hours(0)), "another commune's line");
    }

    [Fact]
    public void While_an_opinion_is_awaited_the_turn_is_the_other_units_and_late_after_the_day_asked_for()
    {
        var sample = new Sample().Assigned();
        sample
            .Dossier.Consult(new("/25/so-y-te/", "Sở Y tế"), "Ý kiến", FakeClock.At("2025-09-15 17:00"), Sample.Law("2025-09-11 10:00"))
            .IsRefused.ShouldBeFalse();
        sample.Dossier.AnswerConsultation("Đồng ý", "Sở", Sample.Law("2025-09-18 10:00")).IsRefused.ShouldBeFalse();

        var split = Split(sample, "2025-09-19 10:00");

        Of(split, LatenessParty.OtherUnit).ShouldBe((Hours(40), TimeSpan.FromHours(18.5)));
        Of(split, LatenessParty.Officer).Time.ShouldBe(Hours(9));
        split.Main.ShouldBe(LatenessParty.OtherUnit);
    }

    [Fact]
    public void A_citizens_turn_stays_the_citizens_even_while_the_line_is_down()
    {
        var sample = new Sample().Assigned();
        sample.Dossier.AskSupplement("Thiếu bản sao", "Cán bộ A", Sample.Law("2025-09-11 10:00")).IsRefused.ShouldBeFalse();

        var split = Split(sample, "2025-09-15 10:00", Outage("/", FakeClock.At("2025-09-12 07:00"), TimeSpan.FromHours(12)));

        Of(split, LatenessParty.Citizen).ShouldBe((Hours(16), Hours(0)));
        split.Parts.ShouldNotContain(part => part.Party == LatenessParty.Outage);
    }

    [Fact]
    public void Where_every_step_kept_its_hours_the_cause_is_the_part_of_the_authority_that_took_most()
    {
        var split = Split(new Sample().Assigned(), "2025-09-15 09:00");

        split.Parts.ShouldAllBe(part => part.Beyond == TimeSpan.Zero);
        split.Main.ShouldBe(LatenessParty.Officer);
        Split(new Sample(), "2025-09-15 09:00").Main.ShouldBeNull("nothing was accepted yet");
    }

    private static TimeSplit Split(Sample sample, string now, params OutageSpan[] outages) =>
        TimeSplit.Of(sample.Dossier, WorkingCalendar.Standard, outages, FakeClock.At(now));

    private static (TimeSpan Time, TimeSpan Beyond) Of(TimeSplit split, LatenessParty party) =>
        split.Parts.FirstOrDefault(part => part.Party == party) is { } found ? (found.Time, found.Beyond) : (TimeSpan.Zero, TimeSpan.Zero);

    private static TimeSpan Hours(int hours) => TimeSpan.FromHours(hours);

    private static OutageSpan Outage(string path, DateTimeOffset from, TimeSpan length) =>
        new(Guid.Empty, path, OutageKind.Line, from, from + length, "Đứt cáp");
}
