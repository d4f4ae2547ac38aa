using System.Globalization;
using ThongSuot.Platform.Law;

namespace ThongSuot.Steering.Blocked;

/// <summary>
/// How what is blocked is put in order: points for each day past due, for each day it stands, for what it touches, and for having no
/// owner. The weights are dated data that the province sets; the same data give the same order.
/// </summary>
/// <param name="OverdueDay">Points for each day past due.</param>
/// <param name="BlockedDay">Points for each day since it stopped.</param>
/// <param name="Touch">Points for each dossier, commune or person touched.</param>
/// <param name="TouchMost">No more than so many for what is touched.</param>
/// <param name="NoOwner">Points for what nobody answers for.</param>
internal sealed record RankingRule(int OverdueDay, int BlockedDay, int Touch, int TouchMost, int NoOwner)
{
    public static RankingRule On(LegalSettingCache law, DateOnly day)
    {
        return new(Number("overdue-day"), Number("blocked-day"), Number("touch"), Number("touch-most"), Number("no-owner"));
        int Number(string name) => int.Parse(law.Find($"steering.weight-{name}", day).Value, CultureInfo.InvariantCulture);
    }

    /// <summary>The points of a thing, each part by itself, so that the order can be argued with.</summary>
    public Points Of(int overdueDays, int blockedDays, int touches, bool hasOwner) =>
        new(overdueDays * OverdueDay, blockedDays * BlockedDay, Math.Min(touches * Touch, TouchMost), hasOwner ? 0 : NoOwner);
}

/// <summary>Where the points of a line come from.</summary>
internal readonly record struct Points(int Overdue, int Standing, int Touched, int NoOwner)
{
    public int Sum => Overdue + Standing + Touched + NoOwner;
}
