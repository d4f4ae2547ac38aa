using ThongSuot.Platform.Results;

namespace ThongSuot.Identity.SignIn;

/// <summary>
/// Misses of a name that no account has. Counted and locked like those of an account, or the lock would tell which names exist. Of the name
/// only a hash is kept: somebody may have typed the password there.
/// </summary>
internal sealed class UnknownName
{
    public required string NameHash { get; init; }

    public int Misses { get; private set; }

    public DateTimeOffset? LockedUntil { get; private set; }

    public required DateTimeOffset SeenAt { get; init; }

    public Result Missed(DateTimeOffset now)
    {
        if (LockedUntil is { } until && until > now)
        {
            return IdentityRefusals.Locked(until);
        }

        (Misses, LockedUntil) = MissRule.After(Misses, LockedUntil, now);
        return Result.Done;
    }
}
