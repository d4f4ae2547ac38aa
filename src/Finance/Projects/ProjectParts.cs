using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Projects;

/// <summary>Capital a project has in a year, by its decision.</summary>
internal sealed class ProjectCapital : IInProvince
{
    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required ProjectId ProjectId { get; init; }

    public required int Year { get; init; }

    /// <summary>Đồng; below zero where a decision takes back.</summary>
    public required long Amount { get; init; }

    public required string Number { get; init; }

    public required DateOnly On { get; init; }
}

/// <summary>What the treasury paid for a project.</summary>
internal sealed class ProjectPayment : IInProvince
{
    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required ProjectId ProjectId { get; init; }

    /// <summary>The contract it pays; null for costs outside contracts.</summary>
    public ProjectContractId? ContractId { get; init; }

    /// <summary>The year whose capital it is of: paid until the end of January after it.</summary>
    public required int Year { get; init; }

    /// <summary>Đồng.</summary>
    public required long Amount { get; init; }

    public required string Voucher { get; init; }

    public required DateOnly On { get; init; }
}

/// <summary>A board that runs projects of a commune.</summary>
internal sealed class ProjectBoard
{
    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required string UnitPath { get; init; }

    public required string Name { get; set; }

    /// <summary>Of the decision that set it up.</summary>
    public required string Number { get; set; }

    public required DateOnly Since { get; set; }

    /// <summary>The day it was dissolved; null while it works.</summary>
    public DateOnly? EndedOn { get; set; }

    public int Version { get; set; }
}
