using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Projects.Contracts;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Projects.Requests;

/// <summary>What capital and payments of a project may still be, with what waits counted as if it were agreed to.</summary>
/// <param name="waiting">Requests that wait besides the one that is asked about.</param>
internal sealed class ProjectMoney(Db db, Project row, IReadOnlyList<ProjectRequest> waiting)
{
    private const int January = 1;

    /// <returns>The year whose capital it is of, or why it cannot be.</returns>
    public async Task<Result<int>> CheckAsync(
        RequestKind kind,
        long amount,
        DateOnly on,
        string number,
        Guid? contract,
        CancellationToken ct
    )
    {
        if (await IsKnownAsync(kind, number, contract, ct))
        {
            return ProjectRefusals.NumberKnown(number);
        }

        return kind == RequestKind.Capital ? await CapitalAsync(amount, on.Year, ct) : await PaymentAsync(amount, on, contract, ct);
    }

    /// <summary>Does what was agreed to: limits are looked at once more, for others may have been agreed to before.</summary>
    public async Task<Result> MoveAsync(ProjectRequest request, CancellationToken ct)
    {
        if (request.Kind == RequestKind.Capital)
        {
            var given = await CapitalAsync(request.Amount, request.Year, ct);
            if (given.IsRefused)
            {
                return given.Refusal;
            }

            db.Add(
                new ProjectCapital
                {
                    Id = Guid.CreateVersion7(),
                    ProvinceCode = row.ProvinceCode,
                    ProjectId = row.Id,
                    Year = request.Year,
                    Amount = request.Amount,
                    Number = request.Number,
                    On = request.On,
                }
            );
            return Result.Done;
        }

        if (!(await ContractAsync(request.ContractId?.Value, ct)).TryGet(out var contract, out var unknown))
        {
            return unknown;
        }

        if (request.Kind == RequestKind.Acceptance)
        {
            return await CorrectAcceptance.DoAsync(db, row, contract.Of, -request.Amount, waiting, ct);
        }

        if (contract.Of?.Pay(request.Amount) is { IsRefused: true } above)
        {
            return above;
        }

        var done = row.Disburse(request.Amount, await CapitalLeftAsync(request.Year, ct));
        if (done.IsRefused)
        {
            return done;
        }

        db.Add(
            new ProjectPayment
            {
                Id = Guid.CreateVersion7(),
                ProvinceCode = row.ProvinceCode,
                ProjectId = row.Id,
                Year = request.Year,
                Amount = request.Amount,
                ContractId = request.ContractId,
                Voucher = request.Number,
                On = request.On,
            }
        );
        return Result.Done;
    }

    /// <summary>All years together stay within the medium-term plan, or the total where there is none.</summary>
    private async Task<Result<int>> CapitalAsync(long amount, int year, CancellationToken ct)
    {
        if (amount < 0)
        {
            var free = await CapitalLeftAsync(year, ct);
            return -amount > free ? ProjectRefusals.AboveCapital(free) : year;
        }

        var (capitals, province, id) = (db.ProjectCapitals, row.ProvinceCode, row.Id);
        var given = await capitals.Where(one => one.ProvinceCode == province && one.ProjectId == id).SumAsync(one => one.Amount, ct);
        var left = (row.MediumTerm > 0 ? row.MediumTerm : row.Total) - given - WaitingOf(RequestKind.Capital).Sum(one => one.Amount);
        return amount > left ? ProjectRefusals.AbovePlan(Math.Max(0, left)) : year;
    }

    /// <summary>Paid in January it may still be of the year before, as long as that year's capital lasts.</summary>
    private async Task<Result<int>> PaymentAsync(long amount, DateOnly on, Guid? contract, CancellationToken ct)
    {
        if (!(await ContractAsync(contract, ct)).TryGet(out var chosen, out var unknown))
        {
            return unknown;
        }

        var held = WaitingOf(RequestKind.Payment).ToList();
        if (
            chosen.Of is { } of
            && held.Where(one => one.ContractId == of.Id).Sum(one => one.Amount) is var ofContract
            && (of.Paid + ofContract + amount > of.Value || of.Paid + ofContract + amount < 0)
        )
        {
            return amount < 0
                ? ProjectRefusals.AbovePaid(of.Paid + ofContract)
                : ProjectRefusals.AboveContract(of.Value - of.Paid - ofContract);
        }

        var (year, left) = (on.Year, await CapitalLeftAsync(on.Year, ct));
        if (on.Month == January && left < amount)
        {
            (year, left) = (on.Year - 1, await CapitalLeftAsync(on.Year - 1, ct));
        }

        var paid = row.Disbursed + held.Sum(one => one.Amount);
        return amount > left ? ProjectRefusals.AboveCapital(left)
            : paid + amount > row.Total ? ProjectRefusals.AboveTotal(row.Total - paid)
            : paid + amount < 0 ? ProjectRefusals.AbovePaid(paid)
            : year;
    }

    private async Task<long> CapitalLeftAsync(int year, CancellationToken ct) =>
        await ProjectReads.CapitalLeftAsync(db, row, year, ct)
        - WaitingOf(RequestKind.Payment).Where(one => one.Year == year).Sum(one => one.Amount)
        + WaitingOf(RequestKind.Capital).Where(one => one.Year == year && one.Amount < 0).Sum(one => one.Amount);

    private IEnumerable<ProjectRequest> WaitingOf(RequestKind kind) => waiting.Where(one => one.Kind == kind);

    /// <summary>One decision gives capital once; one voucher pays one contract once.</summary>
    private async Task<bool> IsKnownAsync(RequestKind kind, string number, Guid? contract, CancellationToken ct)
    {
        var (province, id, capitals, payments) = (row.ProvinceCode, row.Id, db.ProjectCapitals, db.ProjectPayments);
        var of = contract is { } key ? new ProjectContractId(key) : (ProjectContractId?)null;
        if (waiting.Any(one => one.Kind == kind && one.Number == number && one.ContractId == of))
        {
            return true;
        }

        return kind == RequestKind.Capital
            ? await capitals.AnyAsync(one => one.ProvinceCode == province && one.ProjectId == id && one.Number == number, ct)
            : await payments.AnyAsync(
                one => one.ProvinceCode == province && one.ProjectId == id && one.Voucher == number && one.ContractId == of,
                ct
            );
    }

    private async Task<Result<ChosenContract>> ContractAsync(Guid? id, CancellationToken ct) =>
        await ProjectReads.ContractAsync(db, row, id, ct);
}

/// <param name="Of">Null for costs outside contracts.</param>
internal sealed record ChosenContract(ProjectContract? Of);
