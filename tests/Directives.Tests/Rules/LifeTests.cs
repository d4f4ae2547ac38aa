using FsCheck;
using FsCheck.Fluent;
using ThongSuot.Directives.Remind;
using ThongSuot.TestKit;
using Result = ThongSuot.Platform.Results.Result;

namespace ThongSuot.Directives.Tests.Rules;

public sealed class LifeTests
{
    private static readonly DirectiveAct[] Acts = Enum.GetValues<DirectiveAct>();

    // The act and the time before it are drawn apart: one number for both would tie each act to a few times.
    private static readonly Arbitrary<List<(DirectiveAct Act, int Minutes)>> Tries = (
        from act in Gen.Elements(Acts)
        from minutes in Gen.Choose(0, 2_000)
        select (act, minutes)
    )
        .ListOf()
        .Select(list => list.ToList())
        .ToArbitrary();

    [Fact]
    public void Whatever_is_tried_the_counters_balance_and_the_laws_hold()
    {
        var done = new HashSet<DirectiveAct>();
        Prop.ForAll(Tries, tries =>
            {
                var sample = new Sample();
                var (directive, now) = (sample.Directive, sample.Directive.GivenAt);
                var counted = new Dictionary<(string Owner, DirectiveMeasure Measure), int>();
                Count(counted, null, directive);
                foreach (var (act, minutes) in tries)
                {
                    now = now.AddMinutes(minutes);
                    var (before, stage, version) = (directive.Counted, directive.Stage, directive.Version);
                    var result = Do(directive, act, Sample.Law(now));
                    if (result.IsRefused)
                    {
                        (directive.Counted, directive.Stage, directive.Version).ShouldBe(
                            (before, stage, version),
                            $"{act} was refused but changed something"
                        );
                        continue;
                    }

                    DirectiveTransitions.Allows(act, stage).ShouldBeTrue($"{act} was done from {stage}");
                    directive.Version.ShouldBe(version + 1);
                    done.Add(act);
                    Count(counted, before, directive);
                    Check(directive, counted);
                }
            })
            .Check(Drawn.Cases(400));
        done.Order().ShouldBe(Acts.Order(), "an act that was never done obeys every law");
    }

    [Theory]
    [InlineData("2025-09-19 17:00", DirectiveOutcome.OnTime)]
    [InlineData("2025-09-19 17:01", DirectiveOutcome.Overdue)]
    public void On_time_is_decided_by_when_the_accepted_product_was_handed_in(string submitted, object outcome)
    {
        var directive = Taken();
        directive.Submit("Văn bản", Sample.Handed, [], "A", FakeClock.At(submitted)).IsRefused.ShouldBeFalse();
        directive.StateAt(FakeClock.At("2025-09-25 08:00")).ShouldBe(DirectiveState.AwaitingAcceptance);
        directive.Accept(FakeClock.At("2025-09-25 09:00")).IsRefused.ShouldBeFalse();
        directive.Outcome.ShouldBe((DirectiveOutcome)outcome);
        directive.ClosedOn.ShouldBe(new DateOnly(2025, 9, 25));
    }

    [Fact]
    public void A_returned_product_counts_no_more_and_the_next_one_decides()
    {
        var directive = Taken();
        directive.Submit("Văn bản", Sample.Handed, [], "A", FakeClock.At("2025-09-18 09:00"));
        directive.ReturnProduct("Thiếu phụ lục", "B", FakeClock.At("2025-09-20 09:00")).IsRefused.ShouldBeFalse();
        directive.IsOverdueAt(FakeClock.At("2025-09-20 09:00")).ShouldBeTrue();
        directive.Submit("Văn bản", Sample.Handed, [], "A", FakeClock.At("2025-09-22 09:00"));
        directive.Accept(FakeClock.At("2025-09-22 10:00"));
        directive.Outcome.ShouldBe(DirectiveOutcome.Overdue);
    }

    [Fact]
    public void State_words_follow_from_the_stage_the_clock_and_what_was_asked()
    {
        var directive = new Sample().Directive;
        directive.StateAt(FakeClock.At("2025-09-19 17:00")).ShouldBe(DirectiveState.NotDue);
        directive.StateAt(FakeClock.At("2025-09-19 17:01")).ShouldBe(DirectiveState.OpenOverdue);
        directive.Take(FakeClock.At("2025-09-12 08:00"));
        directive.StateAt(FakeClock.At("2025-09-12 08:00")).ShouldBe(DirectiveState.Working);
        directive
            .AskExtension(FakeClock.At("2025-09-30 17:00"), "Chờ số liệu", "A", null, Sample.Law("2025-09-12 09:00"))
            .IsRefused.ShouldBeFalse();
        directive.StateAt(FakeClock.At("2025-09-12 10:00")).ShouldBe(DirectiveState.AskingExtension);
        directive.DecideExtension(true, "", "B", FakeClock.At("2025-09-12 11:00")).IsRefused.ShouldBeFalse();
        (directive.DueAt, directive.FirstDueAt, directive.ExtensionsGranted).ShouldBe(
            (FakeClock.At("2025-09-30 17:00"), FakeClock.At("2025-09-19 17:00"), 1)
        );
        directive.Withdraw("Không còn phù hợp", [], FakeClock.At("2025-09-13 08:00"));
        directive.StateAt(FakeClock.At("2025-12-12 08:00")).ShouldBe(DirectiveState.Withdrawn);
    }

    [Fact]
    public void An_extension_is_asked_before_the_due_time_for_a_later_day_once_at_a_time_and_as_often_as_the_setting_says()
    {
        Refused(Taken().AskExtension(null, "Lý do", "A", null, Sample.Law("2025-09-12 09:00"))).ShouldBe("directive.new-due-missing");
        Refused(Taken().AskExtension(FakeClock.At("2025-09-19 17:00"), "Lý do", "A", null, Sample.Law("2025-09-12 09:00")))
            .ShouldBe("directive.new-due-earlier");
        Refused(Taken().AskExtension(FakeClock.At("2025-09-30 17:00"), " ", "A", null, Sample.Law("2025-09-12 09:00")))
            .ShouldBe("directive.content-missing");
        Refused(Taken().AskExtension(FakeClock.At("2025-09-30 17:00"), "Lý do", "A", null, Sample.Law("2025-09-19 17:01")))
            .ShouldBe("directive.extension-too-late");
        var toParent = Taken()
            .AskExtension(FakeClock.At("2025-09-30 17:00"), "Lý do", "A", FakeClock.At("2025-09-25 17:00"), Sample.Law("2025-09-12 09:00"));
        (toParent.Refusal!.Code, toParent.Refusal.Message).ShouldBe(
            (
                "directive.outlasts-parent",
                "Hạn 17:00 ngày 30/9/2025 sau hạn của việc lớn là 17:00 ngày 25/9/2025. Chọn hạn sớm hơn, hoặc xin gia hạn việc lớn trước."
            )
        );

        var directive = Taken();
        directive
            .AskExtension(FakeClock.At("2025-09-30 17:00"), "Lý do", "A", null, Sample.Law("2025-09-12 09:00"))
            .IsRefused.ShouldBeFalse();
        Refused(directive.AskExtension(FakeClock.At("2025-10-01 17:00"), "Lý do", "A", null, Sample.Law("2025-09-12 09:00")))
            .ShouldBe("directive.extension-pending");
        Refused(directive.DecideExtension(false, "", "B", FakeClock.At("2025-09-12 11:00")))
            .ShouldBe("directive.content-missing", "a no needs its reason");
        directive.DecideExtension(true, "", "B", FakeClock.At("2025-09-12 11:00"));
        Refused(directive.DecideExtension(true, "", "B", FakeClock.At("2025-09-12 11:00"))).ShouldBe("directive.no-extension");
        Refused(directive.AskExtension(FakeClock.At("2025-10-30 17:00"), "Lý do", "A", null, Sample.Law("2025-09-15 09:00")))
            .ShouldBe("directive.extensions-used");
    }

    [Fact]
    public void An_explanation_is_asked_only_of_who_is_late_and_answered_once()
    {
        var directive = Taken();
        Refused(directive.AskExplanation("Vì sao", "B", Sample.Law("2025-09-19 17:00"))).ShouldBe("directive.not-late");
        Refused(directive.Explain("Vì", StepEvidence.None, "A", FakeClock.At("2025-09-22 08:00"))).ShouldBe("directive.no-explanation");
        directive.AskExplanation("Vì sao", "B", Sample.Law("2025-09-22 08:00")).IsRefused.ShouldBeFalse();
        directive.ExplanationDueAt.ShouldBe(FakeClock.At("2025-09-24 08:00"), "two working days");
        Refused(directive.AskExplanation("Vì sao", "B", Sample.Law("2025-09-22 09:00"))).ShouldBe("directive.explanation-pending");
        directive.Explain("Chờ số liệu", StepEvidence.None, "A", FakeClock.At("2025-09-23 08:00")).IsRefused.ShouldBeFalse();
        (directive.ExplanationDueAt, directive.ExplainedAt).ShouldBe((null, FakeClock.At("2025-09-23 08:00")));
    }

    [Fact]
    public void A_whole_is_not_finished_withdrawn_or_handed_over_while_parts_are_open()
    {
        var open = new[] { "CD25-2025-0002", "CD25-2025-0003" };
        var refusal = Taken().Submit("Văn bản", Sample.Handed, open, "A", FakeClock.At("2025-09-12 09:00")).Refusal!;
        refusal.Message.ShouldBe("Còn 2 việc con chưa xong: CD25-2025-0002, CD25-2025-0003. Nghiệm thu hoặc rút các việc đó trước.");
        Refused(Taken().Withdraw("Lý do", open, FakeClock.At("2025-09-12 09:00"))).ShouldBe("directive.parts-open");
        Refused(Taken().ChangeLead(Sample.Other, "Lý do", open, FakeClock.At("2025-09-12 09:00"))).ShouldBe("directive.parts-open");
    }

    [Fact]
    public void Another_person_comes_from_the_lead_and_another_lead_begins_anew_and_supports_no_more()
    {
        var directive = Taken();
        Refused(directive.Reassign(Sample.Other)).ShouldBe("directive.person-missing");
        Refused(directive.Reassign(Sample.Leader)).ShouldBe("directive.same-person");
        directive.Reassign(Sample.Officer).IsRefused.ShouldBeFalse();
        directive.PersonSeatId.ShouldBe(Sample.Officer.SeatId);
        Refused(directive.ChangeLead(Sample.Leader, "Lý do", [], FakeClock.At("2025-09-12 09:00"))).ShouldBe("directive.same-lead");
        directive.ChangeLead(Sample.Other, "Đúng chức năng hơn", [], FakeClock.At("2025-09-12 09:00")).IsRefused.ShouldBeFalse();
        (directive.OwnerPath, directive.Stage, directive.Supports.Count).ShouldBe(("/25/so-tai-chinh/", DirectiveStage.Given, 0));
    }

    [Fact]
    public void Scores_weigh_what_was_finished_against_what_is_late()
    {
        var rule = Sample.Law("2025-09-12 09:00").Score;
        rule.Of(0, 0, 0, 0, 0, 0).ShouldBeNull();
        rule.Of(3, 0, 0, 0, 0, 0).ShouldBe(100);
        rule.Of(2, 1, 1, 0, 1, 2).ShouldBe((200 + 40 - 20 - 20) / 4m);
        rule.Of(0, 0, 5, 0, 3, 0).ShouldBe(0);
        rule.Of(1, 0, 0, 1, 0, 0).ShouldBe(50, "who says nothing is judged too");
    }

    [Theory]
    [InlineData("2025-09-16 16:59", null)]
    [InlineData("2025-09-17 17:00", "NearDue")]
    [InlineData("2025-09-19 17:01", "Overdue")]
    [InlineData("2025-09-22 17:00", "Leader")]
    [InlineData("2025-09-24 17:00", "Province")]
    public void A_reminder_reaches_further_the_later_it_is(string now, string? level) =>
        RemindDirectives.LevelOf(FakeClock.At("2025-09-19 17:00"), Sample.Law(now))?.ToString().ShouldBe(level);

    private static Directive Taken()
    {
        var directive = new Sample().Directive;
        directive.Take(FakeClock.At("2025-09-11 09:00"));
        return directive;
    }

    private static string? Refused(Result result) => result.Refusal?.Code;

    private static void Check(Directive directive, Dictionary<(string Owner, DirectiveMeasure Measure), int> counted)
    {
        int All(DirectiveMeasure measure) => counted.Where(pair => pair.Key.Measure == measure).Sum(pair => pair.Value);
        All(DirectiveMeasure.Given)
            .ShouldBe(
                All(DirectiveMeasure.OnTime) + All(DirectiveMeasure.Overdue) + All(DirectiveMeasure.Withdrawn) + (directive.IsOpen ? 1 : 0),
                "given = completed + withdrawn + open"
            );
        counted
            .Where(pair => pair.Key.Owner != directive.OwnerPath)
            .ShouldAllBe(pair => pair.Value == 0, "a body that leads no more keeps nothing of it");
        counted.Values.ShouldAllBe(count => count >= 0);
        (directive.ClosedOn is null).ShouldBe(directive.IsOpen);
        (directive.Outcome is null).ShouldBe(directive.IsOpen);
        directive.ExtensionsGranted.ShouldBeLessThanOrEqualTo(1);
        directive.Extensions.Count(extension => extension.DecidedAt is null).ShouldBe(directive.ExtensionDueAt is null ? 0 : 1);
        directive.DueAt.ShouldBeGreaterThanOrEqualTo(directive.FirstDueAt);
    }

    private static void Count(
        Dictionary<(string Owner, DirectiveMeasure Measure), int> counted,
        DirectiveCounted? before,
        Directive directive
    )
    {
        foreach (var (key, delta) in DirectiveFigures.Moves(before, directive.Counted))
        {
            var at = (key.UnitPath, (DirectiveMeasure)key.Measure);
            counted[at] = counted.GetValueOrDefault(at) + delta;
        }
    }

    private static Result Do(Directive directive, DirectiveAct act, DirectiveLaw law) =>
        act switch
        {
            DirectiveAct.Take => directive.Take(law.Now),
            DirectiveAct.Report => directive.Report(40, "Đang làm", StepEvidence.None, "A", law.Now),
            DirectiveAct.Submit => directive.Submit("Văn bản", Sample.Handed, [], "A", law.Now),
            DirectiveAct.AskExtension => directive.AskExtension(law.Now.AddDays(20), "Lý do", "A", null, law),
            DirectiveAct.GrantExtension => directive.DecideExtension(true, "", "B", law.Now),
            DirectiveAct.RefuseExtension => directive.DecideExtension(false, "Không", "B", law.Now),
            DirectiveAct.AskExplanation => directive.AskExplanation("Vì sao", "B", law),
            DirectiveAct.Explain => directive.Explain("Vì", StepEvidence.None, "A", law.Now),
            DirectiveAct.Reassign => directive.Reassign(Sample.Officer),
            DirectiveAct.Accept => directive.Accept(law.Now),
            DirectiveAct.ReturnProduct => directive.ReturnProduct("Thiếu", "B", law.Now),
            DirectiveAct.ChangeLead => directive.ChangeLead(
                directive.OwnerPath == Sample.Other.ScopePath ? Sample.Leader : Sample.Other,
                "Lý do",
                [],
                law.Now
            ),
            _ => directive.Withdraw("Lý do", [], law.Now),
        };
}
