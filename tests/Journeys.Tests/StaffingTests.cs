using Microsoft.Playwright;

namespace ThongSuot.Journeys.Tests;

/// <summary>
/// From a shortage on the board to a person lent and back: Home Affairs makes a plan, takes a move up and records what was said by its
/// paper, its director decides, the person comes, the term is ended.
/// </summary>
public sealed class StaffingTests(Site site)
{
    [Fact(Timeout = 600_000)]
    public async Task A_shortage_becomes_a_plan_a_decision_a_person_at_work_and_a_return()
    {
        var office = await site.SignInAsync("noivu.tinh");
        await office.GotoAsync("/nhan-su");
        var board = await office.Locator("main").InnerTextAsync();
        board.ShouldContain("11.932");
        board.ShouldContain("98,93%");

        await office.GotoAsync("/nhan-su/phuong-an");
        await office.Locator("#Input_MaxTransfers").FillAsync("0");
        await office.GetByRole(AriaRole.Button, new() { Name = "Lập phương án" }).ClickAsync();
        await office.ArriveAsync("**/nhan-su/phuong-an/PA25-*");
        (await office.Locator("main .head").InnerTextAsync()).ShouldContain("Tối ưu");
        var plan = office.Url;
        await office.GetByRole(AriaRole.Link, new() { Name = "Vì sao" }).First.ClickAsync();
        (await office.Locator("main").InnerTextAsync()).ShouldContain("Nếu không có lượt này");

        await office.GotoAsync(plan + "?loai=Secondment");
        var row = office.Locator("#dua-ra tbody tr").First;
        await row.Locator("input[type=checkbox]").CheckAsync();
        await office.Locator("#Input_StartsOn").FillAsync(DateOnly.FromDateTime(DateTime.UtcNow.AddHours(7)).ToString("yyyy-MM-dd"));
        await office.GetByRole(AriaRole.Button, new() { Name = "Đưa các lượt đã chọn ra lấy ý kiến" }).ClickAsync();
        await office.ArriveAsync("**/nhan-su/dieu-dong?nhom=lay-y-kien");
        (await office.Locator(".message").InnerTextAsync()).ShouldContain("Đã đưa 1 lượt ra lấy ý kiến");
        await office.GotoAsync(plan + "?loai=Secondment");
        var code = await office.Locator("#dua-ra a[href*='/nhan-su/dieu-dong/']").First.InnerTextAsync();

        // Home Affairs records what was said by its paper; the bodies' own leaders would need none.
        await ActAsync(
            office,
            code,
            "y-kien-nguoi",
            "Ghi ý kiến người được đề nghị",
            answer: "true",
            words: "Đồng ý đi 6 tháng, xin ở nhà công vụ",
            paper: "07/BB-SNV"
        );
        await ActAsync(office, code, "y-kien-noi-cu", "Ghi ý kiến nơi cử", answer: "true", paper: "15/CV");
        await ActAsync(office, code, "y-kien-noi-nhan", "Ghi ý kiến nơi nhận", answer: "true", paper: "16/UBND-VP");
        await office.GotoAsync($"/nhan-su/dieu-dong/{code}/viec/quyet-dinh");
        (await office.Locator("main").InnerTextAsync()).ShouldContain("Vị trí đang dùng không làm đượ");
        var director = await site.SignInAsync("giamdoc.noivu");
        await director.GotoAsync($"/nhan-su/dieu-dong/{code}/viec/quyet-dinh");
        await director.GetByLabel("Số quyết định").FillAsync("988/QĐ-UBND");
        await director.GetByRole(AriaRole.Button, new() { Name = "Quyết định" }).ClickAsync();
        await director.Locator(".message").WaitForAsync();
        await office.GotoAsync($"/nhan-su/dieu-dong/{code}");
        (await office.Locator("main").InnerTextAsync()).ShouldContain("988/QĐ-UBND");
        var download = await office.RunAndWaitForDownloadAsync(() =>
            office.GetByRole(AriaRole.Link, new() { Name = "Văn bản (DOCX)" }).ClickAsync()
        );
        download.SuggestedFilename.ShouldBe($"quyet-dinh-{code}.docx");

        await ActAsync(office, code, "nhan-cong-tac", "Ghi nhận công tác");
        (await office.Locator("main .head").InnerTextAsync()).ShouldContain("Đang thực hiện");
        await ActAsync(director, code, "thoi", "Thôi trước hạn", words: "Nơi nhận đã tuyển được người");
        (await director.Locator("main .head").InnerTextAsync()).ShouldContain("Đã kết thúc");

        var phone = await site.SignInAsync(
            "lanhdao.tinh",
            new()
            {
                ViewportSize = new() { Width = 360, Height = 740 },
                IsMobile = true,
                HasTouch = true,
            }
        );
        foreach (
            var address in new[] { "/nhan-su", "/nhan-su/dieu-dong?nhom=tat-ca", $"/nhan-su/dieu-dong/{code}", plan, "/nhan-su/dinh-muc" }
        )
        {
            await phone.GotoAsync(address);
            (await PageTests.OverflowAsync(phone)).ShouldBeLessThanOrEqualTo(0, address);
        }
    }

    private static async Task ActAsync(
        IPage page,
        string code,
        string slug,
        string button,
        string? answer = null,
        string? words = null,
        string? paper = null
    )
    {
        await page.GotoAsync($"/nhan-su/dieu-dong/{code}/viec/{slug}");
        if (answer is not null)
        {
            await page.Locator("#Input_Agrees").SelectOptionAsync(answer);
        }

        if (words is not null)
        {
            await page.Locator("#Input_Words").FillAsync(words);
        }

        if (paper is not null)
        {
            await page.Locator("#Input_Number").FillAsync(paper);
            await page.Locator("#Input_On").FillAsync(DateOnly.FromDateTime(DateTime.UtcNow.AddHours(7)).ToString("yyyy-MM-dd"));
            await page.Locator("#Input_File")
                .SetInputFilesAsync(
                    new FilePayload
                    {
                        Name = "van-ban.pdf",
                        MimeType = "application/pdf",
                        Buffer = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF"u8.ToArray(),
                    }
                );
        }

        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await page.Locator(".message").WaitForAsync();
    }
}
