namespace ThongSuot.Staffing.Optimise;

/// <summary>
/// What one person more changes for those who wait. Assumption, shown wherever the figure is: dossiers arrive at random at an
/// even rate, each takes a random time of the given mean, any of the people takes the next in turn (M/M/c). Real handling is less
/// random, so the change is the message, not the level.
/// </summary>
internal static class QueueForecast
{
    /// <summary>
    /// Share of dossiers finished within the limit, waiting included, from 0 to 1; 0 when more arrive than can be handled.
    /// </summary>
    /// <param name="arrivalsPerDay">Dossiers a working day.</param>
    /// <param name="handlingDays">Mean working days of one person's work on one dossier.</param>
    /// <param name="people">How many share the work.</param>
    /// <param name="limitDays">Working days allowed.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative rate, a time that is not positive.</exception>
    public static double OnTimeShare(double arrivalsPerDay, double handlingDays, int people, double limitDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(arrivalsPerDay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(handlingDays);
        ArgumentOutOfRangeException.ThrowIfNegative(limitDays);
        var offered = arrivalsPerDay * handlingDays;
        if (people <= offered)
        {
            return 0;
        }

        var (rate, wait, spare) = (1 / handlingDays, ErlangC(offered, people), people - 1 - offered);
        var late =
            Math.Abs(spare) < 1e-9
                ? Math.Exp(-rate * limitDays) * (1 + (wait * rate * limitDays))
                : Math.Exp(-rate * limitDays) * (1 + (wait * (1 - Math.Exp(-rate * spare * limitDays)) / spare));
        return Math.Clamp(1 - late, 0, 1);
    }

    // Probability that a dossier waits at all, by the recursion of Erlang B, which does not overflow.
    private static double ErlangC(double offered, int people)
    {
        var blocked = 1.0;
        for (var server = 1; server <= people; server++)
        {
            blocked = offered * blocked / (server + (offered * blocked));
        }

        return blocked / (1 - (offered / people * (1 - blocked)));
    }
}
