using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Identity.SignIn;

/// <summary>The second step: the code of the authenticator, once.</summary>
internal sealed class EnterCode(WriteGate gate, CodeTicket tickets, TotpSecrets secrets, OfficeClock clock)
{
    public async Task<Result<Entered>> RunAsync(string? ticket, string code, CancellationToken ct)
    {
        if (tickets.Read(ticket) is not { } bearer)
        {
            return IdentityRefusals.CodeExpired;
        }

        // A wrong code must be counted, so it is an answer of the write, not a refusal that would undo the count.
        var outcome = await gate.RunAsync<bool?>(
            Deed.BySystem(clock.Now, "Đăng nhập"),
            (write, token) => TryAsync(write, bearer.Account, bearer.Stamp, code, token),
            ct
        );
        if (outcome.IsRefused)
        {
            return outcome.Refusal;
        }

        return outcome.Value is true ? new Entered(bearer.Account, bearer.Stamp, WantsCode: false) : IdentityRefusals.WrongCode;
    }

    private async Task<Result<bool?>> TryAsync(Write write, AccountId id, string stamp, string code, CancellationToken ct)
    {
        var held = await AccountTries.HoldAsync(write, id, stamp, ct);
        if (held.IsRefused)
        {
            return held.Refusal;
        }

        if (held.Value is not { TotpSecret: not null } account)
        {
            return IdentityRefusals.CodeExpired;
        }

        var right = Totp.StepOf(secrets.Open(account.TotpSecret), code, clock.Now) is { } step && account.UseTotpStep(step);
        if (right)
        {
            account.Entered();
        }
        else
        {
            account.Missed(clock.Now);
        }

        write.Record(
            right ? "identity.entered" : "identity.code-missed",
            "account",
            id.Value,
            string.Empty,
            "/",
            right ? "Đăng nhập bằng mã xác thực" : "Nhập sai mã xác thực"
        );
        return (bool?)right;
    }
}

/// <summary>Keeps authenticator secrets unreadable in the database and its backups.</summary>
internal sealed class TotpSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("ThongSuot.Identity.Totp");

    public string Seal(string secret) => protector.Protect(secret);

    public string Open(string protectedSecret) => protector.Unprotect(protectedSecret);
}
