using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Results;

namespace ThongSuot.Benefits.Needs;

/// <summary>How many people of an organisation want to leave in a year by one scheme, as it answered the survey; no names.</summary>
internal sealed class LeaveNeed
{
    public const int MostPeople = 500;
    public const long MostMoney = 1_000_000_000_000;

    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required string UnitPath { get; init; }

    public required int Year { get; init; }

    public required Scheme Scheme { get; init; }

    public int People { get; private set; }

    /// <summary>Đồng, estimated.</summary>
    public long Money { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string By { get; private set; } = string.Empty;

    public int Version { get; private set; }

    public Result Set(int? people, long? money, string by, DateTimeOffset at)
    {
        if (people is not (>= 0 and <= MostPeople) || money is not (>= 0 and <= MostMoney))
        {
            return BenefitRefusals.NeedWrong;
        }

        (People, Money, By, At) = (people.Value, money.Value, by, at);
        Version++;
        return Result.Done;
    }
}
