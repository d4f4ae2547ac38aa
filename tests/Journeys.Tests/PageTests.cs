using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ThongSuot.Journeys.Tests;

public sealed class PageTests(Site site)
{
    /// <summary>Who looks at which page; an address with {code} is that of a dossier from their list.</summary>
    public static readonly TheoryData<string, string> Pages = new()
    {
        { string.Empty, "/dang-nhap" },
        { string.Empty, "/tra-cuu" },
        { "lanhdao.auco", "/ho-so?nhom=tat-ca" },
        { "motcua.auco", "/ho-so/tiep-nhan?thu-tuc=1.001193" },
        { "lanhdao.auco", "/ho-so/{code}" },
        { "vanphong.tinh", "/so-lieu" },
        { "vanphong.tinh", "/vuong-mac" },
        { "lanhdao.auco", "/vuong-mac/VM25-2025-0001" },
        { "vanphong.tinh", "/vuong-mac/so-lieu" },
        { "lanhdao.auco", "/vuong-mac/neu" },
        { "motcua.auco", "/ung-cuu" },
        { "motcua.auco", "/huong-dan" },
        { "vanphong.tinh", "/vuong-mac/nhap" },
        { "noivu.tinh", "/che-do" },
        { "noivu.tinh", "/che-do/so-lieu" },
        { "noivu.tinh", "/che-do/CS25-2025-0001" },
        { "noivu.tinh", "/che-do/CS25-2025-0001/so-sanh" },
        { "noivu.tinh", "/che-do/quy-dinh" },
        { "lanhdao.auco", "/che-do/lap" },
        { "noivu.tinh", "/nhan-su" },
        { "noivu.tinh", "/nhan-su/nguoi?nhom=di" },
        { "noivu.tinh", "/nhan-su/vi-tri?nhom=thieu" },
        { "noivu.tinh", "/nhan-su/phuong-an" },
        { "noivu.tinh", "/nhan-su/dieu-dong?nhom=dang-thuc-hien" },
        { "noivu.tinh", "/nhan-su/nhap" },
        { "lanhdao.tinh", "/dieu-hanh" },
        { "lanhdao.auco", "/hom-nay" },
        { "quantri", "/quan-tri" },
    };

    [Theory(Timeout = 180_000), MemberData(nameof(Pages))]
    public async Task A_page_has_no_serious_barrier_by_day_or_night_and_fits_a_narrow_telephone(string userName, string address)
    {
        var page = await OpenAsync(userName, address);

        var found = await page.RunAxe();
        SeriousOf(found).ShouldBeEmpty();
        found.Passes.Length.ShouldBeGreaterThan(10, "the rules did not run");

        // At night only the colours are others.
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Rules("color-contrast") });
        SeriousOf(dark).ShouldBeEmpty();

        await page.SetViewportSizeAsync(360, 740);
        (await OverflowAsync(page)).ShouldBeLessThanOrEqualTo(0);
        await page.Context.CloseAsync();
    }

    /// <summary>By how many pixels the page is wider than the window.</summary>
    internal static Task<int> OverflowAsync(IPage page) =>
        page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    private static IEnumerable<string> SeriousOf(AxeResult found) =>
        found
            .Violations.Where(violation => violation.Impact is "serious" or "critical")
            .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"));

    private async Task<IPage> OpenAsync(string userName, string address)
    {
        var page = userName.Length == 0 ? await site.OpenAsync() : await site.SignedInAsync(userName);
        if (address.Contains("{code}", StringComparison.Ordinal))
        {
            await page.GotoAsync("/ho-so?nhom=tat-ca");
            address = address.Replace("{code}", await page.Locator("td.first a").First.InnerTextAsync(), StringComparison.Ordinal);
        }

        var answer = await page.GotoAsync(address);
        answer!.Status.ShouldBe(200);
        return page;
    }
}
