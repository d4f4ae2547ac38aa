using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions;
using ThongSuot.Petitions.Reception;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Demonstration.Petitions;

/// <summary>Reception days of a commune: one long held, last week's missed, today's or tomorrow's with people who wait.</summary>
internal sealed class ReceptionStory(IDbContextFactory<Db> contexts, KeepReception keep, OfficeClock clock)
{
    public async Task TellAsync(Seat officer, Seat leader, CancellationToken ct)
    {
        var held = await PlanAsync(officer, leader, 16, ct);
        Done(await keep.NumberAsync(held, officer, DeedOf(officer, 16), ct));
        Done(await keep.SettleAsync(held, true, string.Empty, leader, DeedOf(leader, 16), ct));
        var note = new VisitNote(
            VisitKind.Recommendation,
            "Bùi Mẫu Yến",
            "Thôn Mẫu Đông",
            string.Empty,
            1,
            "Mương thôn bồi lấp, mưa là ngập sân.",
            string.Empty,
            true,
            string.Empty,
            "Đơn, 2 ảnh",
            "Nạo vét mương thôn Mẫu Đông",
            clock.Today.AddDays(10)
        );
        Done(await keep.NoteAsync(await FirstAsync(held, officer, ct), note, officer, DeedOf(officer, 16), ct));
        // Planned and passed without a word: it stands on the first page until somebody says why.
        await PlanAsync(officer, leader, 8, ct);
        var coming = await PlanAsync(officer, leader, 0, ct);
        Done(await keep.NumberAsync(coming, officer, DeedOf(officer, 0), ct));
        Done(await keep.NumberAsync(coming, officer, DeedOf(officer, 0), ct));
    }

    private async Task<Guid> PlanAsync(Seat officer, Seat leader, int daysAgo, CancellationToken ct) =>
        Done(
            await keep.PlanAsync(
                new(clock.Today.AddDays(-daysAgo), new TimeOnly(8, 0), "Phòng tiếp công dân, trụ sở UBND", leader.SeatId.Value),
                officer,
                DeedOf(officer, daysAgo),
                ct
            )
        );

    private async Task<Guid> FirstAsync(Guid day, Seat officer, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (rows, key, province) = (db.Visits, new ReceptionDayId(day), officer.ProvinceCode);
        var first = await rows.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.DayId == key)
            .OrderBy(row => row.Number)
            .FirstAsync(ct);
        return first.Id.Value;
    }

    private Deed DeedOf(Seat seat, int daysAgo) =>
        new(Actor.From(seat), OfficeClock.At(clock.Today.AddDays(-daysAgo), new TimeOnly(8, 0)), "Dữ liệu trình diễn");

    private static T Done<T>(Result<T> result) =>
        result.IsRefused ? throw new InvalidOperationException(result.Refusal.Message) : result.Value;
}
