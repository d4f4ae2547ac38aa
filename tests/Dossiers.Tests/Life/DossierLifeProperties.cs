using FsCheck;
using FsCheck.Fluent;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures;
using ThongSuot.TestKit;
using Result = ThongSuot.Platform.Results.Result;

namespace ThongSuot.Dossiers.Tests.Life;

/// <summary>Laws that hold for every dossier whatever is tried with it.</summary>
public sealed class DossierLifeProperties
{
    private static readonly DossierAct[] Acts = Enum.GetValues<DossierAct>();

    [Fact]
    public void Whatever_is_tried_the_laws_of_a_dossier_hold()
    {
        var (done, refused) = (new HashSet<DossierAct>(), new HashSet<DossierAct>());
        Prop.ForAll(Lives.Any, ArbMap.Default.ArbFor<bool>(), (tries, resumes) =>
            {
                var sample = new Sample(TimeLimit.WorkingDays(5), resumes ? ClockAfterSupplement.Resume : ClockAfterSupplement.Restart);
                var now = Sample.Law("2025-09-11 08:00").Now;
                foreach (var attempt in tries)
                {
                    now = now.AddMinutes(attempt.Minutes);
                    var before = Picture.Of(sample.Dossier);
                    var (act, result) = Lives.Try(sample, attempt, now);
                    Check(sample.Dossier, before, act, result);
                    (result.IsRefused ? refused : done).Add(act);
                }
            })
            .Check(Drawn.Cases(400));
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

        DossierTransitions.Allows(act, before.Status).ShouldBeTrue($"{act} was done from {before.Status}");
        if (act != DossierAct.Reopen)
        {
            before.ClosedOn.ShouldBe(before.ClosedOn is null ? null : dossier.ClosedOn, "a closed dossier stays closed on its day");
        }

        (dossier.ClosedOn is not null).ShouldBe(DossierTransitions.IsClosed(dossier.Status));
        (dossier.Outcome is not null).ShouldBe(
            DossierTransitions.IsClosed(dossier.Status),
            "exactly the closed ones stand in a closed column"
        );
        if (dossier.ClosedOn is not null)
        {
            dossier.ReceivedOn.ShouldNotBeNull("what leaves the balance has entered it");
        }

        (dossier.PausedAt is not null).ShouldBe(
            DossierTransitions.IsPaused(dossier.Status),
            "the clock stands exactly while the citizen has the turn"
        );
        dossier.Supplements.ShouldBeLessThanOrEqualTo(1);
        dossier.Extensions.ShouldBeLessThanOrEqualTo(1);
        dossier.Turns.Count(turn => turn.EndedAt is null).ShouldBeLessThanOrEqualTo(1, "one turn at a time");
        foreach (var (turn, next) in dossier.Turns.Zip(dossier.Turns.Skip(1)))
        {
            turn.EndedAt.ShouldBe(next.StartedAt, "turns follow one another without a gap");
        }
    }

    private sealed record Picture(
        DossierStatus Status,
        Turn Turn,
        DateTimeOffset? Due,
        DateTimeOffset? Paused,
        DateOnly? ReceivedOn,
        DateOnly? ClosedOn,
        DossierOutcome? Outcome,
        int Supplements,
        int Extensions,
        int Turns,
        int Notices,
        int Version
    )
    {
        public static Picture Of(Dossier d) =>
            new(
                d.Status,
                d.Turn,
                d.DueAt,
                d.PausedAt,
                d.ReceivedOn,
                d.ClosedOn,
                d.Outcome,
                d.Supplements,
                d.Extensions,
                d.Turns.Count,
                d.Notices.Count,
                d.Version
            );
    }
}
