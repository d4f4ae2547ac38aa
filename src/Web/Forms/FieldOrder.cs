using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ThongSuot.Web.Forms;

/// <summary>
/// Fields in the order in which a form declares them, a base form's first. The state of a form keeps them by the alphabet, and a list of
/// what is wrong that jumps up and down the page is read twice.
/// </summary>
internal sealed class FieldOrder(ModelMetadata page) : IComparer<string>
{
    public static FieldOrder Of(ModelMetadata page) => new(page);

    public int Compare(string? x, string? y)
    {
        var (left, right) = (Places(x ?? string.Empty), Places(y ?? string.Empty));
        for (var at = 0; at < Math.Min(left.Count, right.Count); at++)
        {
            if (left[at].CompareTo(right[at]) is not 0 and var order)
            {
                return order;
            }
        }

        return left.Count.CompareTo(right.Count);
    }

    /// <summary>Of each part of a name the place among its neighbours: <c>Input.Papers[2].Name</c>.</summary>
    private List<(int Depth, int Place)> Places(string name)
    {
        var (places, holder) = (new List<(int, int)>(), (ModelMetadata?)page);
        foreach (var part in name.Split('.'))
        {
            var (word, number) = part.Split('[', 2) is [var before, var after] ? (before, after.TrimEnd(']')) : (part, string.Empty);
            var at = holder?.Properties.ToList().FindIndex(one => one.PropertyName == word) ?? -1;
            var found = at < 0 ? null : holder!.Properties[at];
            places.Add((found is null ? -1 : DepthOf(holder!.ModelType.GetProperty(word)?.DeclaringType), at));
            if (int.TryParse(number, CultureInfo.InvariantCulture, out var index))
            {
                places.Add((0, index));
            }

            holder = number.Length > 0 ? found?.ElementMetadata : found;
        }

        return places;
    }

    private static int DepthOf(Type? type)
    {
        var depth = 0;
        for (; type is not null; type = type.BaseType)
        {
            depth++;
        }

        return depth;
    }
}
