using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using ThongSuot.Platform.Jobs;

namespace ThongSuot.Platform.Tests.Jobs;

public sealed class BackgroundLoopTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static TheoryData<string> Failures => ["a time-out's token", "no token at all", "a driver's time-out", "a bug"];

    [Theory, MemberData(nameof(Failures))]
    public async Task A_round_that_fails_in_any_way_but_the_host_s_stop_is_logged_and_the_next_one_comes(string kind)
    {
        using var limit = new CancellationTokenSource();
        await limit.CancelAsync();
        Exception failure = kind switch
        {
            "a time-out's token" => new OperationCanceledException(limit.Token),
            "no token at all" => new TaskCanceledException("the client's own time-out"),
            "a driver's time-out" => new OperationCanceledException("statement", new TimeoutException()),
            _ => new InvalidOperationException("odd"),
        };
        using var loop = new Loop(_ => throw failure);
        await loop.StartAsync(default);

        await loop.ReachedAsync(3);

        loop.ExecuteTask!.IsCompleted.ShouldBeFalse();
        loop.Said.ShouldContain(line => line.StartsWith("Warning: Nothing was done; the next round tries again", StringComparison.Ordinal));
        await loop.StopAsync(default);
        loop.ExecuteTask.Status.ShouldBe(TaskStatus.RanToCompletion);
    }

    [Fact]
    public async Task The_host_s_stop_ends_a_pause_at_once()
    {
        using var loop = new Loop(_ => Task.CompletedTask, TimeSpan.FromDays(1));
        await loop.StartAsync(default);
        (await loop.Paused.WaitAsync(Patience)).ShouldBeTrue();

        await loop.StopAsync(default).WaitAsync(Patience);

        loop.ExecuteTask!.Status.ShouldBe(TaskStatus.RanToCompletion);
        loop.Rounds.ShouldBe(0);
    }

    [Fact]
    public async Task The_host_s_stop_ends_a_round_at_once_and_is_no_failure()
    {
        using var loop = new Loop(ct => Task.Delay(Timeout.Infinite, ct));
        await loop.StartAsync(default);
        await loop.ReachedAsync(1);

        await loop.StopAsync(default).WaitAsync(Patience);

        loop.ExecuteTask!.Status.ShouldBe(TaskStatus.RanToCompletion);
        loop.Said.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_driver_that_answers_the_stop_with_an_error_of_its_own_is_no_failure_either()
    {
        using var loop = new Loop(async ct =>
        {
            await Task.Delay(Timeout.Infinite, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw new InvalidOperationException("57014: canceling statement due to user request");
        });
        await loop.StartAsync(default);
        await loop.ReachedAsync(1);

        await loop.StopAsync(default).WaitAsync(Patience);

        loop.ExecuteTask!.Status.ShouldBe(TaskStatus.RanToCompletion);
        loop.Said.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_loop_without_a_further_round_ends_by_itself()
    {
        using var loop = new Loop(_ => Task.CompletedTask, most: 2);
        await loop.StartAsync(default);

        await loop.ExecuteTask!.WaitAsync(Patience);

        loop.Rounds.ShouldBe(2);
    }

    [Fact]
    public async Task One_module_s_broken_work_does_not_keep_the_others_from_theirs()
    {
        var log = new Lines();
        var done = new TaskCompletionSource();
        using var worker = new PeriodicWorker(
            [new Work(() => throw new OperationCanceledException("a client's time-out")), new Work(done.SetResult)],
            new Hurried(),
            log.For<PeriodicWorker>()
        );
        await worker.StartAsync(default);

        await done.Task.WaitAsync(Patience);

        log.Said.ShouldContain(line => line.Contains("Periodic work Work was not done", StringComparison.Ordinal));
        await worker.StopAsync(default);
    }

    private sealed class Loop : BackgroundLoop
    {
        private readonly Func<CancellationToken, Task> round;
        private readonly TimeSpan pause;
        private readonly int most;
        private readonly Lines lines;
        private readonly SemaphoreSlim begun = new(0);
        private int rounds;

        public Loop(Func<CancellationToken, Task> round, TimeSpan? pause = null, int most = int.MaxValue)
            : this(round, pause ?? TimeSpan.FromMilliseconds(1), most, new Lines()) { }

        private Loop(Func<CancellationToken, Task> round, TimeSpan pause, int most, Lines lines)
            : base(TimeProvider.System, lines.For<Loop>()) => (this.round, this.pause, this.most, this.lines) = (round, pause, most, lines);

        public int Rounds => rounds;

        public IEnumerable<string> Said => lines.Said;

        public SemaphoreSlim Paused { get; } = new(0);

        protected override TimeSpan? Pause
        {
            get
            {
                Paused.Release();
                return rounds < most ? pause : null;
            }
        }

        protected override string NotDone => "Nothing was done";

        public async Task ReachedAsync(int number)
        {
            for (var i = 0; i < number; i++)
            {
                (await begun.WaitAsync(Patience)).ShouldBeTrue("a round that was due did not come");
            }
        }

        protected override Task RoundAsync(CancellationToken ct)
        {
            rounds++;
            begun.Release();
            return round(ct);
        }
    }

    private sealed class Work(Action act) : IPeriodicWork
    {
        public Task<int> RunDueAsync(CancellationToken ct)
        {
            act();
            return Task.FromResult(1);
        }
    }

    /// <summary>Minutes pass at once, the first time; the next round is never due.</summary>
    private sealed class Hurried : TimeProvider
    {
        private int asked;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, Interlocked.Increment(ref asked) == 1 ? TimeSpan.Zero : Timeout.InfiniteTimeSpan, period);
    }

    private sealed class Lines
    {
        private readonly ConcurrentQueue<string> said = new();

        public IEnumerable<string> Said => said;

        public ILogger<T> For<T>() => new Logger<T>(said);

        private sealed class Logger<T>(ConcurrentQueue<string> said) : ILogger<T>
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(
                LogLevel logLevel,
                EventId eventId,
                TState state,
                Exception? exception,
                Func<TState, Exception?, string> formatter
            ) => said.Enqueue($"{logLevel}: {formatter(state, exception)}");
        }
    }
}
