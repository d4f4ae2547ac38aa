using System.Linq.Expressions;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Access;

/// <summary>
/// The units a seat may see, as one prefix of the materialised unit path. It is a filter inside the query, built once:
/// never a loop over rows (permission checks per row are where comparable systems become slow).
/// </summary>
public readonly record struct Scope
{
    /// <summary>Makes the scope of everything under a path.</summary>
    /// <exception cref="ArgumentException">The path does not begin and end with a slash, so it could match half a code.</exception>
    public Scope(string prefix)
    {
        if (!prefix.StartsWith('/') || !prefix.EndsWith('/'))
        {
            throw new ArgumentException($"A unit path begins and ends with a slash: '{prefix}'.", nameof(prefix));
        }

        Prefix = prefix;
    }

    /// <summary>The whole nation.</summary>
    public static Scope Nation => new("/");

    public string Prefix { get; }

    /// <summary>First path after the prefix in byte order ('0' follows '/'), so that the prefix becomes an index range.</summary>
    public string End => string.Concat(Prefix.AsSpan(0, Prefix.Length - 1), "0");

    /// <summary>The one province it lies in; empty for the nation.</summary>
    public string ProvinceCode => ProvinceOf(Prefix);

    /// <summary>Whether it is all of one province.</summary>
    public bool IsProvince => Prefix.Length > 1 && Prefix.IndexOf('/', 1) == Prefix.Length - 1;

    /// <summary>The province of a unit by its path: <c>/25/08593/</c> lies in <c>25</c>, the nation in none.</summary>
    public static string ProvinceOf(string unitPath) => unitPath.Length > 1 ? new UnitPath(unitPath).ProvinceCode : string.Empty;

    public bool Covers(string unitPath) => unitPath.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The filter "the row's path lies in this scope" as a range over the given column, the same on both databases.</summary>
    public Expression<Func<T, bool>> On<T>(Expression<Func<T, string>> path)
    {
        // Captured locals become parameters of the query: any other constant would be written into it, and each scope compiled anew.
        var (low, high) = (Prefix, End);
        Expression<Func<string, bool>> range = column => string.Compare(column, low) >= 0 && string.Compare(column, high) < 0;
        return Expression.Lambda<Func<T, bool>>(new Column(range.Parameters[0], path.Body).Visit(range.Body), path.Parameters);
    }

    internal Expression<Func<T, bool>> OnProvince<T>()
    {
        var province = ProvinceCode;
        Expression<Func<string, bool>> same = column => column == province;
        var row = Expression.Parameter(typeof(T), "row");
        var column = Expression.Property(row, typeof(T), nameof(IInProvince.ProvinceCode));
        return Expression.Lambda<Func<T, bool>>(new Column(same.Parameters[0], column).Visit(same.Body), row);
    }

    private sealed class Column(ParameterExpression parameter, Expression path) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? path : node;
    }
}

/// <summary>Filtering a query by scope.</summary>
public static class ScopeQueries
{
    /// <summary>
    /// Only the rows whose unit path lies in the scope. Rows of a table by province are asked for in the scope's province, and all of a
    /// province by its code alone: with the path besides, PostgreSQL's plan without values takes the index of one organisation and is ten
    /// times slower.
    /// </summary>
    public static IQueryable<T> Within<T>(this IQueryable<T> rows, Scope scope, Expression<Func<T, string>> path)
    {
        if (!typeof(IInProvince).IsAssignableFrom(typeof(T)))
        {
            return rows.Where(scope.On(path));
        }

        if (scope.ProvinceCode.Length == 0)
        {
            return rows.Where(scope.On(path)).AcrossProvinces("whoever asks sees the nation");
        }

        var ours = rows.Where(scope.OnProvince<T>());
        return scope.IsProvince ? ours : ours.Where(scope.On(path));
    }
}
