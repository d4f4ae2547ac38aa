using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ThongSuot.Journeys.Tests;

public sealed partial class ReceptionTests(Site site)
{
    private const string BirthRegistration = "1.001193";

    [Fact(Timeout = 180_000)]
    public async Task A_clerk_receives_a_birth_registration_without_touching_the_mouse()
    {
        var page = await site.OpenAsync();
        await page.GotoAsync("/dang-nhap");
        // The first field has the focus already.
        await TypeAtAsync(page, "#Input_UserName", "motcua.auco");
        await page.Keyboard.PressAsync("Tab");
        await TypeAtAsync(page, "#Input_Password", "thongsuot-2026");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/ho-so");
        await TabToAsync(page, "nav a[href='/ho-so/tiep-nhan']");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/ho-so/tiep-nhan");
        await TypeAtAsync(page, "main input[type=search]", "dang ky khai sinh");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator($"a[href$='thu-tuc={BirthRegistration}']").WaitForAsync();
        await TabToAsync(page, $"a[href$='thu-tuc={BirthRegistration}']");
        await page.Keyboard.PressAsync("Enter");
        await TypeAtAsync(page, "#Input_ApplicantName", "Đặng Thị Mẫu");
        await page.Keyboard.PressAsync("Tab");
        await TypeAtAsync(page, "#Input_ApplicantPhone", "0510 123 456");
        for (var paper = 0; paper < await page.Locator("ul.papers > li").CountAsync(); paper++)
        {
            await TabToAsync(page, $"#p{paper}");
            await page.Keyboard.PressAsync("Space");
        }

        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForURLAsync("**/da-tiep-nhan");

        var code = CodeIn(page.Url);
        (await page.Locator(".due").AllInnerTextsAsync()).ShouldContain(code);
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Hẹn trả");
        // "Print" has the focus: Enter opens the receipt.
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/in/giay-tiep-nhan");
        var receipt = await page.Locator("body").InnerTextAsync();
        receipt.ShouldContain(code);
        receipt.ShouldContain("Đặng Thị Mẫu");
        DueTime().IsMatch(receipt).ShouldBeTrue("the receipt says when to come back");
    }

    /// <summary>The browser puts the cursor there a moment after the page is drawn; a letter before that is a key of the page.</summary>
    private static async Task TypeAtAsync(IPage page, string field, string text)
    {
        await page.Locator($"{field}:focus").WaitForAsync();
        await page.Keyboard.TypeAsync(text);
    }

    [Fact(Timeout = 180_000)]
    public async Task A_clerk_receives_the_same_without_JavaScript()
    {
        var page = await site.SignInAsync("motcua.tamson", new() { JavaScriptEnabled = false });
        await page.GotoAsync("/ho-so/tiep-nhan");
        await page.GetByLabel("Thủ tục", new() { Exact = true }).FillAsync("khai sinh");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tìm", Exact = true }).ClickAsync();
        await page.Locator($"a[href$='thu-tuc={BirthRegistration}']").ClickAsync();
        await page.GetByLabel("Người nộp", new() { Exact = true }).FillAsync("Đặng Thị Mẫu");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tiếp nhận và in giấy hẹn" }).ClickAsync();
        // A missing field comes back with its reason and with what was typed.
        (await page.Locator(".errors").InnerTextAsync()).ShouldContain("Nhập số điện thoại");
        (await page.GetByLabel("Người nộp", new() { Exact = true }).InputValueAsync()).ShouldBe("Đặng Thị Mẫu");
        await page.GetByLabel("Số điện thoại").FillAsync("0510123456");
        foreach (var box in await page.Locator("ul.papers input[type=checkbox]").AllAsync())
        {
            await box.CheckAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Tiếp nhận và in giấy hẹn" }).ClickAsync();

        await page.WaitForURLAsync("**/da-tiep-nhan");
        (await page.Locator(".due").AllInnerTextsAsync()).ShouldContain(CodeIn(page.Url));
    }

    internal static string CodeIn(string address) => Uri.UnescapeDataString(new Uri(address).AbsolutePath.Split('/')[2]);

    /// <summary>Presses Tab until the element has the focus, as a person does who cannot use a mouse.</summary>
    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var press = 0; press < 80; press++)
        {
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"Tab never came to {selector} at {page.Url}");
    }

    [GeneratedRegex(@"trả kết quả[^:]*: \d\d giờ \d\d phút, ngày \d\d tháng \d\d năm 20\d\d")]
    private static partial Regex DueTime();
}
