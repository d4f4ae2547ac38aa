using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Lines;
using ThongSuot.Finance.Spendings;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Funds;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Finance.Funds;

/// <summary>
/// Lets other modules pay out of a budget line: policy money, which the unit's leader confirms as he does the treasury's vouchers.
/// </summary>
internal sealed class FundLines(FinanceBooks books) : IFundLines
{
    private const int MostOffered = 200;

    public bool IsRequired(DateOnly on) => books.Law.IsYes("finance.benefits-line", on);

    public async Task<IReadOnlyList<FundLine>> OfAsync(Db db, string unitPath, int year, CancellationToken ct)
    {
        var lines = db.BudgetLines;
        var contingency = books.Law.ContingencySource(new DateOnly(year, 1, 1));
        var rows = await lines
            .AsNoTracking()
            .Within(new Scope(FinanceSeats.OrganisationOf(unitPath)), row => row.UnitPath)
            .Where(row => row.Year == year && row.Source != contingency && row.Assigned > row.Committed + row.Spent + row.SetAside)
            .OrderBy(row => row.UnitPath)
            .ThenBy(row => row.Item)
            .Take(MostOffered)
            .ToListAsync(ct);
        var item = books.Law.Number("finance.benefit-item", new DateOnly(year, 1, 1)).ToString("0000", CultureInfo.InvariantCulture);
        bool Fits(BudgetLine row) => row.Item == item || books.Codes.Item(row.Item, year)?.Parent == item;
        return
        [
            .. rows.Where(row => FinanceSeats.OrganisationOf(row.UnitPath) == FinanceSeats.OrganisationOf(unitPath))
                .Select(row => new FundLine(
                    row.Id.Value,
                    $"{books.ShortNameOf(row.UnitPath)}: {books.Codes.Item(row.Item, row.Year)?.Name ?? row.Item} ({row.Key.Codes})",
                    row.Free,
                    Fits(row)
                ))
                .OrderByDescending(line => line.Fits),
        ];
    }

    public async Task<Result<string>> DrawAsync(Write write, FundDraw draw, Seat seat, CancellationToken ct)
    {
        var (own, today) = (new Scope(FinanceSeats.OrganisationOf(draw.UnitPath)), OfficeClock.DayOf(write.Deed.At));
        if (
            await FinanceBooks.LineAsync(write.Db, new BudgetLineId(draw.Line), own, ct) is not { } line
            || FinanceSeats.OrganisationOf(line.UnitPath) != own.Prefix
            || line.Year != draw.On.Year
            || line.Source == books.Law.ContingencySource(draw.On)
        )
        {
            return FinanceRefusals.FundLineWrong(draw.On.Year);
        }

        if (await MoveEntry.KnownVoucherAsync(write.Db, line, draw.Voucher, ct) is { } known)
        {
            return FinanceRefusals.VoucherKnown(draw.Voucher, known);
        }

        var series = FinanceBooks.SeriesOf(FinanceSeats.OrganisationOf(line.UnitPath), line.Year);
        var entry = new BudgetEntry
        {
            Id = BudgetEntryId.New(),
            Code = $"{series}-{await write.Db.NextNumberAsync(series, ct):0000}",
            ProvinceCode = line.ProvinceCode,
            UnitPath = line.UnitPath,
            LineId = line.Id,
            Kind = EntryKind.Spending,
            Amount = draw.Amount,
            Content = draw.Content,
            Ground = draw.Ground,
            Payee = draw.Payee,
            AskedBy = seat.AccountId,
            AskedByName = seat.Signature,
            AskedOn = today,
        };
        var listed = entry.List(line, draw.Voucher, draw.On);
        if (listed.IsRefused)
        {
            return listed.Refusal;
        }

        write.Db.Add(entry);
        AskEntry.Settle(write, entry, line, "drawn", "Chi trả chính sách từ dòng dự toán, chờ xác nhận");
        write.Tell(
            own.Prefix,
            null,
            $"Chi trả chính sách {entry.Code} chờ lãnh đạo xác nhận: {VietnameseFormat.Money(entry.Amount)}",
            $"/ngan-sach/chi/{entry.Code}"
        );
        return entry.Code;
    }
}
