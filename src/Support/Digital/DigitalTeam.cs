using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Support.Digital;

/// <summary>
/// A community digital team of a hamlet: set up by the commune, voluntary, without posts (ND 224/2026 Art. 79). It helps people and
/// collects their difficulties.
/// </summary>
internal sealed class DigitalTeam : IInProvince
{
    /// <summary>The kind of record in deeds and on the thread.</summary>
    public const string RecordKind = "digital-team";
    public const int NameLength = 100;
    public const int MembersLength = 600;
    public const int NumberLength = 60;

    public required DigitalTeamId Id { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary><c>TC25-2026-0001</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The commune.</summary>
    public required string UnitPath { get; init; }

    public string Hamlet { get; private set; } = string.Empty;

    public string LeadName { get; private set; } = string.Empty;

    public string LeadPhone { get; private set; } = string.Empty;

    /// <summary>The other members, one name a line.</summary>
    public string Members { get; private set; } = string.Empty;

    /// <summary>Number of the decision that set it up.</summary>
    public string DecisionNumber { get; private set; } = string.Empty;

    /// <summary>Last day on which it did something; null while it never did.</summary>
    public DateOnly? LastVisitOn { get; private set; }

    public DateTimeOffset AddedAt { get; init; }

    public int Version { get; private set; }

    /// <summary>The lead and the others.</summary>
    public int People => 1 + Members.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;

    public Result Take(TeamFacts facts)
    {
        if (facts.Against() is { } against)
        {
            return against;
        }

        (Hamlet, LeadName, LeadPhone) = (facts.Hamlet.Trim(), facts.LeadName.Trim(), facts.LeadPhone.Trim());
        (Members, DecisionNumber) = (facts.Members, facts.DecisionNumber.Trim());
        Version++;
        return Result.Done;
    }

    public void Visited(DateOnly on)
    {
        LastVisitOn = LastVisitOn > on ? LastVisitOn : on;
        Version++;
    }
}

/// <summary>What is known of a team, as typed; members one a line.</summary>
internal sealed record TeamFacts(string Hamlet, string LeadName, string LeadPhone, string Members, string DecisionNumber)
{
    public Refusal? Against() =>
        SupportRefusals.Words(Hamlet, "Thôn, tổ dân phố", "Hamlet", DigitalTeam.NameLength)
        ?? SupportRefusals.Words(LeadName, "Tổ trưởng", "LeadName", DigitalTeam.NameLength)
        ?? SupportRefusals.Words(LeadPhone, "Số điện thoại", "LeadPhone", 20)
        ?? SupportRefusals.Words(DecisionNumber, "Quyết định thành lập", "DecisionNumber", DigitalTeam.NumberLength)
        ?? (Members.Length > DigitalTeam.MembersLength ? DigitalRefusals.MembersLong : null);

    /// <summary>Names one a line, blanks and empty lines taken out.</summary>
    public static string Lines(string? text) =>
        string.Join('\n', (text ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}

/// <summary>A day's work of a team: how many people were helped with what.</summary>
internal sealed class TeamVisit : IInProvince
{
    public const int MostPeople = 2000;

    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required DigitalTeamId TeamId { get; init; }

    public required string UnitPath { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Help with filing online.</summary>
    public required int Filing { get; init; }

    /// <summary>Help with the electronic identity.</summary>
    public required int Identity { get; init; }

    /// <summary>Help with paying without cash.</summary>
    public required int Paying { get; init; }

    /// <summary>People taught digital skills.</summary>
    public required int Skills { get; init; }

    /// <summary>Difficulties of people written down.</summary>
    public required int Difficulties { get; init; }

    public required string Note { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public int Helped => Filing + Identity + Paying + Skills;
}

/// <summary>A day's work, as typed; an empty count is none.</summary>
internal sealed record VisitFacts(DateOnly? On, int Filing, int Identity, int Paying, int Skills, int Difficulties, string Note)
{
    /// <summary>Whoever writes says that it is another visit than the one with the same numbers.</summary>
    public bool NotTwice { get; init; }

    public Refusal? Against(DateOnly today) =>
        On is not { } on || on > today || on < today.AddDays(-60) ? DigitalRefusals.DayWrong
        : new[] { Filing, Identity, Paying, Skills, Difficulties }.Any(count => count is < 0 or > TeamVisit.MostPeople)
            ? DigitalRefusals.CountWrong
        : Filing + Identity + Paying + Skills + Difficulties == 0 ? DigitalRefusals.NothingDone
        : Note.Length > SupportRefusals.TextLength ? DigitalRefusals.NoteLong
        : null;
}
