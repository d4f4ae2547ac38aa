using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.Proposals;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Identity.Accounts;

/// <summary>The seats of an account.</summary>
internal sealed partial class ManageAccount
{
    /// <summary>Proposes a seat; it counts when a second person confirms it.</summary>
    public async Task<Result> AddSeatAsync(AccountId id, NewSeat input, Scope scope, Deed deed, CancellationToken ct)
    {
        if (deed.Actor.AccountId == id)
        {
            return IdentityRefusals.OwnAccount;
        }

        var made = CreateAccount.SeatOf(
            input.Role,
            input.Title,
            input.UnitPath,
            scope,
            id,
            input.From ?? OfficeClock.DayOf(deed.At),
            units
        );
        if (made.IsRefused)
        {
            return made.Refusal;
        }

        return await gate.RunAsync(
            deed,
            async (write, token) =>
            {
                if (await FindAsync(write.Db, id, scope, token) is not { Active: true })
                {
                    return IdentityRefusals.AccountNotFound;
                }

                var (seat, path) = (made.Value, made.Value.UnitPath);
                if (await HasSeatAsync(write.Db, seat, token))
                {
                    return IdentityRefusals.SeatAlready;
                }

                if (
                    await write.Db.Proposals.AnyAsync(
                        row => row.Kind == ProposalKind.Seat && row.AccountId == id && row.Role == seat.Role && row.UnitPath == path,
                        token
                    )
                )
                {
                    return IdentityRefusals.ProposedAlready;
                }

                write.Db.Proposals.Add(Proposal.OfSeat(seat, deed));
                write.Record(
                    "identity.seat-proposed",
                    "account",
                    id.Value,
                    seat.ProvinceCode,
                    path,
                    $"Đề nghị giao vị trí {seat.Title}, {seat.UnitName}",
                    new { seat.Role, seat.From }
                );
                return Result.Done;
            },
            ct
        );
    }

    public async Task<Result> EndSeatAsync(AccountId id, SeatId seatId, DateOnly lastDay, Scope scope, Deed deed, CancellationToken ct) =>
        await gate.RunAsync(
            deed,
            async (write, token) =>
            {
                var seat = await write.Db.AccountSeats.FirstOrDefaultAsync(row => row.Id == seatId && row.AccountId == id, token);
                if (seat is null || !scope.Covers(seat.UnitPath))
                {
                    return IdentityRefusals.OutsideScope with { Field = null };
                }

                var ended = seat.End(lastDay);
                if (ended.IsRefused)
                {
                    return ended;
                }

                write.Record(
                    "identity.seat-ended",
                    "account",
                    id.Value,
                    seat.ProvinceCode,
                    seat.UnitPath,
                    $"Kết thúc vị trí {seat.Title}, {seat.UnitName} từ hết ngày {lastDay:d/M/yyyy}"
                );
                return Result.Done;
            },
            ct
        );

    public static Task<bool> HasSeatAsync(Db db, AccountSeat seat, CancellationToken ct)
    {
        var (id, role, path, from) = (seat.AccountId, seat.Role, seat.UnitPath, seat.From);
        return db.AccountSeats.AnyAsync(
            row => row.AccountId == id && row.Role == role && row.UnitPath == path && (row.To == null || row.To >= from),
            ct
        );
    }
}
