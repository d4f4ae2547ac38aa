using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Lateness;

/// <summary>
/// Keeps the causes in step with the overdue column: entered when a dossier is resolved overdue, taken back when it is open
/// again.
/// </summary>
internal static class LatenessSettlement
{
    /// <summary>Called after each act that may have closed or reopened a dossier, in its write.</summary>
    public static async Task FollowAsync(Write write, Dossier dossier, DossierBefore before, DossierLaw law, CancellationToken ct)
    {
        var (was, isNow) = (before.Outcome == DossierOutcome.Overdue, dossier.Outcome == DossierOutcome.Overdue);
        if (
            was
            && !isNow
            && await write.Db.LateDossiers.FirstOrDefaultAsync(
                row => row.ProvinceCode == dossier.ProvinceCode && row.DossierId == dossier.Id,
                ct
            )
                is { } entered
        )
        {
            CountLateness(write, entered, entered.Cause, -1);
            write.Db.LateDossiers.Remove(entered);
        }

        if (!was && isNow)
        {
            await write.Db.Entry(dossier).Collection(row => row.Consultations).LoadAsync(ct);
            var late = LateDossier.Of(dossier, await SplitAsync(write.Db, dossier, law, ct));
            CountLateness(write, late, late.Cause, 1);
            write.Db.LateDossiers.Add(late);
        }
    }

    public static async Task<TimeSplit> SplitAsync(Platform.Storage.Db db, Dossier dossier, DossierLaw law, CancellationToken ct)
    {
        var outages = dossier.AcceptedAt is { } from
            ? await db.OutagesTouchingAsync(TimeSplit.UnitsOf(dossier), from, dossier.FinishedAt ?? law.Now, ct)
            : [];
        return TimeSplit.Of(dossier, law.Calendar, outages, law.Now);
    }

    /// <summary>Moves the counter of a cause on the day on which the dossier was closed.</summary>
    public static void CountLateness(Write write, LateDossier late, LatenessParty cause, int delta) =>
        write.Count(new TallyKey(late.OwnerPath, late.ProcedureCode, late.ClosedOn, (int)LatenessLabels.Measure(cause)), delta);
}
