using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Audit;

namespace ThongSuot.Storage.Tests.Audit;

public sealed class TamperedDatabaseTests
{
    private static readonly string[] Tables = ["platform_deeds", "platform_deed_links", "platform_deed_heads"];

    private static readonly (string Sql, TrailFaultKind Kind, long Position)[] Tamperings =
    [
        (
            "UPDATE platform_deeds SET text = 'khác' WHERE sequence = (SELECT sequence FROM platform_deed_links WHERE province_code = '25' AND position = 3)",
            TrailFaultKind.Changed,
            3
        ),
        (
            "DELETE FROM platform_deeds WHERE sequence = (SELECT sequence FROM platform_deed_links WHERE province_code = '25' AND position = 4)",
            TrailFaultKind.Missing,
            4
        ),
        (
            "DELETE FROM platform_deed_links WHERE province_code = '25' AND position = 5; DELETE FROM platform_deeds WHERE sequence NOT IN (SELECT sequence FROM platform_deed_links)",
            TrailFaultKind.Missing,
            5
        ),
        (
            "UPDATE platform_deed_links SET hash = (SELECT hash FROM platform_deed_links WHERE province_code = '25' AND position = 1) WHERE province_code = '25' AND position = 2",
            TrailFaultKind.Changed,
            2
        ),
        ("UPDATE platform_deed_heads SET signature = hash WHERE province_code = '25'", TrailFaultKind.WrongKey, 6),
        (
            "DELETE FROM platform_deed_links WHERE province_code = '25' AND position = 12; DELETE FROM platform_deeds WHERE sequence = (SELECT max(sequence) FROM platform_deeds WHERE province_code = '25')",
            TrailFaultKind.Truncated,
            11
        ),
        (
            "DELETE FROM platform_deeds WHERE province_code = '25'; DELETE FROM platform_deed_links WHERE province_code = '25'; DELETE FROM platform_deed_heads WHERE province_code = '25'",
            TrailFaultKind.Truncated,
            0
        ),
        (
            "DELETE FROM platform_deeds WHERE sequence IN (SELECT sequence FROM platform_deed_links WHERE province_code = '25' AND position > 6); DELETE FROM platform_deed_links WHERE province_code = '25' AND position > 6; DELETE FROM platform_deed_heads WHERE province_code = '25' AND position > 6",
            TrailFaultKind.Truncated,
            6
        ),
    ];

    [Theory, OnEveryDatabase]
    public async Task Direct_tampering_is_found_at_night_and_logged_as_an_error(TestDatabase kind)
    {
        var log = new Errors();
        await using var program = await TestProgram.StartAsync(kind, services =>
        {
            Quiet.WithoutJobs(services);
            services.AddSingleton<ILoggerProvider>(log);
        });
        await SqlAsync(program, "DELETE FROM platform_deeds");
        await Trail.WriteAsync(program, 6);
        await Trail.SealAsync(program);
        await Trail.WriteAsync(program, 6);
        await Trail.SealAsync(program);
        await SqlAsync(program, string.Concat(Tables.Select(table => $"CREATE TABLE saved_{table} AS SELECT * FROM {table};")));
        var night = program.Services.GetRequiredService<NightlyCheck>();

        foreach (var (sql, fault, position) in Tamperings)
        {
            log.Lines.Clear();
            (await night.RunAsync(default)).Fault.ShouldBeNull();
            log.Lines.ShouldBeEmpty();
            await SqlAsync(program, sql);
            var report = await night.RunAsync(default);

            (sql, report.Fault?.Kind, report.Fault?.Position).ShouldBe((sql, fault, position));
            program.Services.GetRequiredService<TrailHealth>().Last.ShouldBe(report);
            log.Lines.Single().ShouldContain("tampered");
            await SqlAsync(
                program,
                string.Concat(Tables.Select(table => $"DELETE FROM {table}; INSERT INTO {table} SELECT * FROM saved_{table};"))
            );
        }
    }

    [Theory]
    [InlineData("2025-09-11 08:00", 18 * 60)]
    [InlineData("2025-09-11 01:59", 1)]
    [InlineData("2025-09-11 02:00", 24 * 60)]
    public void The_next_night_begins_at_two_in_Vietnam(string now, int minutes) =>
        NightlyCheck.UntilNight(FakeClock.At(now)).ShouldBe(TimeSpan.FromMinutes(minutes));

    private static Task<int> SqlAsync(TestProgram program, string sql) => program.ReadAsync(db => db.Database.ExecuteSqlRawAsync(sql));

    private sealed class Errors : ILoggerProvider, ILogger
    {
        public List<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            if (IsEnabled(logLevel))
            {
                Lines.Add(formatter(state, exception));
            }
        }

        public void Dispose()
        {
            // Nothing to let go.
        }
    }
}
