using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;

namespace ThongSuot.Difficulties.Blocked;

/// <summary>Difficulties that nobody was given, and those whose answer is overdue.</summary>
internal sealed class BlockedDifficulties(Units units, OfficeClock clock) : IBlockageSource, IUnitFigures
{
    public static readonly BlockageKind NotGiven = new("vuong-mac-chua-giao", "Vướng mắc chưa phân công");
    public static readonly BlockageKind Late = new("vuong-mac", "Vướng mắc quá hạn trả lời");

    public string Name => "Vướng mắc";

    public IReadOnlyList<BlockageKind> Kinds { get; } = [NotGiven, Late];

    public async Task<IReadOnlyList<Blockage>> ReadAsync(Db db, Scope scope, CancellationToken ct)
    {
        var (now, province) = (clock.Now, scope.ProvinceCode);
        var rows = db.Difficulties.AsNoTracking().Where(row => row.ProvinceCode == province);
        if (!scope.IsProvince)
        {
            rows = rows.Within(scope, row => row.LeadPath);
        }

        var blocked = await rows.Where(row =>
                row.ClosedAt == null
                && (row.Status == DifficultyStatus.Received || (row.DueAt < now && row.Status != DifficultyStatus.Answered))
            )
            .Select(row => new
            {
                row.Id,
                row.Code,
                row.Title,
                row.Field,
                row.Status,
                row.LeadPath,
                row.PersonSeatId,
                row.PersonName,
                row.OpenedAt,
                row.DueAt,
                row.Units,
                row.PromisedIn,
            })
            .ToListAsync(ct);
        return
        [
            .. blocked.Select(row =>
            {
                var free = row.Status == DifficultyStatus.Received;
                var body = units.ByPath(row.LeadPath)?.Name;
                var owner = row.PersonSeatId is { } seat
                    ? new BlockageOwner(new SeatId(seat), row.PersonName, body ?? string.Empty, row.LeadPath)
                    : null;
                var cause = free
                    ? new BlockageCause("vuong-mac/chua-giao", "vướng mắc chưa phân công", In(DifficultyLists.Queue, null))
                    : new BlockageCause(
                        $"vuong-mac{row.LeadPath}{row.Field}",
                        $"vướng mắc về {DifficultyFields.Of(row.Field).Name.ToLowerInvariant()} chờ {body} trả lời",
                        In(DifficultyLists.Overdue, row.LeadPath)
                    );
                return new Blockage(
                    $"vuong-mac/{row.Code}",
                    free ? NotGiven.Code : Late.Code,
                    row.Title,
                    $"/vuong-mac/{row.Code}",
                    free ? UnitPath.OfProvince(province) : row.LeadPath,
                    row.OpenedAt,
                    row.DueAt,
                    owner,
                    free ? "phân công cơ quan và người trả lời"
                        : row.PromisedIn is null ? "cơ quan trả lời bằng văn bản"
                        : "cơ quan trả lời bằng văn bản như đã hứa tại hội nghị"
                )
                {
                    Touches = row.Units,
                    Cause = cause,
                    Record = new(ConferenceDifficulties.Kind, row.Id.Value),
                    Remedy = new(
                        "Kết quả giải quyết vướng mắc cho các đơn vị đã nêu",
                        "Văn bản trả lời, hướng dẫn gửi các đơn vị đã nêu",
                        "Quy chế làm việc của UBND tỉnh"
                    ),
                };
            }),
        ];
    }

    public async Task<IReadOnlyList<UnitFigure>> ReadAsync(Db db, string unitPath, CancellationToken ct)
    {
        var (now, province) = (clock.Now, new UnitPath(unitPath).ProvinceCode);
        var all = db.Difficulties.AsNoTracking().Where(row => row.ProvinceCode == province && row.ClosedAt == null);
        var raised = new DifficultyFilter { Group = DifficultyLists.Open, Unit = unitPath };
        var held = new DifficultyFilter { Group = DifficultyLists.Overdue, Body = unitPath };
        var open = await raised.Narrow(all, db.Recommendations, clock.Today, null).CountAsync(ct);
        var late = await all.Where(row => row.LeadPath == unitPath && row.DueAt < now && row.Status != DifficultyStatus.Answered)
            .CountAsync(ct);
        return
        [
            new("Vướng mắc", "đã nêu, chưa xong", open, raised.Path, false),
            new("Vướng mắc", "đang giữ, quá hạn trả lời", late, held.Path, true),
        ];
    }

    /// <summary>Whoever raised it knows how it is there.</summary>
    public async Task<IReadOnlyList<string>> PlacesOfAsync(Db db, IReadOnlyList<Blockage> things, CancellationToken ct)
    {
        var ids = things.Select(thing => thing.Record).OfType<BlockageRecord>().Select(row => new DifficultyId(row.Id)).ToList();
        var province = new UnitPath(things[0].UnitPath).ProvinceCode;
        return await db
            .Recommendations.AsNoTracking()
            .Where(row => row.ProvinceCode == province && ids.Contains(row.DifficultyId))
            .Select(row => row.UnitPath)
            .Distinct()
            .ToListAsync(ct);
    }

    private static string In(string group, string? body) => new DifficultyFilter { Group = group, Body = body }.Path;
}
