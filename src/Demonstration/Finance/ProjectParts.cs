using ThongSuot.Finance.Projects;
using ThongSuot.Finance.Projects.Milestones;
using ThongSuot.Finance.Projects.Sites;
using ThongSuot.Platform.Results;

namespace ThongSuot.Demonstration.Finance;

/// <summary>What made-up projects have besides: a contract, gates that were passed or are late, sites that are cleared.</summary>
internal static class ProjectParts
{
    private const long Million = 1_000_000;
    private const int EverySite = 5;
    private const int Posted = 30;

    /// <summary>The day on which the powers given to communes lapse all at once.</summary>
    private static readonly DateOnly Cliff = new(2027, 2, 28);

    public static IEnumerable<object> PartsOf(Project project, ProjectFacts facts, int at, DateOnly today)
    {
        if (project.ContractOf(facts, today.AddDays(-300)) is { } contract)
        {
            yield return contract;
        }

        foreach (var milestone in MilestonesOf(project, at, today))
        {
            yield return milestone;
        }

        if (!project.IsOrphan && at % EverySite == 1)
        {
            foreach (var part in SiteOf(project, at, today))
            {
                yield return part;
            }
        }
    }

    private static IEnumerable<ProjectMilestone> MilestonesOf(Project project, int at, DateOnly today)
    {
        foreach (var gate in ProjectGates.On(today).Where(gate => project.State >= gate.Before))
        {
            var done = today.AddDays((gate.Order * 20) - 420);
            yield return Of(project, new(gate.Order, done.AddDays(5 - (at % 11)), done, $"{20 + gate.Order}/QĐ-UBND"));
        }

        var next = ProjectGates.On(today).FirstOrDefault(gate => project.State < gate.Before);
        if (next is not null && at % 3 == 0)
        {
            yield return Of(project, new(next.Order, today.AddDays((at % 40) - 12), null, string.Empty));
        }
    }

    private static ProjectMilestone Of(Project project, MilestoneInput input)
    {
        var milestone = new ProjectMilestone
        {
            Id = Guid.CreateVersion7(),
            ProvinceCode = project.ProvinceCode,
            ProjectId = project.Id,
            Gate = input.Gate,
        };
        milestone.Write(input, "Nguyễn Mẫu Hà, Kế toán trưởng");
        return milestone;
    }

    /// <summary>As far as its number takes it, ten days a step; some have waited too long with a step.</summary>
    private static IEnumerable<object> SiteOf(Project project, int at, DateOnly today)
    {
        var households = 12 + (at % 37);
        var site = new SiteClearance
        {
            Id = Guid.CreateVersion7(),
            ProvinceCode = project.ProvinceCode,
            ProjectId = project.Id,
            OwnerPath = project.OwnerPath,
        };
        // A few rest on a decision of the province that ends sooner than the decrees do.
        var (paper, until) = at % 15 == 1 ? ("1208/QĐ-UBND", today.AddDays(40)) : ("49/2026/NĐ-CP", Cliff);
        Done(site.Write(new(households, households * 420, households * 85 * Million, at % 2 == 1, paper, until)));
        yield return site;
        var (reached, wait) = (3 + (at % 10), at % 4 == 2 ? 75 : 4);
        // Plans hang out for thirty days, the other steps take about ten.
        DateOnly Begun(int order) =>
            today.AddDays(((order - reached) * 10) - wait - (order <= SiteSteps.Post && reached > SiteSteps.Post ? Posted : 0));
        for (var order = 1; order <= reached; order++)
        {
            var step = new SiteStep
            {
                Id = Guid.CreateVersion7(),
                ProvinceCode = site.ProvinceCode,
                SiteId = site.Id,
                Order = order,
            };
            var begun = Begun(order);
            step.Begin(begun, "Trần Mẫu Lan, Chuyên viên Địa chính");
            if (order < reached)
            {
                Done(step.Report(site, households, households * 80 * Million, "Trần Mẫu Lan, Chuyên viên Địa chính"));
                Done(
                    step.Finish(
                        begun.AddDays(order == SiteSteps.Post ? Posted : 8),
                        $"{30 + order}/BB-GPMB",
                        "Trần Mẫu Lan, Chuyên viên Địa chính"
                    )
                );
            }
            else
            {
                Done(step.Report(site, households / 2, households * 40 * Million, "Trần Mẫu Lan, Chuyên viên Địa chính"));
            }

            yield return step;
        }
    }

    private static void Done(Result result)
    {
        if (result.IsRefused)
        {
            throw new InvalidOperationException(result.Refusal.Message);
        }
    }
}
