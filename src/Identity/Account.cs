using System.Security.Cryptography;
using ThongSuot.Identity.SignIn;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Identity;

/// <summary>A person who can sign in. What they may do comes from their seats, never from the account.</summary>
internal sealed class Account
{
    public required AccountId Id { get; init; }

    /// <summary>Lower case, without marks: what is typed at sign-in.</summary>
    public required string UserName { get; init; }

    public required string PersonName { get; set; }

    public required string PasswordHash { get; set; }

    /// <summary>Base32 secret of the authenticator, protected at rest; null until set up.</summary>
    public string? TotpSecret { get; private set; }

    /// <summary>The secret counts only after one right code has been typed.</summary>
    public bool TotpConfirmed { get; private set; }

    /// <summary>The last time step a code was taken from: a code works once.</summary>
    public long LastTotpStep { get; private set; }

    public int Misses { get; private set; }

    public DateTimeOffset? LockedUntil { get; private set; }

    /// <summary>Changes with the password or on "sign out everywhere": older cookies stop working.</summary>
    public string Stamp { get; private set; } = NewStamp();

    public bool Active { get; private set; } = true;

    public bool MustChangePassword { get; set; }

    public int Version { get; private set; }

    public bool IsLocked(DateTimeOffset now) => LockedUntil is { } until && until > now;

    public void Missed(DateTimeOffset now)
    {
        (Misses, LockedUntil) = MissRule.After(Misses, LockedUntil, now);
        Version++;
    }

    public void Entered()
    {
        Misses = 0;
        LockedUntil = null;
        Version++;
    }

    public Result Unlock()
    {
        if (LockedUntil is null && Misses == 0)
        {
            return IdentityRefusals.NotLocked;
        }

        Entered();
        return Result.Done;
    }

    public void ChangePassword(string hash, bool mustChange)
    {
        PasswordHash = hash;
        MustChangePassword = mustChange;
        Stamp = NewStamp();
        Version++;
    }

    public void OfferTotp(string protectedSecret)
    {
        TotpSecret = protectedSecret;
        TotpConfirmed = false;
        LastTotpStep = 0;
        Version++;
    }

    public void ConfirmTotp(long step)
    {
        TotpConfirmed = true;
        LastTotpStep = step;
        Version++;
    }

    /// <summary>Takes the time step of a right code, unless it was used before.</summary>
    public bool UseTotpStep(long step)
    {
        if (step <= LastTotpStep)
        {
            return false;
        }

        LastTotpStep = step;
        Version++;
        return true;
    }

    public void DropTotp()
    {
        TotpSecret = null;
        TotpConfirmed = false;
        Stamp = NewStamp();
        Version++;
    }

    public Result Close()
    {
        if (!Active)
        {
            return IdentityRefusals.AlreadyClosed;
        }

        Active = false;
        Stamp = NewStamp();
        Version++;
        return Result.Done;
    }

    private static string NewStamp() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));
}
