using Microsoft.EntityFrameworkCore;
using ThongSuot.Competences.Authorise;
using ThongSuot.Competences.Signing;
using ThongSuot.Dossiers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;

namespace ThongSuot.Competences.Today;

/// <summary>What waits for the signature of somebody whom an authorisation names, and drafts that wait for the head's.</summary>
internal sealed class AuthorisationToday(PermissionRegistry registry, AuthorisedSeats named, OfficeClock clock) : ITodaySource
{
    public string Name => "Ủy quyền";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!registry.Allows(seat.Role, CompetencePermissions.View))
        {
            return [];
        }

        if (seat.Leads)
        {
            return AuthorisationActs.IsHead(seat) ? [await DraftsAsync(db, seat, ct)] : [];
        }

        // Most seats are named by nothing: they ask nothing.
        var subjects = named.SubjectsOf(seat, clock.Today);
        return subjects.Count == 0 ? [] : [await WaitingAsync(db, seat, subjects, ct)];
    }

    private async Task<TodayLine> WaitingAsync(Db db, Seat seat, IReadOnlyCollection<string> subjects, CancellationToken ct)
    {
        var waiting = db.WaitingToSign(seat, subjects, clock.Now);
        var (count, first) = (await waiting.CountAsync(ct), await waiting.Take(TodayLine.MostUrgent).ToListAsync(ct));
        return new(
            TodayPart.ToDo,
            "hồ sơ chờ ký theo ủy quyền",
            count,
            "/tham-quyen/uy-quyen/cho-ky",
            [.. first.Select(row => new TodayItem($"{row.Code}: {row.ProcedureName}", $"/ho-so/{row.Code}", row.DueAt))]
        );
    }

    private static async Task<TodayLine> DraftsAsync(Db db, Seat seat, CancellationToken ct)
    {
        var drafts = db.Authorisations.Seen(seat).Where(row => row.UnitPath == seat.SpeaksFor && row.State == AuthorisationState.Draft);
        return new(TodayPart.ToDo, "văn bản ủy quyền chờ ký", await drafts.CountAsync(ct), "/tham-quyen/uy-quyen?du-thao=true", []);
    }
}
