using Microsoft.EntityFrameworkCore;
using ThongSuot.Directives.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Directives.Blocked;

/// <summary>Directives past due without their product.</summary>
internal sealed class LateDirectives(OfficeClock clock) : IBlockageSource, IUnitFigures
{
    public static readonly BlockageKind Kind = new("chi-dao", "Nhiệm vụ quá hạn");

    public string Name => "Chỉ đạo";

    public IReadOnlyList<BlockageKind> Kinds { get; } = [Kind];

    public async Task<IReadOnlyList<Blockage>> ReadAsync(Db db, Scope scope, CancellationToken ct)
    {
        var late = await DirectiveLists
            .OverdueAt(db.Directives.AsNoTracking().Within(scope, row => row.OwnerPath), clock.Now, null)
            .Select(row => new
            {
                row.Id,
                row.Code,
                row.Work,
                row.OwnerPath,
                row.GiverPath,
                row.PersonSeatId,
                row.PersonName,
                row.PersonTitle,
                row.DueAt,
                row.SubmittedAt,
            })
            .ToListAsync(ct);
        return
        [
            .. late.Select(row => new Blockage(
                $"chi-dao/{row.Code}",
                Kind.Code,
                $"{row.Code}: {row.Work}",
                $"/chi-dao/{row.Code}",
                row.OwnerPath,
                row.DueAt,
                row.DueAt,
                new BlockageOwner(row.PersonSeatId, row.PersonName, row.PersonTitle, row.OwnerPath),
                row.SubmittedAt is null ? "nộp sản phẩm" : "nghiệm thu sản phẩm đã nộp"
            )
            {
                Cause = new(
                    $"chi-dao/{row.PersonSeatId.Value:N}",
                    $"nhiệm vụ quá hạn của {row.PersonName}, {row.PersonTitle}",
                    PathOf(DirectiveLists.Overdue, row.OwnerPath)
                ),
                AskedBy = row.GiverPath,
                WaitsForAsker = row.SubmittedAt is not null,
                Record = new(DirectiveThread.Kind, row.Id.Value),
                Remedy = new("Tiến độ và chất lượng nhiệm vụ đã giao", "Sản phẩm của nhiệm vụ đã giao", $"Nhiệm vụ {row.Code}"),
            }),
        ];
    }

    public async Task<IReadOnlyList<UnitFigure>> ReadAsync(Db db, string unitPath, CancellationToken ct)
    {
        var rows = db.Directives.AsNoTracking().Within(new Scope(unitPath), row => row.OwnerPath);
        var late = await DirectiveLists.OverdueAt(rows, clock.Now, null).CountAsync(ct);
        return
        [
            new(
                "Nhiệm vụ",
                "đang làm trong hạn",
                await DirectiveLists.OpenAt(rows, null).CountAsync(ct) - late,
                PathOf(DirectiveLists.OpenInTime, unitPath),
                false
            ),
            new("Nhiệm vụ", "quá hạn", late, PathOf(DirectiveLists.Overdue, unitPath), true),
        ];
    }

    private static string PathOf(string list, string unitPath) => $"/chi-dao?nhom={list}&don-vi={Uri.EscapeDataString(unitPath)}";
}
