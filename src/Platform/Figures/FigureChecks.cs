using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Figures;

/// <summary>When a province's counters were last compared with its records, and what came out.</summary>
public sealed class FigureCheckRow
{
    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required DateTimeOffset At { get; init; }

    public required long Compared { get; init; }

    public required long Differences { get; init; }

    /// <summary>The first <see cref="FigureDifference"/> as JSON; null when there is none.</summary>
    public string? First { get; init; }

    /// <summary>The same, read.</summary>
    public FigureDifference? FirstDifference => First is null ? null : JsonSerializer.Deserialize<FigureDifference>(First);
}

/// <summary>Keeps and gives the results of checks.</summary>
public sealed class FigureChecks(IDbContextFactory<Db> contexts, WriteGate gate)
{
    /// <summary>The last check of a province; for the nation the one with most differences of each province's last.</summary>
    public async Task<FigureCheckRow?> LastAsync(string? provinceCode, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = db.Set<FigureCheckRow>().AsNoTracking();
        if (provinceCode is not null)
        {
            return await rows.Where(row => row.ProvinceCode == provinceCode).OrderByDescending(row => row.At).FirstOrDefaultAsync(ct);
        }

        var last = await rows.GroupBy(row => row.ProvinceCode)
            .Select(group => new { group.Key, At = group.Max(row => row.At) })
            .ToListAsync(ct);
        var days = last.Select(row => row.At).ToArray();
        return await rows.Where(row => days.Contains(row.At))
            .OrderByDescending(row => row.Differences)
            .ThenBy(row => row.At)
            .FirstOrDefaultAsync(ct);
    }

    /// <summary>Keeps a result.</summary>
    public Task<Result> KeepAsync(string provinceCode, FigureCheckResult result, DateTimeOffset at, CancellationToken ct) =>
        gate.RunAsync(
            Deed.BySystem(at, "Đối chiếu số đếm với hồ sơ"),
            (write, _) =>
            {
                var row = new FigureCheckRow
                {
                    Id = Guid.CreateVersion7(),
                    ProvinceCode = provinceCode,
                    At = at,
                    Compared = result.Compared,
                    Differences = result.Differences,
                    First = result.First is null ? null : JsonSerializer.Serialize(result.First),
                };
                write.Db.Add(row);
                write.Record(
                    "figures.checked",
                    "figures",
                    row.Id,
                    provinceCode,
                    UnitPath.OfProvince(provinceCode),
                    $"Đối chiếu {result.Compared} số đếm, lệch {result.Differences}"
                );
                return Task.FromResult(Result.Done);
            },
            ct
        );
}
