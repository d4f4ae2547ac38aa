using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;

namespace ThongSuot.Difficulties.Blocked;

/// <summary>Units that cannot work because a line, the power or a system is away, and the team has not mended it in time.</summary>
internal sealed class BlockedWork(Units units, OfficeClock clock) : IBlockageSource
{
    private static readonly BlockageKind Kind = new("su-co", "Sự cố chưa khắc phục");

    public string Name => "Hỗ trợ ngay";

    public IReadOnlyList<BlockageKind> Kinds { get; } = [Kind];

    public async Task<IReadOnlyList<Blockage>> ReadAsync(Db db, Scope scope, CancellationToken ct)
    {
        var (now, province) = (clock.Now, scope.ProvinceCode);
        var open = db.RapidRequests.AsNoTracking().Where(row => row.ProvinceCode == province && row.AnsweredAt == null && row.DueAt < now);
        if (!scope.IsProvince)
        {
            open = open.Within(scope, row => row.UnitPath);
        }

        return
        [
            .. (await open.ToListAsync(ct)).Select(row => new Blockage(
                $"su-co/{row.Code}",
                Kind.Code,
                $"{units.ByPath(row.UnitPath)?.Name}: {row.What}",
                $"/ung-cuu/{row.Code}",
                row.UnitPath,
                row.BrokeAt,
                row.DueAt,
                row.PersonSeatId is { } seat
                    ? new BlockageOwner(
                        new SeatId(seat),
                        row.PersonName,
                        units.ByPath(row.TeamPath)?.Name ?? string.Empty,
                        new UnitPath(row.TeamPath).Organisation
                    )
                    : null,
                "nhóm hỗ trợ khắc phục và trả lời"
            )
            {
                Remedy = new(
                    "Khắc phục sự cố, không để gián đoạn phục vụ người dân",
                    "Báo cáo nguyên nhân, kết quả khắc phục",
                    "Quy chế làm việc của UBND tỉnh"
                ),
            }),
        ];
    }
}
