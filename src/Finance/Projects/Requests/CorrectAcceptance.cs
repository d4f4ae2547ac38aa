using ThongSuot.Finance.Projects.Contracts;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Finance.Projects.Requests;

/// <summary>
/// An acceptance is reduced or taken back: never below what is paid or waits to be; where anything was paid against it, when a second
/// person agreed.
/// </summary>
internal static class CorrectAcceptance
{
    public static async Task<Result> RunAsync(Write write, Project row, ProjectInput input, Seat seat, DateOnly on, CancellationToken ct)
    {
        if (!(await ProjectReads.ContractAsync(write.Db, row, input.Contract, ct)).TryGet(out var contract, out var unknown))
        {
            return unknown;
        }

        var waiting = await ProjectRequests.WaitingAsync(write.Db, row, ct);
        if (on < contract.Of?.SignedOn)
        {
            return ProjectRefusals.BeforeStep(contract.Of.SignedOn);
        }

        if (waiting.Any(one => one.Kind == RequestKind.Acceptance && one.Number == input.Number))
        {
            return ProjectRefusals.NumberKnown(input.Number);
        }

        var part = await PartAsync(write.Db, row, contract.Of, waiting, ct);
        if (part.Against(input.Amount) is { } against)
        {
            return against;
        }

        if (part.Paid == 0)
        {
            return await DoAsync(write.Db, row, contract.Of, input.Amount, waiting, ct);
        }

        write.Db.Add(
            new ProjectRequest
            {
                Id = Guid.CreateVersion7(),
                ProvinceCode = row.ProvinceCode,
                ProjectId = row.Id,
                Kind = RequestKind.Acceptance,
                ContractId = contract.Of?.Id,
                Year = on.Year,
                Amount = -input.Amount,
                Number = input.Number,
                On = on,
                Content = input.Content,
                AskedBy = seat.AccountId,
                AskedByName = seat.Signature,
            }
        );
        write.Tell(
            row.OwnerPath,
            null,
            $"Dự án {row.Code}: giảm nghiệm thu {VietnameseFormat.Money(input.Amount)}, chờ lãnh đạo xác nhận",
            $"/ngan-sach/du-an/{row.Code}"
        );
        return row.Wait(waiting.Count + 1);
    }

    /// <summary>Does it, looking at the limits once more: others may have been paid since it was asked for.</summary>
    /// <param name="waiting">What waits besides it.</param>
    public static async Task<Result> DoAsync(
        Db db,
        Project row,
        ProjectContract? contract,
        long amount,
        IReadOnlyList<ProjectRequest> waiting,
        CancellationToken ct
    )
    {
        if ((await PartAsync(db, row, contract, waiting, ct)).Against(amount) is { } against)
        {
            return against;
        }

        return contract?.CorrectAcceptance(amount) is { IsRefused: true } above ? above : row.CorrectAcceptance(amount);
    }

    private static async Task<Part> PartAsync(
        Db db,
        Project row,
        ProjectContract? contract,
        IReadOnlyList<ProjectRequest> waiting,
        CancellationToken ct
    )
    {
        var of = waiting.Where(one => one.ContractId == contract?.Id).ToList();
        var (paid, accepted) = (
            of.Where(one => one.Kind == RequestKind.Payment && one.Amount > 0).Sum(one => one.Amount),
            of.Where(one => one.Kind == RequestKind.Acceptance).Sum(one => one.Amount)
        );
        if (contract is not null)
        {
            return new(contract.Accepted + accepted, contract.Paid + paid);
        }

        var contracts = await ProjectReads.ContractsAsync(db, row, ct);
        return new(
            row.Accepted - contracts.Sum(one => one.Accepted) + accepted,
            Math.Max(0, row.Disbursed - contracts.Sum(one => one.Paid)) + paid
        );
    }

    /// <summary>What of a contract, or outside contracts, is accepted and paid, with what waits counted.</summary>
    private sealed record Part(long Accepted, long Paid)
    {
        public Refusal? Against(long amount) =>
            amount <= 0 ? ProjectRefusals.AmountWrong
            : amount > Accepted ? ProjectRefusals.AboveAccepted(Math.Max(0, Accepted))
            : Accepted - amount < Paid ? ProjectRefusals.AcceptedBelowPaid(Math.Max(0, Accepted - Paid))
            : null;
    }
}
