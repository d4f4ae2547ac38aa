using Microsoft.Playwright;

namespace ThongSuot.Journeys.Tests;

/// <summary>
/// From a line of what is blocked to its disappearance: the province's leader reminds the owner, the owner hands the product in, the
/// office accepts it, and the line is gone.
/// </summary>
public sealed class SteeringTests(Site site)
{
    [Fact(Timeout = 300_000)]
    public async Task A_late_directive_leaves_the_screen_when_its_product_is_accepted()
    {
        var leader = await site.SignInAsync("lanhdao.tinh");
        await leader.GotoAsync("/dieu-hanh?loai=chi-dao");
        var line = leader.Locator("ol.blocked > li").Filter(new() { HasText = "Sở Tài chính" });
        var code = (await line.Locator("h2 a").First.GetAttributeAsync("href"))!.Split('/')[^1];
        await line.Locator("input[type=checkbox]").CheckAsync();
        await leader.GetByRole(AriaRole.Button, new() { Name = "Đôn đốc", Exact = true }).ClickAsync();
        await leader.Locator("main").GetByText("Đã đôn đốc").First.WaitForAsync();

        var owner = await site.SignInAsync("lanhdao.sotaichinh");
        await ActAsync(owner, code, "nop-san-pham", "Nộp sản phẩm");
        (await leader.GotoAsync("/dieu-hanh?loai=chi-dao"))!.Ok.ShouldBeTrue();
        (await leader.Locator("main").InnerTextAsync()).ShouldContain("nghiệm thu sản phẩm đã nộp");

        var office = await site.SignInAsync("vanphong.tinh");
        await ActAsync(office, code, "nghiem-thu", "Nghiệm thu");
        await leader.GotoAsync("/dieu-hanh");
        (await leader.Locator("main").InnerTextAsync()).ShouldNotContain(code);
        await leader.GotoAsync("/dieu-hanh/yeu-cau");
        (await leader.Locator("main").InnerTextAsync()).ShouldContain(code, Case.Sensitive, "what was asked stays");
    }

    [Fact(Timeout = 300_000)]
    public async Task What_stands_first_on_the_leaders_screen_is_late_is_somebodys_and_opens()
    {
        var leader = await site.SignedInAsync("lanhdao.tinh");
        await leader.GotoAsync("/dieu-hanh");
        var first = leader.Locator("ol.blocked > li").First;

        (await first.Locator(".till .overdue").InnerTextAsync()).ShouldStartWith("Quá hạn");
        (await first.Locator(".who").InnerTextAsync()).ShouldNotContain("Chưa có người chịu trách nhiệm");
        var path = (await first.Locator("h2 a").GetAttributeAsync("href"))!;
        (await leader.GotoAsync(path))!.Ok.ShouldBeTrue(path);
        (await leader.Locator("main").InnerTextAsync()).ShouldNotContain("Không có", Case.Sensitive, path);
    }

    private static async Task ActAsync(IPage person, string code, string act, string button)
    {
        await person.GotoAsync($"/chi-dao/{code}/viec/{act}");
        if (await person.Locator("#Input_Content").CountAsync() > 0)
        {
            await person.Locator("#Input_Content").FillAsync("Hướng dẫn đã ban hành, gửi các xã.");
        }

        if (await person.Locator("#Input_WithoutBecause").CountAsync() > 0)
        {
            await person.Locator("#Input_WithoutBecause").FillAsync("Văn bản đã ký, đang chờ cấp số.");
        }

        await person.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await person.ArriveAsync($"**/chi-dao/{code}");
    }
}
