using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Lines;
using ThongSuot.Finance.Spendings;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Finance.Treasury;

/// <summary>
/// Books what the treasury paid. New spendings go past the change tracker; each line that moved leaves one deed with the number of its
/// vouchers, because a list of a hundred thousand would bury the trail.
/// </summary>
internal sealed class BookTreasury
{
    public async Task<Result<string>> RunAsync(
        Write write,
        string fileName,
        IReadOnlyList<TreasuryRow> rows,
        Seat seat,
        CancellationToken ct
    )
    {
        if (rows.Any(row => !FinanceSeats.KeepsBooksOf(FinanceSeats.OrganisationOf(row.UnitPath), seat)) && !FinanceSeats.IsFinance(seat))
        {
            return FinanceRefusals.NotAccountant;
        }

        // SQLite has one writer, whom nobody overtakes: sixty thousand lines are written past the tracker in a tenth of the time. On
        // PostgreSQL another node may move a line meanwhile, and its version is what tells.
        var tracked = write.Db.IsPostgres;
        var ids = rows.Select(row => new BudgetLineId(row.LineId));
        var lines = await LineReads.OfIdsAsync(write.Db, seat.ProvinceCode, ids, ct, tracked);
        var known = await KnownAsync(write.Db, seat.ProvinceCode, rows, ct);
        if (rows.FirstOrDefault(row => !known.TryAdd((row.LineId, row.Voucher), null)) is { } twice)
        {
            return FinanceRefusals.VoucherKnown(twice.Voucher, known[(twice.LineId, twice.Voucher)]) with { Field = null };
        }

        var waiting = await WaitingAsync(write.Db, seat.ProvinceCode, rows, ct);
        var codes = await CodesAsync(write.Db, rows.Where(row => row.EntryId is null), lines, ct);
        var made = new List<BudgetEntry>(rows.Count);
        var today = OfficeClock.DayOf(write.Deed.At);
        foreach (var row in rows)
        {
            if (!lines.TryGetValue(new BudgetLineId(row.LineId), out var line))
            {
                return FinanceRefusals.NotFound;
            }

            var booked = row.EntryId is null ? PayNew(row, line, codes, seat, made) : PayWaiting(row, line, waiting, today);
            if (booked.IsRefused)
            {
                return booked.Refusal with { Message = $"Chứng từ {row.Voucher}: {booked.Refusal.Message}", Field = null };
            }
        }

        await RowWriter<BudgetEntry>.For(write.Db).InsertAsync(write.Db, made, ct);
        if (!tracked)
        {
            await RowWriter<BudgetLine>.For(write.Db).UpsertAsync(write.Db, lines.Values, ct);
        }

        Record(write, fileName, rows, lines);
        foreach (var group in made.GroupBy(entry => FinanceSeats.OrganisationOf(entry.UnitPath)))
        {
            // Nobody approved these here: they hold their money until the leader says that they are so.
            write.Tell(
                group.Key,
                null,
                $"Kho bạc đã chi {VietnameseFormat.Number(group.Count())} chứng từ không có đề nghị trong hệ thống, chờ xác nhận",
                $"/ngan-sach/chi?nhom={EntryLists.Listed}&don-vi={Uri.EscapeDataString(group.Key)}"
            );
        }

        return $"Đã ghi {VietnameseFormat.Number(rows.Count)} chứng từ, {VietnameseFormat.Money(rows.Sum(row => row.Amount))}; {VietnameseFormat.Number(made.Count)} chứng từ mới chờ lãnh đạo xác nhận.";
    }

    /// <summary>A spending that was approved here and waited for the treasury.</summary>
    private static Result PayWaiting(TreasuryRow row, BudgetLine line, Dictionary<BudgetEntryId, BudgetEntry> waiting, DateOnly today) =>
        waiting.TryGetValue(new BudgetEntryId(row.EntryId!.Value), out var entry)
            ? entry.Pay(line, row.Voucher, row.PaidOn, today)
            : FinanceRefusals.NotFound;

    private static Result PayNew(TreasuryRow row, BudgetLine line, Dictionary<string, int> codes, Seat seat, List<BudgetEntry> made)
    {
        var series = FinanceBooks.SeriesOf(FinanceSeats.OrganisationOf(line.UnitPath), line.Year);
        var entry = new BudgetEntry
        {
            Id = BudgetEntryId.New(),
            Code = $"{series}-{codes[series]++:0000}",
            ProvinceCode = line.ProvinceCode,
            UnitPath = line.UnitPath,
            LineId = line.Id,
            Kind = EntryKind.Spending,
            Amount = row.Amount,
            Content = row.Content,
            Ground = $"Chứng từ kho bạc {row.Voucher}",
            Payee = row.Payee,
            FromTreasury = true,
            AskedBy = seat.AccountId,
            AskedByName = seat.Signature,
            AskedOn = row.PaidOn,
        };
        made.Add(entry);
        return entry.List(line, row.Voucher, row.PaidOn);
    }

    /// <summary>The vouchers the lines have by now, with their codes: another list may have come in since the preview.</summary>
    private static async Task<Dictionary<(Guid Line, string Voucher), string?>> KnownAsync(
        Db db,
        string province,
        IReadOnlyList<TreasuryRow> rows,
        CancellationToken ct
    )
    {
        var (entries, asked) = (db.BudgetEntries, rows.Select(row => row.Voucher).Distinct(StringComparer.Ordinal).ToArray());
        var lines = rows.Select(row => row.LineId).ToHashSet();
        var paid = await entries
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.Kind == EntryKind.Spending && row.State != EntryState.Refused)
            .Where(row => EF.Parameter(asked).Contains(row.Voucher))
            .Select(row => new
            {
                row.LineId,
                row.Voucher,
                row.Code,
            })
            .ToListAsync(ct);
        var found = new Dictionary<(Guid Line, string Voucher), string?>();
        foreach (var row in paid.Where(row => lines.Contains(row.LineId.Value)))
        {
            found[(row.LineId.Value, row.Voucher!)] = row.Code;
        }

        return found;
    }

    private static void Record(Write write, string fileName, IReadOnlyList<TreasuryRow> rows, Dictionary<BudgetLineId, BudgetLine> lines)
    {
        foreach (var group in rows.GroupBy(row => row.LineId))
        {
            var line = lines[new BudgetLineId(group.Key)];
            write.Record(
                "spending.treasury",
                FinanceBooks.LineKind,
                line.Id.Value,
                line.ProvinceCode,
                line.UnitPath,
                $"Nhập từ kho bạc “{fileName}”: {VietnameseFormat.Number(group.Count())} chứng từ, {VietnameseFormat.Money(group.Sum(row => row.Amount))}; còn {VietnameseFormat.Money(line.Left)}",
                new
                {
                    line.Assigned,
                    line.Committed,
                    line.Spent,
                }
            );
        }
    }

    /// <summary>The next free number of each series that gets entries.</summary>
    private static async Task<Dictionary<string, int>> CodesAsync(
        Db db,
        IEnumerable<TreasuryRow> rows,
        Dictionary<BudgetLineId, BudgetLine> lines,
        CancellationToken ct
    )
    {
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (
            var series in rows.Where(row => lines.ContainsKey(new BudgetLineId(row.LineId)))
                .Select(row => lines[new BudgetLineId(row.LineId)])
                .GroupBy(line => FinanceBooks.SeriesOf(FinanceSeats.OrganisationOf(line.UnitPath), line.Year))
                .OrderBy(group => group.Key, StringComparer.Ordinal)
        )
        {
            next[series.Key] = await db.NextNumberAsync(series.Key, ct, series.Count());
        }

        return next;
    }

    private static async Task<Dictionary<BudgetEntryId, BudgetEntry>> WaitingAsync(
        Db db,
        string province,
        IReadOnlyList<TreasuryRow> rows,
        CancellationToken ct
    )
    {
        var (entries, found) = (db.BudgetEntries, new Dictionary<BudgetEntryId, BudgetEntry>());
        foreach (
            var chunk in rows.Where(row => row.EntryId is not null)
                .Select(row => new BudgetEntryId(row.EntryId!.Value))
                .Chunk(LineReads.Chunk)
        )
        {
            foreach (var entry in await entries.Where(row => row.ProvinceCode == province && chunk.Contains(row.Id)).ToListAsync(ct))
            {
                found[entry.Id] = entry;
            }
        }

        return found;
    }
}
