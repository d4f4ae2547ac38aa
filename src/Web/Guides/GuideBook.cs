using Markdig;
using Microsoft.AspNetCore.Html;
using ThongSuot.Platform.Access;

namespace ThongSuot.Web.Guides;

/// <summary>A guide of <c>docs/guides</c>, written for one kind of user.</summary>
/// <param name="Slug">Its file's name and the end of its address.</param>
/// <param name="For">Who finds it first.</param>
internal sealed record Guide(string Slug, string Name, params IReadOnlyList<Role> For);

/// <summary>The guides that stand in the program, so that they are one key away and fit this release.</summary>
internal static class GuideBook
{
    // Files of ours, yet no raw HTML: what is written there stays text.
    private static readonly MarkdownPipeline Reading = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    public static IReadOnlyList<Guide> All { get; } =
    [
        new("quay", "Cán bộ một cửa", Role.CounterOfficer),
        new("chuyen-vien", "Chuyên viên", Role.CaseOfficer),
        new("lanh-dao", "Lãnh đạo xã, phường, sở", Role.CommuneLeader, Role.DepartmentLeader),
        new("tinh", "Lãnh đạo và văn phòng cấp tỉnh", Role.ProvinceLeader, Role.ProvinceOffice, Role.HomeAffairs, Role.NationalObserver),
        new("quan-tri", "Quản trị tài khoản", Role.Administrator),
    ];

    public static Guide? Of(string slug) => All.FirstOrDefault(guide => guide.Slug == slug);

    /// <summary>The guide of a role; the counter's for whoever is not signed in.</summary>
    public static Guide Of(Role? role) => All.FirstOrDefault(guide => role is { } known && guide.For.Contains(known)) ?? All[0];

    public static IHtmlContent Read(Guide guide)
    {
        using var stream = typeof(GuideBook).Assembly.GetManifestResourceStream($"guide.{guide.Slug}.md")
            ?? throw new InvalidOperationException($"No guide {guide.Slug}");
        using var reader = new StreamReader(stream);
        return new HtmlString(Markdown.ToHtml(reader.ReadToEnd(), Reading));
    }
}
