using ThongSuot.Dossiers.Reclassify;
using ThongSuot.Dossiers.Tests.Life;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Reclassify;

public sealed class ReclassifyRulesTests
{
    private const string Other = "/25/07948/";

    [Fact]
    public void The_right_limit_counts_from_the_reception_not_from_the_day_the_slip_was_found()
    {
        var sample = new Sample(TimeLimit.WorkingDays(10)).Assigned();
        var right = To(sample, TimeLimit.WorkingDays(5));

        var told = sample.Dossier.DueUnder(right, Sample.Law("2025-09-15 08:00"));
        sample.Dossier.Reclassify(right, "Quầy 1", Sample.Law("2025-09-15 08:00")).IsRefused.ShouldBeFalse();

        told.Rule.ShouldBe(DueRule.Counted);
        sample.DueLocal.ShouldBe("2025-09-18 08:00");
        told.Due.ShouldBe(sample.Dossier.DueAt, "the page told what came");
        sample.Dossier.HolderSeatId.ShouldBe(Sample.Officer, "the same unit's officer goes on with it");
        sample.Dossier.ReceivedOn.ShouldBe(new DateOnly(2025, 9, 11));
    }

    [Fact]
    public void A_wrong_owner_alone_leaves_the_promised_time_and_begins_at_the_right_owner_s_leader()
    {
        var sample = new Sample(TimeLimit.WorkingDays(10)).Assigned();
        var due = sample.DueLocal;

        sample
            .Dossier.Reclassify(new(sample.Procedure, Other, DossierChannel.Direct), "Quầy 1", Sample.Law("2025-09-15 08:00"))
            .IsRefused.ShouldBeFalse();

        sample.DueLocal.ShouldBe(due);
        (sample.Dossier.HolderPath, sample.Dossier.HolderSeatId, sample.Dossier.OfficerSeatId).ShouldBe((Other, null, null));
        (sample.Dossier.Status, sample.Dossier.Turn).ShouldBe((DossierStatus.Accepted, Turn.Leader));
    }

    [Fact]
    public void A_pause_that_was_taken_is_added_to_the_right_limit()
    {
        var sample = new Sample(TimeLimit.WorkingDays(10), ClockAfterSupplement.Resume).Assigned();
        sample.Dossier.AskSupplement("thiếu", "A", Sample.Law("2025-09-12 08:00")).IsRefused.ShouldBeFalse();
        sample.Dossier.TakeSupplement(sample.Procedure, "A", Sample.Law("2025-09-16 08:00")).IsRefused.ShouldBeFalse();

        sample.Dossier.Reclassify(To(sample, TimeLimit.WorkingDays(5)), "Quầy 1", Sample.Law("2025-09-16 09:00")).IsRefused.ShouldBeFalse();

        // Five working days from 11/9 are 18/9; Friday and Monday the applicant had it.
        sample.DueLocal.ShouldBe("2025-09-22 08:00");
    }

    [Fact]
    public void A_promise_made_with_an_apology_stands()
    {
        var sample = new Sample(TimeLimit.WorkingDays(10)).Assigned();
        sample.Dossier.Extend(new DateOnly(2025, 10, 10), "chậm", "A", Sample.Law("2025-09-12 08:00")).IsRefused.ShouldBeFalse();
        var due = sample.DueLocal;
        var right = To(sample, TimeLimit.WorkingDays(5));

        sample.Dossier.DueUnder(right, Sample.Law("2025-09-15 08:00")).Rule.ShouldBe(DueRule.Promised);
        sample.Dossier.Reclassify(right, "Quầy 1", Sample.Law("2025-09-15 08:00")).IsRefused.ShouldBeFalse();
        sample.DueLocal.ShouldBe(due);
    }

    [Fact]
    public void With_the_applicant_it_stays_there_and_comes_back_to_the_right_owner_s_leader_not_to_the_old_officer()
    {
        var sample = new Sample(TimeLimit.WorkingDays(10)).Assigned();
        sample.Dossier.AskSupplement("thiếu", "A", Sample.Law("2025-09-12 08:00")).IsRefused.ShouldBeFalse();
        sample
            .Dossier.Reclassify(new(sample.Procedure, Other, DossierChannel.Direct), "Quầy 1", Sample.Law("2025-09-15 08:00"))
            .IsRefused.ShouldBeFalse();
        sample.Dossier.Turn.ShouldBe(Turn.Citizen);

        sample.Dossier.TakeSupplement(sample.Procedure, "A", Sample.Law("2025-09-16 08:00")).IsRefused.ShouldBeFalse();

        (sample.Dossier.Turn, sample.Dossier.HolderPath, sample.Dossier.HolderSeatId).ShouldBe((Turn.Leader, Other, null));
    }

    [Fact]
    public void After_a_result_or_with_nothing_to_change_or_to_online_it_is_refused_and_nothing_moves()
    {
        var sample = new Sample(TimeLimit.WorkingDays(10)).Assigned();
        var law = Sample.Law("2025-09-15 08:00");
        var version = sample.Dossier.Version;
        sample
            .Dossier.Reclassify(new(sample.Procedure, sample.Dossier.OwnerPath, DossierChannel.Direct), "A", law)
            .Refusal!.Code.ShouldBe("dossier.reclassify-as-it-is");
        sample
            .Dossier.Reclassify(new(sample.Procedure, Other, DossierChannel.Online), "A", law)
            .Refusal!.Code.ShouldBe("dossier.reclassify-online");
        sample.Dossier.Version.ShouldBe(version);

        sample.Dossier.Resolve("12", false, "A", law).IsRefused.ShouldBeFalse();
        sample
            .Dossier.Reclassify(new(sample.Procedure, Other, DossierChannel.Direct), "A", law)
            .Refusal!.Code.ShouldBe("dossier.reclassify-has-result");
    }

    private static Classification To(Sample sample, TimeLimit limit) =>
        new(
            sample.Procedure with
            {
                Id = ProcedureId.Of("9.000002", new DateOnly(2025, 7, 1)),
                Code = "9.000002",
                DirectLimit = limit,
            },
            sample.Dossier.OwnerPath,
            DossierChannel.Direct
        );
}
