using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ThongSuot.Web.Forms;

/// <summary>
/// <c>&lt;field for="Input.Phone" label="Số điện thoại"/&gt;</c>: label, hint, the error in words and the control, in the order a
/// screen reader wants them. With inner content it wraps a control of the page's own.
/// </summary>
[HtmlTargetElement("field", Attributes = "for")]
public sealed class FieldTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>text (default), tel, search, date, number, password, textarea, select, email.</summary>
    public string Type { get; set; } = "text";

    /// <summary>Adds "(không bắt buộc)" to the label.</summary>
    public bool Optional { get; set; }

    public IEnumerable<SelectListItem>? Items { get; set; }

    public string? Autocomplete { get; set; }

    public int? Maxlength { get; set; }

    public string? Inputmode { get; set; }

    public bool Autofocus { get; set; }

    /// <summary>Id of a datalist that suggests values.</summary>
    public string? List { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = FieldId.Of(name);
        ViewContext.ModelState.TryGetValue(name, out var entry);
        var error = entry?.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
        var own = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", error is null ? "field" : "field bad");
        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(Label);
        if (Optional)
        {
            label.InnerHtml.AppendHtml(" <span class=\"hint\">(không bắt buộc)</span>");
        }

        output.Content.AppendHtml(label);
        var described = AppendNotes(output, id, error);
        output.Content.AppendHtml(
            own.IsEmptyOrWhiteSpace ? Control(name, id, entry?.AttemptedValue ?? Shown(For.Model), described, error is not null) : own
        );
    }

    private const int LongText = 300;

    private bool IsLong => Maxlength >= LongText;

    private string? HintWithLimit =>
        IsLong && Hint?.Contains("ối đa", StringComparison.Ordinal) != true
            ? $"{Hint} Tối đa {Platform.Text.VietnameseFormat.Number(Maxlength!.Value)} ký tự.".TrimStart()
            : Hint;

    private string AppendNotes(TagHelperOutput output, string id, string? error)
    {
        var described = string.Empty;
        foreach (var (suffix, css, text) in new[] { ("hint", "hint", HintWithLimit), ("err", "err", error) })
        {
            if (!string.IsNullOrEmpty(text))
            {
                var note = new TagBuilder("p");
                note.Attributes["id"] = $"{id}-{suffix}";
                note.AddCssClass(css);
                note.InnerHtml.Append(text);
                output.Content.AppendHtml(note);
                described += $" {id}-{suffix}";
            }
        }

        return described.Trim();
    }

    private TagBuilder Control(string name, string id, string? value, string described, bool bad)
    {
        var control = new TagBuilder(Type is "textarea" or "select" ? Type : "input");
        if (Type == "textarea")
        {
            control.InnerHtml.Append(value ?? string.Empty);
        }
        else if (Type == "select")
        {
            AppendOptions(control, value);
        }
        else
        {
            control.TagRenderMode = TagRenderMode.SelfClosing;
            control.Attributes["type"] = Type;
            // A password is never sent back.
            control.Attributes["value"] = Type == "password" ? string.Empty : value ?? string.Empty;
        }

        control.Attributes["id"] = id;
        control.Attributes["name"] = name;
        Set(control, "aria-describedby", described.Length > 0 ? described : null);
        Set(control, "aria-invalid", bad ? "true" : null);
        Set(control, "autocomplete", Autocomplete);
        // A browser cuts a paste at maxlength without a word: where long texts are pasted the limit is said, and what is longer
        // is refused in words.
        Set(control, "maxlength", IsLong ? null : Maxlength?.ToString());
        Set(control, "inputmode", Inputmode);
        Set(control, "list", List);
        Set(control, "autofocus", TakesFocus(bad) ? "autofocus" : null);
        Set(control, "step", Type == "number" ? "any" : null);
        return control;
    }

    /// <summary>After a refusal the first wrong field has the focus, otherwise the one the page chose.</summary>
    private bool TakesFocus(bool bad)
    {
        if (ViewContext.ModelState.IsValid)
        {
            return Autofocus;
        }

        return bad && ViewContext.HttpContext.Items.TryAdd(nameof(TakesFocus), true);
    }

    private static void Set(TagBuilder control, string attribute, string? value)
    {
        if (value is not null)
        {
            control.Attributes[attribute] = value;
        }
    }

    /// <summary>Options that stand next to each other and bear the same group stand under its name.</summary>
    private void AppendOptions(TagBuilder control, string? value)
    {
        TagBuilder? group = null;
        foreach (var item in Items ?? [])
        {
            if (item.Group is null)
            {
                group = null;
            }
            else if (group?.Attributes["label"] != item.Group.Name)
            {
                group = new TagBuilder("optgroup");
                group.Attributes["label"] = item.Group.Name;
                control.InnerHtml.AppendHtml(group);
            }

            (group ?? control).InnerHtml.AppendHtml(OptionOf(item, value));
        }
    }

    private static TagBuilder OptionOf(SelectListItem item, string? value)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = item.Value;
        if (item.Value == value || (value is null && item.Selected))
        {
            option.Attributes["selected"] = "selected";
        }

        option.InnerHtml.Append(item.Text);
        return option;
    }

    private static string? Shown(object? model) =>
        model switch
        {
            null => null,
            DateOnly day => day.ToString("yyyy-MM-dd"),
            TimeOnly time => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
            DateTimeOffset moment => ThongSuot
                .Platform.Time.OfficeClock.Local(moment)
                .ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture),
            Enum or bool => model.ToString(),
            _ => Convert.ToString(model, System.Globalization.CultureInfo.InvariantCulture),
        };
}

/// <summary>The element id of a field's control, so that the error summary can lead to it.</summary>
public static class FieldId
{
    public static string Of(string name) => name.Replace('.', '_').Replace('[', '_').Replace(']', '_');
}
