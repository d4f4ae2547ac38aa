using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures.BuiltIn;

namespace ThongSuot.Procedures.Tests;

public sealed class VersionTests
{
    private static readonly DateOnly Start = BuiltInProcedure.ValidFrom;
    private static readonly DateOnly Later = new(2026, 3, 1);

    [Fact]
    public void A_key_depends_on_code_and_first_day_only()
    {
        ProcedureId.Of("1.001193", Start).ShouldBe(ProcedureId.Of("1.001193", Start));
        ProcedureId.Of("1.001193", Start).ShouldNotBe(ProcedureId.Of("1.001193", Later));
        ProcedureId.Of("1.001193", Start).ShouldNotBe(ProcedureId.Of("1.001194", Start));
    }

    [Fact]
    public void A_new_version_begins_on_the_day_the_old_one_ends()
    {
        var old = Published();

        var next = old.NextVersion(Later).Value;

        old.ValidTo.ShouldBe(Later);
        next.ValidFrom.ShouldBe(Later);
        next.Publishing.ShouldBe(Publishing.Published);
        next.Id.ShouldNotBe(old.Id);
        next.DirectLimit.ShouldBe(old.DirectLimit);
    }

    [Fact]
    public void A_new_version_may_not_begin_on_or_before_the_day_the_old_one_began()
    {
        Published().NextVersion(Start).Refusal!.Code.ShouldBe("procedure.version-before-start");
    }

    [Fact]
    public void A_repeal_ends_the_procedure_and_names_the_one_that_takes_its_place()
    {
        var procedure = Published();

        procedure.Repeal(Later, "2.002854").IsRefused.ShouldBeFalse();

        procedure.Publishing.ShouldBe(Publishing.Repealed);
        procedure.ValidTo.ShouldBe(Later);
        procedure.Repeal(Later, string.Empty).Refusal!.Code.ShouldBe("procedure.not-published");
    }

    [Fact]
    public void A_repeal_before_the_start_or_by_itself_is_refused()
    {
        Published().Repeal(Start, string.Empty).Refusal!.Code.ShouldBe("procedure.repeal-before-start");
        Published().Repeal(Later, "1.013978").Refusal!.Code.ShouldBe("procedure.replaced-by-itself");
    }

    [Fact]
    public void A_draft_is_published_once_and_can_be_withdrawn()
    {
        var procedure = Published();

        procedure.Publish().Refusal!.Code.ShouldBe("procedure.not-a-draft");
        procedure.Unpublish().IsRefused.ShouldBeFalse();
        procedure.Publishing.ShouldBe(Publishing.Draft);
        procedure.Publish().IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void The_draft_for_a_replacement_takes_papers_and_limits_but_not_the_decision()
    {
        var draft = Published("1.001193").DraftAs("2.002854", Later);

        draft.Code.ShouldBe("2.002854");
        draft.Publishing.ShouldBe(Publishing.Draft);
        draft.Papers.Count.ShouldBe(7);
        draft.DirectLimit.ShouldBe(TimeLimit.SameDay);
        draft.Decision.ShouldBeEmpty();
    }

    private static Procedure Published(string code = "1.013978") =>
        Procedure.OfRelease(BuiltInRows.Procedures().Single(row => row.Code == code), version: 0);
}
