using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ThongSuot.Web.Tests.Fuzz;

/// <summary>What broke inside, so that a failed run says where.</summary>
internal sealed class Faults : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> faults = new();

    /// <summary>The faults since the last question: kind, words and the first place of ours.</summary>
    public string Since()
    {
        var said = string.Join(" | ", faults);
        faults.Clear();
        return said;
    }

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
        if (exception is not null && logLevel >= LogLevel.Error)
        {
            var place = exception
                .StackTrace?.Split('\n')
                .FirstOrDefault(line => line.Contains("ThongSuot", StringComparison.Ordinal))
                ?.Trim();
            faults.Enqueue(
                $"{exception.GetType().Name}: {exception.Message.Split('\n')[0]} {place ?? exception.StackTrace?.Split('\n')[0].Trim()}"
            );
        }
    }

    public void Dispose()
    {
        // Nothing to let go.
    }
}
