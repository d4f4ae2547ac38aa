using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Guide;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Find;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Difficulties.Similar;

/// <summary>Difficulties in the one search box, by code or by words.</summary>
internal sealed class FindDifficulties(IDbContextFactory<Db> contexts, KnownDifficulties known, PermissionRegistry permissions) : IFinder
{
    public async Task<FoundGroup?> FindAsync(string text, Seat seat, int take, CancellationToken ct)
    {
        if (!permissions.Allows(seat.Role, DifficultyPermissions.View))
        {
            return null;
        }

        var (province, code) = (seat.ProvinceCode, text.Trim().ToUpperInvariant());
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = db.Difficulties.AsNoTracking().Where(row => row.ProvinceCode == province);
        var found = await rows.Where(row => row.Code == code).ToListAsync(ct);
        if (found.Count == 0)
        {
            var ids = await known.FindAsync(province, text, take, ct);
            found = [.. (await rows.Where(row => ids.Contains(row.Id)).ToListAsync(ct)).OrderBy(row => ids.ToList().IndexOf(row.Id))];
        }

        return new FoundGroup(
            "Vướng mắc",
            [
                .. found.Select(row => new FoundLine(
                    row.Title,
                    $"{row.Code} · {DifficultyLabels.Of(row.Status)}",
                    DifficultySettlement.PathOf(row.Code)
                )),
            ],
            $"/vuong-mac?nhom=tat-ca&tim={Uri.EscapeDataString(text)}"
        )
        {
            Kind = FoundKind.Difficulties,
        };
    }
}

/// <summary>Guidance in the one search box.</summary>
internal sealed class FindGuidance(
    IDbContextFactory<Db> contexts,
    KnownDifficulties known,
    PermissionRegistry permissions,
    OfficeClock clock
) : IFinder
{
    public async Task<FoundGroup?> FindAsync(string text, Seat seat, int take, CancellationToken ct)
    {
        if (!permissions.Allows(seat.Role, DifficultyPermissions.Guidance) || seat.ProvinceCode.Length == 0)
        {
            return null;
        }

        var (province, ids) = (seat.ProvinceCode, await known.FindGuidanceAsync(seat.ProvinceCode, text, take, ct));
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = (
            await db.Guidance.AsNoTracking().Where(row => ids.Contains(row.Id) && row.ProvinceCode == province).ToListAsync(ct)
        ).OrderBy(row => ids.ToList().IndexOf(row.Id));
        return new FoundGroup(
            "Hướng dẫn",
            [
                .. found.Select(row => new FoundLine(
                    row.Question,
                    $"{row.Code} · {GuidanceLabels.StateOf(row, clock.Today).Text}",
                    $"/huong-dan/{row.Code}"
                )),
            ],
            $"/huong-dan?tim={Uri.EscapeDataString(text)}"
        )
        {
            Kind = FoundKind.Guidance,
        };
    }
}
