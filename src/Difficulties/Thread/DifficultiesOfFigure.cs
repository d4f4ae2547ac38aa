using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Threads;

namespace ThongSuot.Difficulties.Thread;

/// <summary>Under a board of dossiers: the difficulties its unit or procedure has, and the way to raise one from the figure.</summary>
internal sealed class DifficultiesOfFigure(IDbContextFactory<Db> contexts, PermissionRegistry permissions) : IFigureThread
{
    public async Task<FigureThreadLine?> AboutAsync(string unitPath, string? procedure, string address, Seat seat, CancellationToken ct)
    {
        if (
            !permissions.Allows(seat.Role, DifficultyPermissions.View)
            || !unitPath.StartsWith($"/{seat.ProvinceCode}/", StringComparison.Ordinal)
        )
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var (province, whole, raised) = (seat.ProvinceCode, unitPath == $"/{seat.ProvinceCode}/", db.Recommendations);
        var open = db.Difficulties.AsNoTracking().Where(row => row.ProvinceCode == province && row.ClosedAt == null);
        open = procedure is null ? open : open.Where(row => row.ProcedureCode == procedure);
        open = whole
            ? open
            : open.Where(row =>
                raised.Any(one => one.ProvinceCode == row.ProvinceCode && one.DifficultyId == row.Id && one.UnitPath == unitPath)
                || row.LeadPath == unitPath
            );
        var count = await open.CountAsync(ct);
        var query =
            $"nhom=dang-mo{(procedure is null ? string.Empty : $"&thu-tuc={procedure}")}{(whole ? string.Empty : $"&don-vi={unitPath}")}";
        var raise = permissions.Allows(seat.Role, DifficultyPermissions.Raise);
        return new FigureThreadLine(
            count == 0
                ? "Chưa có vướng mắc nào đang mở"
                : $"{VietnameseFormat.Number(count)} vướng mắc đang mở{(procedure is null ? string.Empty : " về thủ tục này")}",
            $"/vuong-mac?{query}",
            raise
                ? procedure is null
                    ? "Nêu vướng mắc từ số liệu này"
                    : "Nêu vướng mắc về thủ tục này"
                : null,
            raise
                ? $"/vuong-mac/neu?so-lieu={Uri.EscapeDataString(address)}{(procedure is null ? string.Empty : $"&thu-tuc={procedure}")}"
                : null
        );
    }
}
