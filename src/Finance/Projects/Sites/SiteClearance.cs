using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Projects.Sites;

/// <summary>The clearing of the site of one project: how many households, how much land and money, by whose authority until when.</summary>
internal sealed class SiteClearance : IInProvince
{
    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required ProjectId ProjectId { get; init; }

    /// <summary>The owner of the project, whose officers carry it out.</summary>
    public required string OwnerPath { get; init; }

    public int Households { get; private set; }

    /// <summary>Square metres to be taken.</summary>
    public long Area { get; private set; }

    /// <summary>Đồng of compensation and support as planned.</summary>
    public long Money { get; private set; }

    /// <summary>Farm land is announced ninety days ahead, other land a hundred and eighty (Land Law 31/2024/QH15, Article 85).</summary>
    public bool IsFarmLand { get; private set; }

    /// <summary>The document by which whoever approves has that power; null where it rests on the law for good.</summary>
    public string? AuthorityNumber { get; private set; }

    /// <summary>The last day of that power; null where it does not lapse.</summary>
    public DateOnly? AuthorityUntil { get; private set; }

    public int Version { get; private set; }

    public Result Write(SiteInput input)
    {
        if (input.Against() is { } wrong)
        {
            return wrong;
        }

        (Households, Area, Money, IsFarmLand) = (input.Households, input.Area, input.Money, input.IsFarmLand);
        (AuthorityNumber, AuthorityUntil) = (input.AuthorityNumber.Length == 0 ? null : input.AuthorityNumber, input.AuthorityUntil);
        Version++;
        return Result.Done;
    }
}

/// <summary>The facts of a site as typed.</summary>
internal sealed record SiteInput(int Households, long Area, long Money, bool IsFarmLand, string AuthorityNumber, DateOnly? AuthorityUntil)
{
    private const int MostHouseholds = 100_000;
    private const long LargestArea = 10_000_000_000;

    public Refusal? Against() =>
        Refusal.Together([
            Households is <= 0 or > MostHouseholds ? SiteRefusals.HouseholdsWrong : null,
            Area is <= 0 or > LargestArea ? SiteRefusals.AreaWrong : null,
            Money <= 0 ? ProjectRefusals.AmountWrong with { Field = "Money" } : null,
            AuthorityUntil is null != (AuthorityNumber.Length == 0) || AuthorityNumber.Length > Project.NumberLength
                ? SiteRefusals.AuthorityHalf
                : null,
        ]);
}
