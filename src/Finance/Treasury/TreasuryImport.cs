using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Lines;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;
using ThongSuot.Web.Imports;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Finance.Treasury;

/// <summary>
/// The treasury's list of what it paid: what is new is spent, what waits for the treasury is paid, what is known is passed over, what
/// differs is listed and not taken.
/// </summary>
internal sealed class TreasuryImport(IDbContextFactory<Db> contexts, FinanceBooks books, BookTreasury book) : ListImport<TreasuryRow>
{
    public override string Kind => "finance.treasury";

    public override string Title => "Bảng kê chứng từ kho bạc đã chi";

    public override IReadOnlyList<ImportColumn> Columns => TreasuryColumns.All;

    public override IReadOnlyList<string> ShownHeads { get; } = ["Đơn vị", "Chứng từ", "Mã", "Số tiền"];

    public override int MostRows => 120_000;

    public override long LargestFile => 40 * 1024 * 1024;

    public override async Task<IReadOnlyList<ImportLine<TreasuryRow>>> UnderstandAsync(
        SheetTable table,
        Seat seat,
        DateOnly today,
        CancellationToken ct
    )
    {
        var scope = FinanceSeats.ScopeOf(seat);
        var units = UnitsOf(scope);
        TreasuryBooks known;
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            var vouchers = table.Lines.Select(line => new ImportCells(line, table, today).Text(TreasuryColumns.Voucher)).ToList();
            known = await TreasuryBooks.ReadAsync(db, scope, [today.Year - 1, today.Year], vouchers, ct);
        }

        var lines = table.Lines.Select(line => Understand(new ImportCells(line, table, today), units, known, today)).ToList();
        return [.. lines.Select(line => Doubted(line, known))];
    }

    public override Task<Result<string>> AcceptAsync(
        Write write,
        ImportDraft draft,
        IReadOnlyList<ChosenLine<TreasuryRow>> lines,
        Seat seat,
        CancellationToken ct
    ) => book.RunAsync(write, draft.FileName, [.. lines.Select(line => line.Row)], seat, ct);

    /// <summary>Units by name: an organisation, and each office of it by its full name.</summary>
    private Dictionary<string, string?> UnitsOf(Scope scope)
    {
        var found = new Dictionary<string, string?>(StringComparer.Ordinal);
        var top = books.ReceiversOf(scope.Prefix);
        foreach (var unit in top.Concat(scope.IsProvince ? top.Skip(1).SelectMany(unit => books.ReceiversOf(unit.Path).Skip(1)) : []))
        {
            var key = PlaceName.Key(unit.Name);
            // Two of one name are none: the list has to tell them apart.
            found[key] = found.TryGetValue(key, out var other) && other != unit.Path ? null : unit.Path;
        }

        return found;
    }

    private ImportLine<TreasuryRow> Understand(ImportCells cells, Dictionary<string, string?> units, TreasuryBooks known, DateOnly today)
    {
        var name = cells.Text(TreasuryColumns.Unit);
        var path = units.GetValueOrDefault(PlaceName.Key(name));
        if (path is null)
        {
            cells.Wrong(
                TreasuryColumns.Unit,
                $"không có “{CleanText.CutTo(name, 60)}” trong phạm vi của bạn. Ghi đủ tên như danh mục đơn vị."
            );
        }

        var (voucher, day) = (cells.Text(TreasuryColumns.Voucher), cells.Day(TreasuryColumns.Day));
        cells.Need(TreasuryColumns.Voucher, "Ghi số chứng từ.");
        cells.Need(TreasuryColumns.Day, "Ghi ngày kho bạc chi.");
        if (voucher.Length > Spendings.BudgetEntry.VoucherLength)
        {
            cells.Wrong(
                TreasuryColumns.Voucher,
                $"dài hơn {Spendings.BudgetEntry.VoucherLength} ký tự. Ghi số chứng từ, không ghi nội dung."
            );
        }

        foreach (var column in new[] { TreasuryColumns.Content, TreasuryColumns.Payee })
        {
            if (cells.Text(column).Length > Spendings.BudgetEntry.ContentLength)
            {
                cells.Wrong(column, $"dài hơn {Spendings.BudgetEntry.ContentLength} ký tự. Viết ngắn lại.");
            }
        }

        if (day > today)
        {
            cells.Wrong(TreasuryColumns.Day, "sau hôm nay. Kiểm lại ngày.");
        }

        var (source, chapter, category, item) = (
            cells.Code(TreasuryColumns.Source, LineCodes.SourceLength),
            cells.Code(TreasuryColumns.Chapter, LineCodes.ChapterLength),
            cells.Code(TreasuryColumns.Category, LineCodes.CategoryLength),
            cells.Code(TreasuryColumns.Item, LineCodes.ItemLength)
        );
        var amount = cells.Whole(TreasuryColumns.Amount, Amounts.Largest) ?? 0;
        if (amount == 0 && cells.Problems.Count == 0)
        {
            cells.Wrong(TreasuryColumns.Amount, "phải lớn hơn 0.");
        }

        IReadOnlyList<string> shown =
        [
            name,
            $"{voucher}{(day is { } on ? $", {VietnameseFormat.Date(on)}" : string.Empty)}",
            $"{source} · {chapter}-{category}-{item}",
            VietnameseFormat.Number(amount),
        ];
        var line = new ImportLine<TreasuryRow>(cells.Line, shown, null, cells.Problems);
        if (cells.Problems.Count > 0 || path is null || day is not { } paid)
        {
            return line;
        }

        var row = new TreasuryRow(
            path,
            Guid.Empty,
            null,
            voucher,
            paid,
            amount,
            Or(cells.Text(TreasuryColumns.Content), "Chi theo bảng kê kho bạc"),
            Or(cells.Text(TreasuryColumns.Payee), "Theo chứng từ kho bạc")
        );
        return Compare(line, row, new LineKey(path, paid.Year, source, chapter, category, item), known);
    }

    private ImportLine<TreasuryRow> Compare(ImportLine<TreasuryRow> line, TreasuryRow row, LineKey key, TreasuryBooks known)
    {
        if (!known.Lines.TryGetValue(key, out var found))
        {
            return Differs(
                line,
                $"Năm {key.Year} không có dòng dự toán {key.Codes}. Nhập quyết định giao dự toán trước, hoặc đề nghị kho bạc điều chỉnh mã."
            );
        }

        var vouchers = known.Vouchers[(row.UnitPath, row.Voucher)].ToList();
        if (vouchers.Find(other => other.LineId == found.Id && other.Amount == row.Amount) is { } same)
        {
            return line with
            {
                Row = row with { LineId = found.Id.Value },
                Proposed = LineChoice.Leave,
                Remark =
                    same.PaidOn is { } booked && booked != row.PaidOn
                        ? $"Đã có trong sổ: {same.Code}, nhưng ngày khác: sổ ghi {VietnameseFormat.Date(booked)}."
                        : $"Đã có trong sổ: {same.Code}.",
            };
        }

        if (vouchers.Find(other => other.LineId == found.Id) is { } other)
        {
            return Differs(
                line,
                $"Kho bạc chi {VietnameseFormat.Money(row.Amount)}, sổ ghi {VietnameseFormat.Money(other.Amount)} ở {other.Code}. Đối chiếu chứng từ rồi sửa bên sai."
            );
        }

        if (!known.Rows.TryAdd((found.Id, row.Voucher), line.Line))
        {
            return Differs(
                line,
                $"Dòng {known.Rows[(found.Id, row.Voucher)]} của tệp đã có chứng từ {row.Voucher} trên dòng dự toán này. Bỏ dòng thừa, hoặc sửa số chứng từ."
            );
        }

        var doubt = books.Codes.Doubt(key.Source, key.Chapter, key.Category, key.Item, key.Year);
        if (
            known.Waiting.TryGetValue(found.Id, out var waits)
            && waits.Find(one => one.Amount == row.Amount && one.AskedOn <= row.PaidOn) is { } waiting
        )
        {
            waits.Remove(waiting);
            return line with
            {
                Row = row with { LineId = found.Id.Value, EntryId = waiting.Id.Value },
                Remark = $"Khớp khoản đã duyệt đang chờ kho bạc. {doubt}".TrimEnd(),
            };
        }

        if (row.Amount > found.Left)
        {
            return Differs(
                line,
                $"Dòng dự toán chỉ còn {VietnameseFormat.Money(found.Left)}. Kiểm lại mã, hoặc bổ sung dự toán rồi nhập lại."
            );
        }

        known.Lines[key] = (found.Id, found.Left - row.Amount);
        return line with { Row = row with { LineId = found.Id.Value }, Remark = doubt };
    }

    /// <summary>
    /// What the list has anew though a like spending still waits: of the same payee, or within a tenth of the amount. It may be that one
    /// with another amount, so it is passed over until somebody chooses.
    /// </summary>
    private static ImportLine<TreasuryRow> Doubted(ImportLine<TreasuryRow> line, TreasuryBooks known) =>
        line is { Row: { EntryId: null } row, Proposed: LineChoice.Take }
        && known.Waiting.TryGetValue(new BudgetLineId(row.LineId), out var waits)
        && waits.Find(one =>
            Math.Abs(one.Amount - row.Amount) <= one.Amount / 10
            || string.Equals(PlaceName.Key(one.Payee), PlaceName.Key(row.Payee), StringComparison.Ordinal)
        )
            is { } like
            ? line with
            {
                Proposed = LineChoice.Leave,
                Remark =
                    $"Có thể là {like.Code} đang chờ kho bạc: {VietnameseFormat.Money(like.Amount)}, đề nghị ngày {VietnameseFormat.Date(like.AskedOn)}. Đúng khoản đó thì đối chiếu số tiền, ngày; khoản khác thì chọn “Nhập”.",
            }
            : line;

    private static ImportLine<TreasuryRow> Differs(ImportLine<TreasuryRow> line, string words) => line with { Problems = [words] };

    private static string Or(string text, string otherwise) => text.Length == 0 ? otherwise : text;
}
