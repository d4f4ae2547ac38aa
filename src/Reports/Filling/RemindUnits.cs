using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;
using ThongSuot.Reports.Demands;
using ThongSuot.Territory;

namespace ThongSuot.Reports.Filling;

/// <summary>What a reminder did.</summary>
/// <param name="Skipped">Not sent, and reminded less than a day before.</param>
internal sealed record RemindedUnits(int Told, int Skipped, DateTimeOffset? Last);

/// <summary>Tells units that have not sent what they owe.</summary>
internal sealed class RemindUnits(WriteGate gate, DemandPeriods periods, Units units)
{
    public const string Act = "unit-report.reminded";

    /// <summary>Who was told a moment ago is not told again: a unit that is told each minute stops reading.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    public Task<Result<RemindedUnits>> RunAsync(string code, string periodKey, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<RemindedUnits>(
            deed,
            async (write, token) =>
            {
                if (
                    await WriteDemand.FindAsync(write.Db.ReportDemands.AsNoTracking(), seat.ProvinceCode, code, token) is not { } demand
                    || DemandPeriods.Of(demand, periodKey) is not { } period
                )
                {
                    return FillingRefusals.NotFound;
                }

                return Against(demand, period, seat, deed.At) is { } refusal ? refusal : await RemindAsync(write, demand, period, token);
            },
            ct
        );

    /// <summary>When each unit was told last, of those told less than a day before.</summary>
    public static async Task<IReadOnlyDictionary<string, DateTimeOffset>> ToldAsync(
        Db db,
        ReportDemand demand,
        DemandPeriod period,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var (id, since) = (demand.Id.Value, now - Pause);
        var deeds = await db.DeedsOf([demand.ProvinceCode], deed => deed.SubjectId == id && deed.Act == Act && deed.At > since)
            .AsNoTracking()
            .Select(deed => new { deed.At, deed.Detail })
            .ToListAsync(ct);
        return deeds
            .Where(deed => deed.Detail is not null)
            .Select(deed => (deed.At, Told: ReportJson.Read<Told>(deed.Detail!)))
            .Where(deed => deed.Told.Period == period.Key)
            .SelectMany(deed => deed.Told.Units, (deed, unit) => (deed.At, Unit: unit))
            .GroupBy(told => told.Unit, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Max(told => told.At), StringComparer.Ordinal);
    }

    /// <summary>Tells whoever has not sent, within a write; the night's reminders tell of a day and are not left out.</summary>
    public async Task TellAsync(Write write, ReportDemand demand, DemandPeriod period, string why, CancellationToken ct) =>
        Tell(write, demand, period, why, await MissingAsync(write.Db, demand, period, ct));

    private static Refusal? Against(ReportDemand demand, DemandPeriod period, Seat seat, DateTimeOffset at) =>
        demand.AskerPath != seat.SpeaksFor ? FillingRefusals.AskerDecides
        : !demand.IsAsked ? FillingRefusals.NotInForce
        : !period.HasEnded(OfficeClock.DayOf(at)) ? FillingRefusals.RemindedTooEarly(period)
        : null;

    private async Task<Result<RemindedUnits>> RemindAsync(Write write, ReportDemand demand, DemandPeriod period, CancellationToken ct)
    {
        var missing = await MissingAsync(write.Db, demand, period, ct);
        var told = await ToldAsync(write.Db, demand, period, write.Deed.At, ct);
        var fresh = missing.Where(unit => !told.ContainsKey(unit.Path)).ToList();
        List<DateTimeOffset> before = [.. missing.Where(unit => told.ContainsKey(unit.Path)).Select(unit => told[unit.Path]).Order()];
        if (fresh.Count == 0 && before.Count > 0)
        {
            return FillingRefusals.RemindedAlready(before.Count, before[^1], before[0] + Pause);
        }

        Tell(write, demand, period, string.Empty, fresh);
        return new RemindedUnits(fresh.Count, before.Count, before.Count > 0 ? before[^1] : null);
    }

    private async Task<IReadOnlyList<Unit>> MissingAsync(Db db, ReportDemand demand, DemandPeriod period, CancellationToken ct)
    {
        var reports = await FillingReads.OfPeriodAsync(db, demand, period.Key, ct);
        return
        [
            .. DemandRules
                .UnitsOf(demand.Facts, demand.ProvinceCode, units)
                .Where(unit => reports.GetValueOrDefault(unit.Path) is not { IsSent: true }),
        ];
    }

    private void Tell(Write write, ReportDemand demand, DemandPeriod period, string why, IReadOnlyList<Unit> missing)
    {
        foreach (var unit in missing)
        {
            var due = VietnameseFormat.Moment(periods.DueAt(demand, period, unit.Path));
            write.Tell(
                unit.Path,
                null,
                $"{why}Chưa gửi {demand.Name}, {period.Name}; hạn {due}",
                FillingLabels.PathOf(demand.Code, period.Key)
            );
        }

        write.Record(
            Act,
            WriteDemand.Kind,
            demand.Id.Value,
            demand.ProvinceCode,
            demand.AskerPath,
            $"Nhắc {missing.Count} đơn vị chưa gửi {period.Name}",
            new Told(period.Key, [.. missing.Select(unit => unit.Path)])
        );
    }

    private sealed record Told(string Period, IReadOnlyList<string> Units);
}

/// <summary>Each night: on the eve of the due day whoever has not sent is reminded, and once more when it has passed.</summary>
internal sealed class RemindReports(
    IDbContextFactory<Db> contexts,
    WriteGate gate,
    RemindUnits remind,
    DemandPeriods periods,
    Calendars calendars,
    OfficeClock clock
) : IDailyWork
{
    public string Name => "reports.reminders";

    public string Title => "Nhắc báo cáo đến hạn";

    // A night looks at what is due then: what was missed is no reminder any more.
    public int CatchUpDays => 1;

    public async Task RunAsync(DateOnly day, CancellationToken ct)
    {
        var due = await DueAsync(ct);
        await gate.RunAsync(
            Deed.BySystem(clock.Now, "Nhắc báo cáo hằng ngày"),
            async (write, token) =>
            {
                foreach (var (demand, period, why) in due)
                {
                    await remind.TellAsync(write, demand, period, why, token);
                }

                write.Db.Add(
                    new DailyWorkRow
                    {
                        Name = Name,
                        Day = day,
                        At = clock.Now,
                    }
                );
                write.Record(
                    "report-demand.reminders-sent",
                    "report-demand-list",
                    Guid.Empty,
                    string.Empty,
                    "/",
                    $"Đã nhắc {due.Count} kỳ báo cáo"
                );
                return Result.Done;
            },
            ct
        );
    }

    private async Task<List<(ReportDemand Demand, DemandPeriod Period, string Why)>> DueAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (demands, today) = (db.ReportDemands, clock.Today);
        var asked = await demands
            .AsNoTracking()
            .Where(row => row.Status == DemandStatus.InForce && row.Channel == DemandChannel.Here)
            .OrderBy(row => row.Code)
            .ToListAsync(ct);
        var due = new List<(ReportDemand, DemandPeriod, string)>();
        foreach (var demand in asked)
        {
            due.AddRange(
                DemandPeriods
                    .Asked(demand, today)
                    .Select(period => (demand, period, Why: WhyToday(demand, period, today)))
                    .Where(one => one.Why is not null)
                    .Select(one => (one.demand, one.period, one.Why!))
            );
        }

        return due;
    }

    // A weekly report with ten days to answer is due when the next week has ended already: every period that is asked is looked at.
    private string? WhyToday(ReportDemand demand, DemandPeriod period, DateOnly today)
    {
        var province = UnitPath.OfProvince(demand.ProvinceCode);
        var last = OfficeClock.DayOf(periods.DueAt(demand, period, province));
        return last == today || last == calendars.For(province).NextWorkingDay(today) ? "Sắp đến hạn. "
            : last == today.AddDays(-1) ? "Đã quá hạn. "
            : null;
    }
}
