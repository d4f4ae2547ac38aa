using System.Collections.Concurrent;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Tests.Storage;

public sealed class SideBySideTests
{
    [Fact]
    public async Task What_is_read_stands_in_the_order_of_the_sources_whichever_is_ready_first()
    {
        var doors = Enumerable.Range(0, 6).Select(_ => new TaskCompletionSource()).ToArray();
        var begun = new ConcurrentQueue<int>();
        var reading = SideBySide.ReadAsync(
            Enumerable.Range(0, 6),
            async at =>
            {
                begun.Enqueue(at);
                // Each waits for the next one, so that all but the last two would stand still if only one were read at a time.
                await (at % 2 == 0 ? doors[at + 1].Task : Task.CompletedTask);
                doors[at].SetResult();
                return at * 10;
            },
            CancellationToken.None
        );

        (await reading.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBe([0, 10, 20, 30, 40, 50]);
        begun.Count.ShouldBe(6);
    }

    [Fact]
    public async Task A_source_that_fails_is_heard_of() =>
        await Should.ThrowAsync<InvalidOperationException>(() =>
            SideBySide.ReadAsync<int, int>([1, 2, 3], at => at == 2 ? throw new InvalidOperationException() : Task.FromResult(at), default)
        );
}
