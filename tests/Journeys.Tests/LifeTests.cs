using Microsoft.Playwright;

namespace ThongSuot.Journeys.Tests;

public sealed class LifeTests(Site site)
{
    [Fact(Timeout = 300_000)]
    public async Task A_dossier_goes_from_the_counter_through_four_hands_to_the_citizen_who_rates_it()
    {
        var clerk = await site.SignInAsync("motcua.auco");
        var code = await Steps.ReceiveAsync(clerk);
        var officer = await site.SignInAsync("vanhoa.auco");
        var name = (await officer.Locator("header .seat a[href='/tai-khoan']").InnerTextAsync()).Split('·')[^1].Trim();
        var leader = await site.SignInAsync("lanhdao.auco");

        await Steps.ActAsync(leader, code, "phan-cong", async page =>
        {
            var choice = await page.Locator("#Input_Officer option").Filter(new() { HasText = name }).GetAttributeAsync("value");
            await page.Locator("#Input_Officer").SelectOptionAsync(choice!);
        });
        await officer.GotoAsync("/ho-so");
        (await officer.Locator("main table").InnerTextAsync()).ShouldContain(code);
        await Steps.ActAsync(officer, code, "chuyen-buoc");
        await Steps.ActAsync(leader, code, "ky-ket-qua", page => page.Locator("#Input_ResultNumber").FillAsync("12/UBND"));
        await PayAsync(clerk, code);
        await Steps.ActAsync(clerk, code, "tra-ket-qua");
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
        var citizen = await site.OpenAsync(Steps.Telephone);
        await Steps.LookUpAsync(citizen, code, "0000");
        await citizen.Locator(".errors").WaitForAsync();
        await Steps.LookUpAsync(citizen, code, Steps.Digits);
        await citizen.GetByText("Bạn có hài lòng không?").WaitForAsync();
        (await PageTests.OverflowAsync(citizen)).ShouldBeLessThanOrEqualTo(0);
        await citizen.Locator("input[type=radio]").First.CheckAsync();
        await citizen.GetByRole(AriaRole.Button, new() { Name = "Gửi đánh giá" }).TapAsync();
        await citizen.GetByText("Cảm ơn bạn đã đánh giá").WaitForAsync();

        // Looked up again, the dossier asks no second time.
        await Steps.LookUpAsync(citizen, code, Steps.Digits);
        await citizen.GetByText("Bạn đã đánh giá hồ sơ này").WaitForAsync();
    }
}
