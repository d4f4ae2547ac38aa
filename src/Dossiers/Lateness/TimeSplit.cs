using ThongSuot.Platform.WorkingTime;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Lateness;

/// <param name="Time">Working time while it was the party's turn.</param>
/// <param name="Beyond">The part of it beyond the hours of its step.</param>
internal sealed record PartyTime(LatenessParty Party, TimeSpan Time, TimeSpan Beyond);

/// <summary>
/// The working time of a dossier from acceptance to its end (or now), by whose turn it was. The parts sum to the whole: the time is cut
/// wherever something changes, and each piece has exactly one party.
/// </summary>
/// <remarks>
/// While another unit's opinion is open the turn is that unit's; an outage of the unit that had the turn is nobody's delay; a citizen's
/// turn stays the citizen's. A step's time is beyond its hours after the turn's own due time, an opinion's after the day asked for; where
/// no hours were set, after the dossier's due time. An outage is beyond from its first minute, because no step allows for it.
/// </remarks>
internal sealed class TimeSplit
{
    private TimeSplit(IReadOnlyList<PartyTime> parts, TimeSpan whole) => (Parts, Whole) = (parts, whole);

    /// <summary>Parties that had any time, in their order.</summary>
    public IReadOnlyList<PartyTime> Parts { get; }

    public TimeSpan Whole { get; }

    /// <summary>
    /// The party that used most beyond the hours of its step, the earlier in order on a tie; where every step kept its hours, the one of
    /// the authority that used most time; null before any working time has passed.
    /// </summary>
    public LatenessParty? Main =>
        Parts
            .Where(part => part.Beyond > TimeSpan.Zero)
            .OrderByDescending(part => part.Beyond)
            .ThenBy(part => part.Party)
            .FirstOrDefault()
            ?.Party
        ?? Parts
            .Where(part => part.Party != LatenessParty.Citizen)
            .OrderByDescending(part => part.Time)
            .ThenBy(part => part.Party)
            .FirstOrDefault()
            ?.Party
        ?? (Parts.Count > 0 ? Parts[0].Party : null);

    /// <param name="outages">Outages that may have touched a unit that had a turn.</param>
    public static TimeSplit Of(Dossier dossier, WorkingCalendar calendar, IReadOnlyList<OutageSpan> outages, DateTimeOffset now)
    {
        var end = dossier.FinishedAt ?? now;
        if (dossier.AcceptedAt is not { } start || end <= start)
        {
            return new TimeSplit([], TimeSpan.Zero);
        }

        var turns = dossier.Turns.OrderBy(turn => turn.Order).ToList();
        var (time, beyond) = (new Dictionary<LatenessParty, TimeSpan>(), new Dictionary<LatenessParty, TimeSpan>());
        var cuts = Cuts(dossier, turns, outages)
            .Where(cut => cut > start && cut < end)
            .Append(start)
            .Append(end)
            .Distinct()
            .Order()
            .ToList();
        for (var at = 0; at + 1 < cuts.Count; at++)
        {
            var length = calendar.WorkingTimeBetween(cuts[at], cuts[at + 1]);
            if (length > TimeSpan.Zero)
            {
                var (party, late) = At(dossier, turns, outages, cuts[at]);
                time[party] = time.GetValueOrDefault(party) + length;
                beyond[party] = beyond.GetValueOrDefault(party) + (late ? length : TimeSpan.Zero);
            }
        }

        return new TimeSplit(
            [.. time.OrderBy(part => part.Key).Select(part => new PartyTime(part.Key, part.Value, beyond[part.Key]))],
            calendar.WorkingTimeBetween(start, end)
        );
    }

    /// <summary>Units whose outages matter to a dossier.</summary>
    public static IReadOnlyList<string> UnitsOf(Dossier dossier) =>
        [
            .. dossier
                .Turns.Select(turn => turn.UnitPath)
                .Concat(dossier.Consultations.Select(asked => asked.UnitPath))
                .Distinct(StringComparer.Ordinal),
        ];

    private static IEnumerable<DateTimeOffset> Cuts(Dossier dossier, List<DossierTurn> turns, IReadOnlyList<OutageSpan> outages)
    {
        IEnumerable<DateTimeOffset?> all =
        [
            dossier.DueAt,
            .. turns.Select(turn => (DateTimeOffset?)turn.StartedAt),
            .. turns.Select(turn => turn.DueAt),
            .. dossier.Consultations.Select(asked => (DateTimeOffset?)asked.AskedAt),
            .. dossier.Consultations.Select(asked => (DateTimeOffset?)asked.DueAt),
            .. dossier.Consultations.Select(asked => asked.AnsweredAt),
            .. outages.Select(outage => (DateTimeOffset?)outage.From),
            .. outages.Select(outage => outage.To),
        ];
        return all.OfType<DateTimeOffset>();
    }

    // A turn lasts until the next begins, so that no moment is without one.
    private static (LatenessParty Party, bool Beyond) At(
        Dossier dossier,
        List<DossierTurn> turns,
        IReadOnlyList<OutageSpan> outages,
        DateTimeOffset moment
    )
    {
        var turn = turns.LastOrDefault(turn => turn.StartedAt <= moment);
        var beyond = moment >= (turn?.DueAt ?? dossier.DueAt ?? DateTimeOffset.MaxValue);
        if (turn?.Turn == Turn.Citizen)
        {
            return (LatenessParty.Citizen, beyond);
        }

        var asked = dossier.Consultations.Find(asked => asked.AskedAt <= moment && (asked.AnsweredAt is null || asked.AnsweredAt > moment));
        var unit = asked?.UnitPath ?? turn?.UnitPath ?? dossier.OwnerPath;
        if (outages.Any(outage => outage.Touches(unit) && outage.From <= moment && (outage.To is null || outage.To > moment)))
        {
            return (LatenessParty.Outage, true);
        }

        if (asked is not null)
        {
            return (LatenessParty.OtherUnit, moment >= asked.DueAt);
        }

        return (
            turn?.Turn switch
            {
                Turn.Officer => LatenessParty.Officer,
                Turn.Leader => LatenessParty.Leader,
                _ => LatenessParty.Counter,
            },
            beyond
        );
    }
}
