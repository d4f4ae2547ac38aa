using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Law;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Petitions.Reception;

/// <summary>A period in which a head received on fewer days than the law asks.</summary>
/// <param name="Held">On how many days he did.</param>
internal sealed record MissedReception(string UnitPath, DateOnly From, DateOnly To, int Held, int Asked);

/// <summary>
/// What the law asks of heads: a commune's each week, a department's and the province's each month. Only bodies that publish a schedule
/// here are
/// measured, from their first day on; what was held elsewhere, nobody knows.
/// </summary>
internal sealed class ReceptionDuty(PetitionLaw law, Calendars calendars)
{
    /// <summary>The last period that ended before today, for each body of a scope that fell short in it.</summary>
    public async Task<IReadOnlyList<MissedReception>> MissedAsync(Db db, Scope scope, DateOnly today, CancellationToken ct)
    {
        var days = db.ReceptionDays;
        var firsts = await days.Within(scope, row => row.UnitPath)
            .GroupBy(row => row.UnitPath)
            .Select(group => new { Unit = group.Key, First = group.Min(row => row.Day) })
            .ToListAsync(ct);
        var earliest = PeriodOf(isCommune: false, today).From;
        var held = await days.AsNoTracking()
            .Within(scope, row => row.UnitPath)
            .Where(row => row.IsHead && row.State == ReceptionState.Held && row.Day >= earliest && row.Day < today)
            .Select(row => new { row.UnitPath, row.Day })
            .Distinct()
            .ToListAsync(ct);
        return
        [
            .. firsts
                .Select(body => Of(body.Unit, body.First, [.. held.Where(day => day.UnitPath == body.Unit).Select(day => day.Day)], today))
                .OfType<MissedReception>()
                .OrderBy(missed => missed.UnitPath, StringComparer.Ordinal),
        ];
    }

    private MissedReception? Of(string unitPath, DateOnly first, IReadOnlyList<DateOnly> held, DateOnly today)
    {
        var isCommune = new UnitPath(unitPath).IsCommune;
        var (from, to) = PeriodOf(isCommune, today);
        var (calendar, asked) = (
            calendars.For(unitPath),
            law.Number(isCommune ? "reception.commune-days-a-week" : "reception.province-days-a-month", to)
        );
        var working = Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Count(day => calendar.IsWorkingDay(from.AddDays(day)));
        var count = held.Count(day => day >= from && day <= to);
        // A week of Tết asks nothing; a body is measured from the first period it planned for.
        return first > to || count >= Math.Min(asked, working) ? null : new(unitPath, from, to, count, asked);
    }

    private static (DateOnly From, DateOnly To) PeriodOf(bool isCommune, DateOnly today)
    {
        if (isCommune)
        {
            var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
            return (monday.AddDays(-7), monday.AddDays(-1));
        }

        var month = new DateOnly(today.Year, today.Month, 1);
        return (month.AddMonths(-1), month.AddDays(-1));
    }
}
