using Microsoft.Playwright;

namespace ThongSuot.Journeys.Tests;

public sealed class SupplementTests(Site site)
{
    /// <summary>A JPEG as a telephone's camera would give it, in base 64.</summary>
    private const string Photograph = """
        () => {
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [320, 240];
          canvas.getContext('2d').fillRect(40, 40, 200, 120);
          return canvas.toDataURL('image/jpeg').split(',')[1];
        }
        """;

    [Fact(Timeout = 300_000)]
    public async Task An_asked_paper_is_photographed_at_home_looked_at_by_the_counter_and_the_clock_goes_on()
    {
        var clerk = await site.SignInAsync("motcua.auco");
        var code = await Steps.ReceiveAsync(clerk);
        var leader = await site.SignInAsync("lanhdao.auco");
        await Steps.ActAsync(leader, code, "phan-cong", page =>
            page.Locator("#Input_Officer").SelectOptionAsync(new SelectOptionValue { Index = 1 })
        );
        await Steps.ActAsync(leader, code, "bo-sung", async page =>
        {
            await page.Locator("#asked0").CheckAsync();
            await page.Locator("[name='Input.Asked[0].Fault']").FillAsync("Mờ, không đọc được ngày cấp");
        });

        var citizen = await site.OpenAsync(Steps.Telephone);
        var photograph = Convert.FromBase64String(await citizen.EvaluateAsync<string>(Photograph));
        await Steps.LookUpAsync(citizen, code, Steps.Digits);
        await citizen.GetByText("Mờ, không đọc được ngày cấp").First.WaitForAsync();
        await citizen.Locator("main button, main a.button").Filter(new() { HasText = "gửi giấy tờ" }).TapAsync();
        await citizen
            .GetByLabel("Chụp ảnh")
            .First.SetInputFilesAsync(
                new FilePayload
                {
                    Name = "giay-to.jpg",
                    MimeType = "image/jpeg",
                    Buffer = photograph,
                }
            );
        await citizen.GetByRole(AriaRole.Button, new() { Name = "Gửi đến nơi tiếp nhận" }).TapAsync();
        await citizen.GetByText("Đã gửi").First.WaitForAsync();
        (await PageTests.OverflowAsync(citizen)).ShouldBeLessThanOrEqualTo(0);

        await clerk.GotoAsync($"/ho-so/{code}/giay-to/qua-mang");
        await clerk.GetByLabel("Nhận", new() { Exact = true }).CheckAsync();
        await clerk.GetByRole(AriaRole.Button, new() { Name = "Ghi", Exact = true }).ClickAsync();
        await Steps.ActAsync(clerk, code, "da-bo-sung");
        await clerk.GotoAsync($"/ho-so/{code}");
        (await clerk.Locator("main").InnerTextAsync()).ShouldContain("Đang xử lý");
        await Steps.LookUpAsync(citizen, code, Steps.Digits);
        await citizen.GetByText("Bạn không cần làm gì thêm lúc này.").WaitForAsync();
    }
}
