using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;
using ThongSuot.Platform.Text;

namespace ThongSuot.Web.Forms;

/// <summary>
/// Every value of a form, a query or a route is cleaned before anything is bound, checked or shown again, whatever type it is
/// bound to: so a box counts its letters as the browser did, and no page has to think of what a paste may carry.
/// </summary>
internal sealed class CleanValues(IValueProviderFactory inner) : IValueProviderFactory
{
    public static void Wrap(IList<IValueProviderFactory> factories)
    {
        // Names of fields in jQuery's way of writing are a second door for the same values; no page of ours uses it.
        foreach (
            var other in factories
                .Where(factory => factory is JQueryFormValueProviderFactory or JQueryQueryStringValueProviderFactory)
                .ToList()
        )
        {
            factories.Remove(other);
        }

        for (var at = 0; at < factories.Count; at++)
        {
            factories[at] = new CleanValues(factories[at]);
        }
    }

    public async Task CreateValueProviderAsync(ValueProviderFactoryContext context)
    {
        var before = context.ValueProviders.Count;
        await inner.CreateValueProviderAsync(context);
        for (var at = before; at < context.ValueProviders.Count; at++)
        {
            context.ValueProviders[at] = new Provider(context.ValueProviders[at]);
        }
    }

    private sealed class Provider(IValueProvider inner) : IBindingSourceValueProvider, IEnumerableValueProvider
    {
        public bool ContainsPrefix(string prefix) => inner.ContainsPrefix(prefix);

        public ValueProviderResult GetValue(string key)
        {
            var found = inner.GetValue(key);
            return found == ValueProviderResult.None
                ? found
                : new ValueProviderResult(new StringValues([.. found.Values.Select(CleanText.Of)]), found.Culture);
        }

        public IValueProvider? Filter(BindingSource bindingSource) =>
            inner is IBindingSourceValueProvider sourced
                ? sourced.Filter(bindingSource) is { } left
                    ? ReferenceEquals(left, inner)
                        ? this
                        : new Provider(left)
                    : null
                : this;

        public IDictionary<string, string> GetKeysFromPrefix(string prefix) =>
            inner is IEnumerableValueProvider keyed
                ? keyed.GetKeysFromPrefix(prefix)
                : new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
    }
}
