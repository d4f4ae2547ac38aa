using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;

namespace ThongSuot.Facilities.Sites.Blocked;

/// <summary>Surplus offices whose plan, decision or carrying out is past its day, by the unit whose they are.</summary>
internal sealed class LatePlans(HandoverSettlement settlement, UnitLeaders leaders, OfficeClock clock) : IBlockageSource
{
    private static readonly BlockageKind Late = new("tru-so-qua-han", "Trụ sở dôi dư quá hạn xử lý") { Field = Role.ProvinceOffice };

    public string Name => "Trụ sở dôi dư";

    public IReadOnlyList<BlockageKind> Kinds { get; } = [Late];

    public async Task<IReadOnlyList<Blockage>> ReadAsync(Db db, Scope scope, CancellationToken ct)
    {
        var late = await SiteReads
            .Pick(db.SitesSeen(scope).AsNoTracking(), SiteReads.Late, clock.Today)
            .GroupBy(row => row.UnitPath)
            .Select(group => new
            {
                group.Key,
                Count = group.Count(),
                Due = group.Min(row => row.DueOn),
            })
            .ToListAsync(ct);
        if (late.Count == 0)
        {
            return [];
        }

        var heads = await leaders.ReadAsync(scope, ct);
        return [.. late.Select(unit => Of(unit.Key, unit.Count, unit.Due!.Value, heads.GetValueOrDefault(unit.Key)))];
    }

    private Blockage Of(string path, int count, DateOnly due, BlockageOwner? owner) =>
        new(
            $"{Late.Code}/{new UnitPath(path).Slug}",
            Late.Code,
            $"{settlement.NameOf(path)}: {VietnameseFormat.Number(count)} trụ sở dôi dư quá hạn",
            $"/tru-so/danh-sach?nhom={SiteReads.Late}&don-vi={Uri.EscapeDataString(path)}",
            path,
            OfficeClock.StartOf(due.AddDays(1)),
            OfficeClock.EndOf(due),
            owner,
            "lập phương án, trình quyết định, bàn giao"
        )
        {
            Count = count,
            Remedy = new(
                "Xử lý trụ sở dôi dư, ưu tiên y tế, giáo dục, văn hóa",
                "Quyết định xử lý và biên bản bàn giao trụ sở",
                "Nghị định 186/2025/NĐ-CP"
            ),
            Cause = new($"{Late.Code}/tat-ca", "trụ sở dôi dư quá hạn xử lý", $"/tru-so/danh-sach?nhom={SiteReads.Late}")
            {
                SpansUnits = true,
            },
        };
}
