using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Projects.Contracts;
using ThongSuot.Finance.Projects.Requests;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Projects;

/// <summary>Money of a project in a year, in đồng.</summary>
internal sealed record YearMoney(ProjectId ProjectId, long Capital, long Paid);

/// <summary>Reads projects as a seat sees them: those it owns, those proposed to it, and all of the province for Finance.</summary>
internal static class ProjectReads
{
    public static IQueryable<Project> Seen(Db db, Seat seat)
    {
        var (projects, scope) = (db.Projects, FinanceSeats.ScopeOf(seat));
        if (scope.IsProvince)
        {
            return projects.Within(scope, row => row.OwnerPath);
        }

        var (own, province) = (scope.Prefix, seat.ProvinceCode);
        return projects.Where(row =>
            row.ProvinceCode == province && (row.OwnerPath == own || row.ProposedPath == own || row.PlacePath == own)
        );
    }

    public static Task<Project?> OpenAsync(Db db, string code, Seat seat, CancellationToken ct) =>
        Seen(db, seat).FirstOrDefaultAsync(row => row.Code == code, ct);

    public static async Task<IReadOnlyList<ProjectContract>> ContractsAsync(Db db, Project project, CancellationToken ct)
    {
        var contracts = db.ProjectContracts;
        return await contracts
            .AsNoTracking()
            .Where(row => row.ProvinceCode == project.ProvinceCode && row.ProjectId == project.Id)
            .OrderBy(row => row.SignedOn)
            .ThenBy(row => row.Number)
            .ToListAsync(ct);
    }

    /// <summary>The contract an acceptance or a payment is of; none for costs outside contracts.</summary>
    public static async Task<Result<ChosenContract>> ContractAsync(Db db, Project row, Guid? id, CancellationToken ct)
    {
        if (id is not { } asked)
        {
            return new ChosenContract(null);
        }

        var (contracts, key) = (db.ProjectContracts, new ProjectContractId(asked));
        var found = await contracts.FirstOrDefaultAsync(
            one => one.ProvinceCode == row.ProvinceCode && one.ProjectId == row.Id && one.Id == key,
            ct
        );
        return found is null ? ProjectRefusals.ContractUnknown : new ChosenContract(found);
    }

    /// <summary>Đồng of a year's capital that are not disbursed.</summary>
    public static async Task<long> CapitalLeftAsync(Db db, Project project, int year, CancellationToken ct)
    {
        var (capitals, payments, province, id) = (db.ProjectCapitals, db.ProjectPayments, project.ProvinceCode, project.Id);
        var given = await capitals
            .Where(row => row.ProvinceCode == province && row.Year == year && row.ProjectId == id)
            .SumAsync(row => row.Amount, ct);
        var paid = await payments
            .Where(row => row.ProvinceCode == province && row.Year == year && row.ProjectId == id)
            .SumAsync(row => row.Amount, ct);
        return given - paid;
    }

    /// <summary>Capital and payments of a year by project, those paid until a day.</summary>
    public static async Task<Dictionary<ProjectId, YearMoney>> OfYearAsync(
        Db db,
        string province,
        int year,
        DateOnly until,
        CancellationToken ct
    )
    {
        var (capitals, payments) = (db.ProjectCapitals, db.ProjectPayments);
        var given = await capitals
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.Year == year)
            .GroupBy(row => row.ProjectId)
            .Select(one => new { one.Key, Sum = one.Sum(row => row.Amount) })
            .ToDictionaryAsync(row => row.Key, row => row.Sum, ct);
        var paid = await payments
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.Year == year && row.On <= until)
            .GroupBy(row => row.ProjectId)
            .Select(one => new { one.Key, Sum = one.Sum(row => row.Amount) })
            .ToDictionaryAsync(row => row.Key, row => row.Sum, ct);
        return given
            .Keys.Union(paid.Keys)
            .ToDictionary(id => id, id => new YearMoney(id, given.GetValueOrDefault(id), paid.GetValueOrDefault(id)));
    }
}
