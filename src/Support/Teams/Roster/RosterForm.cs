namespace ThongSuot.Support.Teams.Roster;

/// <summary>A day of the roster.</summary>
/// <param name="Missing">What nobody on call can mend, in words; empty when all is covered.</param>
internal sealed record RosterDay(DateOnly Day, IReadOnlyList<RapidMember> People, string Missing);

/// <summary>A member, or the days on which one is on call, as typed.</summary>
internal sealed class RosterForm
{
    public Guid? Seat { get; set; }

    public string? Phone { get; set; }

    public bool Line { get; set; }

    public bool Software { get; set; }

    public bool Power { get; set; }

    public string? Base { get; set; }

    public Guid? Member { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}
