using Microsoft.Playwright;

namespace ThongSuot.Journeys.Tests;

/// <summary>
/// A task nobody holds gets its basis from the Department of Justice; the ward's chair authorises a civil servant for it and for births;
/// the civil servant signs a birth in the chair's place, and the dossier says by which decision.
/// </summary>
public sealed class PowersTests(Site site)
{
    private const string Birth = "1.001193";
    private const string Task = "VIEC-HT-01";
    private const string Number = "21/QĐ-UBND";

    [Fact(Timeout = 600_000)]
    public async Task From_nobody_holds_it_to_an_authorisation_decision_to_a_signature()
    {
        var justice = await site.SignInAsync("chuyenvien.sotuphap");
        await ImportAsync(justice, "1/7/2025", "31/12/2025", "7/2025/QĐ-UBND");
        (await AskAsync(justice)).ShouldContain("Chưa có quy định ai có thẩm quyền");
        await ImportAsync(justice, "1/1/2026", string.Empty, "3/2026/QĐ-UBND");
        (await AskAsync(justice)).ShouldContain("3/2026/QĐ-UBND");

        var signer = await site.SignInAsync("vanhoa.auco");
        var name = (await signer.Locator("header .seat a[href='/tai-khoan']").InnerTextAsync()).Split('·')[^1].Trim();
        var clerk = await site.SignInAsync("chuyenvien.auco");
        var path = await PrepareAsync(clerk, name);

        var chair = await site.SignInAsync("lanhdao.auco");
        await chair.GotoAsync(path);
        await chair.GetByRole(AriaRole.Link, new() { Name = "Ký ủy quyền" }).ClickAsync();
        await chair.GetByLabel("Số, ký hiệu").FillAsync(Number);
        await chair.GetByRole(AriaRole.Button, new() { Name = "Ký ủy quyền" }).ClickAsync();
        await chair.ArriveAsync($"**{path}");
        (await chair.Locator("main").InnerTextAsync()).ShouldContain("Còn hiệu lực");

        var counter = await site.SignInAsync("motcua.auco");
        var code = await Steps.ReceiveAsync(counter);
        await Steps.ActAsync(chair, code, "phan-cong", async page =>
        {
            var choice = await page.Locator("#Input_Officer option").Filter(new() { HasText = name }).GetAttributeAsync("value");
            await page.Locator("#Input_Officer").SelectOptionAsync(choice!);
        });
        await Steps.ActAsync(signer, code, "chuyen-buoc");
        await Steps.ActAsync(signer, code, "ky-ket-qua", page => page.Locator("#Input_ResultNumber").FillAsync("31/UBND"));
        (await signer.Locator("main").InnerTextAsync()).ShouldContain($"ký TUQ. theo {Number}");
    }

    private static async Task ImportAsync(IPage justice, string from, string to, string document)
    {
        await justice.GotoAsync("/tham-quyen/nhap");
        var csv =
            "\"Mã thủ tục, mã việc\";Nội dung thẩm quyền;Lĩnh vực;Nơi áp dụng;Cấp;Cơ quan;Người có thẩm quyền;Hình thức;Văn bản;Hiệu lực từ;Hết hiệu lực\n"
            + $"{Task};Cấp bản sao trích lục lưu trữ;Hộ tịch;;Cấp xã;UBND cấp xã;Chủ tịch UBND cấp xã;Phân cấp;{document};{from};{to}\n";
        await justice
            .Locator("#Input_File")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "so.csv",
                    MimeType = "text/csv",
                    Buffer = System.Text.Encoding.UTF8.GetBytes(csv),
                }
            );
        await justice.GetByRole(AriaRole.Button, new() { Name = "Xem trước" }).ClickAsync();
        await justice.GetByRole(AriaRole.Button, new() { Name = "Nhập 1 dòng" }).ClickAsync();
        await justice.ArriveAsync("**/tham-quyen/so**");
    }

    private static async Task<string> AskAsync(IPage page)
    {
        await page.GotoAsync($"/tham-quyen?viec={Task}");
        return await page.Locator("main").InnerTextAsync();
    }

    private static async Task<string> PrepareAsync(IPage clerk, string name)
    {
        await clerk.GotoAsync($"/tham-quyen/uy-quyen/moi?viec={Birth}&viec={Task}");
        await clerk.GetByLabel(name).CheckAsync();
        await clerk.GetByRole(AriaRole.Button, new() { Name = "Soạn xong, trình ký" }).ClickAsync();
        await clerk.GetByText("Đã soạn").WaitForAsync();
        return new Uri(clerk.Url).AbsolutePath;
    }
}
