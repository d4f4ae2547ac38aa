using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ThongSuot.Journeys.Tests;

/// <summary>From what a department wants to know to the province's paper: asked, filled, signed, gathered, issued.</summary>
public sealed partial class ReportTests(Site site)
{
    private const string Name = "Tình hình tổ công nghệ số ở thôn";

    [Fact(Timeout = 600_000)]
    public async Task A_demand_is_decided_filled_signed_gathered_and_stands_in_an_issued_document()
    {
        var code = await AskAsync();
        var officer = await site.SignInAsync("chuyenvien.huongcan");
        await officer.GotoAsync("/bao-cao");
        await officer.GetByRole(AriaRole.Link, new() { Name = Name }).ClickAsync();
        await officer.GetByLabel("2. Tổ công nghệ số đang hoạt động").FillAsync("16");
        // Whoever turns to another window finds what was typed, and goes on typing in the same page.
        await officer.EvaluateAsync(
            "() => { Object.defineProperty(document, 'visibilityState', { value: 'hidden' }); document.dispatchEvent(new Event('visibilitychange')); }"
        );
        await Assertions.Expect(officer.Locator("#draft")).ToContainTextAsync("Đã lưu lúc");
        var again = await officer.Context.NewPageAsync();
        await again.GotoAsync(new Uri(officer.Url).PathAndQuery);
        (await again.GetByLabel("2. Tổ công nghệ số đang hoạt động").InputValueAsync()).ShouldBe("16");
        await again.CloseAsync();
        await officer.GetByLabel("2. Tổ công nghệ số đang hoạt động").FillAsync("17");
        await officer.GetByRole(AriaRole.Button, new() { Name = "Kiểm tra và trình ký" }).ClickAsync();
        (await officer.Locator("main .head").InnerTextAsync()).ShouldContain("Chờ ký");

        var leader = await site.SignInAsync("lanhdao.huongcan");
        await leader.GotoAsync(new Uri(officer.Url).PathAndQuery);
        await leader.GetByRole(AriaRole.Button, new() { Name = "Ký và gửi" }).ClickAsync();
        (await leader.Locator("main .head").InnerTextAsync()).ShouldContain("Đã gửi");

        var specialist = await site.SignInAsync("chuyenvien.sonoivu");
        await specialist.GotoAsync("/bao-cao");
        await specialist.Locator($"a[href^='/bao-cao/tong-hop/{code}/']").ClickAsync();
        var gathered = await specialist.Locator("main").InnerTextAsync();
        gathered.ShouldContain("17");
        gathered.ShouldContain("Còn thiếu 147 đơn vị");

        var words = await IssueAsync(code);
        words.ShouldContain("Tổ công nghệ số đang hoạt động");
        words.ShouldContain("126");
    }

    private async Task<string> AskAsync()
    {
        var author = await site.SignInAsync("chuyenvien.sonoivu");
        await author.GotoAsync("/bao-cao/yeu-cau/moi");
        await author.GetByLabel("Tên báo cáo").FillAsync(Name);
        await author.GetByLabel("Một đơn vị làm một kỳ mất, giờ").FillAsync("0,5");
        await author.GetByLabel("Hiệu lực từ").FillAsync("2025-07-01");
        await author.GetByLabel("Tên chỉ tiêu dòng 1").FillAsync("Hồ sơ tiếp nhận");
        await author.GetByLabel("Tên chỉ tiêu dòng 2").FillAsync("Tổ công nghệ số đang hoạt động");
        await author.GetByLabel("Đơn vị tính dòng 2").FillAsync("tổ");
        await author.GetByRole(AriaRole.Button, new() { Name = "Lưu đề xuất" }).ClickAsync();
        await author.ArriveAsync(CodeInAddress());
        var code = CodeInAddress().Match(author.Url).Groups[1].Value;
        (await author.Locator(".lead").InnerTextAsync()).ShouldContain("148 × 0,5 giờ = 74 giờ");
        await author.GetByRole(AriaRole.Button, new() { Name = "Trình lãnh đạo" }).ClickAsync();

        var head = await site.SignInAsync("lanhdao.sonoivu");
        await head.GotoAsync($"/bao-cao/yeu-cau/{code}");
        await head.GetByRole(AriaRole.Button, new() { Name = "Duyệt", Exact = true }).ClickAsync();
        (await head.Locator("main .head").InnerTextAsync()).ShouldContain("Hiệu lực");
        return code;
    }

    /// <summary>The province's office puts the answers into a template, its leader issues the report.</summary>
    private async Task<string> IssueAsync(string demand)
    {
        var office = await site.SignInAsync("vanphong.tinh");
        await office.GotoAsync("/bao-cao/mau/moi");
        await office.GetByLabel("Tên báo cáo").FillAsync("Tổ công nghệ số cộng đồng");
        await office.GetByRole(AriaRole.Button, new() { Name = "Bảng số liệu đơn vị báo cáo" }).ClickAsync();
        await office.GetByLabel("Yêu cầu báo cáo của bảng 1").SelectOptionAsync(demand);
        await office.GetByRole(AriaRole.Button, new() { Name = "Lưu bản mới" }).ClickAsync();
        await office.ArriveAsync("**/bao-cao/mau/m0*");
        var template = office.Url.Split('/')[^1];
        await office.GotoAsync($"/bao-cao/lap?mau={template}");
        await office.GetByRole(AriaRole.Button, new() { Name = "Lập báo cáo" }).ClickAsync();
        await office.ArriveAsync("**/bao-cao/van-ban/BC25-*");

        var leader = await site.SignInAsync("lanhdao.tinh");
        await leader.GotoAsync(new Uri(office.Url).PathAndQuery);
        await leader.GetByLabel("Số, ký hiệu").FillAsync("126/BC-UBND");
        await leader.GetByRole(AriaRole.Button, new() { Name = "Phát hành" }).ClickAsync();
        (await leader.Locator("main .head").InnerTextAsync()).ShouldContain("Đã phát hành");
        var download = await leader.RunAndWaitForDownloadAsync(() =>
            leader.GetByRole(AriaRole.Link, new() { Name = "Tải DOCX" }).ClickAsync()
        );
        using var document = ZipFile.OpenRead(await download.PathAsync());
        using var words = new StreamReader(document.GetEntry("word/document.xml")!.Open());
        return await words.ReadToEndAsync();
    }

    [GeneratedRegex(@"/bao-cao/yeu-cau/(YC25-\d{4}-\d{4})$")]
    private static partial Regex CodeInAddress();
}
