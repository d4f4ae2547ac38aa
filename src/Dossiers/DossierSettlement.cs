using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Letters;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers;

/// <summary>
/// Opens dossiers within a scope and settles what an act changed: deed, tally deltas and message follow from the difference between
/// before and after, in one place, so that no act can forget them and the balance holds by construction.
/// </summary>
internal sealed class DossierSettlement(LegalSettingCache law, Calendars calendars, Units units)
{
    public DossierLaw LawFor(string ownerPath, DateTimeOffset now) => new(law, calendars.For(ownerPath), now);

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    public string ShortNameOf(string path) => units.ByPath(path)?.ShortName ?? path;

    /// <summary>Whoever may decide dossiers in a province.</summary>
    public string[] OrganisationsOf(string province) => [.. units.ChildrenOf(province).Select(unit => unit.Path)];

    /// <summary>The whole dossier, tracked, if the scope sees it.</summary>
    public static Task<Dossier?> OpenAsync(Db db, string code, Scope scope, CancellationToken ct) =>
        db
            .Dossiers.Include(row => row.Papers)
            .Include(row => row.Turns)
            .Include(row => row.Notices)
            .Include(row => row.Consultations)
            .Include(row => row.Proposals)
            .AsSplitQuery()
            .Seen(scope)
            .FirstOrDefaultAsync(row => row.Code == code, ct);

    /// <summary>The same as nobody tracks it: what an act would do to it can be tried.</summary>
    public static Task<Dossier?> CopyAsync(Db db, string code, Scope scope, CancellationToken ct) =>
        db
            .Dossiers.AsNoTracking()
            .Include(row => row.Turns)
            .Include(row => row.Notices)
            .Include(row => row.Consultations)
            .AsSplitQuery()
            .Seen(scope)
            .FirstOrDefaultAsync(row => row.Code == code, ct);

    /// <summary>Copies of several, those that the scope sees.</summary>
    public static Task<List<Dossier>> CopiesAsync(Db db, IReadOnlyCollection<string> codes, Scope scope, CancellationToken ct) =>
        db
            .Dossiers.AsNoTracking()
            .Include(row => row.Turns)
            .Include(row => row.Notices)
            .Include(row => row.Consultations)
            .Include(row => row.Proposals)
            .AsSplitQuery()
            .Seen(scope)
            .Where(row => codes.Contains(row.Code))
            .ToListAsync(ct);

    /// <summary>The dossier with the stretches in which somebody had it, and what else an act reads: most acts need one query.</summary>
    public static Task<Dossier?> OpenForAsync(Db db, DossierAct act, string code, Scope scope, CancellationToken ct)
    {
        var rows = db.Dossiers.Include(row => row.Turns).Seen(scope).Where(row => row.Code == code);
        return (
            act == DossierAct.AnswerConsultation ? rows.Include(row => row.Consultations)
            : act == DossierAct.Accept ? rows.Include(row => row.Papers)
            : rows
        ).AsSingleQuery().FirstOrDefaultAsync(ct);
    }

    /// <summary>What of a dossier must be remembered before an act, to settle it afterwards.</summary>
    public static DossierBefore Before(Dossier? dossier) =>
        dossier is null
            ? new(null, null, null, null)
            : new(dossier.Status, dossier.ReceivedOn, dossier.ClosedOn, dossier.Outcome)
            {
                Counted = dossier.ReceivedOn is { } day ? DossierFigures.Received(dossier, day) : null,
            };

    /// <summary>Records the deed, moves the tallies and leaves the message.</summary>
    public static void Settle(Write write, Dossier dossier, DossierBefore before, string act, string text, object? detail = null)
    {
        write.Record($"dossier.{act}", "dossier", dossier.Id.Value, dossier.ProvinceCode, dossier.OwnerPath, text, detail);
        if (before.ReceivedOn is null && dossier.ReceivedOn is { } received)
        {
            write.Count(DossierFigures.Received(dossier, received));
        }

        if (before.Counted is { } counted && DossierFigures.Received(dossier, counted.Day) is var line && line != counted)
        {
            write.Count(counted, -1);
            write.Count(line);
        }

        if (before.ClosedOn is null && dossier is { ClosedOn: { } closed, Outcome: { } outcome })
        {
            Count(write, DossierFigures.Closed(dossier, closed, outcome), 1);
        }

        if (dossier.ClosedOn is null && before is { ClosedOn: { } reopened, Outcome: { } wrong })
        {
            Count(write, DossierFigures.Closed(dossier, reopened, wrong), -1);
        }

        StateLetter.Leave(write, dossier, before.Status);
        if (before.Status != dossier.Status)
        {
            write.Send(
                dossier.ProvinceCode,
                DossierMessages.StateChanged,
                dossier.Code,
                new DossierStateChanged(
                    dossier.Code,
                    (int)dossier.Status,
                    write.Deed.At,
                    dossier.OwnerPath,
                    write.Deed.Actor.Name,
                    write.Deed.Actor.Title,
                    dossier.ClockStartedAt,
                    dossier.DueAt
                )
            );
        }
    }

    private static void Count(Write write, IEnumerable<TallyKey> keys, int delta)
    {
        foreach (var key in keys)
        {
            write.Count(key, delta);
        }
    }
}

internal sealed record DossierBefore(DossierStatus? Status, DateOnly? ReceivedOn, DateOnly? ClosedOn, DossierOutcome? Outcome)
{
    /// <summary>The line of the figures in which its reception stood; null before it entered the balance.</summary>
    public TallyKey? Counted { get; init; }
}

/// <summary>What this module tells the outside.</summary>
internal static class DossierMessages
{
    public const string StateChanged = "dossier.state-changed";

    public const string PaperToFetch = "dossier.paper-to-fetch";
}

/// <summary>A dossier is in another state: what the national portal shows the applicant. Nothing of the applicant's.</summary>
/// <param name="State">National code 1–10.</param>
/// <param name="ByName">Whoever acted for the office.</param>
internal sealed record DossierStateChanged(
    string Code,
    int State,
    DateTimeOffset At,
    string OwnerPath,
    string ByName,
    string ByTitle,
    DateTimeOffset? StartedAt,
    DateTimeOffset? DueAt
);

internal static class DossierScope
{
    /// <summary>
    /// Dossiers a scope sees: it decides them, received them, or is asked about them. None of the three leaves the dossier's
    /// province.
    /// </summary>
    public static IQueryable<Dossier> Seen(this IQueryable<Dossier> rows, Scope scope)
    {
        if (scope.IsProvince || scope.ProvinceCode.Length == 0)
        {
            return rows.Within(scope, row => row.OwnerPath);
        }

        // The province is named in each part, so that each may take its index.
        var (province, low, high) = (scope.ProvinceCode, scope.Prefix, scope.End);
        return rows.Where(row =>
            (row.ProvinceCode == province && string.Compare(row.OwnerPath, low) >= 0 && string.Compare(row.OwnerPath, high) < 0)
            || (row.ProvinceCode == province && string.Compare(row.ReceptionPath, low) >= 0 && string.Compare(row.ReceptionPath, high) < 0)
            || (
                row.ProvinceCode == province
                && row.ConsultedPath != null
                && string.Compare(row.ConsultedPath, low) >= 0
                && string.Compare(row.ConsultedPath, high) < 0
            )
        );
    }
}
