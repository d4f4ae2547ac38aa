using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.List;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.Time;

namespace ThongSuot.Benefits.Board;

/// <summary>What happened in a period, by the running counters.</summary>
internal sealed record BoardFlow(long Filed, long Decided, long Paid, long Withdrawn);

/// <summary>A figure somebody published, to stand beside ours.</summary>
internal sealed record PublishedCount(string ProvinceCode, DateOnly On, int Settled, string Source);

/// <param name="Flow">Null without a period.</param>
internal sealed record BoardView(
    BoardBy By,
    IReadOnlyList<BoardLine> Lines,
    BoardLine Total,
    BoardFlow? Flow,
    PublishedCount? Published,
    DateTimeOffset AsOf
)
{
    public static string NameOf(BoardBy by) =>
        by switch
        {
            BoardBy.Unit => "Theo đơn vị",
            BoardBy.Scheme => "Theo chính sách",
            BoardBy.State => "Theo trạng thái",
            _ => "Theo nguồn kinh phí",
        };
}

/// <summary>
/// Reads the board from the cases themselves, grouped by the database, so that every sum is right to the đồng and opens its list.
/// </summary>
internal sealed class BoardReader(IDbContextFactory<Db> contexts, BenefitSettlement settlement, OfficeClock clock)
{
    private static readonly string[] SumOfAll = [string.Empty];

    private static readonly PublishedCount[] PublishedCounts =
    [
        new(
            "25",
            new DateOnly(2025, 9, 20),
            5_399,
            "Hội nghị đối thoại tỉnh Phú Thọ ngày 20/9/2025: 5.399 người nghỉ hưu trước tuổi, thôi việc đã được giải quyết chế độ"
        ),
    ];

    public async Task<BoardView> ReadAsync(Seat seat, CaseFilter filter, BoardBy by, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var cases = db.BenefitCases;
        var groups = await filter
            .Narrow(cases.AsNoTracking().Within(seat.Scope, row => row.UnitPath))
            .GroupBy(row => new
            {
                row.UnitPath,
                row.Scheme,
                row.State,
                row.Fund,
                HasDecision = row.DecidedOn != null,
            })
            .Select(group => new BoardGroup(
                group.Key.UnitPath,
                group.Key.Scheme,
                group.Key.State,
                group.Key.Fund,
                group.Key.HasDecision,
                group.Count(),
                group.Sum(row => row.ObjectionOpen ? 1 : 0),
                group.Sum(row => row.Total),
                group.Sum(row => row.DecidedTotal),
                group.Sum(row => row.PaidTotal),
                group.Sum(row => row.RefundDue - row.RefundedTotal)
            ))
            .ToListAsync(ct);
        var path = filter.Unit is { Length: > 1 } unit && seat.Scope.Covers(unit) ? unit : seat.ScopePath;
        var flow =
            filter is { From: { } from, To: { } to } && filter.Scheme is null or "" && filter.Fund is null
                ? await FlowAsync(db, seat, path, from, to, ct)
                : null;
        // Beside a part of the cases the published whole would say nothing.
        var published =
            BenefitSettlement.IsProvince(seat) && !filter.IsNarrow
                ? PublishedCounts.FirstOrDefault(count => count.ProvinceCode == seat.ProvinceCode)
                : null;
        return new BoardView(
            by,
            [.. LinesOf(groups, by).Where(line => line.Cases > 0)],
            new BoardLine(settlement.NameOf(path), string.Empty, groups),
            flow,
            published,
            clock.Now
        );
    }

    private IReadOnlyList<BoardLine> LinesOf(List<BoardGroup> groups, BoardBy by) =>
        by switch
        {
            BoardBy.Unit =>
            [
                .. groups
                    .GroupBy(group => group.UnitPath)
                    .Select(group => new BoardLine(settlement.ShortNameOf(group.Key), $"&don-vi={group.Key}", [.. group]))
                    .OrderByDescending(line => line.Decided)
                    .ThenByDescending(line => line.Asked),
            ],
            BoardBy.Scheme =>
            [
                .. groups
                    .GroupBy(group => group.Scheme)
                    .OrderBy(group => group.Key)
                    .Select(group => new BoardLine(Schemes.Of(group.Key).Title, $"&chinh-sach={Schemes.Of(group.Key).Slug}", [.. group])),
            ],
            BoardBy.State =>
            [
                .. groups
                    .GroupBy(group => group.State)
                    .OrderBy(group => group.Key)
                    .Select(group => new BoardLine(BenefitLabels.Of(group.Key), $"&trang-thai={group.Key}", [.. group])),
            ],
            _ =>
            [
                .. groups
                    .GroupBy(group => group.Fund)
                    .OrderBy(group => group.Key)
                    .Select(group => new BoardLine(BenefitLabels.Of(group.Key), $"&nguon={group.Key}", [.. group])),
            ],
        };

    private static async Task<BoardFlow> FlowAsync(Db db, Seat seat, string path, DateOnly from, DateOnly to, CancellationToken ct)
    {
        // Other modules count into the same lines: only our measures are read.
        var read = (await db.TallyLinesAsync(seat.Scope, [path], SumOfAll, [from.AddDays(-1), to], ct)).Between(path, string.Empty, 0, 1);
        return new BoardFlow(
            read[(int)BenefitMeasure.Filed],
            read[(int)BenefitMeasure.Decided],
            read[(int)BenefitMeasure.Paid],
            read[(int)BenefitMeasure.Withdrawn]
        );
    }
}
