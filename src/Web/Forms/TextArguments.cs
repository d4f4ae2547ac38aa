using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ThongSuot.Web.Forms;

/// <summary>
/// A handler that asks for a text gets one: what was not sent, or had nothing left when it was cleaned, is the empty text and meets
/// the handler's own check, instead of breaking it.
/// </summary>
internal sealed class TextArguments : IPageFilter
{
    private static readonly ConcurrentDictionary<ParameterInfo, bool> Asked = new();

    public void OnPageHandlerSelected(PageHandlerSelectedContext context) { }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        foreach (var parameter in context.HandlerMethod?.Parameters ?? [])
        {
            if (
                IsAsked(parameter.ParameterInfo)
                && !(context.HandlerArguments.TryGetValue(parameter.Name, out var sent) && sent is not null)
            )
            {
                context.HandlerArguments[parameter.Name] = string.Empty;
            }
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context) { }

    private static bool IsAsked(ParameterInfo parameter) =>
        Asked.GetOrAdd(parameter, asked =>
            asked.ParameterType == typeof(string)
            && !asked.HasDefaultValue
            && new NullabilityInfoContext().Create(asked).WriteState == NullabilityState.NotNull
        );
}
