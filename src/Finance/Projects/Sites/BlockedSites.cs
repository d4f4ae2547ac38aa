using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;

namespace ThongSuot.Finance.Projects.Sites;

/// <summary>Sites that are not cleared in time: a step past its term, or a power to decide that lapses before the decision.</summary>
internal sealed class BlockedSites(FinanceBooks books, UnitLeaders leaders, OfficeClock clock) : IBlockageSource
{
    private static readonly BlockageKind LateStep = new("gpmb-qua-han", "Giải phóng mặt bằng quá hạn");
    private static readonly BlockageKind Lapsing = new("gpmb-het-tham-quyen", "Sắp hết thẩm quyền thu hồi đất");

    public string Name => "Giải phóng mặt bằng";

    public IReadOnlyList<BlockageKind> Kinds { get; } = [LateStep, Lapsing];

    public async Task<IReadOnlyList<Blockage>> ReadAsync(Db db, Scope scope, CancellationToken ct)
    {
        var (sites, steps, projects) = (db.SiteClearances, db.SiteSteps, db.Projects);
        var own = sites.AsNoTracking().Within(scope, row => row.OwnerPath);
        var rows = await own.Join(
                projects.Where(row => row.State != ProjectState.Closed),
                site => new { site.ProvinceCode, Id = site.ProjectId },
                project => new { project.ProvinceCode, project.Id },
                (site, project) => new { Site = site, Project = project }
            )
            .ToListAsync(ct);
        if (rows.Count == 0)
        {
            return [];
        }

        var begun = (
            await steps
                .AsNoTracking()
                .Where(step => own.Any(site => site.ProvinceCode == step.ProvinceCode && site.Id == step.SiteId))
                .ToListAsync(ct)
        ).ToLookup(step => step.SiteId);
        var owners = await leaders.ReadAsync(scope, ct);
        return
        [
            .. rows.OrderBy(row => row.Project.Code, StringComparer.Ordinal)
                .SelectMany(row => Of(new(row.Project, row.Site, begun[row.Site.Id].ToDictionary(step => step.Order)), owners)),
        ];
    }

    private IEnumerable<Blockage> Of(SiteView view, IReadOnlyDictionary<string, BlockageOwner> owners)
    {
        var (site, watch, today) = (view.Site!, view.Clock(books), clock.Today);
        var owner = owners.GetValueOrDefault(site.OwnerPath);
        foreach (var rule in SiteSteps.On(today).Where(rule => watch.IsLate(rule, today)))
        {
            yield return Late(view, rule, watch.Due(rule)!.Value, owner);
        }

        if (watch.AuthorityLeft(today) is not null)
        {
            yield return Lapse(view, owner);
        }
    }

    private static Blockage Late(SiteView view, SiteStepRule rule, DateOnly due, BlockageOwner? owner) =>
        new(
            $"{LateStep.Code}/{view.Project.Code}-{rule.Order}",
            LateStep.Code,
            $"{view.Project.Code}: bước {rule.Order}, {rule.Name.ToLowerInvariant()}, {VietnameseFormat.Number(view.Site!.Households)} hộ",
            $"/ngan-sach/du-an/{view.Project.Code}/giai-phong",
            view.Site.OwnerPath,
            OfficeClock.StartOf(due.AddDays(1)),
            OfficeClock.EndOf(due),
            owner,
            rule.Name.ToLowerInvariant()
        )
        {
            Touches = view.Site.Households,
            Remedy = new(
                $"Hoàn thành bước {rule.Order} giải phóng mặt bằng: {rule.Name.ToLowerInvariant()}",
                "Văn bản hoàn thành bước",
                rule.Article
            ),
            Cause = new(LateStep.Code, "bước giải phóng mặt bằng quá hạn", $"/ngan-sach/du-an?nhom={ProjectLists.Sites}"),
            Record = new(MoveProject.Kind, view.Project.Id.Value),
        };

    private Blockage Lapse(SiteView view, BlockageOwner? owner)
    {
        var (site, until) = (view.Site!, view.Site!.AuthorityUntil!.Value);
        var warned = until.AddDays(-(int)books.Law.Number("site.authority-alert", clock.Today));
        return new(
            $"{Lapsing.Code}/{view.Project.Code}",
            Lapsing.Code,
            $"{view.Project.Code}: thẩm quyền theo {site.AuthorityNumber} hết ngày {VietnameseFormat.Date(until)}, còn phương án hoặc quyết định thu hồi chưa ký",
            $"/ngan-sach/du-an/{view.Project.Code}/giai-phong",
            site.OwnerPath,
            OfficeClock.StartOf(warned),
            OfficeClock.EndOf(until),
            owner,
            "ký phương án, quyết định thu hồi hoặc xin văn bản thẩm quyền mới"
        )
        {
            Touches = site.Households,
            Remedy = new(
                "Ký phê duyệt phương án, quyết định thu hồi trước khi hết thẩm quyền",
                "Quyết định phê duyệt phương án, quyết định thu hồi đất",
                $"{site.AuthorityNumber}; Luật Đất đai 31/2024/QH15, Điều 87"
            ),
            Cause = new(Lapsing.Code, "dự án sắp hết thẩm quyền thu hồi đất", $"/ngan-sach/du-an?nhom={ProjectLists.Sites}"),
            Record = new(MoveProject.Kind, view.Project.Id.Value),
        };
    }
}
