using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ThongSuot.Platform.Telemetry;

/// <summary>
/// Keeps messages of exceptions out of every log. A message quotes what could not be understood – a number, a date, a name that somebody
/// typed – and no list of exceptions that do is ever complete; type and place tell a developer where to look, and the support code which
/// request it was.
/// </summary>
public static class QuietFailures
{
    // These write whole addresses below Warning, with what somebody searched for in them.
    private static readonly string[] WithAddresses =
    [
        "Microsoft.AspNetCore.Hosting.Diagnostics",
        "Microsoft.AspNetCore.Mvc.Infrastructure.",
        "Microsoft.AspNetCore.Http.Result",
        "Microsoft.AspNetCore.Server.Kestrel.BadRequests",
    ];

    public static IServiceCollection KeepMessagesOutOfLogs(this IServiceCollection services) =>
        services.Replace(
            ServiceDescriptor.Singleton<ILoggerFactory>(provider => new Loggers(
                new LoggerFactory(
                    provider.GetServices<ILoggerProvider>(),
                    provider.GetRequiredService<IOptionsMonitor<LoggerFilterOptions>>(),
                    provider.GetRequiredService<IOptions<LoggerFactoryOptions>>(),
                    provider.GetService<IExternalScopeProvider>()
                )
            ))
        );

    private sealed class Loggers(LoggerFactory inner) : ILoggerFactory
    {
        public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

        public ILogger CreateLogger(string categoryName) =>
            new Quiet(
                inner.CreateLogger(categoryName),
                Array.Exists(WithAddresses, start => categoryName.StartsWith(start, StringComparison.Ordinal))
                    ? LogLevel.Warning
                    : LogLevel.Trace
            );

        public void Dispose() => inner.Dispose();
    }

    private sealed class Quiet(ILogger inner, LogLevel least) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => inner.BeginScope(state);

        public bool IsEnabled(LogLevel logLevel) => logLevel >= least && inner.IsEnabled(logLevel);

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            if (logLevel >= least)
            {
                inner.Log(logLevel, eventId, state, exception is null ? null : new Told(exception), formatter);
            }
        }
    }

    /// <summary>Stands for an exception: types and places of it and of what caused it.</summary>
    private sealed class Told(Exception failure) : Exception(failure.GetType().FullName)
    {
        private const int Deepest = 8;

        public override string? StackTrace => null;

        public override string ToString()
        {
            var text = new StringBuilder();
            var deep = 0;
            for (Exception? at = failure; at is not null && deep < Deepest; at = at.InnerException, deep++)
            {
                text.Append(deep == 0 ? string.Empty : " ---> ")
                    .Append(at.GetType().FullName)
                    .AppendLine(CodeOf(at))
                    .AppendLine(at.StackTrace);
            }

            return text.ToString();
        }

        // What the database calls the failure is no word of anybody's and says most.
        private static string CodeOf(Exception at) =>
            at is System.Data.Common.DbException database
                ? $" ({database.SqlState ?? (database as Microsoft.Data.Sqlite.SqliteException)?.SqliteExtendedErrorCode.ToString(System.Globalization.CultureInfo.InvariantCulture)})"
                : string.Empty;
    }
}
