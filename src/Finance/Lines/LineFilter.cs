using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Lines;

/// <summary>What a list of lines shows.</summary>
internal sealed class LineFilter
{
    /// <summary>Lines of a commune that nobody touched though they were to be given on.</summary>
    public const string Late = "chua-phan-bo";

    /// <summary>Lines with nothing left.</summary>
    public const string Empty = "het";

    /// <summary>Lines with something left.</summary>
    public const string HasLeft = "con-lai";

    /// <summary>Lines of which something is held back as saving.</summary>
    public const string Held = "tiet-kiem";

    /// <summary>Lines of contingency with something left.</summary>
    public const string Contingency = "du-phong";

    /// <summary>Nobody gave on, asked for or spent anything of it; the words of the index of such lines.</summary>
    public static readonly Expression<Func<BudgetLine, bool>> IsUntouched = row =>
        row.GivenOn == 0 && row.Committed == 0 && row.Spent == 0 && row.Assigned > 0;

    /// <summary>Of the unit itself, not of the units below it.</summary>
    [BindProperty(SupportsGet = true, Name = "rieng")]
    public bool Own { get; set; }

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "nguon")]
    public string? Source { get; set; }

    /// <summary>The beginning of a mục or tiểu mục.</summary>
    [BindProperty(SupportsGet = true, Name = "muc")]
    public string? Item { get; set; }

    [BindProperty(SupportsGet = true, Name = "xem")]
    public string? Only { get; set; }

    public bool IsNarrow => !string.IsNullOrEmpty(Source) || !string.IsNullOrEmpty(Item) || !string.IsNullOrEmpty(Only);

    /// <param name="contingency">Code of the source that is contingency.</param>
    public IQueryable<BudgetLine> Narrow(Db db, Scope scope, int year, DateOnly today, string contingency)
    {
        var lines = db.BudgetLines;
        var asked =
            Unit is { Length: > 2 } unit && unit.StartsWith('/') && unit.EndsWith('/') && scope.Covers(unit) ? new Scope(unit) : scope;
        var rows = lines.AsNoTracking().Within(asked, row => row.UnitPath).Where(row => row.Year == year);
        if (Unit is { Length: > 1 } top && (Own || (top == scope.Prefix && scope.IsProvince)))
        {
            // A line of the board that is of the body itself: what is not given to anybody below it.
            rows = rows.Where(row => row.UnitPath == top);
        }

        if (Source is { Length: > 0 } source)
        {
            rows = rows.Where(row => row.Source == source);
        }

        if (Item?.Trim() is { Length: > 0 } item)
        {
            rows = rows.Where(row => row.Item.StartsWith(item));
        }

        return Only switch
        {
            Late => rows.Where(IsUntouched).Where(row => row.GiveOnBy < today),
            Held => rows.Where(row => row.SetAside > 0),
            Contingency => rows.Where(row => row.Source == contingency && row.Assigned > row.Committed + row.Spent),
            HasLeft => rows.Where(row => row.Assigned > row.Committed + row.Spent),
            Empty => rows.Where(row => row.Assigned > 0 && row.Assigned == row.Committed + row.Spent),
            _ => rows,
        };
    }

    public static IOrderedQueryable<BudgetLine> InOrder(IQueryable<BudgetLine> rows) =>
        rows.OrderBy(row => row.UnitPath)
            .ThenBy(row => row.Source)
            .ThenBy(row => row.Chapter)
            .ThenBy(row => row.Category)
            .ThenBy(row => row.Item);
}
