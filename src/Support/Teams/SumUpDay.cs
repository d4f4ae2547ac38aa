using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Support.Teams;

/// <summary>
/// At the hour of the day's summary (17:00 unless the province says otherwise) the faults of the day are summed up by themselves: the
/// province office, the teams and each unit that had a fault are told. A day without one is not summed up.
/// </summary>
internal sealed class SumUpDay(IDbContextFactory<Db> contexts, WriteGate gate, LegalSettingCache law, OfficeClock clock) : IPeriodicWork
{
    /// <summary>Days made up for after the program stood still at the hour.</summary>
    private const int CatchUpDays = 3;

    public async Task<int> RunDueAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (done, today) = (0, clock.Today);
        var provinces = await db.ProvincesWithFaultsAsync(ct);
        for (var day = today.AddDays(-CatchUpDays); day <= today; day = day.AddDays(1))
        {
            var hour = OfficeClock.At(day, law.TimeOfDay(DifficultyAccess.SummaryHour, day));
            foreach (var province in clock.Now < hour ? [] : provinces)
            {
                done += await SumUpAsync(db, province, day, hour, ct) ? 1 : 0;
            }
        }

        return done;
    }

    private async Task<bool> SumUpAsync(Db db, string province, DateOnly day, DateTimeOffset hour, CancellationToken ct)
    {
        var summaries = db.RapidSummaries;
        if (await summaries.AnyAsync(row => row.ProvinceCode == province && row.Day == day, ct))
        {
            return false;
        }

        var faults = await db.RapidFaultsAsync(province, OfficeClock.StartOf(day), hour, ct);
        if (faults.Count == 0)
        {
            return false;
        }

        var summary = Of(province, day, hour, faults);
        var told = await gate.RunAsync(
            Deed.BySystem(clock.Now, "Tổng kết sự cố trong ngày"),
            (write, token) => TellAsync(write, summary, faults, token),
            ct
        );
        return !told.IsRefused;
    }

    /// <summary>What was there at the hour: what was carried over and reported is answered or waits.</summary>
    public static RapidSummary Of(string province, DateOnly day, DateTimeOffset hour, IReadOnlyList<RapidFault> faults)
    {
        var start = OfficeClock.StartOf(day);
        var answered = faults.Where(fault => fault.AnsweredAt <= hour).ToList();
        var waiting = faults.Where(fault => fault.AnsweredAt is null || fault.AnsweredAt > hour).ToList();
        return new RapidSummary
        {
            ProvinceCode = province,
            Day = day,
            At = hour,
            CarriedOver = faults.Count(fault => fault.RaisedAt < start),
            Reported = faults.Count(fault => fault.RaisedAt >= start),
            Answered = answered.Count,
            Waiting = waiting.Count,
            NotTaken = waiting.Count(fault => fault.TakenAt is null || fault.TakenAt > hour),
            MinutesLost = answered.Sum(fault => fault.MinutesLost),
        };
    }

    public static string PathOf(DateOnly day) => $"/truc/tong-ket?ngay={day:yyyy-MM-dd}";

    /// <summary>The row of the day stands with the notices: of two nodes the second fails on its key.</summary>
    private static Task<Result> TellAsync(Write write, RapidSummary summary, IReadOnlyList<RapidFault> faults, CancellationToken ct)
    {
        write.Db.Add(summary);
        var text =
            $"Sự cố ngày {VietnameseFormat.Date(summary.Day)}: {summary.CarriedOver + summary.Reported} sự cố, "
            + $"{summary.Answered} đã khắc phục, {summary.Waiting} đang chờ";
        var path = PathOf(summary.Day);
        var bodies = faults
            .Select(fault => fault.TeamPath)
            .Concat(faults.Select(fault => fault.UnitPath))
            .Append(UnitPath.OfProvinceOffice(summary.ProvinceCode).ToString())
            .Distinct(StringComparer.Ordinal);
        foreach (var body in bodies)
        {
            var own = faults.Count(fault => fault.UnitPath == body && (fault.AnsweredAt is null || fault.AnsweredAt > summary.At));
            write.Tell(body, null, own > 0 ? $"{text}; của đơn vị còn {own}" : text, path);
        }

        write.Record(
            "support.day-summed-up",
            "rapid-summary",
            Guid.Empty,
            summary.ProvinceCode,
            UnitPath.OfProvince(summary.ProvinceCode),
            text
        );
        ct.ThrowIfCancellationRequested();
        return Task.FromResult(Result.Done);
    }
}
