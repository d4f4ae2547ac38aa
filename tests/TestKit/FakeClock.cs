using System.Globalization;

namespace ThongSuot.TestKit;

/// <summary>A clock that stands until a test moves it. By default Thursday 11/9/2025, 08:00 in Vietnam: a working morning.</summary>
public sealed class FakeClock : TimeProvider
{
    public static readonly DateTimeOffset Morning = new(2025, 9, 11, 8, 0, 0, TimeSpan.FromHours(7));

    private DateTimeOffset now = Morning.ToUniversalTime();
    private bool held;

    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>Vietnam time, <c>yyyy-MM-dd HH:mm</c>.</summary>
    public void Set(string local) => Move(At(local));

    public void Advance(TimeSpan time) => Move(now + time);

    /// <summary>From now on it stands for good: tests that run at once stand on it.</summary>
    internal void Hold() => held = true;

    private void Move(DateTimeOffset to) =>
        now = held
            ? throw new InvalidOperationException(
                "Other tests stand on this clock: start a program of your own, or give the deed its moment"
            )
            : to;

    public static DateTimeOffset At(string local) =>
        new DateTimeOffset(
            DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            TimeSpan.FromHours(7)
        ).ToUniversalTime();
}
