using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ThongSuot.Journeys.Tests;

/// <summary>
/// The budget in a browser: a ward's accountant asks for money its line does not have and reads why, the department of finance gives a
/// supplement that the province approves, the ward gives it on, spends it, and the treasury's voucher is recorded.
/// </summary>
public sealed partial class FinanceTests(Site site)
{
    private const string What = "Sửa chữa kho lưu trữ";

    [Fact(Timeout = 600_000)]
    public async Task A_supplement_goes_from_the_province_to_the_ward_and_its_office_and_is_spent()
    {
        var (finance, leader) = (await site.SignInAsync("chuyenvien.sotaichinh"), await site.SignInAsync("lanhdao.tinh"));
        var above = await BeginAsync(finance, "Supplement", "88/QĐ-UBND", "Bổ sung kinh phí sửa chữa trụ sở");
        await finance.Locator("#Input_Unit").SelectOptionAsync(new SelectOptionValue { Label = "Phường Âu Cơ" });
        await finance.Locator("#Input_From").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await CodesAsync(finance, "831", "6912", "150.000.000");
        await DecideAsync(finance, leader, above);

        var (accountant, ward) = (await site.SignInAsync("ketoan.auco"), await site.SignInAsync("lanhdao.auco"));
        var below = await BeginAsync(accountant, "Supplement", "19/QĐ-UBND", "Phân bổ kinh phí sửa chữa trụ sở", above);
        await accountant
            .Locator("#Input_Unit")
            .SelectOptionAsync(new SelectOptionValue { Label = "Phòng Kinh tế, Hạ tầng và Đô thị phường Âu Cơ" });
        var from = await accountant.Locator("#Input_From option", new() { HasText = "6912" }).GetAttributeAsync("value");
        await accountant.Locator("#Input_From").SelectOptionAsync(from!);
        await accountant.Locator("#Input_Amount").FillAsync("150.000.000");
        await accountant.GetByRole(AriaRole.Button, new() { Name = "Thêm dòng" }).ClickAsync();
        await accountant.GetByText("Đã thêm dòng.").WaitForAsync();
        await DecideAsync(accountant, ward, below);
        await finance.GotoAsync($"/ngan-sach/quyet-dinh/{above}");
        (await MainAsync(finance)).ShouldContain(below, customMessage: "the thread shows by which decision the ward gave it on");

        await accountant.GotoAsync("/ngan-sach/dong?muc=6912");
        await accountant.Locator("tbody tr", new() { HasText = "Phòng" }).Locator("a").First.ClickAsync();
        await accountant.GetByRole(AriaRole.Link, new() { Name = "Đề nghị chi" }).ClickAsync();
        await FillAsync(accountant, "150.000.001");
        await accountant.GetByRole(AriaRole.Button, new() { Name = "Kiểm tra trước" }).ClickAsync();
        (await MainAsync(accountant)).ShouldContain("Vì sao không chi được");
        await accountant.Locator("#Input_Amount").FillAsync("150.000.000");
        await accountant.GetByRole(AriaRole.Button, new() { Name = "Gửi đề nghị" }).ClickAsync();
        await accountant.ArriveAsync(Entry());
        var entry = Entry().Match(accountant.Url).Groups[1].Value;

        await ward.GotoAsync("/hom-nay");
        (await MainAsync(ward)).ShouldContain("khoản chi, cam kết chờ duyệt");
        await ward.GotoAsync($"/ngan-sach/chi/{entry}/viec/duyet");
        await ward.GetByRole(AriaRole.Button, new() { Name = "Duyệt", Exact = true }).ClickAsync();
        await ward.ArriveAsync($"**/{entry}");
        await accountant.GotoAsync($"/ngan-sach/chi/{entry}/viec/da-chi");
        await accountant.GetByLabel("Số chứng từ kho bạc").FillAsync("RDT-7788");
        await accountant.GetByRole(AriaRole.Button, new() { Name = "Ghi kho bạc đã chi" }).ClickAsync();
        await accountant.ArriveAsync($"**/{entry}");
        (await accountant.Locator("main .head").InnerTextAsync()).ShouldContain("Đã chi");

        await finance.GotoAsync("/ngan-sach");
        (await MainAsync(finance)).ShouldContain("Cân đối");
        await finance.GetByRole(AriaRole.Link, new() { NameRegex = new("^Xem cả") }).ClickAsync();
        await finance.ArriveAsync("**/ngan-sach?tat-ca=true");
        (await MainAsync(finance)).ShouldContain("Phường Âu Cơ");
    }

    [Fact(Timeout = 600_000)]
    public async Task An_orphan_of_an_abolished_district_gets_a_new_owner_and_goes_on_to_its_settlement()
    {
        var (finance, ward) = (await site.SignInAsync("chuyenvien.sotaichinh"), await site.SignInAsync("lanhdao.auco"));
        await finance.GotoAsync("/ngan-sach/du-an");
        (await MainAsync(finance)).ShouldContain("55/148");
        var code = await TakeOrphanAsync(finance, ward, "DA25-2026-0005", "21/BB-BG");
        (await ward.Locator("main .head").InnerTextAsync()).ShouldNotContain("Chưa có chủ");
        var accountant = await site.SignInAsync("ketoan.auco");
        await accountant.GotoAsync($"/ngan-sach/du-an/{code}/viec/nghiem-thu");
        await accountant.GetByLabel("Số biên bản").FillAsync("31/BB-NT");
        await accountant.GetByLabel("Số tiền (đồng)").FillAsync("1.000.000");
        await accountant.GetByLabel("Phần việc nghiệm thu").FillAsync("Phần còn lại của gói thầu");
        await accountant.GetByRole(AriaRole.Button, new() { Name = "Ghi nghiệm thu" }).ClickAsync();
        await accountant.ArriveAsync($"**/{code}");
        await ActAsync(accountant, code, "ban-giao", page => page.Locator("#Input_On").FillAsync("2026-11-02"));
        (await MainAsync(accountant)).ShouldContain("Lập hồ sơ quyết toán: hạn 2/3/2027");
        await ActAsync(accountant, code, "gui-quyet-toan", _ => Task.CompletedTask);
        await ActAsync(finance, code, "trinh-quyet-toan", _ => Task.CompletedTask);
        await ward.GotoAsync($"/ngan-sach/du-an/{code}/viec/duyet-quyet-toan");
        await ward.GetByLabel("Số văn bản").FillAsync("77/QĐ-UBND");
        await ward.GetByLabel("Số tiền (đồng)").FillAsync("1.000.000");
        await ward.GetByRole(AriaRole.Button, new() { Name = "Phê duyệt quyết toán" }).ClickAsync();
        await ward.ArriveAsync($"**/{code}");
        (await ward.Locator("main .head").InnerTextAsync()).ShouldContain("Đã quyết toán");
    }

    [Fact(Timeout = 600_000)]
    public async Task A_site_is_cleared_step_by_step_its_decision_is_the_leaders_and_a_difficulty_is_one_click_away()
    {
        var (finance, leader) = (await site.SignInAsync("chuyenvien.sotaichinh"), await site.SignInAsync("lanhdao.auco"));
        var (code, accountant) = (
            await TakeOrphanAsync(finance, leader, "DA25-2026-0053", "22/BB-BG"),
            await site.SignInAsync("ketoan.auco")
        );
        var address = $"/ngan-sach/du-an/{code}/giai-phong";
        await accountant.GotoAsync($"{address}/sua");
        await accountant.GetByLabel("Số hộ, tổ chức").FillAsync("24");
        await accountant.GetByLabel("Diện tích thu hồi (m²)").FillAsync("5.600");
        await accountant.GetByLabel("Kinh phí bồi thường, hỗ trợ (đồng)").FillAsync("2.000.000.000");
        await accountant.GetByRole(AriaRole.Button, new() { Name = "Lưu hồ sơ" }).ClickAsync();
        await accountant.ArriveAsync($"**{address}");
        await StepAsync(accountant, address, 6, "bat-dau", "Bắt đầu", "2026-09-01");
        await StepAsync(accountant, address, 6, "hoan-thanh", "Hoàn thành bước", "2026-10-02", "12/BB");
        await StepAsync(accountant, address, 9, "bat-dau", "Bắt đầu", "2026-10-05");
        await accountant.GotoAsync($"{address}/9/viec/hoan-thanh");
        (await MainAsync(accountant)).ShouldContain("do lãnh đạo của chủ đầu tư ghi");
        await StepAsync(leader, address, 9, "hoan-thanh", "Hoàn thành bước", "2026-10-08", "88/QĐ-UBND");
        (await MainAsync(leader)).ShouldContain("88/QĐ-UBND");

        await accountant.GotoAsync(address);
        await accountant.GetByRole(AriaRole.Link, new() { Name = "Nêu vướng mắc" }).ClickAsync();
        await accountant.ArriveAsync("**/vuong-mac/neu**");
        (await MainAsync(accountant)).ShouldContain(code, customMessage: "the difficulty knows the project it comes from");
    }

    private static async Task StepAsync(IPage page, string address, int step, string act, string button, string day, string number = "")
    {
        await page.GotoAsync($"{address}/{step}/viec/{act}");
        await page.Locator("#Input_On").FillAsync(day);
        if (number.Length > 0)
        {
            await page.GetByLabel("Số văn bản, biên bản").FillAsync(number);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await page.ArriveAsync($"**{address}");
    }

    /// <summary>
    /// Finance gives the orphan to the ward, whose leader confirms contracts and debts. Each journey has its own: what was paid and
    /// accepted before differs.
    /// </summary>
    private static async Task<string> TakeOrphanAsync(IPage finance, IPage ward, string code, string minutes)
    {
        await finance.GotoAsync("/ngan-sach/du-an?nhom=chua-co-chu");
        await finance.Locator("tbody td.first a").GetByText(code).ClickAsync();
        await finance.ArriveAsync($"**/{code}");
        (await MainAsync(finance)).ShouldContain("Chưa có chủ đầu tư mới");
        await ActAsync(finance, code, "chu-dau-tu", page =>
            page.Locator("#Input_Unit").SelectOptionAsync(new SelectOptionValue { Label = "Phường Âu Cơ" })
        );
        await ActAsync(ward, code, "xac-nhan", page => page.GetByLabel("Số văn bản").FillAsync(minutes));
        return code;
    }

    private static async Task ActAsync(IPage page, string code, string slug, Func<IPage, Task> fill)
    {
        await page.GotoAsync($"/ngan-sach/du-an/{code}/viec/{slug}");
        await fill(page);
        if (await page.Locator("#Input_Content").CountAsync() > 0)
        {
            await page.Locator("#Input_Content").FillAsync("Theo biên bản đối chiếu hợp đồng, công nợ");
        }

        await page.Locator("main form button[data-default]").ClickAsync();
        await page.ArriveAsync($"**/{code}");
    }

    private static async Task<string> BeginAsync(IPage page, string round, string number, string summary, string? follows = null)
    {
        await page.GotoAsync("/ngan-sach/quyet-dinh/lap");
        await page.Locator("#Input_Round").SelectOptionAsync(round);
        await page.Locator("#Input_Number").FillAsync(number);
        await page.GetByLabel("Trích yếu").FillAsync(summary);
        await page.GetByLabel("Chức vụ người ký").FillAsync("Phó Chủ tịch");
        await page.GetByLabel("Họ tên người ký").FillAsync("Nguyễn Mẫu Sơn");
        await page.GetByLabel("Theo quyết định cấp trên").FillAsync(follows ?? string.Empty);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lập quyết định" }).ClickAsync();
        await page.ArriveAsync(Decision());
        return Decision().Match(page.Url).Groups[1].Value;
    }

    private static async Task CodesAsync(IPage page, string chapter, string item, string amount)
    {
        await page.Locator("#Input_Source").FillAsync("13");
        await page.Locator("#Input_Chapter").FillAsync(chapter);
        await page.Locator("#Input_Category").FillAsync("341");
        await page.Locator("#Input_Item").FillAsync(item);
        await page.Locator("#Input_Amount").FillAsync(amount);
        await page.GetByRole(AriaRole.Button, new() { Name = "Thêm dòng" }).ClickAsync();
        await page.GetByText("Đã thêm dòng.").WaitForAsync();
        (await MainAsync(page)).ShouldContain(amount);
    }

    private static async Task DecideAsync(IPage prepares, IPage approves, string code)
    {
        foreach (var (page, slug, button) in new[] { (prepares, "trinh", "Trình duyệt"), (approves, "duyet", "Duyệt giao dự toán") })
        {
            await page.GotoAsync($"/ngan-sach/quyet-dinh/{code}/viec/{slug}");
            await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
            await page.ArriveAsync($"**/{code}");
        }

        await prepares.GotoAsync($"/ngan-sach/quyet-dinh/{code}");
        (await prepares.Locator("main .head").InnerTextAsync()).ShouldContain("Đã giao");
    }

    private static async Task FillAsync(IPage page, string amount)
    {
        await page.Locator("#Input_Amount").FillAsync(amount);
        await page.GetByLabel("Nội dung").FillAsync(What);
        await page.GetByLabel("Căn cứ chi").FillAsync("Hợp đồng 5/2026/HĐ");
        await page.GetByLabel("Đơn vị, người nhận tiền").FillAsync("Công ty Xây dựng Mẫu");
    }

    private static Task<string> MainAsync(IPage page) => page.Locator("main").InnerTextAsync();

    [GeneratedRegex(@"/ngan-sach/quyet-dinh/(DT\d\d-\d{4}-\d+)$")]
    private static partial Regex Decision();

    [GeneratedRegex(@"/ngan-sach/chi/(CT\w+-\d{4}-\d+)$")]
    private static partial Regex Entry();
}
