using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;

namespace ThongSuot.Facilities.Duties.Blocked;

/// <summary>What bodies owe the law about their assets and did not do by its day, by the body.</summary>
internal sealed class LateDuties(HandoverSettlement settlement, UnitLeaders leaders, OfficeClock clock) : IBlockageSource
{
    private static readonly BlockageKind Late = new("han-tai-san", "Quá hạn bàn giao, kê khai, báo cáo tài sản")
    {
        Field = Role.ProvinceOffice,
    };

    public string Name => "Hạn về tài sản";

    public IReadOnlyList<BlockageKind> Kinds { get; } = [Late];

    public async Task<IReadOnlyList<Blockage>> ReadAsync(Db db, Scope scope, CancellationToken ct)
    {
        var late = await DutyTerms
            .Pick(db.DutiesSeen(scope).AsNoTracking(), DutyTerms.Late, clock.Today)
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
        return [.. late.Select(unit => Of(unit.Key, unit.Count, unit.Due, heads.GetValueOrDefault(unit.Key)))];
    }

    private Blockage Of(string path, int count, DateOnly due, BlockageOwner? owner) =>
        new(
            $"{Late.Code}/{new UnitPath(path).Slug}",
            Late.Code,
            $"{settlement.NameOf(path)}: {VietnameseFormat.Number(count)} việc về tài sản quá hạn",
            $"/tru-so/han?nhom={DutyTerms.Late}&don-vi={Uri.EscapeDataString(path)}",
            path,
            OfficeClock.StartOf(due.AddDays(1)),
            OfficeClock.EndOf(due),
            owner,
            "bàn giao, kê khai hoặc gửi báo cáo, ghi số văn bản"
        )
        {
            Count = count,
            Remedy = new(
                "Bàn giao, kê khai, báo cáo tài sản công đúng hạn",
                "Biên bản, tờ khai hoặc báo cáo đã gửi",
                "Nghị định 186/2025/NĐ-CP (hạn của Nghị định 151/2017: kiểm tra lại)"
            ),
            Cause = new($"{Late.Code}/tat-ca", "việc về tài sản quá hạn", $"/tru-so/han?nhom={DutyTerms.Late}"),
        };
}
