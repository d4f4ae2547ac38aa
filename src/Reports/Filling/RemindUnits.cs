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

/// <summary>Tells units that have not sent what they owe.</summary>
internal sealed class RemindUnits(WriteGate gate, DemandPeriods periods, Units units)
{
    public const string Act = "unit-report.reminded";

    /// <returns>How many units were told.</returns>
    public Task<Result<int>> RunAsync(string code, string periodKey, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<int>(
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

                return demand.AskerPath == seat.SpeaksFor
                    ? await TellAsync(write, demand, period, string.Empty, token)
                    : FillingRefusals.AskerDecides;
            },
            ct
        );

    /// <summary>Tells whoever has not sent, within a write.</summary>
    public async Task<int> TellAsync(Write write, ReportDemand demand, DemandPeriod period, string why, CancellationToken ct)
    {
        var reports = await FillingReads.OfPeriodAsync(write.Db, demand, period.Key, ct);
        var missing = DemandRules
            .UnitsOf(demand.Facts, demand.ProvinceCode, units)
            .Where(unit => reports.GetValueOrDefault(unit.Path) is not { IsSent: true })
            .ToList();
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
            $"Nhắc {missing.Count} đơn vị chưa gửi {period.Name}"
        );
        return missing.Count;
    }
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
            if (DemandPeriods.LastEnded(demand, today) is not { } period)
            {
                continue;
            }

            var province = UnitPath.OfProvince(demand.ProvinceCode);
            var last = OfficeClock.DayOf(periods.DueAt(demand, period, province));
            if (last == today || last == calendars.For(province).NextWorkingDay(today))
            {
                due.Add((demand, period, "Sắp đến hạn. "));
            }
            else if (last == today.AddDays(-1))
            {
                due.Add((demand, period, "Đã quá hạn. "));
            }
        }

        return due;
    }
}
