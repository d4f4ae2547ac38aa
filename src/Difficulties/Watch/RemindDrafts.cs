using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Difficulties.Watch;

/// <summary>
/// An answer that nobody of the body put his name to in time: the body is told again and the province office with it, once for a draft.
/// </summary>
internal sealed class RemindDrafts(IDbContextFactory<Db> contexts, WriteGate gate, DifficultySettlement settlement, OfficeClock clock)
    : IPeriodicWork
{
    private const int AtOnce = 200;

    public async Task<int> RunDueAsync(CancellationToken ct)
    {
        var now = clock.Now;
        var late = new List<(string Province, DifficultyId Id)>();
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            foreach (var province in await db.ProvincesOfAsync<Difficulty>(ct))
            {
                var found = await db
                    .Difficulties.AsNoTracking()
                    .Where(row => row.ProvinceCode == province && row.Awaits != null && !row.DraftReminded && row.DraftDueAt < now)
                    .OrderBy(row => row.DraftDueAt)
                    .Select(row => row.Id)
                    .Take(AtOnce)
                    .ToListAsync(ct);
                late.AddRange(found.Select(id => (province, id)));
            }
        }

        var done = 0;
        foreach (var (province, id) in late)
        {
            var told = await gate.RunAsync(
                Deed.BySystem(now, "Đôn đốc duyệt trả lời"),
                (write, token) => RemindAsync(write, province, id, token),
                ct
            );
            done += told.IsRefused ? 0 : 1;
        }

        return done;
    }

    private async Task<Result> RemindAsync(Write write, string province, DifficultyId id, CancellationToken ct)
    {
        if (
            await DifficultySettlement.OpenAsync(write.Db, id, province, ct)
            is not { Awaits: { } awaits, DraftReminded: false, DraftDueAt: { } due } difficulty
        )
        {
            return DifficultyRefusals.NoDraft;
        }

        difficulty.DraftWasReminded();
        var body = settlement.NameOf(difficulty.LeadPath);
        var text =
            $"{DifficultyLabels.MarkOf(awaits, false, body)}, đã quá {VietnameseFormat.Moment(due)}: nhắc lãnh đạo {body}, báo Văn phòng UBND tỉnh";
        write.Record(
            "difficulty.reminded",
            DifficultySettlement.Kind,
            difficulty.Id.Value,
            province,
            difficulty.LeadPath,
            char.ToUpper(text[0], System.Globalization.CultureInfo.InvariantCulture) + text[1..]
        );
        foreach (var path in new[] { difficulty.LeadPath, UnitPath.OfProvinceOffice(province) }.Distinct(StringComparer.Ordinal))
        {
            write.Tell(path, null, $"{difficulty.Code} “{difficulty.Title}”: {text}", DifficultySettlement.PathOf(difficulty.Code));
        }

        return Result.Done;
    }
}
