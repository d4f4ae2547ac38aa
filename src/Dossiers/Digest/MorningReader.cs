using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;

namespace ThongSuot.Dossiers.Digest;

/// <param name="UnitPath">The organisation of the seat.</param>
/// <param name="SeatId">Null until it is known who leads.</param>
internal sealed record MorningLine(string UnitPath, Guid? SeatId, string Text);

/// <summary>What waits for whom in a province; nobody is told on a day off.</summary>
internal sealed class MorningReader(DossierSettlement settlement, OfficeClock clock)
{
    public async Task<IReadOnlyList<MorningLine>> OfficersAsync(Db db, string province, CancellationToken ct)
    {
        var (law, today, opened) = Day(province);
        if (!law.Calendar.IsWorkingDay(today))
        {
            return [];
        }

        var (now, end) = (law.Now, law.Calendar.EndOfWorkingDay(today));
        var turns = db.Set<DossierTurn>().AsNoTracking().Where(turn => turn.ProvinceCode == province);
        var inHand = await Open(db, province)
            .Where(row => row.HolderSeatId != null)
            .GroupBy(row => new { row.HolderSeatId, row.HolderPath })
            .Select(group => new
            {
                group.Key.HolderSeatId,
                group.Key.HolderPath,
                Late = group.Count(row => row.PausedAt == null && row.DueAt < now),
                Due = group.Count(row => row.PausedAt == null && row.DueAt >= now && row.DueAt <= end),
            })
            .ToListAsync(ct);
        var came = await turns
            .Where(turn => turn.SeatId != null && turn.EndedAt == null && turn.StartedAt >= opened)
            .GroupBy(turn => turn.SeatId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.Key!.Value, row => row.Count, ct);
        var asked = await Open(db, province)
            .Where(row => row.ConsultedSeatId != null && row.ConsultedPath != null)
            .GroupBy(row => new { row.ConsultedSeatId, row.ConsultedPath })
            .Select(group => new
            {
                group.Key.ConsultedSeatId,
                group.Key.ConsultedPath,
                Count = group.Count(),
            })
            .ToListAsync(ct);

        var counts = new Dictionary<SeatId, (string Unit, int Late, int Due, int Asked)>();
        foreach (var row in inHand)
        {
            var seat = row.HolderSeatId!.Value;
            var before = counts.GetValueOrDefault(seat);
            counts[seat] = (new UnitPath(row.HolderPath).Organisation, before.Late + row.Late, before.Due + row.Due, 0);
        }

        foreach (var row in asked)
        {
            var before = counts.GetValueOrDefault(row.ConsultedSeatId!.Value);
            counts[row.ConsultedSeatId.Value] = (before.Unit ?? row.ConsultedPath!, before.Late, before.Due, row.Count);
        }

        return
        [
            .. counts
                .Select(one =>
                    (
                        one.Value.Unit,
                        one.Key,
                        Words: Words(
                            (one.Value.Late, "quá hạn"),
                            (one.Value.Due, "đến hạn hôm nay"),
                            (came.GetValueOrDefault(one.Key), "mới giao"),
                            (one.Value.Asked, "cần ý kiến của bạn")
                        )
                    )
                )
                .Where(one => one.Words.Length > 0)
                .Select(one => new MorningLine(one.Unit, one.Key.Value, one.Words)),
        ];
    }

    /// <summary>One line for each organisation whose leaders have something to assign or to sign; who they are is not known here.</summary>
    public async Task<IReadOnlyList<MorningLine>> LeadersAsync(Db db, string province, CancellationToken ct)
    {
        var (law, today, _) = Day(province);
        if (!law.Calendar.IsWorkingDay(today))
        {
            return [];
        }

        var now = law.Now;
        var waiting = await Open(db, province)
            .GroupBy(row => row.OwnerPath)
            .Select(group => new
            {
                group.Key,
                Assign = group.Count(row => row.Turn == Turn.Leader && row.Status == DossierStatus.Accepted),
                Sign = group.Count(row => row.Turn == Turn.Leader && row.Status == DossierStatus.InProcess),
                Late = group.Count(row => row.PausedAt == null && row.DueAt < now),
            })
            .ToListAsync(ct);
        return
        [
            .. waiting
                .Select(row =>
                    (row.Key, Words: Words((row.Assign, "chờ phân công"), (row.Sign, "chờ ký"), (row.Late, "của đơn vị đang quá hạn")))
                )
                .Where(row => row.Words.Length > 0)
                .Select(row => new MorningLine(row.Key, null, row.Words)),
        ];
    }

    private (DossierLaw Law, DateOnly Today, DateTimeOffset Opened) Day(string province)
    {
        var law = settlement.LawFor(UnitPath.OfProvince(province), clock.Now);
        var today = OfficeClock.DayOf(law.Now);
        return (law, today, OfficeClock.StartOf(today.AddDays(-1)));
    }

    private static IQueryable<Dossier> Open(Db db, string province) =>
        db.Dossiers.AsNoTracking().Where(row => row.ProvinceCode == province && row.ReceivedOn != null && row.ClosedOn == null);

    private static string Words(params (int Count, string What)[] parts)
    {
        var said = parts.Where(part => part.Count > 0).Select(part => $"{VietnameseFormat.Number(part.Count)} {part.What}").ToList();
        return said.Count == 0 ? string.Empty : $"Hồ sơ hôm nay: {string.Join(", ", said)}";
    }
}
