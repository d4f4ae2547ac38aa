using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Find;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Reports.Demands;

/// <summary>Demands as a seat may see them.</summary>
internal static class DemandReads
{
    /// <summary>All of the province; what nobody has decided yet is its author's office's alone.</summary>
    public static IQueryable<ReportDemand> Seen(IQueryable<ReportDemand> demands, Seat seat)
    {
        var (province, own) = (seat.ProvinceCode, seat.SpeaksFor);
        return demands.Where(row =>
            row.ProvinceCode == province
            && ((row.Status != DemandStatus.Draft && row.Status != DemandStatus.Waiting) || row.AskerPath == own)
        );
    }

    /// <summary>Those that words name, in the order given: a province has some hundreds, so no index is asked.</summary>
    public static IReadOnlyList<ReportDemand> Named(IEnumerable<ReportDemand> demands, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [.. demands];
        }

        var words = VietnameseText.SearchKey(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. demands.Where(demand =>
            {
                var known = VietnameseText.SearchKey($"{demand.Code} {demand.Name} {demand.WhoAsks} {demand.LegalGround}");
                return words.All(word => known.Contains(word, StringComparison.Ordinal));
            }),
        ];
    }
}

/// <summary>Demands in the one search box, by code or by words.</summary>
internal sealed class FindDemands(IDbContextFactory<Db> contexts, PermissionRegistry permissions) : IFinder
{
    public async Task<FoundGroup?> FindAsync(string text, Seat seat, int take, CancellationToken ct)
    {
        if (!permissions.Allows(seat.Role, ReportWorkPermissions.View) || seat.ProvinceCode.Length == 0)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var seen = await DemandReads.Seen(db.ReportDemands.AsNoTracking(), seat).OrderByDescending(row => row.Code).ToListAsync(ct);
        var code = text.Trim().ToUpperInvariant();
        return new(
            "Yêu cầu báo cáo",
            [
                .. DemandReads
                    .Named(seen, text)
                    .OrderByDescending(row => row.Code == code)
                    .Take(take)
                    .Select(row => new FoundLine(
                        row.Name,
                        $"{row.Code} · {DemandLabels.Of(row.Status)} · {row.WhoAsks}",
                        DemandLabels.PathOf(row.Code)
                    )),
            ],
            $"/bao-cao/yeu-cau?tim={Uri.EscapeDataString(text)}"
        );
    }
}
