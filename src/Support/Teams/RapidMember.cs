using System.Diagnostics;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;

namespace ThongSuot.Support.Teams;

/// <summary>Somebody of a rapid team: what he can mend, where he sits, how he is reached.</summary>
internal sealed class RapidMember : IInProvince
{
    /// <summary>The kind of record in deeds.</summary>
    public const string RecordKind = "rapid-member";
    public const int PhoneLength = 20;

    public required RapidMemberId Id { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>His organisation: its team answers.</summary>
    public required string UnitPath { get; init; }

    public required SeatId SeatId { get; init; }

    public required string PersonName { get; init; }

    public required string Title { get; init; }

    public string Phone { get; private set; } = string.Empty;

    public bool MendsLine { get; private set; }

    public bool MendsSoftware { get; private set; }

    public bool MendsPower { get; private set; }

    /// <summary>Path of the commune where he sits; distances are measured from it.</summary>
    public string BasePath { get; private set; } = string.Empty;

    public bool Left { get; private set; }

    public int Version { get; private set; }

    public string Signature => $"{PersonName}, {Title}";

    public bool Mends(OutageKind kind) =>
        kind switch
        {
            OutageKind.Line => MendsLine,
            OutageKind.Software => MendsSoftware,
            OutageKind.Power => MendsPower,
            _ => throw new UnreachableException($"Outage {kind}"),
        };

    public Result Take(MemberFacts facts)
    {
        if (facts.Against() is { } against)
        {
            return against;
        }

        (Phone, BasePath, Left) = (facts.Phone.Trim(), facts.BasePath, false);
        (MendsLine, MendsSoftware, MendsPower) = (facts.Line, facts.Software, facts.Power);
        Version++;
        return Result.Done;
    }

    public Result Leave()
    {
        if (Left)
        {
            return TeamRefusals.MemberLeft;
        }

        Left = true;
        Version++;
        return Result.Done;
    }
}

/// <summary>What is known of a member, as typed.</summary>
internal sealed record MemberFacts(string Phone, bool Line, bool Software, bool Power, string BasePath)
{
    public Refusal? Against() =>
        string.IsNullOrWhiteSpace(Phone) || Phone.Trim().Length > RapidMember.PhoneLength ? TeamRefusals.PhoneMissing
        : !Line && !Software && !Power ? TeamRefusals.SkillMissing
        : BasePath.Length == 0 ? TeamRefusals.BaseMissing
        : null;
}

/// <summary>A member is on call on a day.</summary>
internal sealed class OnCallDay : IInProvince
{
    public required string ProvinceCode { get; init; }

    public required DateOnly Day { get; init; }

    public required RapidMemberId MemberId { get; init; }

    public required string UnitPath { get; init; }
}

/// <summary>The day summed up at its hour: frozen, so that what the office was told stands.</summary>
internal sealed class RapidSummary : IInProvince
{
    public required string ProvinceCode { get; init; }

    public required DateOnly Day { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Carried over from before + reported today = answered today + waiting.</summary>
    public required int CarriedOver { get; init; }

    public required int Reported { get; init; }

    public required int Answered { get; init; }

    public required int Waiting { get; init; }

    /// <summary>Of those that wait, the ones nobody said to be at.</summary>
    public required int NotTaken { get; init; }

    /// <summary>Working minutes that units lost by what was answered today.</summary>
    public required int MinutesLost { get; init; }
}
