using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Steering.Ask;
using ThongSuot.Steering.Blocked;

namespace ThongSuot.Steering.Alerts;

/// <summary>
/// Looks every few minutes what passes a threshold: an alert is raised once for a cause and ends by itself when the cause is gone. The
/// thresholds are dated settings.
/// </summary>
internal sealed class WatchAlerts(
    IServiceScopeFactory scopes,
    IDbContextFactory<Db> contexts,
    WriteGate gate,
    LegalSettingCache law,
    OfficeClock clock
) : IPeriodicWork
{
    public async Task<int> RunDueAsync(CancellationToken ct)
    {
        List<string> provinces;
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            provinces = [.. (await db.ProvincesOfAsync<DeedRow>(ct)).Where(code => code.Length > 0)];
        }

        var done = 0;
        foreach (var province in provinces)
        {
            done += await LookAsync(province, ct);
        }

        return done;
    }

    /// <summary>Raises and ends the alerts of a province.</summary>
    /// <returns>How many were raised or ended.</returns>
    public async Task<int> LookAsync(string province, CancellationToken ct)
    {
        Steered steered;
        await using (var scope = scopes.CreateAsyncScope())
        {
            var reader = scope.ServiceProvider.GetRequiredService<SteeringReader>();
            steered = await reader.ReadAsync(new Scope(UnitPath.OfProvince(province)), ct);
        }

        // What could not be read is not gone.
        if (steered.Unread.Count > 0)
        {
            return 0;
        }

        var holding = steered.Lines.SelectMany(Passed).ToDictionary(found => (found.Rule, found.Line.Key), found => found.Line);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var standing = await db
            .SteeringAlerts.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.EndedAt == null)
            .Select(row => new { row.Rule, row.Key })
            .ToListAsync(ct);
        var known = standing.Select(row => (row.Rule, row.Key)).ToHashSet();
        if (known.SetEquals(holding.Keys))
        {
            return 0;
        }

        var changed = await gate.RunAsync<int>(
            Deed.BySystem(clock.Now, "Báo động việc tắc"),
            (write, token) => ChangeAsync(write, province, holding, token),
            ct
        );
        return changed.IsRefused ? 0 : changed.Value;
    }

    private static async Task<Result<int>> ChangeAsync(
        Write write,
        string province,
        Dictionary<(AlertRule Rule, string Key), BlockedLine> holding,
        CancellationToken ct
    )
    {
        // Another node may have looked at the same moment.
        var standing = await write.Db.SteeringAlerts.Where(row => row.ProvinceCode == province && row.EndedAt == null).ToListAsync(ct);
        var gone = standing.FindAll(row => !holding.ContainsKey((row.Rule, row.Key)));
        gone.ForEach(row => row.EndedAt = write.Deed.At);
        var known = standing.Select(row => (row.Rule, row.Key)).ToHashSet();
        var raised = holding
            .Where(found => !known.Contains(found.Key))
            .Select(found => new SteeringAlert
            {
                Id = Guid.CreateVersion7(),
                ProvinceCode = province,
                Rule = found.Key.Rule,
                Key = found.Key.Key,
                UnitPath = found.Value.UnitPath,
                Text = CleanText.CutTo(found.Value.Text, SteeringRequest.LineLength),
                Path = found.Value.Path,
                RaisedAt = write.Deed.At,
            })
            .ToList();
        write.Db.SteeringAlerts.AddRange(raised);
        if (gone.Count + raised.Count == 0)
        {
            return SteeringRefusals.AlertsUnchanged;
        }

        var path = UnitPath.OfProvince(province);
        write.Record("steering.alerts", "alerts", Guid.Empty, province, path, $"Báo động: {raised.Count} mới, {gone.Count} đã hết");
        return gone.Count + raised.Count;
    }

    private IEnumerable<(AlertRule Rule, BlockedLine Line)> Passed(BlockedLine line)
    {
        if (line.Count >= Number("alert-records"))
        {
            yield return (AlertRule.Records, line);
        }

        if (!line.HasOwner && line.Since <= clock.Now.AddDays(-Number("alert-no-owner")))
        {
            yield return (AlertRule.NoOwner, line);
        }

        if (line.OverdueDays >= Number("alert-overdue"))
        {
            yield return (AlertRule.Overdue, line);
        }
    }

    private int Number(string name) => int.Parse(law.Find($"steering.{name}", clock.Today).Value, CultureInfo.InvariantCulture);
}
