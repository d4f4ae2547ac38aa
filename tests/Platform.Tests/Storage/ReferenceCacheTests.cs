using Microsoft.Data.Sqlite;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Tests.Storage;

/// <summary>The tables are read when the test says so: nothing here waits for a clock.</summary>
public sealed class ReferenceCacheTests : IDisposable
{
    private readonly SteppedTime time = new();
    private readonly Queue<TaskCompletionSource<string>> reads = new();
    private readonly ReferenceCache<string> copy;

    public ReferenceCacheTests() => copy = new ReferenceCache<string>(() => "built in", (_, _) => Read(), time);

    [Fact]
    public void Before_the_first_reading_what_is_built_in_answers_and_nothing_is_read()
    {
        time.Step(TimeSpan.FromDays(1));

        copy.Current.ShouldBe("built in");
        reads.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_copy_is_renewed_once_it_is_older_than_half_a_minute_and_the_old_one_answers_until_then()
    {
        await ReadFirstAsync("old");
        time.Step(ReferenceCache<string>.MaxAge);
        copy.Current.ShouldBe("old");
        reads.ShouldBeEmpty("it is not older yet");
        time.Step(TimeSpan.FromTicks(1));

        copy.Current.ShouldBe("old");
        copy.Current.ShouldBe("old");
        reads.Count.ShouldBe(1, "one call renews for all");
        reads.Dequeue().SetResult("new");

        copy.Current.ShouldBe("new");
        reads.ShouldBeEmpty("the age counts from the reading");
    }

    [Fact]
    public async Task While_the_database_is_away_the_old_copy_answers_and_is_tried_again_after_half_a_minute()
    {
        await ReadFirstAsync("old");
        time.Step(ReferenceCache<string>.MaxAge + TimeSpan.FromTicks(1));
        _ = copy.Current;
        reads.Dequeue().SetException(new SqliteException("away", 14));

        copy.Current.ShouldBe("old");
        reads.ShouldBeEmpty("it is not asked at every call");
        time.Step(ReferenceCache<string>.MaxAge + TimeSpan.FromTicks(1));
        _ = copy.Current;
        reads.Dequeue().SetResult("new");
        copy.Current.ShouldBe("new");
    }

    public void Dispose() => copy.Dispose();

    private async Task ReadFirstAsync(string value)
    {
        var reading = copy.RefreshAsync(default);
        reads.Dequeue().SetResult(value);
        await reading;
    }

    private Task<string> Read()
    {
        // Whoever waits goes on inside SetResult.
        var read = new TaskCompletionSource<string>();
        reads.Enqueue(read);
        return read.Task;
    }

    private sealed class SteppedTime : TimeProvider
    {
        private long ticks = 1;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => ticks;

        public void Step(TimeSpan by) => ticks += by.Ticks;
    }
}
