using Microsoft.Playwright;

namespace ThongSuot.Journeys.Tests;

public sealed class SigningTests(Site site)
{
    [Fact(Timeout = 300_000)]
    public async Task What_an_officer_proposes_a_leader_signs_together_and_anybody_verifies_by_the_code_on_paper()
    {
        var clerk = await site.SignInAsync("motcua.auco");
        string[] codes = [await Steps.ReceiveAsync(clerk), await Steps.ReceiveAsync(clerk)];
        var leader = await site.SignInAsync("lanhdao.auco");
        var officer = await site.SignInAsync("vanhoa.auco");
        var name = (await officer.Locator("header .seat a[href='/tai-khoan']").InnerTextAsync()).Split('·')[^1].Trim();
        foreach (var (code, number) in codes.Zip(["41/UBND", "42/UBND"]))
        {
            await Steps.ActAsync(leader, code, "phan-cong", async page =>
            {
                var choice = await page.Locator("#Input_Officer option").Filter(new() { HasText = name }).GetAttributeAsync("value");
                await page.Locator("#Input_Officer").SelectOptionAsync(choice!);
            });
            await officer.GotoAsync($"/ho-so/{code}/trinh/ky-ket-qua");
            await officer.Locator("#Input_ResultNumber").FillAsync(number);
            await officer.Locator("main form[method=post] [data-default]").ClickAsync();
            await officer.ArriveAsync($"**/ho-so/{code}");
        }

        await leader.GotoAsync("/ho-so?nhom=cho-ky");
        foreach (var code in codes)
        {
            await leader.GetByLabel($"Chọn {code}").CheckAsync();
        }

        await leader.GetByRole(AriaRole.Button, new() { Name = "Ký", Exact = true }).ClickAsync();
        await leader.GetByText("Sẽ ký 2 hồ sơ").WaitForAsync();
        await leader.Locator("main form[method=post] [data-default]").ClickAsync();
        await leader.GetByText("Đã ký 2 hồ sơ").WaitForAsync();

        await leader.GotoAsync($"/ho-so/{codes[0]}");
        await leader.GetByRole(AriaRole.Link, new() { Name = "Chữ ký, mã xác thực" }).ClickAsync();
        await leader.Locator("svg.qr").First.WaitForAsync();
        var token = await leader.Locator(".qr-line b").Last.InnerTextAsync();
        var citizen = await site.OpenAsync(Steps.Telephone);
        await citizen.GotoAsync($"/xac-thuc/{token}");
        await citizen.GetByText("số 41/UBND").WaitForAsync();
        (await citizen.Locator("main").InnerTextAsync()).ShouldContain("Âu Cơ");
        (await PageTests.OverflowAsync(citizen)).ShouldBeLessThanOrEqualTo(0);
    }
}
