using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ThongSuot.Journeys.Tests;

public sealed class PageTests(Site site)
{
    /// <summary>Who looks at which page; an address with {code} is that of a dossier from their list.</summary>
    public static readonly TheoryData<string, string, ColorScheme> Pages = Everything();

    [Theory(Timeout = 180_000), MemberData(nameof(Pages))]
    public async Task A_page_has_no_serious_barrier_and_fits_a_narrow_telephone(string userName, string address, ColorScheme scheme)
    {
        var page = await OpenAsync(userName, address, scheme);

        var found = await page.RunAxe();
        found
            .Violations.Where(violation => violation.Impact is "serious" or "critical")
            .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"))
            .ShouldBeEmpty();
        found.Passes.Length.ShouldBeGreaterThan(10, "the rules did not run");

        await page.SetViewportSizeAsync(360, 740);
        (await OverflowAsync(page)).ShouldBeLessThanOrEqualTo(0);
        await page.Context.CloseAsync();
    }

    /// <summary>By how many pixels the page is wider than the window.</summary>
    internal static Task<int> OverflowAsync(IPage page) =>
        page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    private async Task<IPage> OpenAsync(string userName, string address, ColorScheme scheme)
    {
        var options = new BrowserNewContextOptions { ColorScheme = scheme };
        var page = userName.Length == 0 ? await site.OpenAsync(options) : await site.SignInAsync(userName, options);
        if (address.Contains("{code}", StringComparison.Ordinal))
        {
            await page.GotoAsync("/ho-so?nhom=tat-ca");
            address = address.Replace("{code}", await page.Locator("td.first a").First.InnerTextAsync(), StringComparison.Ordinal);
        }

        var answer = await page.GotoAsync(address);
        answer!.Status.ShouldBe(200);
        return page;
    }

    private static TheoryData<string, string, ColorScheme> Everything()
    {
        var all = new TheoryData<string, string, ColorScheme>();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            all.Add(string.Empty, "/dang-nhap", scheme);
            all.Add(string.Empty, "/tra-cuu", scheme);
            all.Add("lanhdao.auco", "/ho-so?nhom=tat-ca", scheme);
            all.Add("motcua.auco", "/ho-so/tiep-nhan?thu-tuc=1.001193", scheme);
            all.Add("lanhdao.auco", "/ho-so/{code}", scheme);
            all.Add("vanphong.tinh", "/so-lieu", scheme);
            all.Add("vanphong.tinh", "/vuong-mac", scheme);
            all.Add("lanhdao.auco", "/vuong-mac/VM25-2025-0001", scheme);
        }

        all.Add("vanphong.tinh", "/vuong-mac/so-lieu", ColorScheme.Light);
        all.Add("lanhdao.auco", "/vuong-mac/neu", ColorScheme.Light);
        all.Add("motcua.auco", "/ung-cuu", ColorScheme.Light);
        all.Add("motcua.auco", "/huong-dan", ColorScheme.Light);
        all.Add("vanphong.tinh", "/vuong-mac/nhap", ColorScheme.Light);
        all.Add("noivu.tinh", "/che-do", ColorScheme.Light);
        all.Add("noivu.tinh", "/che-do/so-lieu", ColorScheme.Light);
        all.Add("noivu.tinh", "/che-do/CS25-2025-0001", ColorScheme.Light);
        all.Add("noivu.tinh", "/che-do/CS25-2025-0001/so-sanh", ColorScheme.Light);
        all.Add("noivu.tinh", "/che-do/quy-dinh", ColorScheme.Light);
        all.Add("lanhdao.auco", "/che-do/lap", ColorScheme.Light);
        all.Add("noivu.tinh", "/nhan-su", ColorScheme.Light);
        all.Add("noivu.tinh", "/nhan-su/nguoi?nhom=di", ColorScheme.Dark);
        all.Add("noivu.tinh", "/nhan-su/vi-tri?nhom=thieu", ColorScheme.Light);
        all.Add("noivu.tinh", "/nhan-su/phuong-an", ColorScheme.Light);
        all.Add("noivu.tinh", "/nhan-su/dieu-dong?nhom=dang-thuc-hien", ColorScheme.Light);
        all.Add("noivu.tinh", "/nhan-su/nhap", ColorScheme.Light);
        return all;
    }
}
