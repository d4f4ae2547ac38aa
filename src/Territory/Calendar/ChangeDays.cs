using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Territory.Calendar;

/// <summary>
/// Puts days off, made up or swapped over the national calendar for one province, by its document, and takes them back. The due times of
/// open dossiers follow in the same write.
/// </summary>
internal sealed class ChangeDays(WriteGate gate, Calendars calendars, IEnumerable<ICalendarFollower> followers)
{
    public const int MostDays = 31;
    private const int NameLength = 200;
    private const int DocumentLength = 300;

    /// <summary>Puts one day, or the same kind of day from the first to the last.</summary>
    /// <returns>How many due times moved.</returns>
    public async Task<Result<int>> PutAsync(Input input, string provincePath, Deed deed, CancellationToken ct)
    {
        if (Check(input, provincePath) is { } refusal)
        {
            return refusal;
        }

        var days = Enumerable
            .Range(0, (input.LastDay ?? input.Day)!.Value.DayNumber - input.Day!.Value.DayNumber + 1)
            .Select(offset =>
                New(
                    provincePath,
                    input.Day.Value.AddDays(offset),
                    input.Name!.Trim(),
                    input.Kind!.Value,
                    input.Document!.Trim(),
                    string.Empty,
                    deed
                )
            )
            .ToList();
        return await ChangeAsync(
            days,
            [],
            $"{YearOverview.Words(input.Kind!.Value)}: {input.Name!.Trim()}, theo {input.Document!.Trim()}",
            deed,
            ct
        );
    }

    /// <summary>Takes the year's provisional days as decided, each still open to be changed.</summary>
    public async Task<Result<int>> ConfirmAsync(int year, string? document, string provincePath, Deed deed, CancellationToken ct)
    {
        if (document?.Trim() is not { Length: > 0 and <= DocumentLength } named)
        {
            return TerritoryRefusals.CalendarDocumentMissing with { Field = "YearDocument" };
        }

        var own = calendars.Days.Where(day => day.UnitPath == provincePath).Select(day => day.Day).ToHashSet();
        var days = calendars
            .Days.Where(day => day is { Provisional: true, UnitPath: "/" } && day.Day.Year == year && !own.Contains(day.Day))
            .Select(day => New(provincePath, day.Day, day.Name, day.Kind, named, day.Article, deed))
            .ToList();
        return days.Count == 0
            ? TerritoryRefusals.NothingToConfirm(year)
            : await ChangeAsync(days, [], $"Lịch nghỉ năm {year} theo {named}", deed, ct);
    }

    /// <summary>Takes a province's own day away: the national calendar holds again.</summary>
    public async Task<Result<int>> TakeAwayAsync(DateOnly day, string provincePath, Deed deed, CancellationToken ct) =>
        calendars.Days.FirstOrDefault(row => row.UnitPath == provincePath && row.Day == day) is { } own
            ? await ChangeAsync([], [own], $"Bỏ {VietnameseFormat.Date(day)} ({own.Name}) khỏi lịch của tỉnh", deed, ct)
            : TerritoryRefusals.UnknownDay;

    private async Task<Result<int>> ChangeAsync(
        IReadOnlyList<CalendarDay> put,
        IReadOnlyList<CalendarDay> taken,
        string what,
        Deed deed,
        CancellationToken ct
    )
    {
        var all = put.Concat(taken).ToList();
        var (path, from) = (all[0].UnitPath, OfficeClock.StartOf(all.Min(day => day.Day)));
        var changed = await gate.RunAsync<int>(
            deed,
            async (write, token) =>
            {
                await SaveAsync(write, put, taken, token);
                var moved = 0;
                foreach (var follower in followers)
                {
                    moved += await follower.FollowAsync(
                        write,
                        new CalendarChange(path, from, what),
                        calendars.For,
                        calendars.WithDays(put, taken),
                        token
                    );
                }

                write.Record(
                    "territory.calendar-changed",
                    "calendar",
                    Guid.CreateVersion7(),
                    path[1..3],
                    path,
                    $"{what}. Dời {moved} hạn trả.",
                    new
                    {
                        days = all.Select(day => new
                        {
                            day.Day,
                            kind = day.Kind.ToString(),
                            taken = taken.Contains(day),
                        }),
                    }
                );
                return moved;
            },
            ct
        );
        await calendars.RefreshAsync(CancellationToken.None);
        return changed;
    }

    private static async Task SaveAsync(Write write, IReadOnlyList<CalendarDay> put, IReadOnlyList<CalendarDay> taken, CancellationToken ct)
    {
        var rows = write.Db.Set<CalendarDay>();
        var (path, wanted) = (put.Concat(taken).First().UnitPath, put.Concat(taken).Select(day => day.Day).ToList());
        var present = (await rows.Where(row => row.UnitPath == path && wanted.Contains(row.Day)).ToListAsync(ct)).ToDictionary(row =>
            row.Day
        );
        foreach (var day in put)
        {
            if (present.TryGetValue(day.Day, out var row))
            {
                (row.Name, row.Kind, row.Source, row.Article) = (day.Name, day.Kind, day.Source, day.Article);
                (row.Certainty, row.Provisional, row.EditedAt) = (day.Certainty, false, day.EditedAt);
            }
            else
            {
                rows.Add(day);
            }
        }

        rows.RemoveRange(taken.Select(day => present.GetValueOrDefault(day.Day)).OfType<CalendarDay>());
    }

    private static CalendarDay New(
        string path,
        DateOnly day,
        string name,
        CalendarDayKind kind,
        string document,
        string article,
        Deed deed
    ) =>
        new()
        {
            UnitPath = path,
            Day = day,
            Name = name,
            Kind = kind,
            Source = document,
            Article = article,
            Certainty = Certainty.Read,
            EditedAt = deed.At,
        };

    private Refusal? Check(Input input, string provincePath) =>
        input switch
        {
            { Day: null } => TerritoryRefusals.DayMissing,
            { Kind: null } => TerritoryRefusals.DayKindMissing,
            { Name: var name } when name?.Trim() is not { Length: > 0 and <= NameLength } => TerritoryRefusals.DayNameMissing,
            { Document: var document } when document?.Trim() is not { Length: > 0 and <= DocumentLength } =>
                TerritoryRefusals.CalendarDocumentMissing,
            { LastDay: { } last, Day: { } first } when last < first || last.DayNumber - first.DayNumber >= MostDays =>
                TerritoryRefusals.DayRange(MostDays),
            { Kind: CalendarDayKind.MakeupWork, Day: { } day }
                when calendars.For(provincePath).IsWorkingDay(day) && !IsMadeUp(day, provincePath) => TerritoryRefusals.AlreadyWorked(day),
            _ => null,
        };

    private bool IsMadeUp(DateOnly day, string provincePath) =>
        calendars.Days.Any(row =>
            row.Day == day && row.Kind == CalendarDayKind.MakeupWork && provincePath.StartsWith(row.UnitPath, StringComparison.Ordinal)
        );

    /// <param name="LastDay">The last of several days alike; null for one day.</param>
    /// <param name="Document">Number, sign and day of the document that decides it.</param>
    internal sealed record Input(DateOnly? Day, DateOnly? LastDay, CalendarDayKind? Kind, string? Name, string? Document);
}
