using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Finance.Spendings;

/// <summary>What a list of spendings shows: of a unit, of a budget year, of one line, with a text.</summary>
internal sealed class EntryFilter
{
    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? Unit { get; set; }

    /// <summary>Of the unit itself, not of the units below it.</summary>
    [BindProperty(SupportsGet = true, Name = "rieng")]
    public bool Own { get; set; }

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "dong")]
    public Guid? Line { get; set; }

    /// <summary>Of a code, a voucher, a content or a payee.</summary>
    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    /// <summary>As in an address, after a first value.</summary>
    public string Query =>
        string.Concat(
            string.IsNullOrEmpty(Unit) ? null : $"&don-vi={Uri.EscapeDataString(Unit)}",
            Own ? "&rieng=true" : null,
            Year is { } year ? $"&nam={year}" : null,
            Line is { } line ? $"&dong={line}" : null,
            string.IsNullOrEmpty(Text) ? null : $"&tim={Uri.EscapeDataString(Text)}"
        );

    public IQueryable<BudgetEntry> Narrow(Db db, Scope scope)
    {
        var (entries, lines, province) = (db.BudgetEntries, db.BudgetLines, scope.ProvinceCode);
        var asked =
            Unit is { Length: > 2 } unit && unit.StartsWith('/') && unit.EndsWith('/') && scope.Covers(unit) ? new Scope(unit) : scope;
        var rows = entries.AsNoTracking().Within(asked, row => row.UnitPath);
        if (Unit is { Length: > 1 } top && (Own || (top == scope.Prefix && scope.IsProvince)))
        {
            // A line of the board that is of the body itself.
            rows = rows.Where(row => row.UnitPath == top);
        }

        if (Year is { } year)
        {
            rows = rows.Where(row => lines.Any(line => line.ProvinceCode == province && line.Id == row.LineId && line.Year == year));
        }

        if (Line is { } one)
        {
            var id = new BudgetLineId(one);
            rows = rows.Where(row => row.LineId == id);
        }

        if (CleanText.Line(Text) is { Length: > 0 } words)
        {
            rows = rows.Where(row =>
                row.Code.Contains(words) || row.Content.Contains(words) || row.Payee.Contains(words) || row.Voucher!.Contains(words)
            );
        }

        return rows;
    }
}
