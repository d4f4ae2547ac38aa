using Microsoft.Playwright;

namespace ThongSuot.Journeys.Tests;

/// <summary>
/// Machines of a commune counted on a telephone: labels printed, each label's address opened and answered with one tap, what nobody found
/// named when the stocktaking is closed, the leader's signature under it.
/// </summary>
public sealed class StocktakingTests(Site site)
{
    [Fact(Timeout = 600_000)]
    public async Task From_printed_labels_to_a_signed_stocktaking_on_a_telephone()
    {
        var phone = await site.SignInAsync("kinhte.hopkim", Steps.Telephone);
        await phone.GotoAsync("/trang-bi/nhan");
        var codes = await phone.Locator(".tag-label b").AllInnerTextsAsync();
        codes.Count.ShouldBeGreaterThan(10);
        (await phone.Locator(".tag-label svg.qr").CountAsync()).ShouldBe(codes.Count);

        await phone.GotoAsync("/kiem-ke");
        await phone.GetByRole(AriaRole.Button, new() { Name = "Mở kiểm kê" }).TapAsync();
        await phone.ArriveAsync("**/kiem-ke/KK25-*");
        var path = new Uri(phone.Url).AbsolutePath;
        await CountAsync(phone, codes[0], "Còn");
        await CountAsync(phone, codes[1], "Hỏng");
        await CountAsync(phone, codes[2], "Không thấy");
        (await phone.Locator(".sum").First.InnerTextAsync()).ReplaceLineEndings(" ").ShouldContain("Cân đối");

        await phone.GotoAsync(path);
        await phone.Locator("input[name=Confirmed]").CheckAsync();
        await phone.GetByRole(AriaRole.Button, new() { Name = "Đóng kiểm kê" }).TapAsync();
        await phone.GetByText("Đã đóng kiểm kê.").WaitForAsync();

        var leader = await site.SignInAsync("lanhdao.hopkim");
        await leader.GotoAsync(path);
        await leader.Locator("input[name=Confirmed]").CheckAsync();
        await leader.GetByRole(AriaRole.Button, new() { Name = "Ký biên bản kiểm kê" }).ClickAsync();
        await leader.GetByText("Đã đủ hai chữ ký").First.WaitForAsync();
        await phone.GotoAsync($"/trang-bi/{codes[2]}");
        (await phone.Locator("main").InnerTextAsync()).ShouldContain("Không thấy khi kiểm kê");
    }

    private static async Task CountAsync(IPage phone, string code, string answer)
    {
        await phone.GotoAsync($"/trang-bi/{code}/dem");
        await phone.GetByRole(AriaRole.Button, new() { Name = answer, Exact = true }).TapAsync();
        await phone.ArriveAsync("**/kiem-ke/KK25-*");
        await phone.GetByText("Quét nhãn tiếp theo.").WaitForAsync();
    }
}
