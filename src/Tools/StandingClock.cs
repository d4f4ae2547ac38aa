namespace ThongSuot.Tools;

/// <summary>A clock that stands at the moment a replay ends.</summary>
internal sealed class StandingClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
