using FsCheck;
using FsCheck.Fluent;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures;
using Result = ThongSuot.Platform.Results.Result;

namespace ThongSuot.Dossiers.Tests.Life;

/// <summary>Laws that hold for every dossier whatever is tried with it.</summary>
public sealed class DossierLifeProperties
{
    private static readonly DossierAct[] Acts = Enum.GetValues<DossierAct>();

    // The act and the time before it are drawn apart: one number for both would tie each act to a few times. Half of the tries are acts that
    // the state allows, or long lives would be made of refusals alone.
    private static readonly Arbitrary<List<(bool Allowed, int Act, int Minutes)>> Tries =
        (from allowed in Gen.Elements(true, false) from act in Gen.Choose(0, 999) from minutes in Gen.Choose(0, 700) select (allowed, act, minutes))
        .ListOf().Select(list => list.ToList()).ToArbitrary();

    [Fact]
    public void Whatever_is_tried_the_laws_of_a_dossier_hold()
    {
        var done = new HashSet<DossierAct>();
        var refused = new HashSet<DossierAct>();
        Prop.ForAll(
            Tries, ArbMap.Default.ArbFor<bool>(),
            (tries, resumes) =>
            {
                var sample = new Sample(TimeLimit.WorkingDays(5), resumes ? ClockAfterSupplement.Resume : ClockAfterSupplement.Restart);
                var now = Sample.Law("2025-09-11 08:00").Now;
                foreach (var (allowed, number, minutes) in tries)
                {
                    now = now.AddMinutes(minutes);
                    var before = Picture.Of(sample.Dossier);
                    var among = allowed ? [.. Acts.Where(act => DossierLife.Allows(act, before.Status))] : Acts;
                    var act = among.Length > 0 ? among[number % among.Length] : Acts[number % Acts.Length];
                    var result = Do(sample, act, Sample.Law(now));
                    Check(sample.Dossier, before, act, result);
                    (result.IsRefused ? refused : done).Add(act);
                }
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
        done.Order().ShouldBe(Acts.Order(), "an act that was never done keeps every law");
        refused.Order().ShouldBe(Acts.Order(), "every act is refused somewhere");
    }

    private static void Check(Dossier dossier, Picture before, DossierAct act, Result result)
    {
        if (result.IsRefused)
        {
            Picture.Of(dossier).ShouldBe(before, $"{act} was refused but changed something");
            return;
        }

        DossierLife.Allows(act, before.Status).ShouldBeTrue($"{act} was done from {before.Status}");
        if (act != DossierAct.Reopen)
        {
            before.ClosedOn.ShouldBe(before.ClosedOn is null ? null : dossier.ClosedOn, "a closed dossier stays closed on its day");
        }

        (dossier.ClosedOn is not null).ShouldBe(DossierLife.IsClosed(dossier.Status));
        (dossier.Outcome is not null).ShouldBe(DossierLife.IsClosed(dossier.Status), "exactly the closed ones stand in a closed column");
        if (dossier.ClosedOn is not null)
        {
            dossier.ReceivedOn.ShouldNotBeNull("what leaves the balance has entered it");
        }

        (dossier.PausedAt is not null).ShouldBe(DossierLife.IsPaused(dossier.Status), "the clock stands exactly while the citizen has the turn");
        dossier.Supplements.ShouldBeLessThanOrEqualTo(1);
        dossier.Extensions.ShouldBeLessThanOrEqualTo(1);
        dossier.Turns.Count(turn => turn.EndedAt is null).ShouldBeLessThanOrEqualTo(1, "one turn at a time");
        foreach (var (turn, next) in dossier.Turns.Zip(dossier.Turns.Skip(1)))
        {
            turn.EndedAt.ShouldBe(next.StartedAt, "turns follow one another without a gap");
        }
    }

    internal static Result Do(Sample sample, DossierAct act, DossierLaw law)
    {
        var (dossier, procedure) = (sample.Dossier, sample.Procedure);
        return act switch
        {
            DossierAct.Accept => dossier.Accept(procedure, 0, "A", law),
            DossierAct.RejectReception => dossier.RejectReception("lý do", "A", law),
            DossierAct.Assign => dossier.Assign(procedure, Sample.Officer, "B", "/25/08593/van-phong/", "A", law),
            DossierAct.Forward => dossier.Forward(procedure, "B", law),
            DossierAct.SendBack => dossier.SendBack(procedure, "lý do", "A", law),
            DossierAct.AskSupplement => dossier.AskSupplement("thiếu", "B", law),
            DossierAct.TakeSupplement => dossier.TakeSupplement(procedure, "A", law),
            DossierAct.AskPayment => dossier.AskPayment(1000, "phí", "B", law),
            DossierAct.TakePayment => dossier.TakePayment(procedure, law),
            DossierAct.Extend => dossier.Extend(law.Calendar.NextWorkingDay(law.Today.AddDays(20)), "chậm", "B", law),
            DossierAct.Consult => dossier.Consult("/25/so-y-te/", "Sở Y tế", "ý kiến", law.Now.AddDays(3), law),
            DossierAct.AnswerConsultation => dossier.AnswerConsultation("đồng ý", "C", law),
            DossierAct.Resolve => dossier.Resolve("1", "A", law),
            DossierAct.Refuse => dossier.Refuse("không đủ", "A", law),
            DossierAct.Withdraw => dossier.Withdraw("đổi ý", "A", law),
            DossierAct.Stop => dossier.Stop("dừng", "A", law),
            DossierAct.Reopen => dossier.Reopen(procedure, "sai tên", "A", law),
            _ => dossier.Return("A", law),
        };
    }

    private sealed record Picture(DossierStatus Status, Turn Turn, DateTimeOffset? Due, DateTimeOffset? Paused, DateOnly? ReceivedOn, DateOnly? ClosedOn, DossierOutcome? Outcome, int Supplements, int Extensions, int Turns, int Notices, int Version)
    {
        public static Picture Of(Dossier d) => new(d.Status, d.Turn, d.DueAt, d.PausedAt, d.ReceivedOn, d.ClosedOn, d.Outcome, d.Supplements, d.Extensions, d.Turns.Count, d.Notices.Count, d.Version);
    }
}
