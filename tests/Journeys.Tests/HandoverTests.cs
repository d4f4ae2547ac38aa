using Microsoft.Playwright;

namespace ThongSuot.Journeys.Tests;

/// <summary>
/// An old unit's list in a browser: uploaded, counted by the giver, counted by the receiver on a telephone with something missing, put into
/// minutes, signed by both; the dispute stands and is seen by Finance.
/// </summary>
public sealed class HandoverTests(Site site)
{
    [Fact(Timeout = 600_000)]
    public async Task From_an_old_units_list_to_the_signed_minutes_and_its_dispute()
    {
        var giver = await site.SignInAsync("kinhte.hopkim");
        await giver.GotoAsync("/ban-giao/don-vi-cu?nhom=chua-ban-giao");
        var unit = await OpenListAsync(giver);
        await UploadAsync(giver, unit);
        await giver.GotoAsync(unit.Path);
        (await giver.Locator("main").InnerTextAsync()).ShouldContain("70.900.000");
        await ConfirmAsync(giver, unit.Path, "ben-giao-dem-xong");

        var receiver = await site.SignInAsync("vanhoa.hopkim", Steps.Telephone);
        await receiver.GotoAsync(unit.Path + "/dong/1/ben-nhan-dem");
        await receiver.GetByLabel("Số lượng thực tế").FillAsync("0");
        await receiver.GetByRole(AriaRole.Button, new() { Name = "Ghi số bên nhận đếm" }).TapAsync();
        await receiver.GetByText("Chưa ghi lý do").First.WaitForAsync();
        await receiver.GetByLabel("Lý do chênh lệch").FillAsync("Không thấy khi đếm");
        await receiver.GetByLabel("Người chịu trách nhiệm").FillAsync("Trần Mẫu Bình, kế toán đơn vị cũ");
        await receiver.GetByRole(AriaRole.Button, new() { Name = "Ghi số bên nhận đếm" }).TapAsync();
        await receiver.ArriveAsync($"**{unit.Path}?trang=1");
        await ConfirmAsync(receiver, unit.Path, "ben-nhan-dem-xong");
        await ConfirmAsync(receiver, unit.Path, "lap-bien-ban");

        await ConfirmAsync(giver, unit.Path, "ky-ben-giao");
        var leader = await site.SignInAsync("lanhdao.hopkim");
        await ConfirmAsync(leader, unit.Path, "ky-ben-nhan");
        await leader.ArriveAsync("**/bien-ban/*");
        (await leader.Locator("main").InnerTextAsync()).ShouldContain("Đã đủ chữ ký");
        var download = await leader.RunAndWaitForDownloadAsync(() =>
            leader.GetByRole(AriaRole.Link, new() { Name = "Tải DOCX" }).ClickAsync()
        );
        download.SuggestedFilename.ShouldStartWith("bien-ban-bg25");

        var finance = await site.SignInAsync("lanhdao.sotaichinh");
        await finance.GotoAsync(unit.Path + "?nhom=chenh-lech");
        (await finance.Locator("main").InnerTextAsync()).ShouldContain("Không thấy khi đếm");
        await finance.GotoAsync("/ban-giao");
        (await finance.Locator("main").InnerTextAsync()).ShouldContain("Cân đối");
    }

    /// <summary>The assets of the first old unit of the page that the ward has not passed on.</summary>
    private static async Task<(string Path, string Name)> OpenListAsync(IPage giver)
    {
        await giver.Locator("tbody tr .first a").First.ClickAsync();
        await giver.ArriveAsync("**/ban-giao/BG25-*");
        var name = $"{await giver.Locator("h1").InnerTextAsync()}, {(await giver.Locator(".lead").InnerTextAsync()).Split('.')[0]}";
        await giver.GetByRole(AriaRole.Link, new() { Name = "Tài sản công" }).First.ClickAsync();
        await giver.ArriveAsync("**/tai-san/*");
        return (new Uri(giver.Url).AbsolutePath, name);
    }

    private static async Task UploadAsync(IPage giver, (string Path, string Name) unit)
    {
        await giver.GotoAsync("/ban-giao/nhap");
        var csv =
            $"Đơn vị cũ;Loại;Tên;Số lượng theo sổ;Nguyên giá hoặc số dư (đồng)\n\"{unit.Name}\";Tài sản công;Máy vi tính;5;62500000\n\"{unit.Name}\";Tài sản công;Máy in;2;8400000\n";
        await giver
            .Locator("#Input_File")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "danh-muc.csv",
                    MimeType = "text/csv",
                    Buffer = System.Text.Encoding.UTF8.GetBytes(csv),
                }
            );
        await giver.GetByRole(AriaRole.Button, new() { Name = "Xem trước" }).ClickAsync();
        await giver.GetByRole(AriaRole.Button, new() { Name = "Nhập 2 dòng" }).ClickAsync();
        await giver.ArriveAsync("**/ban-giao/danh-muc");
    }

    private static async Task ConfirmAsync(IPage page, string path, string act)
    {
        await page.GotoAsync($"{path}/viec/{act}");
        await page.Locator("main form[method=post] [data-default]").ClickAsync();
        await page.ArriveAsync(address => !address.Contains("/viec/", StringComparison.Ordinal));
    }
}
