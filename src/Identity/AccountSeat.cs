using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Identity;

/// <summary>A seat: this person, in this role, for this unit, from when to when. Ended, never deleted: deeds point at it.</summary>
internal sealed class AccountSeat
{
    public required SeatId Id { get; init; }

    public required AccountId AccountId { get; init; }

    public required Role Role { get; init; }

    /// <summary>Title as printed on forms: "Phó Chủ tịch UBND xã".</summary>
    public required string Title { get; init; }

    public required UnitId UnitId { get; init; }

    public required string UnitName { get; init; }

    public required string UnitPath { get; init; }

    public required string ScopePath { get; init; }

    public required string ProvinceCode { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Last day, included; null while it lasts.</summary>
    public DateOnly? To { get; private set; }

    public int Version { get; private set; }

    /// <summary>Ends it with its last day.</summary>
    public Result End(DateOnly lastDay)
    {
        if (lastDay < From)
        {
            return IdentityRefusals.EndsBeforeItBegins(From);
        }

        if (To is { } already && already <= lastDay)
        {
            return IdentityRefusals.SeatEnded(already);
        }

        To = lastDay;
        Version++;
        return Result.Done;
    }

    /// <summary>
    /// What a role sees from a unit: people of a commune's offices and centre see the commune's records; a department's its own;
    /// the province's offices and leaders the province.
    /// </summary>
    public static string ScopeOf(Role role, string unitPath) =>
        role switch
        {
            Role.NationalObserver => Platform.Access.UnitPath.Nation,
            Role.ProvinceLeader or Role.ProvinceOffice or Role.HomeAffairs => new UnitPath(unitPath).Province,
            _ => new UnitPath(unitPath).Organisation,
        };
}
