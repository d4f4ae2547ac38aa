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

namespace ThongSuot.Directives.Remind;

/// <summary>
/// Each night: who has a task near due is reminded, who is late too, then his leader, then the province office; each threshold
/// once for a due time. What was sent stands in the history of the directive.
/// </summary>
internal sealed class RemindDirectives(IDbContextFactory<Db> contexts, WriteGate gate, DirectiveSettlement settlement, OfficeClock clock)
    : IDailyWork
{
    /// <summary>Topic of the messages.</summary>
    public const string Reminder = "directive.reminder";

    public string Name => "directive.reminders";

    public string Title => "Nhắc nhiệm vụ đến hạn";

    // A night looks at all open directives: after a standstill the last one sees all that was missed.
    public int CatchUpDays => 1;

    public async Task RunAsync(DateOnly day, CancellationToken ct)
    {
        var now = clock.Now;
        var due = await DueAsync(now, ct);
        await gate.RunAsync(
            Deed.BySystem(now, "Nhắc việc hằng ngày"),
            (write, _) =>
            {
                foreach (var (directive, level) in due)
                {
                    Remind(write, directive, level);
                }

                write.Db.Add(
                    new DailyWorkRow
                    {
                        Name = Name,
                        Day = day,
                        At = now,
                    }
                );
                write.Record("directive.reminders-sent", "directive-list", Guid.Empty, string.Empty, "/", $"Đã nhắc {due.Count} chỉ đạo");
                return Task.FromResult(Result.Done);
            },
            ct
        );
    }

    /// <summary>How far a reminder about a directive must reach now; null when none is due.</summary>
    public static ReminderLevel? LevelOf(DateTimeOffset dueAt, DirectiveLaw law)
    {
        if (law.Now <= dueAt)
        {
            return dueAt <= law.NearBy ? ReminderLevel.NearDue : null;
        }

        var late = law.Calendar.WorkingTimeBetween(dueAt, law.Now);
        if (late >= WorkingCalendar.WorkingDay * (double)law.ProvinceAfter)
        {
            return ReminderLevel.Province;
        }

        return late >= WorkingCalendar.WorkingDay * (double)law.LeaderAfter ? ReminderLevel.Leader : ReminderLevel.Overdue;
    }

    private async Task<List<(Directive Directive, ReminderLevel Level)>> DueAsync(DateTimeOffset now, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        // No calendar has so many days off in a row that a due time near by lies beyond a month.
        var horizon = now.AddDays(30);
        var (directives, reminders) = (db.Directives, db.DirectiveReminders);
        var open = await directives
            .AsNoTracking()
            .Where(row => row.ClosedOn == null && row.Stage != DirectiveStage.Submitted && row.DueAt < horizon)
            .OrderBy(row => row.Code)
            .ToListAsync(ct);
        var sent = (
            await reminders
                .AsNoTracking()
                .Join(
                    directives.Where(row => row.ClosedOn == null),
                    reminder => reminder.DirectiveId,
                    row => row.Id,
                    (reminder, row) =>
                        new
                        {
                            reminder.DirectiveId,
                            reminder.Level,
                            reminder.DueAt,
                        }
                )
                .ToListAsync(ct)
        ).Select(row => (row.DirectiveId, row.Level, row.DueAt)).ToHashSet();
        return
        [
            .. open.Select(row => (row, Level: LevelOf(row.DueAt, settlement.LawFor(row.OwnerPath, now))))
                .Where(pair => pair.Level is { } level && !sent.Contains((pair.row.Id, level, pair.row.DueAt)))
                .Select(pair => (pair.row, pair.Level!.Value)),
        ];
    }

    private static void Remind(Write write, Directive directive, ReminderLevel level)
    {
        write.Db.DirectiveReminders.Add(
            new DirectiveReminder
            {
                DirectiveId = directive.Id,
                Level = level,
                DueAt = directive.DueAt,
                At = write.Deed.At,
            }
        );
        write.Record(
            "directive.reminded",
            DirectiveThread.Kind,
            directive.Id.Value,
            directive.ProvinceCode,
            directive.OwnerPath,
            $"{DirectiveLabels.Of(level)}: hạn {VietnameseFormat.Moment(directive.DueAt)}, {directive.PersonName}",
            new { level = level.ToString() }
        );
        // To the person always; above him to whoever answers for the unit, and in the end to the office that watches the province.
        var unit = level switch
        {
            ReminderLevel.Leader => directive.OwnerPath,
            ReminderLevel.Province => UnitPath.OfProvince(directive.ProvinceCode),
            _ => null,
        };
        var told = $"{directive.Code}: {DirectiveLabels.Of(level).ToLowerInvariant()}, hạn {VietnameseFormat.Moment(directive.DueAt)}";
        write.Tell(directive.OwnerPath, directive.PersonSeatId.Value, told, $"/chi-dao/{directive.Code}");
        if (unit is not null)
        {
            write.Tell(
                level == ReminderLevel.Province ? UnitPath.OfProvinceOffice(directive.ProvinceCode) : unit,
                null,
                $"{told}, {directive.PersonName} chịu trách nhiệm",
                $"/chi-dao/{directive.Code}"
            );
        }

        write.Send(
            directive.ProvinceCode,
            Reminder,
            directive.Code,
            new
            {
                code = directive.Code,
                level = level.ToString(),
                person = directive.PersonSeatId.Value,
                unit,
                dueAt = directive.DueAt,
            }
        );
    }
}
