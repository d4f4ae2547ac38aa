using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Lines;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Finance.Decisions;

/// <summary>The items of a decision as a scope sees them: all for whoever gives, a receiver its own.</summary>
internal static class DecisionItems
{
    /// <param name="scope">Null for all of them.</param>
    public static IQueryable<DecisionItem> Of(Db db, BudgetDecision row, Scope? scope)
    {
        var (items, province, id) = (db.DecisionItems, row.ProvinceCode, row.Id);
        var own = items.AsNoTracking().Where(item => item.ProvinceCode == province && item.DecisionId == id);
        return scope is { } seen ? own.Within(seen, item => item.UnitPath) : own;
    }

    /// <summary>The giver's lines as a field offers them, the council's own decision first.</summary>
    public static IEnumerable<SelectListItem> FromItems(this FinanceBooks books, IReadOnlyList<BudgetLine> froms) =>
        froms
            .Select(line => new SelectListItem(
                $"{books.Codes.Item(line.Item, line.Year)?.Name ?? line.Item} ({line.Key.Codes}), còn {VietnameseFormat.Money(line.Free)}",
                line.Id.Value.ToString()
            ))
            .Prepend(new SelectListItem("Theo nghị quyết của Hội đồng nhân dân, cho chính cơ quan giao", string.Empty));

    /// <summary>The whole table of a decision, which its paper shows the beginning of.</summary>
    /// <param name="given">Đồng in the closing line.</param>
    public static Sheet<DecisionItem> SheetOf(BudgetDecision row, IAsyncEnumerable<DecisionItem> items, long given, FinanceBooks books) =>
        new()
        {
            Title = $"{FinanceLabels.Of(row.Round)} dự toán năm {row.Year}",
            Lines = [$"Kèm theo Quyết định số {row.Number} ngày {VietnameseFormat.Date(row.DecidedOn)} ({row.Code})", "Đơn vị tính: đồng"],
            Columns =
            [
                new("Số", 8, item => SheetCell.Of((long)item.Place)),
                new("Đơn vị", 38, item => SheetCell.Of(books.NameOf(item.UnitPath))),
                new("Nguồn", 8, item => SheetCell.Of(item.Source), "Mã"),
                new("Chương", 8, item => SheetCell.Of(item.Chapter), "Mã"),
                new("Khoản", 8, item => SheetCell.Of(item.Category), "Mã"),
                new("Mục, tiểu mục", 10, item => SheetCell.Of(item.Item), "Mã"),
                new("Nội dung", 44, item => SheetCell.Of(books.Codes.Item(item.Item, row.Year)?.Name)),
                new("Số tiền", 20, item => SheetCell.Of(item.Amount)),
            ],
            Rows = items,
            Most = WriteDecision.MostItems,
            Total = [SheetCell.Of("Cộng"), .. Enumerable.Repeat(SheetCell.Empty, 6), SheetCell.Of(given)],
        };
}
