using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.Accounts;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Identity.Proposals;

/// <summary>The second pair of eyes: neither who proposed it nor whom it is about.</summary>
internal sealed class ConfirmProposal(IDbContextFactory<Db> contexts, WriteGate gate, Units units, IPasswordHasher<Account> hasher)
{
    /// <returns>Whose account it was, and a temporary password to show once where one was made.</returns>
    public async Task<Result<(Guid? AccountId, string? Password)>> RunAsync(Guid id, Scope scope, Deed deed, CancellationToken ct)
    {
        // The slow hash runs outside the write lane.
        var (password, attempt) = (TemporaryPassword.New(), Guid.CreateVersion7());
        var hash = await NeedsPasswordAsync(id, ct) ? hasher.HashPassword(null!, password) : string.Empty;
        var done = await gate.RunAsync<Confirmed>(
            deed,
            async (write, token) =>
            {
                if (await FindAsync(write, id, scope, token) is not { } proposal)
                {
                    return IdentityRefusals.ProposalGone;
                }

                if (RefusalOf(proposal, deed) is { } refusal)
                {
                    return refusal;
                }

                write.Db.Proposals.Remove(proposal);
                var applied = await ApplyAsync(write, proposal, scope, hash, token);
                return applied.IsRefused
                    ? applied.Refusal
                    : new Confirmed(proposal.AccountId?.Value, proposal.Kind == ProposalKind.Password, attempt);
            },
            ct
        );
        return done.IsRefused
            ? done.Refusal
            : (
                done.Value.AccountId,
                done.Value.MadePassword
                    ? done.Value.Attempt == attempt
                        ? password
                        : string.Empty
                    : null
            );
    }

    private async Task<bool> NeedsPasswordAsync(Guid id, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Proposals.AnyAsync(row => row.Id == id && row.Kind == ProposalKind.Password, ct);
    }

    public async Task<Result> DeclineAsync(Guid id, Scope scope, Deed deed, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(deed.Reason)
            ? IdentityRefusals.ReasonMissing
            : await gate.RunAsync(
                deed,
                async (write, token) =>
                {
                    if (await FindAsync(write, id, scope, token) is not { } proposal)
                    {
                        return IdentityRefusals.ProposalGone;
                    }

                    write.Db.Proposals.Remove(proposal);
                    if (proposal.ClientId is { } client)
                    {
                        (await write.Db.ApiClients.FirstAsync(row => row.Id == client, token)).Revoke(deed.At);
                    }

                    Record(write, proposal, "identity.proposal-declined", $"Không đồng ý: {proposal.Text}");
                    return Result.Done;
                },
                ct
            );

    private static async Task<Proposal?> FindAsync(Write write, Guid id, Scope scope, CancellationToken ct) =>
        await write.Db.Proposals.Within(scope, row => row.UnitPath).FirstOrDefaultAsync(row => row.Id == id, ct);

    private static Refusal? RefusalOf(Proposal proposal, Deed deed) =>
        proposal.ProposedBy == deed.Actor.AccountId ? IdentityRefusals.OwnProposal
        : proposal.AccountId is { } account && account == deed.Actor.AccountId ? IdentityRefusals.OwnAccount
        : null;

    private async Task<Result> ApplyAsync(Write write, Proposal proposal, Scope scope, string hash, CancellationToken ct)
    {
        if (proposal.Kind == ProposalKind.Client)
        {
            var client = await write.Db.ApiClients.FirstAsync(row => row.Id == proposal.ClientId, ct);
            client.Confirm(write.Deed.At);
            Record(write, proposal, "identity.client-confirmed", proposal.Text);
            return Result.Done;
        }

        var account = await write.Db.Accounts.FirstAsync(row => row.Id == proposal.AccountId, ct);
        if (!account.Active)
        {
            return IdentityRefusals.AlreadyClosed;
        }

        switch (proposal.Kind)
        {
            case ProposalKind.Seat:
                return await GiveSeatAsync(write, proposal, account, scope, ct);
            case ProposalKind.Password:
                account.ChangePassword(hash, mustChange: true);
                Record(write, proposal, "identity.password-reset", "Đặt lại mật khẩu tạm");
                return Result.Done;
            default:
                account.DropTotp();
                Record(write, proposal, "identity.totp-dropped-by-administrator", "Tắt mã xác thực của tài khoản");
                return Result.Done;
        }
    }

    private async Task<Result> GiveSeatAsync(Write write, Proposal proposal, Account account, Scope scope, CancellationToken ct)
    {
        // The unit is asked again: what it is and which roles it has may have changed since.
        var made = CreateAccount.SeatOf(
            proposal.Role,
            proposal.Title ?? string.Empty,
            proposal.UnitPath,
            scope,
            account.Id,
            proposal.From!.Value,
            units
        );
        if (made.IsRefused)
        {
            return made.Refusal with { Field = null };
        }

        if (await ManageAccount.HasSeatAsync(write.Db, made.Value, ct))
        {
            return IdentityRefusals.SeatAlready with { Field = null };
        }

        write.Db.AccountSeats.Add(made.Value);
        write.Record(
            "identity.seat-given",
            "account",
            account.Id.Value,
            proposal.ProvinceCode,
            proposal.UnitPath,
            proposal.Text,
            Detail(proposal, made.Value)
        );
        return Result.Done;
    }

    private static object Detail(Proposal proposal, AccountSeat seat) =>
        new
        {
            seat.Role,
            seat.From,
            proposedBy = proposal.ProposedBy?.Value,
            proposal.ProposedAt,
        };

    private static void Record(Write write, Proposal proposal, string act, string text) =>
        write.Record(
            act,
            proposal.AccountId is null ? "api-client" : "account",
            proposal.AccountId?.Value ?? proposal.ClientId!.Value,
            proposal.ProvinceCode,
            proposal.UnitPath,
            text,
            new { proposedBy = proposal.ProposedBy?.Value, proposal.ProposedAt }
        );

    private sealed record Confirmed(Guid? AccountId, bool MadePassword, Guid Attempt);
}
