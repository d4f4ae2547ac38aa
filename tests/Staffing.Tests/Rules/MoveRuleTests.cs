using ThongSuot.Staffing.Moves;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing.Tests.Rules;

public sealed class MoveRuleTests
{
    [Theory]
    [InlineData("pregnant", "staffing.held", "mang thai")]
    [InlineData("child", "staffing.held", "dưới 36 tháng")]
    [InlineData("discipline", "staffing.held", "kỷ luật")]
    [InlineData("old", "staffing.held", "tuổi nghỉ hưu")]
    public void Whoever_the_law_protects_is_not_moved_and_the_sentence_says_why(string what, string code, string words)
    {
        var person = Sample.Person(facts =>
            what switch
            {
                "pregnant" => facts with { PregnantUntil = Sample.Today },
                "child" => facts with { SmallChildUntil = Sample.Today.AddDays(1) },
                "discipline" => facts with { DisciplineUntil = Sample.Today.AddMonths(2) },
                _ => facts with { BornOn = new DateOnly(1969, 3, 1) },
            }
        );
        var refused = StaffMove
            .Propose(
                "BP25-2025-0001",
                MoveKind.Secondment,
                person,
                Sample.Target,
                Sample.SixMonths,
                "Bù thiếu",
                Sample.MoveFacts,
                Sample.Law()
            )
            .Refusal.ShouldNotBeNull();

        refused.Code.ShouldBe(code);
        refused.Message.ShouldContain(words);
        refused.Field.ShouldBe("Person");
        person.OpenMoveId.ShouldBeNull();
    }

    [Theory]
    [InlineData("Phó Chủ tịch UBND tỉnh, UBND tỉnh", "KT. Chủ tịch", "Phó Chủ tịch", "Nguyễn Mẫu An")]
    [InlineData("Chủ tịch UBND, Phường Mẫu", "", "Chủ tịch", "Nguyễn Mẫu An")]
    [InlineData("Quyền Chủ tịch UBND tỉnh, UBND tỉnh", "", "Q. Chủ tịch", "Nguyễn Mẫu An")]
    [InlineData("Giám đốc Sở Nội vụ, Sở Nội vụ", "", "Chủ tịch", null)]
    public void A_decision_bears_the_name_of_whoever_decided(string office, string above, string title, string? name)
    {
        var signer = new MoveDecider("Nguyễn Mẫu An", office).Signs("Chủ tịch");
        (string.Join('|', signer.Above), signer.Title, signer.Name).ShouldBe((above, title, name));
    }

    [Fact]
    public void An_exemption_that_has_ended_holds_nobody() =>
        Sample
            .Move(
                Sample.Person(facts =>
                    facts with
                    {
                        SmallChildUntil = Sample.Today.AddDays(-1),
                        DisciplineUntil = Sample.Today.AddDays(-1),
                    }
                )
            )
            .State.ShouldBe(MoveState.Proposed);

    [Fact]
    public void What_a_proposal_may_not_be_is_refused_at_its_field()
    {
        static (string? Code, string? Field) Refused(
            MoveKind kind,
            MoveTerm? term = null,
            MovePlace? to = null,
            MoveFacts? facts = null,
            string? reason = "Bù thiếu"
        )
        {
            var refusal = StaffMove
                .Propose(
                    "X",
                    kind,
                    Sample.Person(),
                    to ?? Sample.Target,
                    term ?? Sample.SixMonths,
                    reason,
                    facts ?? Sample.MoveFacts,
                    Sample.Law()
                )
                .Refusal;
            return (refusal?.Code, refusal?.Field);
        }

        var start = Sample.SixMonths.StartsOn;
        Refused(MoveKind.Secondment, reason: " ").ShouldBe(("staffing.reason-missing", "Reason"));
        Refused(MoveKind.Secondment, to: Sample.Target with { OwnerPath = Sample.Facts.OwnerPath })
            .ShouldBe(("staffing.same-body", "Post"));
        Refused(MoveKind.Secondment, MoveTerm.OfMonths(new DateOnly(2020, 1, 1), 6)).ShouldBe(("staffing.start-too-early", "StartsOn"));
        Refused(MoveKind.Transfer, new MoveTerm(Sample.Today.AddDays(-1), null)).ShouldBe(("staffing.start-too-early", "StartsOn"));
        Refused(MoveKind.Secondment, new MoveTerm(start, null)).ShouldBe(("staffing.end-missing", "EndsOn"));
        Refused(MoveKind.Secondment, new MoveTerm(start, start)).ShouldBe(("staffing.end-before-start", "EndsOn"));
        Refused(MoveKind.Secondment, new MoveTerm(start, start.AddMonths(36))).ShouldBe(("staffing.secondment-too-long", "EndsOn"));
        Refused(MoveKind.Secondment, new MoveTerm(start, start.AddMonths(36).AddDays(-1)))
            .Code.ShouldBeNull("three years to the day are allowed");
        Refused(MoveKind.Transfer).ShouldBe(("staffing.transfer-has-no-end", "EndsOn"));
        Refused(MoveKind.Rotation, MoveTerm.OfMonths(start, 36)).ShouldBe(("staffing.rotation-of-leaders", "Kind"));
        var leaders = Sample.MoveFacts with { FromLeads = true, ToLeads = true };
        Refused(MoveKind.Rotation, MoveTerm.OfMonths(start, 35), facts: leaders).ShouldBe(("staffing.rotation-too-short", "EndsOn"));
        Refused(MoveKind.Rotation, MoveTerm.OfMonths(start, 36), facts: leaders).Code.ShouldBeNull();
        Refused(MoveKind.Rotation, MoveTerm.OfMonths(start, 36), facts: leaders with { SingleHolder = "CB25-00009" })
            .ShouldBe(("staffing.single-taken", "Post"));
        Refused(MoveKind.Secondment, facts: Sample.MoveFacts with { ToSpeciality = "cntt" })
            .ShouldBe(("staffing.speciality-missing", "Person"));
        Refused(MoveKind.Secondment, facts: Sample.MoveFacts with { OpenMoveCode = "BP25-2025-0007" })
            .ShouldBe(("staffing.already-moving", "Person"));
    }

    [Fact]
    public void Nobody_is_decided_upon_unheard_and_what_is_missing_is_named()
    {
        var person = Sample.Person();
        var move = Sample.Move(person);
        var refused = move.Decide("125/QĐ-UBND", Sample.Today, Sample.SixMonths, null, person, Sample.Law()).Refusal.ShouldNotBeNull();

        refused.Code.ShouldBe("staffing.consents-missing");
        refused.Message.ShouldBe(
            "BP25-2025-0001 còn thiếu ý kiến của người được đề nghị, ý kiến của nơi cử, ý kiến của nơi nhận. Ghi đủ rồi mới quyết định."
        );
        move.Consult(true, "Đồng ý", Sample.Paper, Sample.Today).Refusal.ShouldBeNull();
        move.Decide("125/QĐ-UBND", Sample.Today, Sample.SixMonths, null, person, Sample.Law())
            .Refusal!.Message.ShouldStartWith("BP25-2025-0001 còn thiếu ý kiến của nơi cử, ý kiến của nơi nhận.");
    }

    [Theory]
    [InlineData(0, "người được đề nghị")]
    [InlineData(1, "nơi cử")]
    [InlineData(2, "nơi nhận")]
    public void An_opinion_against_is_no_veto_but_the_decision_answers_it(int whose, string named)
    {
        var side = (OpinionSide)whose;
        var person = Sample.Person();
        var move = Sample.Move(person);
        move.Consult(side != OpinionSide.Person, "Nuôi mẹ già", Sample.Paper, Sample.Today).Refusal.ShouldBeNull();
        move.Consent(true, side != OpinionSide.Sender, "Đang thiếu người", null, Sample.Today).Refusal.ShouldBeNull();
        move.Consent(false, side != OpinionSide.Receiver, "Xin người khác", null, Sample.Today).Refusal.ShouldBeNull();

        move.State.ShouldBe(MoveState.Proposed);
        var refused = move.Decide("125/QĐ-UBND", Sample.Today, Sample.SixMonths, " ", person, Sample.Law()).Refusal.ShouldNotBeNull();
        (refused.Code, refused.Field).ShouldBe(("staffing.overruling-missing", "Words"));
        refused.Message.ShouldContain(named);
        refused.Message.ShouldContain("170/2025");
        move.Decide("125/QĐ-UBND", Sample.Today, Sample.SixMonths, "Xã nhận không còn ai", person, Sample.Law()).Refusal.ShouldBeNull();
        move.OverruledWhy.ShouldBe("Xã nhận không còn ai");
    }

    [Fact]
    public void What_somebody_else_records_needs_number_day_and_file_of_the_paper()
    {
        var move = Sample.Move(Sample.Person());
        (string?, string?) Refused(OpinionPaper paper, bool? agrees = true, string? words = "Đồng ý") =>
            move.Consult(agrees, words, paper, Sample.Today).Refusal is { } refusal ? (refusal.Code, refusal.Field) : (null, null);

        Refused(Sample.Paper, words: null).ShouldBe(("staffing.words-missing", "Words"));
        Refused(Sample.Paper, agrees: null).ShouldBe(("staffing.answer-missing", "Agrees"));
        Refused(Sample.Paper with { Number = " " }).ShouldBe(("staffing.paper-number-missing", "Number"));
        Refused(Sample.Paper with { On = Sample.Today.AddDays(1) }).ShouldBe(("staffing.day-wrong", "On"));
        Refused(Sample.Paper with { On = null }).ShouldBe(("staffing.day-wrong", "On"));
        Refused(Sample.Paper with { File = null }).ShouldBe(("staffing.paper-file-missing", "File"));
        move.Consent(true, true, null, Sample.Paper with { File = null }, Sample.Today)
            .Refusal!.Code.ShouldBe("staffing.paper-file-missing");
        Refused(Sample.Paper).ShouldBe((null, null));
        move.Consult(true, "Đồng ý", Sample.Paper, Sample.Today).Refusal!.Code.ShouldBe("staffing.wrong-state");
    }

    [Fact]
    public void An_exemption_that_came_up_after_the_proposal_stops_the_decision()
    {
        var person = Sample.Person();
        var move = Sample.Move(person);
        Sample.Agree(move, person);
        person.Change(person.Facts with { PregnantUntil = Sample.Today.AddMonths(5) }).Refusal.ShouldBeNull();

        move.Decide("125/QĐ-UBND", Sample.Today, Sample.SixMonths, null, person, Sample.Law()).Refusal!.Code.ShouldBe("staffing.held");
    }

    [Fact]
    public void Somebody_lent_keeps_post_and_payroll_and_comes_back_to_them()
    {
        var (move, person) = Sample.Running();
        person.OwnerPath.ShouldBe("/25/08239/");
        person.WorksFor.ShouldBe("/25/08236/");
        move.PaidBySender.ShouldBeTrue();
        move.End(false, null, person, move.EndsOn!.Value.AddDays(-1)).Refusal!.Code.ShouldBe("staffing.not-over-yet");
        move.End(true, " ", person, Sample.Today).Refusal!.Code.ShouldBe("staffing.words-missing");
        move.End(false, null, person, move.EndsOn!.Value).Refusal.ShouldBeNull();

        person.WorksFor.ShouldBe("/25/08239/");
        person.OpenMoveId.ShouldBeNull();
        move.EndReason.ShouldBe("Hết thời hạn");
        move.End(false, null, person, move.EndsOn!.Value).Refusal!.Code.ShouldBe("staffing.wrong-state");
    }

    [Fact]
    public void A_transfer_takes_the_post_for_good_and_is_done()
    {
        var (move, person) = Sample.Running(MoveKind.Transfer);
        (person.OwnerPath, person.PostSince, person.OpenMoveId).ShouldBe(("/25/08236/", move.StartsOn, null));
        move.State.ShouldBe(MoveState.Ended);
        move.PaidBySender.ShouldBeFalse();
    }

    [Fact]
    public void An_extension_stays_within_three_years_from_the_first_day()
    {
        var (move, person) = Sample.Running();
        var law = Sample.Law(new DateOnly(2025, 12, 1));
        var last = move.StartsOn.AddMonths(36).AddDays(-1);
        move.Extend(move.EndsOn, "Việc chưa xong", person, law).Refusal!.Code.ShouldBe("staffing.later-end-missing");
        move.Extend(last.AddDays(1), "Việc chưa xong", person, law).Refusal!.Code.ShouldBe("staffing.secondment-too-long");
        move.Extend(last, null, person, law).Refusal!.Code.ShouldBe("staffing.words-missing");
        move.Extend(last, "Việc chưa xong", person, law).Refusal.ShouldBeNull();
        (move.EndsOn, move.FirstEndsOn, move.Extensions).ShouldBe((last, Sample.SixMonths.EndsOn, 1));
    }

    [Fact]
    public void A_decision_begins_on_its_day_and_finds_the_person_where_it_says()
    {
        var person = Sample.Person();
        var move = Sample.Move(person);
        Sample.Agree(move, person);
        move.Decide(null, Sample.Today, Sample.SixMonths, null, person, Sample.Law()).Refusal!.Code.ShouldBe("staffing.number-missing");
        move.Decide("1/QĐ", Sample.Today.AddDays(1), Sample.SixMonths, null, person, Sample.Law())
            .Refusal!.Code.ShouldBe("staffing.decision-day-wrong");
        move.Decide("1/QĐ", Sample.Today, Sample.SixMonths with { StartsOn = Sample.Today.AddDays(-1) }, null, person, Sample.Law())
            .Refusal!.Code.ShouldBe("staffing.start-too-early");
        move.Decide("1/QĐ", Sample.Today, Sample.SixMonths, null, person, Sample.Law()).Refusal.ShouldBeNull();
        move.Start(person, Sample.Today).Refusal!.Code.ShouldBe("staffing.too-early");
        person.Change(person.Facts with { PositionCode = "xd-xay-dung" }).Refusal!.Code.ShouldBe("staffing.post-while-moving");
        move.Withdraw(null, person, Sample.Today).Refusal!.Code.ShouldBe("staffing.words-missing");
        move.Withdraw("Xã không cần nữa", person, Sample.Today).Refusal.ShouldBeNull();
        move.Start(person, move.StartsOn).Refusal!.Code.ShouldBe("staffing.wrong-state");
    }
}
