using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace ThongSuot.Web;

/// <summary>The framework's own binding messages, in the words of the office.</summary>
internal static class Vietnamese
{
    public static void Speak(DefaultModelBindingMessageProvider say)
    {
        say.SetAttemptedValueIsInvalidAccessor((value, _) => $"Giá trị “{value}” không hợp lệ. Nhập lại.");
        say.SetMissingBindRequiredValueAccessor(_ => "Chưa nhập. Nhập rồi gửi lại.");
        say.SetMissingKeyOrValueAccessor(() => "Chưa nhập. Nhập rồi gửi lại.");
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"Giá trị “{value}” không hợp lệ. Nhập lại.");
        say.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Giá trị không hợp lệ. Nhập lại.");
        say.SetNonPropertyValueMustBeANumberAccessor(() => "Phải là số.");
        say.SetUnknownValueIsInvalidAccessor(_ => "Giá trị không hợp lệ. Nhập lại.");
        say.SetValueIsInvalidAccessor(value => $"Giá trị “{value}” không hợp lệ. Nhập lại.");
        say.SetValueMustBeANumberAccessor(_ => "Phải là số.");
        say.SetValueMustNotBeNullAccessor(_ => "Chưa nhập. Nhập rồi gửi lại.");
    }
}
