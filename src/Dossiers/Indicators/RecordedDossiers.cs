using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Fees;
using ThongSuot.Dossiers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Dossiers.Indicators;

/// <summary>What no counter holds: counted from the records of the window, all organisations of a scope in one grouped statement.</summary>
internal sealed partial class RecordedDossiers(OfficeClock clock)
{
    public async Task<IEnumerable<IndicatorValue>> ReadAsync(Db db, IndicatorQuery query, CancellationToken ct)
    {
        var sums = new IndicatorSums(query);
        var scope = IndicatorSums.ScopeOf(query.UnitPaths);
        foreach (var window in query.Windows.Distinct())
        {
            if (query.Codes.Overlaps(OfOpen))
            {
                await AddOpenAsync(db, scope, window, sums, ct);
            }

            if (query.Codes.Overlaps(OfClosed))
            {
                await AddClosedAsync(db, scope, window, sums, ct);
            }

            if (query.Codes.Overlaps(OfFees))
            {
                await AddFeesAsync(db, scope, window, sums, ct);
            }
        }

        return sums.Values(ByCode, PathOf);
    }

    private static string? PathOf(string code, string unit, DayWindow window) =>
        code switch
        {
            Overdue => CountedDossiers.PathOf(DossierLists.Overdue, unit, window),
            WithCitizen => CountedDossiers.PathOf(DossierLists.WithCitizen, unit, window),
            _ => null,
        };

    private async Task AddOpenAsync(Db db, Scope scope, DayWindow window, IndicatorSums sums, CancellationToken ct)
    {
        var (now, over) = (clock.Now, DossierLists.IsPast(window.To, clock.Now));
        var rows = db.Dossiers.AsNoTracking().Within(scope, row => row.OwnerPath);
        sums.Know(Overdue, window);
        if (over)
        {
            var late = await DossierLists
                .OverdueAt(rows, now, window.To)
                .GroupBy(row => row.OwnerPath)
                .Select(group => new { group.Key, Count = group.Count() })
                .ToListAsync(ct);
            late.ForEach(row => sums.Add(Overdue, row.Key, window, row.Count));
            return;
        }

        sums.Know(WithCitizen, window);
        var open = await DossierLists
            .OpenAt(rows, now, window.To)
            .GroupBy(row => row.OwnerPath)
            .Select(group => new
            {
                group.Key,
                All = group.Count(),
                Paused = group.Sum(row => row.PausedAt != null ? 1 : 0),
                Late = group.Sum(row => row.PausedAt == null && row.DueAt < now ? 1 : 0),
            })
            .ToListAsync(ct);
        foreach (var row in open)
        {
            sums.Add(Overdue, row.Key, window, row.Late);
            sums.Add(WithCitizen, row.Key, window, row.Paused);
            sums.Add(OverdueShare, row.Key, window, row.Late, row.All);
        }
    }

    private static async Task AddClosedAsync(Db db, Scope scope, DayWindow window, IndicatorSums sums, CancellationToken ct)
    {
        var (from, to) = (window.From, window.To);
        var rows = await db
            .Dossiers.AsNoTracking()
            .Within(scope, row => row.OwnerPath)
            .Where(row => row.ClosedOn >= from && row.ClosedOn <= to)
            .Select(row => new
            {
                row.OwnerPath,
                row.Supplements,
                row.Extensions,
                Resolved = row.Outcome == DossierOutcome.Early
                || row.Outcome == DossierOutcome.OnTime
                || row.Outcome == DossierOutcome.Overdue
                    ? 1
                    : 0,
                Result = row.Papers.Any(paper => paper.IsResult && paper.FileHash != null) ? 1 : 0,
                Input = row.Papers.Any(paper => !paper.IsResult && paper.FileHash != null) ? 1 : 0,
            })
            .GroupBy(row => row.OwnerPath)
            .Select(group => new
            {
                group.Key,
                All = group.Count(),
                Resolved = group.Sum(row => row.Resolved),
                Asked = group.Sum(row => row.Supplements > 0 ? 1 : 0),
                Twice = group.Sum(row => row.Supplements > 1 ? 1 : 0),
                Extended = group.Sum(row => row.Extensions > 0 ? 1 : 0),
                Result = group.Sum(row => row.Resolved * row.Result),
                Both = group.Sum(row => row.Resolved * row.Result * row.Input),
            })
            .ToListAsync(ct);
        Array.ForEach([Supplemented, SupplementedTwice, Extended, ResultFiles, Digitised], code => sums.Know(code, window));
        foreach (var row in rows)
        {
            sums.Add(Supplemented, row.Key, window, row.Asked);
            sums.Add(SupplementedTwice, row.Key, window, row.Twice);
            sums.Add(SupplementedShare, row.Key, window, row.Asked, row.All);
            sums.Add(Extended, row.Key, window, row.Extended);
            sums.Add(ResultFiles, row.Key, window, row.Result);
            sums.Add(ResultFilesShare, row.Key, window, row.Result, row.Resolved);
            sums.Add(Digitised, row.Key, window, row.Both);
            sums.Add(DigitisedShare, row.Key, window, row.Both, row.Resolved);
        }
    }

    private static async Task AddFeesAsync(Db db, Scope scope, DayWindow window, IndicatorSums sums, CancellationToken ct)
    {
        var (from, to, dossiers) = (window.From, window.To, db.Dossiers.AsNoTracking().Within(scope, row => row.OwnerPath));
        var receipts = db.FeeReceipts.AsNoTracking().Within(scope, row => row.CentrePath).Where(row => row.Day >= from && row.Day <= to);
        // A provincial centre takes money for communes and departments: the money is the owner's.
        if (!scope.IsProvince && scope.ProvinceCode.Length > 0)
        {
            receipts = db
                .FeeReceipts.AsNoTracking()
                .Within(new Scope(UnitPath.OfProvince(scope.ProvinceCode)), row => row.CentrePath)
                .Where(row => row.Day >= from && row.Day <= to);
        }

        var rows = await receipts
            .Join(
                dossiers,
                row => new { row.ProvinceCode, Id = row.DossierId },
                row => new { row.ProvinceCode, row.Id },
                (receipt, dossier) =>
                    new
                    {
                        dossier.OwnerPath,
                        receipt.Method,
                        receipt.Amount,
                    }
            )
            .GroupBy(row => new { row.OwnerPath, row.Method })
            .Select(group => new
            {
                group.Key.OwnerPath,
                group.Key.Method,
                Amount = group.Sum(row => row.Amount),
                Lines = group.Sum(row => row.Amount > 0 ? 1 : 0),
            })
            .ToListAsync(ct);
        if (rows.Count == 0)
        {
            return;
        }

        Array.ForEach([Fees, FeesOnline, PaidLines, PaidOnlineLines], code => sums.Know(code, window));
        foreach (var row in rows)
        {
            var online = row.Method == PayMethod.Online;
            sums.Add(Fees, row.OwnerPath, window, row.Amount);
            sums.Add(PaidLines, row.OwnerPath, window, row.Lines);
            sums.Add(FeesOnline, row.OwnerPath, window, online ? row.Amount : 0);
            sums.Add(PaidOnlineLines, row.OwnerPath, window, online ? row.Lines : 0);
            sums.Add(FeesOnlineShare, row.OwnerPath, window, online ? row.Amount : 0, row.Amount);
        }
    }
}
