using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Threads;

namespace ThongSuot.Web.Threads;

/// <summary>
/// <c>&lt;thread-view kind="difficulty" id="…"/&gt;</c>: everything this record hangs together with, earliest first, each one click away;
/// nothing when it stands alone.
/// </summary>
[HtmlTargetElement("thread-view", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ThreadViewTagHelper(ThreadReader reader, CurrentSeat current) : TagHelper
{
    public required string Kind { get; set; }

    public required Guid Id { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var items = current.Seat is { } seat ? await reader.WalkAsync(Kind, Id, seat, CancellationToken.None) : [];
        if (items.All(item => item.Id == Id))
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "thread");
        output.Content.AppendHtml("<h2>Mạch việc</h2><ol class=\"story\">");
        foreach (var item in items)
        {
            output.Content.AppendHtml(LineOf(item));
        }

        output.Content.AppendHtml("</ol>");
    }

    private TagBuilder LineOf(ThreadItem item)
    {
        var line = new TagBuilder("li");
        var time = new TagBuilder("time");
        time.Attributes["datetime"] = item.At.ToString("o");
        time.InnerHtml.Append(VietnameseFormat.Date(Platform.Time.OfficeClock.DayOf(item.At)));
        var text = new TagBuilder("span");
        text.InnerHtml.Append($"{item.KindName} ");
        var code = new TagBuilder(item.Id == Id ? "b" : "a");
        if (item.Id != Id)
        {
            code.Attributes["href"] = item.Path;
        }

        code.InnerHtml.Append(item.Code);
        text.InnerHtml.AppendHtml(code).Append($": {item.Title} ");
        var state = new TagBuilder("span");
        state.AddCssClass($"tag {item.StateStyle}".TrimEnd());
        state.InnerHtml.Append(item.State);
        text.InnerHtml.AppendHtml(state);
        if (item.Owner is { Length: > 0 })
        {
            text.InnerHtml.AppendHtml("<br>");
            var owner = new TagBuilder("span");
            owner.AddCssClass("hint");
            owner.InnerHtml.Append(item.Owner);
            text.InnerHtml.AppendHtml(owner);
        }

        line.InnerHtml.AppendHtml(time).AppendHtml(text);
        return line;
    }
}
