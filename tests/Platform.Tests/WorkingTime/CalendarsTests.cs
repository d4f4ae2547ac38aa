using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.WorkingTime;
using static ThongSuot.Platform.Tests.WorkingTime.CalendarRows;
using static ThongSuot.Platform.Tests.WorkingTime.Moments;

namespace ThongSuot.Platform.Tests.WorkingTime;

public sealed class CalendarsTests : IDisposable
{
    private static readonly DateOnly FloodDay = new(2026, 9, 8);

    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly SteppedTime time = new();
    private readonly Contexts contexts;
    private readonly Calendars calendars;

    public CalendarsTests()
    {
        connection.Open();
        var options = new DbContextOptionsBuilder<Db>().UseSqlite(connection);
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new ModuleTablesExtension([new WorkingTimeTables()]));
        contexts = new Contexts(options.Options);
        calendars = new Calendars(contexts, time);
    }

    [Fact]
    public void Before_the_first_load_the_built_in_calendar_answers() =>
        calendars.For("/25/08593/").IsWorkingDay(new DateOnly(2026, 8, 22)).ShouldBeTrue();

    [Fact]
    public async Task A_closure_of_a_commune_holds_for_its_offices_and_no_one_else()
    {
        await LoadAsync(Closed("2026-09-08 00:00", "2026-09-09 00:00", "/25/08593/"));

        calendars.For("/25/08593/van-phong/").IsWorkingDay(FloodDay).ShouldBeFalse();
        calendars.For("/25/08594/").IsWorkingDay(FloodDay).ShouldBeTrue();
        calendars.For("/25/").IsWorkingDay(FloodDay).ShouldBeTrue();
    }

    [Fact]
    public async Task Units_with_the_same_rows_share_one_calendar()
    {
        await LoadAsync(Closed("2026-09-08 00:00", "2026-09-09 00:00", "/25/08593/"));

        calendars.For("/25/08594/").ShouldBeSameAs(calendars.For("/40/"));
        calendars.For("/25/08593/").ShouldNotBeSameAs(calendars.For("/40/"));
    }

    [Fact]
    public async Task The_hours_of_a_commune_win_over_those_of_its_province()
    {
        await LoadAsync(Hours("/25/", "08:00-12:00 13:00-17:00"), Hours("/25/08593/", "07:00-11:00 13:00-17:00"));

        Wall(calendars.For("/25/08593/ttpvhcc/").StartOfWorkingDay(FloodDay)).ShouldBe("2026-09-08 07:00");
        Wall(calendars.For("/25/08594/").StartOfWorkingDay(FloodDay)).ShouldBe("2026-09-08 08:00");
        Wall(calendars.For("/40/").StartOfWorkingDay(FloodDay)).ShouldBe("2026-09-08 07:30");
    }

    [Fact]
    public async Task An_edited_row_outlives_the_next_release()
    {
        await LoadAsync();
        await using (var db = contexts.CreateDbContext())
        {
            var day = await db.Set<CalendarDay>().SingleAsync(row => row.Day == new DateOnly(2026, 8, 22));
            (day.Kind, day.EditedAt) = (CalendarDayKind.SwapOff, At("2026-08-01 09:00"));
            await db.SaveChangesAsync();
            await new CalendarReference().LoadAsync(db, default);
        }

        await calendars.RefreshAsync(default);

        calendars.For("/").IsWorkingDay(new DateOnly(2026, 8, 22)).ShouldBeFalse();
        calendars.Days.Count.ShouldBe(BuiltInCalendar.Days().Count);
    }

    [Fact]
    public async Task A_change_by_another_node_is_seen_after_half_a_minute()
    {
        await LoadAsync();
        await AddAsync(Closed("2026-09-08 00:00", "2026-09-09 00:00"));
        calendars.For("/25/").IsWorkingDay(FloodDay).ShouldBeTrue();

        time.Step(ThongSuot.Platform.Storage.ReferenceCache<object>.MaxAge + TimeSpan.FromSeconds(1));

        // The call that finds the copy too old begins to read; a database in memory has answered before it returns (see
        // ReferenceCacheTests).
        _ = calendars.For("/25/");
        calendars.For("/25/").IsWorkingDay(FloodDay).ShouldBeFalse();
    }

    public void Dispose()
    {
        calendars.Dispose();
        connection.Dispose();
    }

    private async Task LoadAsync(params object[] rows)
    {
        await using (var db = contexts.CreateDbContext())
        {
            await db.Database.EnsureCreatedAsync();
            await new CalendarReference().LoadAsync(db, default);
            await db.SaveChangesAsync();
        }

        await AddAsync(rows);
        await calendars.RefreshAsync(default);
    }

    private async Task AddAsync(params object[] rows)
    {
        await using var db = contexts.CreateDbContext();
        db.AddRange(rows);
        await db.SaveChangesAsync();
    }

    private sealed class Contexts(DbContextOptions<Db> options) : IDbContextFactory<Db>
    {
        public Db CreateDbContext() => new(options);
    }

    private sealed class SteppedTime : TimeProvider
    {
        private long ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => ticks;

        public void Step(TimeSpan by) => ticks += by.Ticks;
    }
}
