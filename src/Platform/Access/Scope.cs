using System.Linq.Expressions;

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

    public bool Covers(string unitPath) => unitPath.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The filter "the row's path lies in this scope" as a range over the given column, the same on both databases.</summary>
    public Expression<Func<T, bool>> On<T>(Expression<Func<T, string>> path)
    {
        var (from, to) = (Expression.Constant(new Box(Prefix, End)), typeof(Box));
        var compare = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;
        var zero = Expression.Constant(0);
        // Properties of a captured box become parameters, so the plan is shared by every scope.
        var low = Expression.GreaterThanOrEqual(Expression.Call(compare, path.Body, Expression.Property(from, to.GetProperty(nameof(Box.Low))!)), zero);
        var high = Expression.LessThan(Expression.Call(compare, path.Body, Expression.Property(from, to.GetProperty(nameof(Box.High))!)), zero);
        return Expression.Lambda<Func<T, bool>>(Expression.AndAlso(low, high), path.Parameters);
    }

    private sealed record Box(string Low, string High);
}

/// <summary>Filtering a query by scope.</summary>
public static class ScopeQueries
{
    /// <summary>Only the rows whose unit path lies in the scope.</summary>
    public static IQueryable<T> Within<T>(this IQueryable<T> rows, Scope scope, Expression<Func<T, string>> path) => rows.Where(scope.On(path));
}
