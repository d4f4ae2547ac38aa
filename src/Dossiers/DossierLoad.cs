using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Dossiers;

/// <summary>Dossiers a body received in a field of procedures.</summary>
/// <param name="OwnerPath">The organisation that decides.</param>
public sealed record ReceivedCount(string OwnerPath, string FieldSlug, int Count);

/// <summary>Dossiers a body received in a field on a day.</summary>
public sealed record ReceivedOnDay(string OwnerPath, string FieldSlug, DateOnly Day, int Count);

/// <summary>Open dossiers of a procedure that a body must still answer on a day or after it.</summary>
/// <param name="OwnerPath">The organisation that decides.</param>
public sealed record DueAfterCount(string OwnerPath, string ProcedureCode, int Count);

/// <summary>A dossier that waited for its signature: from the day the officer had it ready until the leader decided.</summary>
/// <param name="DueAt">When the result was due; null for no limit.</param>
/// <param name="WorkedBy">Who had worked it before.</param>
public sealed record SignedWait(
    string ProcedureCode,
    string ProcedureName,
    DateTimeOffset ReadyAt,
    DateTimeOffset SignedAt,
    DateTimeOffset? DueAt,
    SeatId? WorkedBy
);

/// <summary>A dossier whose result waits for a signature.</summary>
public sealed class WaitingResult
{
    public required string Code { get; init; }

    public required string ProcedureName { get; init; }

    public required DateTimeOffset? DueAt { get; init; }
}

/// <summary>How much comes in, for modules that reckon people from work.</summary>
public static class DossierLoad
{
    /// <summary>Dossiers that entered the balance in a period, both days included, by body and field; figures alone, no record.</summary>
    public static async Task<IReadOnlyList<ReceivedCount>> ReceivedByFieldAsync(
        this Db db,
        Scope scope,
        DateOnly from,
        DateOnly to,
        CancellationToken ct
    )
    {
        var dossiers = db.Dossiers;
        var rows = await dossiers
            .AsNoTracking()
            .Within(scope, row => row.OwnerPath)
            .Where(row => row.ReceivedOn >= from && row.ReceivedOn <= to)
            .GroupBy(row => new { row.OwnerPath, row.FieldSlug })
            .Select(group => new
            {
                group.Key.OwnerPath,
                group.Key.FieldSlug,
                Count = group.Count(),
            })
            .ToListAsync(ct);
        return [.. rows.Select(row => new ReceivedCount(row.OwnerPath, row.FieldSlug, row.Count))];
    }

    /// <summary>The same day by day, for forecasts; days without any have no row.</summary>
    public static async Task<IReadOnlyList<ReceivedOnDay>> ReceivedByDayAsync(
        this Db db,
        Scope scope,
        DateOnly from,
        DateOnly to,
        CancellationToken ct
    )
    {
        var dossiers = db.Dossiers;
        var rows = await dossiers
            .AsNoTracking()
            .Within(scope, row => row.OwnerPath)
            .Where(row => row.ReceivedOn >= from && row.ReceivedOn <= to)
            .GroupBy(row => new
            {
                row.OwnerPath,
                row.FieldSlug,
                row.ReceivedOn,
            })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        return [.. rows.Select(row => new ReceivedOnDay(row.Key.OwnerPath, row.Key.FieldSlug, row.Key.ReceivedOn!.Value, row.Count))];
    }

    /// <summary>
    /// Dossiers of one body closed in a period, both days included, that a leader signed after an officer had worked them.
    /// </summary>
    public static async Task<IReadOnlyList<SignedWait>> SignedWaitsAsync(
        this Db db,
        string unitPath,
        DateOnly from,
        DateOnly to,
        CancellationToken ct
    )
    {
        var dossiers = db.Dossiers;
        var closed = dossiers
            .AsNoTracking()
            .Within(new Scope(unitPath), row => row.OwnerPath)
            .Where(row => row.ClosedOn >= from && row.ClosedOn <= to);
        var turns = await closed
            .SelectMany(
                row => row.Turns.Where(turn => turn.EndedAt != null && (turn.Turn == Turn.Leader || turn.Turn == Turn.Officer)),
                (row, turn) =>
                    new
                    {
                        row.Id,
                        row.ProcedureCode,
                        row.ProcedureName,
                        row.DueAt,
                        turn.Order,
                        turn.Turn,
                        turn.SeatId,
                        turn.StartedAt,
                        turn.EndedAt,
                    }
            )
            .ToListAsync(ct);
        return
        [
            .. turns
                .GroupBy(turn => turn.Id)
                .Select(own => own.OrderBy(turn => turn.Order).ToList())
                // Before an officer had it, the leader assigned it; what he did after is the signature.
                .Where(own => own[^1].Turn == Turn.Leader && own.Exists(turn => turn.Turn == Turn.Officer))
                .Select(own => new SignedWait(
                    own[^1].ProcedureCode,
                    own[^1].ProcedureName,
                    own[^1].StartedAt,
                    own[^1].EndedAt!.Value,
                    own[^1].DueAt,
                    own.Last(turn => turn.Turn == Turn.Officer).SeatId
                )),
        ];
    }

    /// <summary>Dossiers of a body that wait for a signature, of some procedures: the list "Chờ ký" of its leader, narrowed.</summary>
    public static IQueryable<WaitingResult> WaitingToSign(
        this Db db,
        Seat seat,
        IReadOnlyCollection<string> procedures,
        DateTimeOffset now
    ) =>
        DossierLists
            .Pick(
                db.Dossiers.AsNoTracking().Within(new Scope(seat.SpeaksFor), row => row.OwnerPath),
                DossierLists.ToSign,
                seat,
                now,
                now,
                null,
                null
            )
            .Where(row => procedures.Contains(row.ProcedureCode))
            .OrderBy(row => row.DueAt)
            .ThenBy(row => row.Code)
            .Select(row => new WaitingResult
            {
                Code = row.Code,
                ProcedureName = row.ProcedureName,
                DueAt = row.DueAt,
            });

    /// <summary>Open dossiers whose due day is a day or a later one, by body and procedure; figures alone, no record.</summary>
    public static async Task<IReadOnlyList<DueAfterCount>> DueAfterAsync(this Db db, Scope scope, DateOnly day, CancellationToken ct)
    {
        var (dossiers, from) = (db.Dossiers, OfficeClock.StartOf(day));
        var rows = await dossiers
            .AsNoTracking()
            .Within(scope, row => row.OwnerPath)
            .Where(row => row.ReceivedOn != null && row.ClosedOn == null && row.DueAt >= from)
            .GroupBy(row => new { row.OwnerPath, row.ProcedureCode })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        return [.. rows.Select(row => new DueAfterCount(row.Key.OwnerPath, row.Key.ProcedureCode, row.Count))];
    }
}
