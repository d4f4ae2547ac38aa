using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ThongSuot.Journeys.Tests;

/// <summary>What several journeys do the same way.</summary>
internal static class Steps
{
    /// <summary>The last digits of the telephone of every dossier received here.</summary>
    public const string Digits = "3789";

    private static int people;

    public static BrowserNewContextOptions Telephone =>
        new()
        {
            ViewportSize = new() { Width = 360, Height = 740 },
            IsMobile = true,
            HasTouch = true,
        };

    /// <summary>Waits for an address; whoever does not get there is told what the page said instead.</summary>
    /// <param name="there">As the browser's own wait takes it: <c>**</c> for anything.</param>
    public static Task ArriveAsync(this IPage page, string there) => ArriveAsync(page, there, () => page.WaitForURLAsync(there));

    /// <inheritdoc cref="ArriveAsync(IPage, string)"/>
    public static Task ArriveAsync(this IPage page, Regex there) => ArriveAsync(page, there.ToString(), () => page.WaitForURLAsync(there));

    /// <inheritdoc cref="ArriveAsync(IPage, string)"/>
    public static Task ArriveAsync(this IPage page, Func<string, bool> there) =>
        ArriveAsync(page, "another address", () => page.WaitForURLAsync(there));

    private static async Task ArriveAsync(IPage page, string there, Func<Task> wait)
    {
        try
        {
            await wait();
        }
        catch (TimeoutException late)
        {
            throw new ShouldAssertException(
                $"{there} was not reached; {page.Url} says: {await page.Locator("main").InnerTextAsync()}",
                late
            );
        }
    }

    public static async Task LookUpAsync(IPage citizen, string code, string digits)
    {
        await citizen.GotoAsync("/tra-cuu");
        await citizen.GetByLabel("Mã hồ sơ").FillAsync(code.ToLowerInvariant());
        await citizen.GetByLabel("4 số cuối điện thoại").FillAsync(digits);
        await citizen.GetByRole(AriaRole.Button, new() { Name = "Tra cứu", Exact = true }).TapAsync();
    }

    public static async Task<string> ReceiveAsync(IPage clerk)
    {
        await clerk.GotoAsync("/ho-so/tiep-nhan?thu-tuc=1.001193");
        // Everybody is somebody else: the same person filing the same twice is asked about.
        var number = Interlocked.Increment(ref people);
        await clerk.GetByLabel("Người nộp", new() { Exact = true }).FillAsync($"Trần Mẫu {(char)('A' + number)}n");
        await clerk.GetByLabel("Số điện thoại").FillAsync($"0510{number:00}{Digits}");
        foreach (var box in await clerk.Locator("ul.papers input[type=checkbox]").AllAsync())
        {
            await box.CheckAsync();
        }

        await clerk.GetByRole(AriaRole.Button, new() { Name = "Tiếp nhận, chưa in" }).ClickAsync();
        await clerk.ArriveAsync("**/da-tiep-nhan");
        return ReceptionTests.CodeIn(clerk.Url);
    }

    /// <summary>Opens the dossier, presses the act's button, fills what it asks and confirms.</summary>
    public static async Task ActAsync(IPage page, string code, string act, Func<IPage, Task>? fill = null)
    {
        await page.GotoAsync($"/ho-so/{code}");
        var link = page.Locator($"main a[href$='/viec/{act}']");
        if (!await link.IsVisibleAsync())
        {
            await page.Locator("main .more-acts summary").ClickAsync();
        }

        await link.ClickAsync();
        await page.ArriveAsync($"**/viec/{act}");
        if (fill is not null)
        {
            await fill(page);
        }

        await page.Locator("main form[method=post] [data-default]").ClickAsync();
        await page.ArriveAsync($"**/ho-so/{code}");
    }
}
