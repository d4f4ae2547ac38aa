using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.WorkingTime;

/// <summary>Tables of the working clock: <c>platform_calendar_days</c>, <c>platform_working_hours</c>, <c>platform_closures</c>.</summary>
public sealed class WorkingTimeTables : IModuleTables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<CalendarDay>(day =>
        {
            day.ToTable("platform_calendar_days");
            day.HasKey(row => new { row.UnitPath, row.Day });
            day.Property(row => row.UnitPath).HasMaxLength(100);
            day.Property(row => row.Name).HasMaxLength(200);
            day.Property(row => row.Source).HasMaxLength(300);
            day.Property(row => row.Article).HasMaxLength(100);
        });
        model.Entity<WorkingHours>(hours =>
        {
            hours.ToTable("platform_working_hours");
            hours.HasKey(row => row.Id);
            hours.Property(row => row.UnitPath).HasMaxLength(100);
            hours.Property(row => row.Name).HasMaxLength(200);
            hours.Property(row => row.Source).HasMaxLength(300);
            foreach (var weekday in Enum.GetNames<DayOfWeek>())
            {
                hours.Property(weekday).HasMaxLength(60);
            }

            hours.HasIndex(row => new { row.UnitPath, row.ValidFrom }).IsUnique();
        });
        model.Entity<Closure>(closure =>
        {
            closure.ToTable("platform_closures");
            closure.HasKey(row => row.Id);
            closure.Property(row => row.UnitPath).HasMaxLength(100);
            closure.Property(row => row.Reason).HasMaxLength(500);
            closure.Property(row => row.Document).HasMaxLength(200);
            closure.Property(row => row.RecordedBy).HasMaxLength(200);
            closure.Property(row => row.CancelledBy).HasMaxLength(200);
            closure.HasIndex(row => row.UnitPath);
        });
    }
}

/// <summary>Registers the working clock.</summary>
public static class WorkingTimeRegistration
{
    /// <summary>
    /// Adds <see cref="Calendars"/> with its first load at the start of the host, and the built-in calendar; the Host adds
    /// <see cref="WorkingTimeTables"/> to the model. A program without a host calls <see cref="Calendars.RefreshAsync"/> itself.
    /// </summary>
    public static IServiceCollection AddWorkingTime(this IServiceCollection services) =>
        services.AddKeptInMemory<Calendars>().AddSingleton<IReferenceData, CalendarReference>();
}
