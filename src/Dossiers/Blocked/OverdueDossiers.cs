using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Blocked;

/// <summary>
/// Overdue dossiers, one thing for each body and whoever has them there: a province has thousands, and nobody steers by single ones.
/// </summary>
internal sealed class OverdueDossiers(Units units, UnitLeaders leaders, OfficeClock clock) : IBlockageSource, IUnitFigures
{
    public static readonly BlockageKind Kind = new("ho-so", "Hồ sơ quá hạn");

    public string Name => "Hồ sơ";

    public IReadOnlyList<BlockageKind> Kinds { get; } = [Kind];

    public async Task<IReadOnlyList<Blockage>> ReadAsync(Db db, Scope scope, CancellationToken ct)
    {
        var rows = await DossierLists
            .OverdueAt(db.Dossiers.AsNoTracking().Within(scope, row => row.OwnerPath), clock.Now, null)
            .GroupBy(row => new
            {
                row.OwnerPath,
                row.Turn,
                Asked = row.ConsultedPath != null,
            })
            .Select(all => new
            {
                all.Key.OwnerPath,
                all.Key.Turn,
                all.Key.Asked,
                Count = all.Count(),
                First = all.Min(row => row.DueAt),
            })
            .ToListAsync(ct);
        if (rows.Count == 0)
        {
            return [];
        }

        var heads = await leaders.ReadAsync(scope, ct);
        return
        [
            .. rows.Select(row =>
            {
                var (unit, due) = (units.ByPath(row.OwnerPath)?.Name ?? row.OwnerPath, row.First!.Value);
                var where = row.Asked ? "chờ ý kiến cơ quan khác" : $"đang ở {DossierLabels.Of(row.Turn).ToLowerInvariant()}";
                var path = PathOf("qua-han", row.OwnerPath);
                return new Blockage(
                    $"ho-so{row.OwnerPath}{row.Turn}{(row.Asked ? "/hoi" : string.Empty)}",
                    Kind.Code,
                    $"{unit}: {row.Count} hồ sơ quá hạn {where}",
                    path,
                    row.OwnerPath,
                    due,
                    due,
                    heads.GetValueOrDefault(row.OwnerPath),
                    row.Asked ? "cơ quan được hỏi trả lời" : "giải quyết, trả kết quả và xin lỗi"
                )
                {
                    Count = row.Count,
                    Touches = row.Count,
                    Cause = new($"ho-so{row.OwnerPath}", $"hồ sơ quá hạn tại {unit}", path),
                    Remedy = new(
                        "Giải quyết xong hồ sơ quá hạn, xin lỗi và hẹn lại từng người; không để phát sinh hồ sơ quá hạn mới",
                        "Báo cáo kết quả giải quyết từng hồ sơ, nguyên nhân quá hạn",
                        "Nghị định số 118/2025/NĐ-CP về cơ chế một cửa"
                    ),
                };
            }),
        ];
    }

    public async Task<IReadOnlyList<UnitFigure>> ReadAsync(Db db, string unitPath, CancellationToken ct)
    {
        var rows = db.Dossiers.AsNoTracking().Within(new Scope(unitPath), row => row.OwnerPath);
        var open = await DossierLists.OpenAt(rows, clock.Now, null).CountAsync(ct);
        var overdue = await DossierLists.OverdueAt(rows, clock.Now, null).CountAsync(ct);
        return
        [
            new("Hồ sơ", "đang giải quyết", open, PathOf("dang-giai-quyet", unitPath), false),
            new("Hồ sơ", "quá hạn", overdue, PathOf("qua-han", unitPath), true),
        ];
    }

    private static string PathOf(string list, string unitPath) => $"/ho-so?nhom={list}&don-vi={Uri.EscapeDataString(unitPath)}";
}
