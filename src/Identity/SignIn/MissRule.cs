namespace ThongSuot.Identity.SignIn;

/// <summary>OWASP ASVS 2.2.1: guessing is slowed after a few misses, for a name that exists and for one that does not.</summary>
internal static class MissRule
{
    private const int MissesBeforeLock = 5;
    private static readonly TimeSpan LockFor = TimeSpan.FromMinutes(15);

    /// <summary>The count and the lock after one more miss.</summary>
    public static (int Misses, DateTimeOffset? LockedUntil) After(int misses, DateTimeOffset? lockedUntil, DateTimeOffset now) =>
        misses + 1 >= MissesBeforeLock ? (0, now + LockFor) : (misses + 1, lockedUntil);
}
