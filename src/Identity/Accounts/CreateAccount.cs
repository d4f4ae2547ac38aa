using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.Proposals;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Identity.Accounts;

/// <param name="UnitPath">Unit of the first seat.</param>
internal sealed record NewAccount(string UserName, string PersonName, Role? Role, string Title, string UnitPath);

/// <summary>What is shown once after a password was made: the same form sent again gives no second one.</summary>
/// <param name="Attempt">Differs from the caller's own when the answer is an earlier one.</param>
internal sealed record PasswordMade(Guid AccountId, Guid Attempt);

/// <summary>Opens an account with a temporary password and proposes its first seat, without which nobody can sign in with it.</summary>
internal sealed partial class CreateAccount(WriteGate gate, Units units, IPasswordHasher<Account> hasher)
{
    private const int LongestName = 100;
    private const int LongestTitle = 150;

    /// <returns>The account, and the password to show once; null when this form was already answered.</returns>
    /// <param name="confirmed">The seat counts at once: whoever installs the program is nobody's administrator.</param>
    public async Task<Result<(Guid AccountId, string? Password)>> RunAsync(
        NewAccount input,
        Scope scope,
        Deed deed,
        CancellationToken ct,
        bool confirmed = false
    )
    {
        if (input.PersonName.Trim() is not { Length: > 0 and <= LongestName })
        {
            return IdentityRefusals.PersonNameMissing;
        }

        var userName = VietnameseText.Fold(input.UserName);
        if (!IsUserName(userName))
        {
            return IdentityRefusals.BadUserName;
        }

        var seat = SeatOf(input.Role, input.Title, input.UnitPath, scope, AccountId.New(), OfficeClock.DayOf(deed.At), units);
        if (seat.IsRefused)
        {
            return seat.Refusal;
        }

        // The slow hash runs outside the write lane.
        var (password, attempt) = (TemporaryPassword.New(), Guid.CreateVersion7());
        var account = new Account
        {
            Id = seat.Value.AccountId,
            UserName = userName,
            PersonName = input.PersonName.Trim(),
            PasswordHash = hasher.HashPassword(null!, password),
            MustChangePassword = true,
        };
        var made = await gate.RunAsync<PasswordMade>(
            deed,
            (write, token) => WriteAsync(write, account, seat.Value, attempt, confirmed, token),
            ct
        );
        return made.IsRefused ? made.Refusal : (made.Value.AccountId, made.Value.Attempt == attempt ? password : null);
    }

    /// <summary>Whether a name has the form that is typed at sign-in.</summary>
    public static bool IsUserName(string userName) => UserNameShape().IsMatch(userName);

    /// <summary>A seat in a unit of the scope, in a role the unit has.</summary>
    public static Result<AccountSeat> SeatOf(
        Role? wanted,
        string title,
        string unitPath,
        Scope scope,
        AccountId account,
        DateOnly from,
        Units units
    )
    {
        if (units.ByPath(unitPath) is not { } unit || !scope.Covers(unit.Path))
        {
            return IdentityRefusals.OutsideScope;
        }

        if (wanted is not { } role)
        {
            return IdentityRefusals.RoleMissing;
        }

        if (!Administration.RolesIn(unit).Contains(role))
        {
            return role is Role.ProvinceLeader or Role.ProvinceOffice or Role.HomeAffairs or Role.NationalObserver
                ? IdentityRefusals.RoleAbove
                : IdentityRefusals.RoleNotHere(RoleNames.Of(role), unit.Name);
        }

        if (title.Trim() is not { Length: > 0 and <= LongestTitle })
        {
            return IdentityRefusals.TitleMissing;
        }

        return new AccountSeat
        {
            Id = SeatId.New(),
            AccountId = account,
            Role = role,
            Title = title.Trim(),
            UnitId = unit.Id,
            UnitName = unit.Name,
            UnitPath = unit.Path,
            ScopePath = AccountSeat.ScopeOf(role, unit.Path),
            ProvinceCode = unit.ProvinceCode,
            From = from,
        };
    }

    private static async Task<Result<PasswordMade>> WriteAsync(
        Write write,
        Account account,
        AccountSeat seat,
        Guid attempt,
        bool confirmed,
        CancellationToken ct
    )
    {
        if (await write.Db.Accounts.AnyAsync(row => row.UserName == account.UserName, ct))
        {
            return IdentityRefusals.NameTaken(account.UserName);
        }

        write.Db.Accounts.Add(account);
        if (confirmed)
        {
            write.Db.AccountSeats.Add(seat);
        }
        else
        {
            write.Db.Proposals.Add(Proposal.OfSeat(seat, write.Deed));
        }

        write.Record(
            "identity.account-created",
            "account",
            account.Id.Value,
            seat.ProvinceCode,
            seat.UnitPath,
            $"Tạo tài khoản, {(confirmed ? "giao" : "đề nghị")} vị trí {seat.Title}, {seat.UnitName}",
            new { seat.Role, seat.UnitPath }
        );
        return new PasswordMade(account.Id.Value, attempt);
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9._-]{2,59}$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex UserNameShape();
}
