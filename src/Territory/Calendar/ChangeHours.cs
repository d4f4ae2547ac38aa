using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Territory.Calendar;

/// <summary>Sets the weekly hours of a province or of one of its units from a day, by a document; due times of open dossiers follow in the same write.</summary>
internal sealed class ChangeHours(WriteGate gate, Units units, Calendars calendars, IEnumerable<ICalendarFollower> followers)
{
    private const int NameLength = 200;
    private const int DocumentLength = 300;
    private const int MostPeriods = 4;

    /// <summary>A slip of the pen makes periods of a minute and days of a whole night; both would move every due time of the province.</summary>
    private static readonly TimeSpan ShortestPeriod = TimeSpan.FromMinutes(30);

    private static readonly TimeSpan LongestDay = TimeSpan.FromHours(12);

    /// <returns>How many due times moved.</returns>
    public async Task<Result<int>> RunAsync(Input input, Scope scope, Deed deed, CancellationToken ct)
    {
        if (units.ByPath(input.UnitPath ?? string.Empty) is not { } unit || !scope.Covers(unit.Path))
        {
            return TerritoryRefusals.NotYours with { Field = "HoursUnit" };
        }

        if (Check(input) is { } refusal)
        {
            return refusal;
        }

        var hours = New(input, unit, deed);
        var what = $"Giờ làm việc {unit.Name} từ {VietnameseFormat.Date(hours.ValidFrom)}: {hours.Name}, theo {hours.Source}";
        var changed = await gate.RunAsync<int>(
            deed,
            async (write, token) =>
            {
                await SaveAsync(write, hours, token);
                var moved = 0;
                foreach (var follower in followers)
                {
                    moved += await follower.FollowAsync(write, new CalendarChange(unit.Path, OfficeClock.StartOf(hours.ValidFrom), what), calendars.For, calendars.WithHours(hours), token);
                }

                write.Record("territory.hours-changed", "calendar", hours.Id.Value, unit.ProvinceCode, unit.Path, $"{what}. Dời {moved} hạn trả.", new { hours.Monday, hours.Saturday, hours.Sunday, hours.ValidTo });
                return moved;
            },
            ct);
        await calendars.RefreshAsync(CancellationToken.None);
        return changed;
    }

    private static async Task SaveAsync(Write write, WorkingHours hours, CancellationToken ct)
    {
        var rows = write.Db.Set<WorkingHours>();
        if (await rows.FirstOrDefaultAsync(row => row.UnitPath == hours.UnitPath && row.ValidFrom == hours.ValidFrom, ct) is not { } row)
        {
            rows.Add(hours);
            return;
        }

        (row.Name, row.ValidTo, row.Source, row.Certainty, row.EditedAt) = (hours.Name, hours.ValidTo, hours.Source, hours.Certainty, hours.EditedAt);
        (row.Monday, row.Tuesday, row.Wednesday, row.Thursday) = (hours.Monday, hours.Tuesday, hours.Wednesday, hours.Thursday);
        (row.Friday, row.Saturday, row.Sunday) = (hours.Friday, hours.Saturday, hours.Sunday);
    }

    private static WorkingHours New(Input input, Unit unit, Deed deed)
    {
        var week = Written(input.Weekdays);
        return new WorkingHours
        {
            UnitPath = unit.Path, Name = input.Name!.Trim(), ValidFrom = input.From!.Value, ValidTo = input.To, Source = input.Document!.Trim(), Certainty = Certainty.Read, EditedAt = deed.At,
            Monday = week, Tuesday = week, Wednesday = week, Thursday = week, Friday = week, Saturday = Written(input.Saturday), Sunday = Written(input.Sunday),
        };
    }

    private static Refusal? Check(Input input) => input switch
    {
        { Name: var name } when name?.Trim() is not { Length: > 0 and <= NameLength } => TerritoryRefusals.HoursNameMissing,
        { From: null } => TerritoryRefusals.HoursFromMissing,
        { From: var from, To: { } to } when to < from => TerritoryRefusals.HoursEndFirst,
        { Weekdays: var week } when !Readable(week) => TerritoryRefusals.BadHours("Weekdays"),
        { Saturday: var saturday } when !Readable(saturday) => TerritoryRefusals.BadHours("Saturday"),
        { Sunday: var sunday } when !Readable(sunday) => TerritoryRefusals.BadHours("Sunday"),
        { Weekdays: var week } when Written(week).Length == 0 => TerritoryRefusals.NoHours,
        { Document: var document } when document?.Trim() is not { Length: > 0 and <= DocumentLength } => TerritoryRefusals.CalendarDocumentMissing with { Field = "HoursDocument" },
        _ => null,
    };

    private static bool Readable(string? text) => DayHours.TryParse(text ?? string.Empty, out var periods) && periods.Count <= MostPeriods
        && periods.All(period => period.To - period.From >= ShortestPeriod) && periods.Aggregate(TimeSpan.Zero, (sum, period) => sum + (period.To - period.From)) <= LongestDay;

    private static string Written(string? text) => DayHours.TryParse(text ?? string.Empty, out var periods) ? string.Join(' ', periods) : string.Empty;

    /// <param name="Weekdays">Monday to Friday, periods as <see cref="DayHours"/> reads them.</param>
    internal sealed record Input(string? UnitPath, string? Name, DateOnly? From, DateOnly? To, string? Weekdays, string? Saturday, string? Sunday, string? Document);
}
