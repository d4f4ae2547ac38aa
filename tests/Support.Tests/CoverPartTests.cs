using ThongSuot.Platform.Access;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Support.Cover;

namespace ThongSuot.Support.Tests;

/// <summary>Whatever is recorded, moved, named, decided and taken back: who is at the counter on each day.</summary>
public sealed class CoverPartTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Standard;
    private static readonly DateOnly Monday = new(2026, 9, 7);

    [Fact]
    public void Every_day_is_covered_by_exactly_one_able_person_who_is_there_or_is_told_as_uncovered()
    {
        var random = new Random(309);
        for (var round = 0; round < 200; round++)
        {
            var people = Enumerable.Range(0, 4).Select(at => Who($"Người {at}")).ToList();
            var absences = new List<SeatAbsence>();
            for (var step = 0; step < 25; step++)
            {
                Step(random, people, absences);
                foreach (var absence in absences.Where(one => !one.Ended))
                {
                    Check(absence, people, absences);
                }
            }
        }
    }

    [Fact]
    public void The_plan_takes_whoever_is_free_longest_and_leaves_empty_what_nobody_can()
    {
        var days = CoverDays.Of(Calendar, Monday, Monday.AddDays(4));
        var (one, two) = (Candidate("A"), Candidate("B"));
        var plan = CoverPlan.Of([days], [one, two], (who, day) => who == one ? day <= days[1] : day == days[0] || day == days[3]);
        plan.Select(share => (share.Seat.PersonName, share.From, share.To)).ShouldBe([("A", days[0], days[1]), ("B", days[3], days[3])]);
    }

    /// <summary>One thing that people do, with the checks that the handlers make.</summary>
    private static void Step(Random random, List<Seat> people, List<SeatAbsence> absences)
    {
        var (from, open) = (Monday.AddDays(random.Next(20)), absences.FindAll(one => !one.Ended));
        var to = from.AddDays(random.Next(6));
        if (open.Count == 0 || random.Next(4) == 0)
        {
            var away = people[random.Next(people.Count)];
            if (!open.Exists(one => one.AccountId == away.AccountId && one.Meets(from, to)))
            {
                absences.Add(SeatAbsence.Of(new(away.SeatId, AbsenceKind.Leave, from, to, null), away, "NT", default, Calendar));
                open.ForEach(one => one.Lose(away.AccountId, from, to, Calendar));
            }

            return;
        }

        var absence = open[random.Next(open.Count)];
        switch (random.Next(6))
        {
            case 0 when !open.Exists(one => one != absence && one.AccountId == absence.AccountId && one.Meets(from, to)):
                absence.Move(from, to, Calendar);
                open.ForEach(one => one.Lose(absence.AccountId, from, to, Calendar));
                break;
            case 1:
                absence.Approve("Lãnh đạo", Calendar);
                break;
            case 2:
                absence.Decline(Calendar);
                break;
            case 3 when random.Next(4) == 0:
                absence.End();
                break;
            default:
                var cover = people[random.Next(people.Count)];
                if (CoverRanking.Clash(absence, cover, from, to, open) is null)
                {
                    absence.Name([new(from, to, cover, "x")], cover.AccountId, random.Next(2) == 0 ? null : "Lãnh đạo", Calendar);
                }

                break;
        }
    }

    private static void Check(SeatAbsence absence, List<Seat> people, List<SeatAbsence> all)
    {
        var without = absence.Without(Calendar, DateOnly.MinValue, DateOnly.MaxValue);
        foreach (var day in CoverDays.Of(Calendar, absence.From, absence.To))
        {
            var there = absence.Parts.FindAll(part => part.Meets(day, day));
            there.Count.ShouldBeLessThanOrEqualTo(1);
            without.Contains(day).ShouldBe(there is not [{ Decided: true }], "covered or told");
            foreach (var part in there)
            {
                people.ShouldContain(one => one.AccountId == part.AccountId && one.AccountId != absence.AccountId);
                all.ShouldNotContain(one => one.AccountId == part.AccountId && one.Meets(day, day), "whoever stands in is there");
                all.Where(one => !one.Ended)
                    .Sum(one => one.Parts.Count(other => other.AccountId == part.AccountId && other.Meets(day, day)))
                    .ShouldBe(1);
            }
        }

        absence.Parts.ShouldAllBe(part => part.From >= absence.From && part.To <= absence.To && part.From <= part.To);
        (absence.State == CoverState.Covered).ShouldBe(without.Count == 0);
    }

    private static CoverCandidate Candidate(string name) => new(Who(name), 0, 0, 0, null);

    private static Seat Who(string name) =>
        new(
            new(Guid.NewGuid()),
            new(Guid.NewGuid()),
            name,
            Role.CounterOfficer,
            "Một cửa",
            new(Guid.NewGuid()),
            "x",
            "/25/1/",
            "/25/1/",
            "25"
        );
}
