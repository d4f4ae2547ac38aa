using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;

namespace ThongSuot.Facilities.Handovers.Blocked;

/// <summary>
/// Communes that keep old units past the term, and differences that nobody settled. Only once the province has begun: before there is
/// nothing that could be late.
/// </summary>
internal sealed class LateHandovers(HandoverSettlement settlement, UnitLeaders leaders, OfficeClock clock) : IBlockageSource, IUnitFigures
{
    private static readonly BlockageKind Late = new("ban-giao-qua-han", "Bàn giao quá hạn") { Field = Role.ProvinceOffice };
    private static readonly BlockageKind Disputed = new("ban-giao-chenh-lech", "Bàn giao có chênh lệch") { Field = Role.ProvinceOffice };

    public string Name => "Bàn giao";

    public IReadOnlyList<BlockageKind> Kinds { get; } = [Late, Disputed];

    public async Task<IReadOnlyList<Blockage>> ReadAsync(Db db, Scope scope, CancellationToken ct)
    {
        var today = clock.Today;
        var disputedBefore = today.AddDays(-settlement.Number(FacilityLaw.DisputeWithin, today));
        // A commune is blocked by what it keeps: what another keeps for it is that one's to give.
        var open = await db
            .Handovers.AsNoTracking()
            .Within(scope, row => row.UnitPath)
            .Where(row =>
                (row.State != HandoverState.HandedOver && row.DueOn < today)
                || (row.DisputedSince != null && row.DisputedSince < disputedBefore)
            )
            .Select(row => new
            {
                row.UnitPath,
                row.DueOn,
                row.DisputedSince,
                row.State,
            })
            .ToListAsync(ct);
        if (open.Count == 0)
        {
            return [];
        }

        var heads = await leaders.ReadAsync(scope, ct);
        return
        [
            .. open.Where(row => row.State != HandoverState.HandedOver && row.DueOn < today)
                .GroupBy(row => row.UnitPath)
                .Select(unit =>
                    Of(
                        Late,
                        unit.Key,
                        unit.Count(),
                        unit.Min(row => row.DueOn),
                        heads.GetValueOrDefault(unit.Key),
                        "bàn giao xong, ký biên bản"
                    )
                ),
            .. open.Where(row => row.DisputedSince < disputedBefore)
                .GroupBy(row => row.UnitPath)
                .Select(unit =>
                    Of(
                        Disputed,
                        unit.Key,
                        unit.Count(),
                        unit.Min(row => row.DisputedSince!.Value),
                        heads.GetValueOrDefault(unit.Key),
                        "tìm thấy, hoặc ghi giảm theo quyết định"
                    )
                ),
        ];
    }

    public async Task<IReadOnlyList<UnitFigure>> ReadAsync(Db db, string unitPath, CancellationToken ct)
    {
        var (today, seen) = (clock.Today, db.Handovers.AsNoTracking().Within(new Scope(unitPath), row => row.UnitPath));
        if (!await seen.AnyAsync(ct))
        {
            return [];
        }

        var at = Uri.EscapeDataString(unitPath);
        return
        [
            new(
                "Bàn giao",
                "đơn vị cũ quá hạn bàn giao",
                await HandoverFilters.Pick(seen, HandoverFilters.Late, today).CountAsync(ct),
                $"/ban-giao/don-vi-cu?nhom={HandoverFilters.Late}&don-vi={at}",
                true
            ),
            new(
                "Bàn giao",
                "đơn vị cũ đã bàn giao",
                await seen.CountAsync(row => row.State == HandoverState.HandedOver, ct),
                $"/ban-giao/don-vi-cu?nhom={HandoverLabels.Slug(HandoverState.HandedOver)}&don-vi={at}",
                false
            ),
        ];
    }

    private Blockage Of(BlockageKind kind, string path, int count, DateOnly since, BlockageOwner? owner, string next)
    {
        var (list, text) =
            kind == Late
                ? (HandoverFilters.Late, "đơn vị cũ quá hạn bàn giao")
                : (HandoverLabels.Slug(HandoverState.Disputed), "đơn vị cũ có chênh lệch chưa giải quyết");
        return new Blockage(
            $"{kind.Code}/{new UnitPath(path).Slug}",
            kind.Code,
            $"{settlement.NameOf(path)}: {VietnameseFormat.Number(count)} {text}",
            $"/ban-giao/don-vi-cu?nhom={list}&don-vi={Uri.EscapeDataString(path)}",
            path,
            OfficeClock.StartOf(since),
            kind == Late ? OfficeClock.EndOf(since) : null,
            owner,
            next
        )
        {
            Count = count,
            Remedy = new(
                "Bàn giao đủ tài sản, hồ sơ của đơn vị cũ, không để mất, để lãng phí",
                "Biên bản bàn giao đủ chữ ký của từng danh mục",
                "Nghị định 186/2025/NĐ-CP, quyết định bàn giao của tỉnh"
            ),
            Cause = new($"{kind.Code}/tat-ca", text, $"/ban-giao/don-vi-cu?nhom={list}") { SpansUnits = true },
        };
    }
}
