using Microsoft.Playwright;

namespace ThongSuot.Journeys.Tests;

public sealed class LifeTests(Site site)
{
    private const string Phone = "0510123789";

    [Fact(Timeout = 300_000)]
    public async Task A_dossier_goes_from_the_counter_through_four_hands_to_the_citizen_who_rates_it()
    {
        var clerk = await site.SignInAsync("motcua.auco");
        var code = await ReceiveAsync(clerk);
        var officer = await site.SignInAsync("vanhoa.auco");
        var name = (await officer.Locator("header .seat a[href='/tai-khoan']").InnerTextAsync()).Split('·')[^1].Trim();
        var leader = await site.SignInAsync("lanhdao.auco");

        await ActAsync(leader, code, "phan-cong", async page =>
        {
            var choice = await page.Locator("#Input_Officer option").Filter(new() { HasText = name }).GetAttributeAsync("value");
            await page.Locator("#Input_Officer").SelectOptionAsync(choice!);
        });
        await officer.GotoAsync("/ho-so");
        (await officer.Locator("main table").InnerTextAsync()).ShouldContain(code);
        await ActAsync(officer, code, "chuyen-buoc");
        await ActAsync(leader, code, "ky-ket-qua", page => page.Locator("#Input_ResultNumber").FillAsync("12/UBND"));
        await PayAsync(clerk, code);
        await ActAsync(clerk, code, "tra-ket-qua");
        await CountAsync(clerk);

        await clerk.GotoAsync($"/ho-so/{code}");
        var history = await clerk.Locator("main").InnerTextAsync();
        foreach (var line in new[] { "Phân công cho", "Chuyển sang bước", "Ký kết quả", "Trả kết quả" })
        {
            history.ShouldContain(line);
        }

        await RateAsync(code);
    }

    /// <summary>The catalogue does not know the fee: the counter sets it and takes the money.</summary>
    private static async Task PayAsync(IPage clerk, string code)
    {
        await clerk.GotoAsync($"/ho-so/{code}/thu-phi");
        await clerk.GetByLabel("Căn cứ").SelectOptionAsync("SetByCouncil");
        await clerk.GetByLabel("Mức thu (đồng)").FillAsync("8000");
        await clerk.GetByLabel("Văn bản, biểu mức, diện được miễn").FillAsync("Nghị quyết của HĐND tỉnh");
        await clerk.GetByRole(AriaRole.Button, new() { Name = "Ghi mức thu" }).ClickAsync();
        await clerk.GetByRole(AriaRole.Button, new() { Name = "Thu tiền" }).ClickAsync();
        await clerk.GetByText("In phiếu").WaitForAsync();
    }

    /// <summary>The end of the day: the drawer is counted and the sheet to sign comes up.</summary>
    private static async Task CountAsync(IPage clerk)
    {
        await clerk.GotoAsync("/thu-phi");
        var cash = (await clerk.Locator("aside dd b").InnerTextAsync()).Where(char.IsAsciiDigit).ToArray();
        await clerk.GetByLabel("Tiền mặt đếm được (đồng)").FillAsync(new string(cash));
        await clerk.GetByRole(AriaRole.Button, new() { Name = "Chốt sổ" }).ClickAsync();
        await clerk.GetByText("NGƯỜI NHẬN BÀN GIAO").WaitForAsync();
    }

    /// <summary>On a telephone, without an account.</summary>
    private async Task RateAsync(string code)
    {
        var citizen = await site.OpenAsync(
            new()
            {
                ViewportSize = new() { Width = 360, Height = 740 },
                IsMobile = true,
                HasTouch = true,
            }
        );
        await LookUpAsync(citizen, code, "0000");
        await citizen.Locator(".errors").WaitForAsync();
        await LookUpAsync(citizen, code, Phone[^4..]);
        await citizen.GetByText("Bạn có hài lòng không?").WaitForAsync();
        (await PageTests.OverflowAsync(citizen)).ShouldBeLessThanOrEqualTo(0);
        await citizen.Locator("input[type=radio]").First.CheckAsync();
        await citizen.GetByRole(AriaRole.Button, new() { Name = "Gửi đánh giá" }).TapAsync();
        await citizen.GetByText("Cảm ơn bạn đã đánh giá").WaitForAsync();

        // Looked up again, the dossier asks no second time.
        await LookUpAsync(citizen, code, Phone[^4..]);
        await citizen.GetByText("Bạn đã đánh giá hồ sơ này").WaitForAsync();
    }

    private static async Task LookUpAsync(IPage citizen, string code, string digits)
    {
        await citizen.GotoAsync("/tra-cuu");
        await citizen.GetByLabel("Mã hồ sơ").FillAsync(code.ToLowerInvariant());
        await citizen.GetByLabel("4 số cuối điện thoại").FillAsync(digits);
        await citizen.GetByRole(AriaRole.Button, new() { Name = "Tra cứu", Exact = true }).TapAsync();
    }

    private static async Task<string> ReceiveAsync(IPage clerk)
    {
        await clerk.GotoAsync("/ho-so/tiep-nhan?thu-tuc=1.001193");
        await clerk.GetByLabel("Người nộp", new() { Exact = true }).FillAsync("Trần Văn Mẫu");
        await clerk.GetByLabel("Số điện thoại").FillAsync(Phone);
        foreach (var box in await clerk.Locator("ul.papers input[type=checkbox]").AllAsync())
        {
            await box.CheckAsync();
        }

        await clerk.GetByRole(AriaRole.Button, new() { Name = "Tiếp nhận, chưa in" }).ClickAsync();
        await clerk.WaitForURLAsync("**/da-tiep-nhan");
        return ReceptionTests.CodeIn(clerk.Url);
    }

    /// <summary>Opens the dossier, presses the act's button, fills what it asks and confirms.</summary>
    private static async Task ActAsync(IPage page, string code, string act, Func<IPage, Task>? fill = null)
    {
        await page.GotoAsync($"/ho-so/{code}");
        var link = page.Locator($"main a[href$='/viec/{act}']");
        if (!await link.IsVisibleAsync())
        {
            await page.Locator("main .more-acts summary").ClickAsync();
        }

        await link.ClickAsync();
        await page.WaitForURLAsync($"**/viec/{act}");
        if (fill is not null)
        {
            await fill(page);
        }

        await page.Locator("main form[method=post] [data-default]").ClickAsync();
        await page.WaitForURLAsync($"**/ho-so/{code}");
    }
}
