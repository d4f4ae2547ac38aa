using System.Collections.Immutable;
using ThongSuot.Staffing;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.TestKit.Staffing;

/// <summary>Random provinces for the optimiser: as large as asked, the same for the same seed.</summary>
internal static class StaffingSample
{
    /// <param name="communes">Communes; every twelfth unit added is a department that only lends.</param>
    /// <param name="people">About how many people in all.</param>
    /// <param name="specialities">Number of professional specialities; leadership is one more. The last one is the Party's when there
    /// are three or more.</param>
    /// <param name="second">One person in so many can do a second work.</param>
    public static StaffingProblem Of(int seed, int communes, int people, int specialities, int second = 4)
    {
        var random = new Random(seed);
        var departments = Math.Max(1, communes / 12);
        var units = ImmutableArray.CreateBuilder<PlanUnit>();
        for (var index = 0; index < communes + departments; index++)
        {
            var department = index >= communes;
            units.Add(
                new PlanUnit(
                    Guid.NewGuid(),
                    $"{(department ? "Sở" : "Xã")} Mẫu {index}",
                    21 + random.NextDouble(),
                    104.8 + random.NextDouble(),
                    !department && random.Next(3) == 0,
                    department ? 0 : random.Next(1, 12),
                    department ? Math.Max(1, people / communes / 20) : random.Next(0, 6),
                    department ? 0 : 2,
                    department
                )
            );
        }

        var groups = ImmutableArray.CreateBuilder<PlanGroup>();
        var everybody = ImmutableArray.CreateBuilder<PlanPerson>();
        var average = people / (double)((communes + departments) * (specialities + 1));
        for (var unit = 0; unit < units.Count; unit++)
        {
            for (var speciality = 0; speciality <= specialities; speciality++)
            {
                var need = (int)Math.Round(average * (0.5 + random.NextDouble()));
                var present = Math.Max(0, (int)Math.Round((average * (0.2 + (1.6 * random.NextDouble()))) + (random.NextDouble() - 0.5)));
                need = unit >= communes ? present : need;
                groups.Add(
                    Group(
                        random,
                        unit,
                        speciality == specialities ? "lanh-dao" : $"cn-{speciality}",
                        speciality == specialities,
                        present,
                        need,
                        unit >= communes
                    ) with
                    {
                        Block = specialities > 2 && speciality == specialities - 1 ? StaffBlock.Party : StaffBlock.Government,
                    }
                );
                for (var count = 0; count < present; count++)
                {
                    everybody.Add(Person(random, groups.Count - 1, speciality, specialities, units.Count, second));
                }
            }
        }

        return new StaffingProblem(units.ToImmutable(), groups.ToImmutable(), everybody.ToImmutable(), new PlanWeights(), [], []);
    }

    private static PlanGroup Group(Random random, int unit, string speciality, bool leadership, int present, int need, bool department)
    {
        var missing = Math.Max(0, need - present);
        int[] weights = [.. Enumerable.Range(0, missing).Select(_ => random.Next(1, 200)).OrderDescending()];
        return new PlanGroup(unit, speciality, leadership, present, need, department ? (int)(need * 0.7) : need, [.. weights]);
    }

    private static PlanPerson Person(Random random, int group, int speciality, int specialities, int units, int second)
    {
        var skills = ImmutableArray.CreateBuilder<PlanSkill>();
        if (speciality == specialities)
        {
            skills.Add(new PlanSkill("lanh-dao", true));
        }
        else
        {
            skills.Add(new PlanSkill($"cn-{speciality}", true));
            if (specialities > 1 && random.Next(second) == 0)
            {
                skills.Add(new PlanSkill($"cn-{(speciality + 1 + random.Next(specialities - 1)) % specialities}", random.Next(2) == 0));
            }
        }

        int? home = random.Next(5) == 0 ? random.Next(units) : null;
        ImmutableArray<int> refused = random.Next(10) == 0 ? [random.Next(units)] : [];
        return new PlanPerson(Guid.NewGuid(), group, skills.ToImmutable(), home, refused, random.Next(12) == 0 ? "pregnant" : null);
    }
}
