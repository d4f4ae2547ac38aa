using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using ThongSuot.Platform.Text;

namespace ThongSuot.Web.Forms;

/// <summary>
/// Binds numbers and yes-or-no of forms and addresses as people write them: <c>1.200</c> and <c>4,65</c>, never <c>0x10</c>. What cannot
/// be read is said at its field, and the form that is drawn again does not stumble over it.
/// </summary>
internal sealed class TypedValueBinder(Type type) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var sent = context.ValueProvider.GetValue(context.ModelName);
        if (sent == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        var text = PastedCode.Fold(sent.FirstValue);
        context.ModelState.SetModelValue(context.ModelName, sent);
        if (text.Length == 0)
        {
            if (context.ModelMetadata.IsReferenceOrNullableType)
            {
                context.Result = ModelBindingResult.Success(null);
            }
            else
            {
                context.ModelState.TryAddModelError(context.ModelName, "Chưa nhập. Nhập rồi gửi lại.");
            }

            return Task.CompletedTask;
        }

        var (value, problem) =
            type == typeof(bool) ? Truth(text)
            : type == typeof(decimal) ? Number(text)
            : Whole(text, type == typeof(int));
        if (problem is null)
        {
            context.Result = ModelBindingResult.Success(value);
            return Task.CompletedTask;
        }

        if (type == typeof(bool))
        {
            // A box is ticked or not: there is nothing else to show again.
            context.ModelState.SetModelValue(context.ModelName, new ValueProviderResult("false"));
        }

        context.ModelState.TryAddModelError(context.ModelName, problem);
        return Task.CompletedTask;
    }

    private static (object? Value, string? Problem) Truth(string text) =>
        text.ToLowerInvariant() switch
        {
            "true" or "on" or "1" => (true, null),
            "false" or "off" or "0" => (false, null),
            _ => (null, $"“{Short(text)}” không phải có hoặc không. Chọn lại ở ô này."),
        };

    private static (object? Value, string? Problem) Number(string text)
    {
        if (!TypedNumber.IsPlain(text))
        {
            return (null, $"“{Short(text)}” không phải số. Nhập bằng chữ số, như 4,65.");
        }

        var minus = text.StartsWith('-');
        return TypedNumber.Decimal(minus ? text[1..] : text).TryGet(out var number, out var refusal)
            ? (minus ? -number : number, null)
            : (null, refusal.Message);
    }

    private static (object? Value, string? Problem) Whole(string text, bool isShort)
    {
        // A sheet may hold 1E+05; a person who types it means something else.
        if (!TypedNumber.IsPlain(text))
        {
            return (null, $"“{Short(text)}” không phải số. Nhập bằng chữ số, như 1.200.");
        }

        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            if (!TypedNumber.Whole(text).TryGet(out number, out var refusal))
            {
                return (null, refusal.Message);
            }
        }

        if (!isShort)
        {
            return (number, null);
        }

        return number is >= int.MinValue and <= int.MaxValue ? ((int)number, null) : (null, $"“{Short(text)}” lớn quá. Nhập số nhỏ hơn.");
    }

    private static string Short(string text) => CleanText.CutTo(text, 40);
}

/// <summary>
/// Gives every <see cref="int"/>, <see cref="long"/>, <see cref="decimal"/> and <see cref="bool"/> from outside the binder above.
/// </summary>
internal sealed class TypedValueBinderProvider : IModelBinderProvider
{
    private static readonly Type[] Types = [typeof(int), typeof(long), typeof(decimal), typeof(bool)];

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        Array.IndexOf(Types, context.Metadata.UnderlyingOrModelType) >= 0
            ? new TypedValueBinder(context.Metadata.UnderlyingOrModelType)
            : null;
}
