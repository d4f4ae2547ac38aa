using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Petitions.Reception;

internal enum ReceptionState
{
    Planned,

    /// <summary>The leader received that day.</summary>
    Held,

    /// <summary>He did not; the reason is published beside the day.</summary>
    Missed,
}

/// <summary>A day on which a leader receives citizens himself (Law on Reception of Citizens 42/2013/QH13, ND 154/2026/NĐ-CP).</summary>
internal sealed class ReceptionDay : IInProvince
{
    public const string RecordKind = "reception-day";
    public const int LineLength = 300;

    /// <summary>More than one leader can hear in a day.</summary>
    public const int MostNumbers = 60;

    public required ReceptionDayId Id { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>The organisation whose leader receives.</summary>
    public required string UnitPath { get; init; }

    public required DateOnly Day { get; init; }

    public required TimeOnly From { get; init; }

    public required string Place { get; init; }

    public required SeatId LeaderSeatId { get; init; }

    public required string LeaderName { get; init; }

    public required string LeaderTitle { get; init; }

    /// <summary>The head's own days are those the law counts.</summary>
    public required bool IsHead { get; init; }

    public ReceptionState State { get; private set; }

    /// <summary>Why he did not receive, or by what it is known that he did.</summary>
    public string? Reason { get; private set; }

    /// <summary>The last queue number given.</summary>
    public int LastNumber { get; private set; }

    public int Version { get; private set; }

    /// <param name="note">By what it is known: the register, a record. Needless from the leader on the day or with visits noted.</param>
    public Result Hold(string note, Seat by, bool anyVisit, DateOnly today)
    {
        if (today < Day)
        {
            return ReceptionRefusals.NotYet;
        }

        var known = by.SeatId == LeaderSeatId && (today == Day || anyVisit);
        if (note.Length > LineLength || (note.Length == 0 && !known))
        {
            return ReceptionRefusals.HeldWithoutNote;
        }

        (State, Reason) = (ReceptionState.Held, note.Length == 0 ? null : note);
        Version++;
        return Result.Done;
    }

    public Result Miss(string reason)
    {
        (State, Reason) = (ReceptionState.Missed, reason);
        Version++;
        return Result.Done;
    }

    /// <summary>The next queue number of the day.</summary>
    public Result<int> Next(DateOnly today)
    {
        if (State == ReceptionState.Missed || today > Day)
        {
            return ReceptionRefusals.DayOver;
        }

        if (LastNumber >= MostNumbers)
        {
            return ReceptionRefusals.DayFull;
        }

        LastNumber++;
        Version++;
        return LastNumber;
    }
}
