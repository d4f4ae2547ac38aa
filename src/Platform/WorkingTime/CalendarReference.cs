using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.WorkingTime;

/// <summary>Brings the built-in calendar into the database and leaves alone every row an office has edited or added.</summary>
internal sealed class CalendarReference : IReferenceData
{
    public string Name => "working-calendar";

    public int Order => 20;

    public string Fingerprint { get; } = BuiltInCalendar.Fingerprint();

    public async Task LoadAsync(Db db, CancellationToken ct)
    {
        await LoadDaysAsync(db.Set<CalendarDay>(), ct);
        await LoadHoursAsync(db.Set<WorkingHours>(), ct);
        await db.SaveChangesAsync(ct);
    }

    private static async Task LoadDaysAsync(DbSet<CalendarDay> rows, CancellationToken ct)
    {
        var builtIn = BuiltInCalendar.Days().ToDictionary(day => day.Day);
        foreach (var row in await rows.Where(row => row.UnitPath == "/").ToListAsync(ct))
        {
            var known = builtIn.Remove(row.Day, out var released);
            if (row.EditedAt is not null)
            {
                continue;
            }

            if (!known)
            {
                // An earlier release brought it and this one withdrew it: a swap that was announced and dropped.
                rows.Remove(row);
                continue;
            }

            (row.Name, row.Kind, row.Source) = (released!.Name, released.Kind, released.Source);
            (row.Article, row.Certainty, row.Provisional) = (released.Article, released.Certainty, released.Provisional);
        }

        rows.AddRange(builtIn.Values);
    }

    private static async Task LoadHoursAsync(DbSet<WorkingHours> rows, CancellationToken ct)
    {
        var stored = (await rows.ToListAsync(ct)).ToDictionary(row => (row.UnitPath, row.ValidFrom));
        foreach (var released in BuiltInCalendar.Hours())
        {
            if (!stored.TryGetValue((released.UnitPath, released.ValidFrom), out var row))
            {
                rows.Add(released);
            }
            else if (row.EditedAt is null)
            {
                (row.Name, row.ValidTo, row.Source, row.Certainty) = (released.Name, released.ValidTo, released.Source, released.Certainty);
                (row.Monday, row.Tuesday, row.Wednesday, row.Thursday) = (
                    released.Monday,
                    released.Tuesday,
                    released.Wednesday,
                    released.Thursday
                );
                (row.Friday, row.Saturday, row.Sunday) = (released.Friday, released.Saturday, released.Sunday);
            }
        }
    }
}
