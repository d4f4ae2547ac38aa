using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Lateness;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Today;

namespace ThongSuot.Dossiers.Today;

/// <summary>Causes of lateness that somebody contests and a leader decides.</summary>
internal sealed class LatenessToday(PermissionRegistry registry) : ITodaySource
{
    public string Name => "Nguyên nhân chậm";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!registry.Allows(seat.Role, DossierPermissions.Lead))
        {
            return [];
        }

        var waiting = new LateFilter { Group = LateFilter.Waiting }.Rows(db.LateDossiers.AsNoTracking(), seat.Scope);
        var batch = new TodayBatch<LateDossier>(rows => rows);
        batch.Ask(TodayPart.ToDo, "nguyên nhân chậm chờ quyết định", $"/nguyen-nhan-cham?nhom={LateFilter.Waiting}", waiting);
        return await batch.ReadAsync<TodayRow>(
            line =>
                row => new TodayRow
                {
                    Line = line,
                    Code = row.Code,
                    Name = row.ProcedureName,
                },
            row => new(row.Name, $"/ho-so/{row.Code}", null),
            ct
        );
    }
}
