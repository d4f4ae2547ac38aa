using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Time;

namespace ThongSuot.Web.Forms;

/// <summary>Takes dates before the working calendar too: births, documents, the beginning of a post.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PastDateAttribute : Attribute;

/// <summary>
/// Binds every day, moment and time of day of forms and addresses: in the forms people write, within the reach of
/// <see cref="OfficeDates"/>, refused in words at its field. A moment is Vietnamese wall time.
/// </summary>
internal sealed class OfficeDateBinder(Type type, DateReach reach) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var sent = context.ValueProvider.GetValue(context.ModelName);
        if (sent == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        context.ModelState.SetModelValue(context.ModelName, sent);
        if (sent.FirstValue?.Trim() is not { Length: > 0 } text)
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

        var (value, refusal) =
            type == typeof(DateOnly) ? Of(OfficeDates.Day(text, reach))
            : type == typeof(TimeOnly) ? Of(OfficeDates.Time(text))
            : Of(OfficeDates.Moment(text, reach));
        if (refusal is not null)
        {
            context.ModelState.TryAddModelError(context.ModelName, refusal.Message);
        }
        else
        {
            context.Result = ModelBindingResult.Success(value);
        }

        return Task.CompletedTask;
    }

    private static (object? Value, Refusal? Refusal) Of<T>(Result<T> read) =>
        read.TryGet(out var value, out var refusal) ? (value, null) : (null, refusal);
}

/// <summary>
/// Gives every <see cref="DateOnly"/>, <see cref="DateTimeOffset"/> and <see cref="TimeOnly"/> that comes from outside the
/// office's binder.
/// </summary>
internal sealed class OfficeDateBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.UnderlyingOrModelType;
        return type == typeof(DateOnly) || type == typeof(DateTimeOffset) || type == typeof(TimeOnly)
            ? new OfficeDateBinder(type, IsPast(context.Metadata) ? DateReach.Past : DateReach.Work)
            : null;
    }

    private static bool IsPast(ModelMetadata metadata) =>
        (metadata as DefaultModelMetadata)?.Attributes.Attributes.OfType<PastDateAttribute>().Any() == true;
}
