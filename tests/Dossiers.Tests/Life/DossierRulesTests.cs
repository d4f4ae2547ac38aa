using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers.Tests.Life;

public sealed class DossierRulesTests
{
    [Fact]
    public void Accepted_in_the_morning_is_due_after_its_working_days()
    {
        new Sample(TimeLimit.WorkingDays(3)).Accepted().DueLocal.ShouldBe("2025-09-16 08:00");
    }

    [Theory]
    [InlineData("2025-09-11 14:59", "2025-09-11 17:00")]
    [InlineData("2025-09-11 15:01", "2025-09-12 17:00")]
    public void A_same_day_procedure_received_after_15_00_is_returned_the_next_working_day(string received, string due)
    {
        var sample = new Sample(TimeLimit.SameDay);

        sample.Dossier.Accept(sample.Procedure, "Quầy", Sample.Law(received)).IsRefused.ShouldBeFalse();

        sample.DueLocal.ShouldBe(due);
    }

    [Theory]
    [InlineData("2025-09-11 14:00", "2025-09-12 08:30")]
    [InlineData("2025-09-11 16:00", "2025-09-12 11:30")]
    public void The_owners_hours_begin_at_the_hand_over_which_after_15_00_is_the_next_morning(string received, string assignedBy)
    {
        var sample = new Sample();

        sample.Dossier.Accept(sample.Procedure, "Quầy", Sample.Law(received)).IsRefused.ShouldBeFalse();

        // The step "Phân công" has four hours.
        Local(sample.Dossier.Turns[^1].DueAt).ShouldBe(assignedBy);
    }

    [Theory]
    [InlineData("2025-09-11 15:00", "near", "Trả lời trong 2 giờ 30 phút")]
    [InlineData("2025-09-12 09:30", "overdue", "Trả lời chậm 1 giờ 30 phút")]
    public void A_dossier_filed_online_is_answered_within_eight_working_hours(string now, string css, string text)
    {
        var sample = new Sample(channel: DossierChannel.Online);

        var shown = DossierLabels.TimeLeft(
            sample.Dossier.Status,
            sample.Dossier.RegisteredAt,
            sample.Dossier.DueAt,
            sample.Dossier.PausedAt,
            sample.Dossier.Outcome,
            Sample.Law(now)
        );

        shown.ShouldBe((css, text));
        Local(sample.Dossier.Turns[^1].DueAt).ShouldBe("2025-09-12 08:00");
    }

    [Fact]
    public void A_supplement_restarts_the_clock_from_zero_where_the_procedure_says_so()
    {
        var sample = new Sample(TimeLimit.WorkingDays(3)).Assigned();
        sample.Dossier.AskSupplement("Thiếu giấy khai sinh", "Cán bộ A", Sample.Law("2025-09-12 08:00")).IsRefused.ShouldBeFalse();

        sample.Dossier.TakeSupplement(sample.Procedure, "Quầy", Sample.Law("2025-09-18 08:00")).IsRefused.ShouldBeFalse();

        sample.DueLocal.ShouldBe("2025-09-23 08:00");
        sample.Dossier.Status.ShouldBe(DossierStatus.InProcess);
        sample.Dossier.HolderSeatId.ShouldBe(Sample.Officer);
    }

    [Fact]
    public void A_supplement_resumes_what_was_left_where_the_procedure_says_so()
    {
        var sample = new Sample(TimeLimit.WorkingDays(3), ClockAfterSupplement.Resume).Assigned();
        sample.Dossier.AskSupplement("Thiếu giấy khai sinh", "Cán bộ A", Sample.Law("2025-09-12 08:00"));

        sample.Dossier.TakeSupplement(sample.Procedure, "Quầy", Sample.Law("2025-09-18 08:00"));

        // Two of the three days were left on the 12th.
        sample.DueLocal.ShouldBe("2025-09-22 08:00");
    }

    [Fact]
    public void A_supplement_is_asked_once_and_the_refusal_names_the_article()
    {
        var sample = new Sample().Assigned();
        sample.Dossier.AskSupplement("Thiếu giấy khai sinh", "Cán bộ A", Sample.Law("2025-09-11 10:00"));
        sample.Dossier.TakeSupplement(sample.Procedure, "Quầy", Sample.Law("2025-09-11 14:00"));

        var again = sample.Dossier.AskSupplement("Thiếu nữa", "Cán bộ A", Sample.Law("2025-09-11 15:00"));

        again.Refusal!.Code.ShouldBe("dossier.supplement-again");
        again.Refusal.Message.ShouldContain("Điều 11 khoản 2");
        sample.Dossier.Status.ShouldBe(DossierStatus.InProcess);
    }

    [Theory]
    [InlineData("2025-09-16 08:00", false)]
    [InlineData("2025-09-16 08:01", true)]
    public void A_return_for_supplement_comes_within_three_working_days(string asked, bool refused)
    {
        var sample = new Sample().Assigned();

        sample.Dossier.AskSupplement("Thiếu giấy khai sinh", "Cán bộ A", Sample.Law(asked)).IsRefused.ShouldBe(refused);
    }

    [Theory]
    [InlineData("2025-09-24 08:00", null)]
    [InlineData("2025-09-24 08:01", "dossier.extension-too-late")]
    public void An_apology_comes_at_least_one_working_day_before_the_due_time(string asked, string? code)
    {
        // Due on Thursday 25/9/2025 at 08:00.
        var sample = new Sample().Assigned();
        sample.DueLocal.ShouldBe("2025-09-25 08:00");

        var extended = sample.Dossier.Extend(new DateOnly(2025, 9, 30), "Chờ xác minh", "Cán bộ A", Sample.Law(asked));

        (extended.Refusal?.Code).ShouldBe(code);
        sample.DueLocal.ShouldBe(code is null ? "2025-09-30 17:00" : "2025-09-25 08:00");
    }

    [Theory]
    [InlineData("", false, "dossier.result-missing")]
    [InlineData("  ", false, "dossier.result-missing")]
    [InlineData("", true, null)]
    [InlineData("12/UBND", false, null)]
    [InlineData("=1+1", true, "dossier.result-number-wrong")]
    [InlineData("12\n/UBND", false, "dossier.result-number-wrong")]
    public void A_result_is_signed_with_a_number_or_a_document(string number, bool hasDocument, string? code) =>
        new Sample()
            .Assigned()
            .Dossier.Resolve(number, hasDocument, "Lãnh đạo", Sample.Law("2025-09-12 08:00"))
            .Refusal?.Code.ShouldBe(code);

    [Fact]
    public void An_apology_is_made_once()
    {
        var sample = new Sample().Assigned();
        sample
            .Dossier.Extend(new DateOnly(2025, 9, 30), "Chờ xác minh", "Cán bộ A", Sample.Law("2025-09-12 08:00"))
            .IsRefused.ShouldBeFalse();

        sample
            .Dossier.Extend(new DateOnly(2025, 10, 3), "Chờ nữa", "Cán bộ A", Sample.Law("2025-09-15 08:00"))
            .Refusal!.Code.ShouldBe("dossier.extension-again");
    }

    [Theory]
    [InlineData(2025, 9, 28, "dossier.new-due-not-working")]
    [InlineData(2025, 9, 24, "dossier.new-due-not-later")]
    [InlineData(2025, 12, 19, "dossier.new-due-too-late")]
    [InlineData(2029, 12, 31, "dossier.new-due-too-late")]
    public void A_new_date_is_a_later_working_day(int year, int month, int day, string code)
    {
        var sample = new Sample().Assigned();

        sample
            .Dossier.Extend(new DateOnly(year, month, day), "Chờ xác minh", "Cán bộ A", Sample.Law("2025-09-12 08:00"))
            .Refusal!.Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("2025-09-24 16:00", DossierOutcome.Early)]
    [InlineData("2025-09-25 07:45", DossierOutcome.OnTime)]
    [InlineData("2025-09-25 08:01", DossierOutcome.Overdue)]
    public void A_result_is_early_on_time_or_overdue_by_day_and_time(string signed, object outcome)
    {
        var sample = new Sample().Assigned();
        sample.Dossier.Forward(sample.Procedure, "Cán bộ A", Sample.Law("2025-09-20 10:00"));

        sample.Dossier.Resolve("12/UBND", false, "Lãnh đạo", Sample.Law(signed)).IsRefused.ShouldBeFalse();

        sample.Dossier.Outcome.ShouldBe((DossierOutcome)outcome);
        sample.Dossier.Turn.ShouldBe(Turn.Counter);
    }

    [Fact]
    public void A_result_waits_for_the_opinion_that_was_asked()
    {
        var sample = new Sample().Assigned();
        sample
            .Dossier.Consult(
                new("/25/so-tu-phap/", "Sở Tư pháp"),
                "Đề nghị cho ý kiến",
                Sample.Law("2025-09-15 17:00").Now,
                Sample.Law("2025-09-11 10:00")
            )
            .IsRefused.ShouldBeFalse();
        sample.Dossier.Resolve("1", false, "Lãnh đạo", Sample.Law("2025-09-12 10:00")).Refusal!.Code.ShouldBe("dossier.waits-for-opinion");

        sample.Dossier.AnswerConsultation("Nhất trí", "Chuyên viên Sở", Sample.Law("2025-09-12 11:00")).IsRefused.ShouldBeFalse();

        sample.Dossier.Resolve("1", false, "Lãnh đạo", Sample.Law("2025-09-12 14:00")).IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void Payment_stops_the_clock_and_lets_it_go_on()
    {
        var sample = new Sample(TimeLimit.WorkingDays(3)).Assigned();
        sample.Dossier.AskPayment(500_000, "Tiền sử dụng đất", "Cán bộ A", Sample.Law("2025-09-11 16:00")).IsRefused.ShouldBeFalse();
        sample.Dossier.PausedAt.ShouldNotBeNull();

        sample.Dossier.TakePayment(sample.Procedure, Sample.Law("2025-09-15 16:00")).IsRefused.ShouldBeFalse();

        sample.DueLocal.ShouldBe("2025-09-18 08:00");
    }

    [Fact]
    public void A_returned_dossier_refuses_every_act_and_says_its_state()
    {
        var sample = new Sample().Assigned();
        sample.Dossier.Resolve("1", false, "Lãnh đạo", Sample.Law("2025-09-12 14:00"));
        sample.Dossier.Return("Quầy", Sample.Law("2025-09-12 15:00")).IsRefused.ShouldBeFalse();

        sample.Dossier.Withdraw("Đổi ý", "Quầy", Sample.Law("2025-09-12 16:00")).Refusal!.Message.ShouldContain("Đã trả kết quả");
        sample.Dossier.Return("Quầy", Sample.Law("2025-09-12 16:00")).IsRefused.ShouldBeTrue();
    }

    [Fact]
    public void A_dossier_turned_away_at_the_door_is_received_and_rejected_on_the_same_day()
    {
        var sample = new Sample();

        sample.Dossier.RejectReception("Không thuộc thẩm quyền", "Quầy", Sample.Law("2025-09-11 08:10")).IsRefused.ShouldBeFalse();

        sample.Dossier.ReceivedOn.ShouldBe(new DateOnly(2025, 9, 11));
        sample.Dossier.ClosedOn.ShouldBe(new DateOnly(2025, 9, 11));
        sample.Dossier.Outcome.ShouldBe(DossierOutcome.Rejected);
    }

    [Fact]
    public void Sent_back_it_returns_to_the_officer_who_had_it()
    {
        var sample = new Sample().Assigned();
        sample.Dossier.Forward(sample.Procedure, "Cán bộ A", Sample.Law("2025-09-12 10:00"));
        sample.Dossier.Turn.ShouldBe(Turn.Leader);

        sample.Dossier.SendBack(sample.Procedure, "Thiếu trích lục", "Lãnh đạo", Sample.Law("2025-09-12 11:00")).IsRefused.ShouldBeFalse();

        sample.Dossier.Turn.ShouldBe(Turn.Officer);
        sample.Dossier.HolderSeatId.ShouldBe(Sample.Officer);
        sample.Dossier.Forward(sample.Procedure, "Cán bộ A", Sample.Law("2025-09-12 14:00")).IsRefused.ShouldBeFalse();
        sample.Dossier.Turn.ShouldBe(Turn.Leader);
    }

    private static string? Local(DateTimeOffset? moment) =>
        moment is { } at ? Platform.Time.OfficeClock.Local(at).ToString("yyyy-MM-dd HH:mm") : null;
}
