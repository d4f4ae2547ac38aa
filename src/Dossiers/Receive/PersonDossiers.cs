using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Receive;

/// <summary>What a counter sees of a person: their other dossiers, whether this one came already, whom it received last.</summary>
internal sealed class PersonDossiers(IDbContextFactory<Db> contexts, ReadApplicant reader, DossierNumbers numbers)
{
    /// <summary>More than these nobody reads at a counter; a bureau that files for hundreds has its own list.</summary>
    public const int Most = 10;

    // A bureau's telephone stands under many names: the one before the counter is looked for among all of these.
    private const int MostCompared = 300;

    /// <summary>Stands in an address for the dossier this seat received last.</summary>
    public const string Last = "vua-roi";

    // One seat of a busy centre: what it received lately is among the last codes of the centre's day.
    private const int LatelyReceived = 40;

    private static readonly DossierStatus[] NeverTaken = [DossierStatus.Rejected, DossierStatus.Withdrawn, DossierStatus.Stopped];

    /// <summary>Dossiers under a telephone number or an identity number that the scope sees, the newest first.</summary>
    /// <param name="phone">As <see cref="PhoneNumber"/> gives it; null when none was typed.</param>
    public static IQueryable<Dossier> Of(Db db, Scope scope, string? phone, string? mark)
    {
        var (rows, province, tail) = (db.Dossiers.AsNoTracking().Seen(scope), scope.ProvinceCode, phone?[^4..]);
        rows = rows.Where(row => row.ProvinceCode == province);
        // Only what was given stands in the statement, so that each may take its index.
        rows = (phone, mark) switch
        {
            (null, _) => rows.Where(row => row.NumberMark == mark),
            (_, null) => rows.Where(row => row.PhoneTail == tail && row.ApplicantPhone == phone),
            _ => rows.Where(row => row.NumberMark == mark || (row.PhoneTail == tail && row.ApplicantPhone == phone)),
        };
        return rows.OrderByDescending(row => row.RegisteredAt);
    }

    /// <summary>Whatever of a person this seat sees, by what was typed so far.</summary>
    public async Task<IReadOnlyList<Dossier>> OfTypedAsync(TypedApplicant typed, Seat seat, DateOnly today, CancellationToken ct)
    {
        var phone = PhoneNumber.Normalise(typed.Phone) is { IsRefused: false, Value: var number } ? number : null;
        var mark = await reader.MarkOfAsync(typed, seat.ProvinceCode, today, ct);
        if (phone is null && mark is null)
        {
            return [];
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Of(db, seat.Scope, phone, mark).Take(Most).ToListAsync(ct);
    }

    /// <summary>The dossier whose applicant is to be copied: one that was received here, or the last of this seat.</summary>
    /// <param name="code">A code, or <see cref="Last"/>.</param>
    public async Task<Dossier?> ToCopyAsync(string code, Seat seat, DateOnly today, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await ReceivedHereAsync(db, code == Last ? await LastOfAsync(db, seat, today, ct) : code, seat, ct);
    }

    /// <summary>
    /// What the same person filed of the same procedure within the days of the law; not what was turned away or taken back, which is filed
    /// again as it should be.
    /// </summary>
    public async Task<IReadOnlyList<Dossier>> MaybeTwiceAsync(
        Db db,
        Applicant applicant,
        string procedureCode,
        Scope scope,
        DossierLaw law,
        CancellationToken ct
    )
    {
        var since = law.Now.AddDays(-law.DuplicateWithin);
        var same = await Of(db, scope, applicant.Phone, applicant.Number?.Mark)
            .Where(row => row.ProcedureCode == procedureCode && row.RegisteredAt > since && !NeverTaken.Contains(row.Status))
            .Take(MostCompared)
            .ToListAsync(ct);
        return [.. same.Where(row => row.IsFor(applicant))];
    }

    /// <summary>The number once given in another dossier received here, for the same name and telephone.</summary>
    public async Task<NumberMark?> NumberOfAsync(Db db, string? code, Applicant applicant, Seat seat, DateOnly today, CancellationToken ct)
    {
        if (!reader.AsksNumber(today) || await ReceivedHereAsync(db, code, seat, ct) is not { } dossier || !dossier.IsFor(applicant))
        {
            return null;
        }

        return dossier is { NumberMark: { } mark, NumberShown: { } shown } && dossier.ApplicantKind == applicant.Kind
            ? new NumberMark(mark, shown)
            : null;
    }

    /// <summary>A dossier that this counter received.</summary>
    public static async Task<Dossier?> ReceivedHereAsync(Db db, string? code, Seat seat, CancellationToken ct)
    {
        if (code is null)
        {
            return null;
        }

        var (province, wanted) = (seat.ProvinceCode, DossierCode.Clean(code));
        var dossier = await db.Dossiers.AsNoTracking().FirstOrDefaultAsync(row => row.ProvinceCode == province && row.Code == wanted, ct);
        return dossier is not null && seat.Scope.Covers(dossier.ReceptionPath) ? dossier : null;
    }

    /// <summary>The code of what this seat received last, today.</summary>
    private async Task<string?> LastOfAsync(Db db, Seat seat, DateOnly today, CancellationToken ct)
    {
        var (province, first, last) = (
            seat.ProvinceCode,
            numbers.Lowest(seat.UnitPath, today),
            numbers.Lowest(seat.UnitPath, today.AddDays(1))
        );
        var lately = await db
            .Dossiers.AsNoTracking()
            .Where(row => row.ProvinceCode == province && string.Compare(row.Code, first) >= 0 && string.Compare(row.Code, last) < 0)
            .OrderByDescending(row => row.Code)
            .Take(LatelyReceived)
            .Select(row => new { row.Id, row.Code })
            .ToListAsync(ct);
        var (ids, me) = (lately.Select(row => row.Id.Value).ToList(), seat.SeatId.Value);
        var mine = await db.Set<DeedRow>()
            .AsNoTracking()
            .Where(deed =>
                deed.ProvinceCode == province && ids.Contains(deed.SubjectId) && deed.Act == "dossier.received" && deed.SeatId == me
            )
            .Select(deed => deed.SubjectId)
            .ToListAsync(ct);
        return lately.Find(row => mine.Contains(row.Id.Value))?.Code;
    }
}
