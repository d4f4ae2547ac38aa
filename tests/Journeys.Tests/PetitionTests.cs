using Microsoft.Playwright;

namespace ThongSuot.Journeys.Tests;

/// <summary>
/// A citizen writes on a telephone without script, the commune answers, its leader approves, the citizen rates; a reception day ends in a
/// directive.
/// </summary>
public sealed class PetitionTests(Site site)
{
    private const string Text = "Hẹn trả giấy chứng tử hai lần mà chưa có, không ai gọi báo trước.";

    private static BrowserNewContextOptions TelephoneWithoutScript =>
        new()
        {
            ViewportSize = new() { Width = 360, Height = 740 },
            IsMobile = true,
            HasTouch = true,
            JavaScriptEnabled = false,
        };

    [Fact(Timeout = 600_000)]
    public async Task From_a_telephone_without_script_to_an_answer_that_is_rated()
    {
        var citizen = await site.OpenAsync(TelephoneWithoutScript);
        var (code, pin) = await SendAsync(citizen);

        var officer = await site.SignInAsync("chuyenvien.auco");
        await ActAsync(officer, code, "tiep-nhan");
        await ActAsync(officer, code, "soan-tra-loi", async page =>
        {
            await page.GetByLabel("Nội dung phản ánh để công khai").FillAsync("Phản ánh chậm trả giấy chứng tử, không báo trước.");
            await page.GetByLabel("Câu trả lời").FillAsync("Đã trả giấy ngày hôm nay và xin lỗi người dân.");
        });
        var leader = await site.SignInAsync("lanhdao.auco");
        await ActAsync(leader, code, "duyet");
        await ActAsync(officer, code, "cong-khai");

        await FollowAsync(citizen, code, pin);
        (await citizen.Locator("main").InnerTextAsync()).ShouldContain("Đã trả giấy ngày hôm nay");
        await citizen.GetByLabel("Hài lòng", new() { Exact = true }).CheckAsync();
        await citizen.GetByRole(AriaRole.Button, new() { Name = "Gửi đánh giá" }).TapAsync();
        await citizen.GetByText("Cảm ơn ông/bà đã đánh giá").WaitForAsync();
        await citizen.GotoAsync($"/phan-anh/cong-khai/{code}");
        (await citizen.Locator("main").InnerTextAsync()).ShouldContain("hài lòng");
        (await WidthAsync(citizen)).ShouldBeLessThanOrEqualTo(360);
    }

    [Fact(Timeout = 600_000)]
    public async Task From_a_reception_day_to_a_directive()
    {
        var officer = await site.SignInAsync("chuyenvien.viettri");
        await officer.GotoAsync("/tiep-cong-dan");
        await officer.Locator("tr").Filter(new() { HasText = "Hôm nay" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await officer.GetByRole(AriaRole.Button, new() { Name = "Cấp số tiếp theo" }).ClickAsync();
        await officer.GetByText("Đã cấp số").WaitForAsync();
        await officer.Locator("td.first a").Last.ClickAsync();
        await officer.GetByLabel("Loại", new() { Exact = true }).SelectOptionAsync("Recommendation");
        await officer.GetByLabel("Họ tên người đến").FillAsync("Lê Mẫu Bình");
        await officer.GetByLabel("Tóm tắt nội dung").FillAsync("Cống đầu tổ bị tắc, mưa là ngập.");
        await officer.GetByLabel("Việc lãnh đạo đã hứa").FillAsync("Thông cống đầu tổ Mẫu 3");
        await officer.GetByLabel("Xong trước ngày").FillAsync(DateOnly.FromDateTime(DateTime.UtcNow.AddDays(12)).ToString("yyyy-MM-dd"));
        await officer.GetByRole(AriaRole.Button, new() { Name = "Ghi nhận", Exact = true }).ClickAsync();
        await officer.GetByText("Đã ghi nhận lượt tiếp").WaitForAsync();
        var visit = new Uri(officer.Url).AbsolutePath;

        var leader = await site.SignInAsync("lanhdao.viettri");
        await leader.GotoAsync(visit);
        await leader.GetByRole(AriaRole.Link, new() { Name = "Giao thành chỉ đạo" }).ClickAsync();
        await leader.Locator("#Input_Work").WaitForAsync();
        (await leader.Locator("#Input_Work").InputValueAsync()).ShouldBe("Thông cống đầu tổ Mẫu 3");
    }

    private static async Task<(string Code, string Pin)> SendAsync(IPage citizen)
    {
        await citizen.GotoAsync("/phan-anh");
        await citizen.GetByLabel("Tỉnh, thành phố").SelectOptionAsync("25");
        await citizen.GetByRole(AriaRole.Button, new() { Name = "Chọn tỉnh" }).TapAsync();
        await citizen.GetByLabel("Hành vi, việc làm của cán bộ").CheckAsync();
        await citizen.GetByLabel("Xã, phường nơi xảy ra việc").SelectOptionAsync(new SelectOptionValue { Label = "Phường Âu Cơ" });
        await citizen.GetByLabel("Lĩnh vực").SelectOptionAsync("thu-tuc");
        await citizen.GetByLabel("Nội dung", new() { Exact = true }).FillAsync(Text);
        (await WidthAsync(citizen)).ShouldBeLessThanOrEqualTo(360);
        await citizen.GetByRole(AriaRole.Button, new() { Name = "Gửi phản ánh" }).TapAsync();
        await citizen.GetByText("Đã nhận phản ánh").WaitForAsync();
        var numbers = await citizen.Locator("dl.facts b").AllInnerTextsAsync();
        return (numbers[0], numbers[1]);
    }

    private static async Task FollowAsync(IPage citizen, string code, string pin)
    {
        await citizen.GotoAsync($"/phan-anh/theo-doi?ma={code}");
        await citizen.GetByLabel("Số bí mật").FillAsync(pin);
        await citizen.GetByRole(AriaRole.Button, new() { Name = "Xem", Exact = true }).TapAsync();
        await citizen.GetByText("Đã công khai").First.WaitForAsync();
    }

    private static async Task ActAsync(IPage page, string code, string act, Func<IPage, Task>? fill = null)
    {
        await page.GotoAsync($"/pakn/{code}");
        await page.Locator($"main a[href$='/viec/{act}']").ClickAsync();
        await page.ArriveAsync($"**/viec/{act}");
        if (fill is not null)
        {
            await fill(page);
        }

        await page.Locator("main form[method=post] [data-default]").ClickAsync();
        await page.ArriveAsync($"**/pakn/{code}");
    }

    // Script is off for the page, not for the one who measures it.
    private static async Task<double> WidthAsync(IPage page) => (await page.Locator("main").BoundingBoxAsync())!.Width;
}
