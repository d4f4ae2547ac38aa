using ThongSuot.Platform.Law;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Reports.Demands;

/// <summary>For which periods a demand is answered, and until when.</summary>
internal sealed class DemandPeriods(LegalSettingCache law, Calendars calendars)
{
    /// <summary>Working days after the cut-off where the demand sets none (ND 09/2019/NĐ-CP and the provinces' rules after it).</summary>
    public const string DueWithin = "report.due-within";

    // What is older is told by the report of the year.
    private const int MostAsked = 12;

    /// <summary>The period of a key; null where the demand asks for no such period, nor did or will.</summary>
    public static DemandPeriod? Of(ReportDemand demand, string? key)
    {
        var period =
            demand.Period is not { } kind ? (key == DemandPeriod.Once ? OnceOf(demand) : null)
            : DemandPeriod.Of(key) is { } one && one.Report!.Kind == kind ? one
            : null;
        return period is not null && !IsAfter(demand, period) && !IsBefore(demand, period) ? period : null;
    }

    /// <summary>The last period that has ended since the demand is valid; null where none has.</summary>
    public static DemandPeriod? LastEnded(ReportDemand demand, DateOnly today) => Ended(demand, today).FirstOrDefault();

    /// <summary>The periods to be answered, the last first.</summary>
    public static IEnumerable<DemandPeriod> Ended(ReportDemand demand, DateOnly today)
    {
        var periods =
            demand.Period is { } kind ? DemandPeriod.Ended(kind, today)
            : OnceOf(demand) is var once && once.HasEnded(today) ? [once]
            : [];
        return periods.SkipWhile(period => IsAfter(demand, period)).TakeWhile(period => !IsBefore(demand, period));
    }

    /// <summary>
    /// The periods that units owe by a day, the last first: whether one was sent late or never, it stays owed. They begin with the one that
    /// had ended last when the demand was decided; what was before it nobody was asked.
    /// </summary>
    public static IEnumerable<DemandPeriod> Asked(ReportDemand demand, DateOnly day)
    {
        var first = demand.DecidedAt is { } decided ? LastEnded(demand, OfficeClock.DayOf(decided))?.To : null;
        return Ended(demand, day).TakeWhile(period => first is null || period.To >= first).Take(MostAsked);
    }

    /// <summary>The period that units begin to fill now: the last ended, else the one that runs.</summary>
    public static DemandPeriod Current(ReportDemand demand, DateOnly today) =>
        LastEnded(demand, today) ?? (demand.Period is { } kind ? DemandPeriod.Running(kind, today) : OnceOf(demand));

    /// <summary>Until when a unit must have sent its report, by its own calendar.</summary>
    public DateTimeOffset DueAt(ReportDemand demand, DemandPeriod period, string unitPath)
    {
        var (calendar, day) = (calendars.For(unitPath), period.To);
        for (var left = demand.DueDays ?? law.Number(DueWithin, period.To); left > 0; left--)
        {
            day = calendar.NextWorkingDay(day);
        }

        return calendar.IsWorkingDay(day) ? calendar.EndOfWorkingDay(day) : OfficeClock.At(day, new TimeOnly(17, 0));
    }

    private static bool IsAfter(ReportDemand demand, DemandPeriod period) => period.From > demand.ValidTo;

    // What is asked once may be about days long before it was asked.
    private static bool IsBefore(ReportDemand demand, DemandPeriod period) => demand.Period is not null && period.To < demand.ValidFrom;

    private static DemandPeriod OnceOf(ReportDemand demand) =>
        new(DemandPeriod.Once, "Một lần", demand.From!.Value, demand.To!.Value, null);
}
