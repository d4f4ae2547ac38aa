using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers;
using ThongSuot.Dossiers.Board;
using ThongSuot.Dossiers.Declared;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Replay;

/// <param name="Ours">The platform's figure, printed as the published one is.</param>
/// <param name="Explained">Why they differ; null when they are equal.</param>
internal sealed record ReplayLine(string Name, string Published, string Ours, string? Explained)
{
    public bool IsEqual => Published == Ours;
}

/// <summary>The platform's figures of a replayed period, read from its boards, beside the published ones.</summary>
internal sealed class ReplayReport(BoardReader boards, IDbContextFactory<Db> contexts, WriteGate gate, Units units, OfficeClock clock)
{
    /// <summary>
    /// Enters the published totals as a source would report them, so that the platform shows their difference on its own page.
    /// </summary>
    public Task<Result> DeclareAsync(ReplayScenario scenario, CancellationToken ct) =>
        gate.RunAsync(
            Deed.BySystem(clock.Now, $"Mô phỏng {scenario.Title}"),
            (write, _) =>
            {
                var total = new DeclaredTotal
                {
                    Id = Guid.CreateVersion7(),
                    ProvinceCode = scenario.ProvinceCode,
                    UnitPath = UnitPath.OfProvince(scenario.ProvinceCode),
                    From = scenario.From,
                    To = scenario.To,
                    Source = scenario.Source,
                    Received = scenario.Received,
                    Online = scenario.Online,
                    InTime = scenario.InTime,
                    Overdue = scenario.ResolvedOverdue,
                    Open = scenario.Open,
                    EnteredAt = clock.Now,
                    EnteredBy = "Mô phỏng",
                };
                write.Db.Add(total);
                write.Record(
                    "figures.declared",
                    "declared",
                    total.Id,
                    total.ProvinceCode,
                    total.UnitPath,
                    $"Nhập số liệu công bố, lệch {VietnameseFormat.Number(total.Difference)}"
                );
                return Task.FromResult(Result.Done);
            },
            ct
        );

    public async Task<IReadOnlyList<ReplayLine>> CompareAsync(ReplayScenario scenario, CancellationToken ct)
    {
        string path = UnitPath.OfProvince(scenario.ProvinceCode);
        var total = (await boards.ReadAsync(path, scenario.From, scenario.To, ct)).Total;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var declared = await db
            .DeclaredTotals.AsNoTracking()
            .Where(row => row.UnitPath == path && row.From == scenario.From && row.To == scenario.To)
            .OrderByDescending(row => row.EnteredAt)
            .FirstAsync(ct);
        return [.. scenario.Published.Select(figure => Compare(figure, total, declared))];
    }

    /// <summary>The balance of the platform itself, which must hold whatever was published.</summary>
    public async Task<BalanceRow> BalanceAsync(ReplayScenario scenario, CancellationToken ct) =>
        (await boards.ReadAsync(UnitPath.OfProvince(scenario.ProvinceCode), scenario.From, scenario.To, ct)).Total;

    private ReplayLine Compare(PublishedFigure figure, BalanceRow total, DeclaredTotal declared)
    {
        var decimals = figure.Printed.Contains(',') ? figure.Printed.Length - figure.Printed.IndexOf(',') - 2 : 0;
        var ours = figure.Kind switch
        {
            PublishedKind.Communes => VietnameseFormat.Number(units.CommunesOf(declared.ProvinceCode).Count),
            PublishedKind.Received => VietnameseFormat.Number(total.Received),
            PublishedKind.Online => VietnameseFormat.Number(total.Online),
            PublishedKind.Direct => VietnameseFormat.Number(total.Direct),
            PublishedKind.OnlineShare => Percent(total.Online, total.Received, decimals),
            PublishedKind.Resolved => VietnameseFormat.Number(total.Resolved),
            PublishedKind.InTime => VietnameseFormat.Number(total.Early + total.OnTime),
            PublishedKind.ResolvedOverdue => VietnameseFormat.Number(total.ResolvedOverdue),
            PublishedKind.InTimeShare => Percent(total.Early + total.OnTime, total.Resolved, decimals),
            PublishedKind.Open => VietnameseFormat.Number(total.Open),
            PublishedKind.Unaccounted => VietnameseFormat.Number(declared.Difference),
            _ => throw new System.Diagnostics.UnreachableException($"Figure {figure.Kind}"),
        };
        return new ReplayLine(
            figure.Name,
            figure.Printed,
            ours,
            figure.Kind == PublishedKind.Unaccounted
                ? $"số liệu nhập không cân đối, hệ thống nêu chênh lệch; trong mô phỏng các hồ sơ này là từ chối, rút hoặc dừng ({VietnameseFormat.Number(total.NotResolved)})"
                : null
        );
    }

    private static string Percent(long part, long whole, int decimals) => VietnameseFormat.Share(part, whole, decimals);
}
