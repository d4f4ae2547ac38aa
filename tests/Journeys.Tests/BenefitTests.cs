using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ThongSuot.Journeys.Tests;

/// <summary>
/// Policy money in a browser: a ward files, compares and submits, Home Affairs approves, the province decides, the ward pays, an
/// objection is upheld, the difference is decided and paid.
/// </summary>
public sealed partial class BenefitTests(Site site)
{
    [Fact(Timeout = 600_000)]
    public async Task A_case_goes_from_its_form_over_comparison_approval_and_decision_to_payment_and_after_an_objection_to_the_rest()
    {
        var ward = await site.SignInAsync("lanhdao.auco");
        var code = await FileAsync(ward);
        (await MainAsync(ward)).ShouldContain("312.138.750");

        await ward.GetByRole(AriaRole.Link, new() { Name = "So sánh chính sách và ngày nghỉ" }).ClickAsync();
        await ward.ArriveAsync("**/so-sanh");
        (await MainAsync(ward)).ShouldContain("NĐ 178/2024, NĐ 67/2025 đã kết thúc ngày 31/8/2025");
        await ward.GetByRole(AriaRole.Button, new() { Name = "Chọn nghỉ ngày 1/1/2027" }).ClickAsync();
        await ward.ArriveAsync($"**/che-do/{code}");
        (await MainAsync(ward)).ShouldContain("Chọn ngày nghỉ 1/1/2027");
        await ward.GotoAsync($"/che-do/{code}/so-sanh");
        await ward.GetByRole(AriaRole.Button, new() { Name = "Chọn nghỉ ngày 1/12/2026" }).ClickAsync();
        await ward.ArriveAsync($"**/che-do/{code}");
        await ActAsync(ward, code, "trinh", "Trình phê duyệt");

        var province = await site.SignInAsync("lanhdao.tinh");
        await province.GotoAsync("/che-do?nhom=cho-duyet");
        (await MainAsync(province)).ShouldContain(code);
        (await MainAsync(province)).ShouldNotContain("Trần Mẫu Hòa", customMessage: "names are masked in lists");
        var affairs = await site.SignInAsync("giamdoc.noivu");
        await ActAsync(affairs, code, "duyet", "Duyệt");
        await DecideAsync(province, code, "2001/QĐ-UBND");
        var download = await province.RunAndWaitForDownloadAsync(() =>
            province.GetByRole(AriaRole.Link, new() { Name = "Tải quyết định (DOCX)" }).ClickAsync()
        );
        download.SuggestedFilename.ShouldBe($"quyet-dinh-{code.ToLowerInvariant()}.docx");
        await PayAsync(code, "UNC 27");
        await ActAsync(ward, code, "xac-nhan-chi", "Xác nhận đã chi");
        await ward.GotoAsync($"/che-do/{code}");
        (await ward.Locator("main .head").InnerTextAsync()).ShouldContain("Đã chi trả");

        await ward.GotoAsync($"/che-do/{code}/viec/khieu-nai");
        await ward.GetByLabel("Nội dung khiếu nại").FillAsync("Sổ BHXH còn thiếu 12 tháng.");
        await ward.GetByRole(AriaRole.Button, new() { Name = "Ghi khiếu nại" }).ClickAsync();
        await ward.ArriveAsync($"**/che-do/{code}");
        await affairs.GotoAsync($"/che-do/{code}/viec/tinh-lai");
        await affairs.GetByLabel("Số tháng đóng BHXH").FillAsync("276");
        await affairs.GetByLabel("Vì sao tính lại").FillAsync("Đã đối chiếu sổ BHXH.");
        await affairs.GetByRole(AriaRole.Button, new() { Name = "Tính lại" }).ClickAsync();
        await affairs.ArriveAsync($"**/che-do/{code}");
        await province.GotoAsync($"/che-do/{code}");
        (await MainAsync(province)).ShouldContain("318.780.000");
        (await MainAsync(province)).ShouldContain("312.138.750", customMessage: "the earlier calculation is kept");
        await DecideAsync(province, code, "2002/QĐ-UBND");
        await PayAsync(code, "UNC 31");
        await ActAsync(ward, code, "xac-nhan-chi", "Xác nhận đã chi");
        await ward.GotoAsync($"/che-do/{code}");
        (await ward.Locator("main .head").InnerTextAsync()).ShouldContain("Đã chi trả");
        (await MainAsync(ward)).ShouldContain("6.641.250");

        await province.GotoAsync("/che-do/so-lieu?theo=Scheme");
        (await MainAsync(province)).ShouldContain("Công bố: 5.399 người");
        await province.Locator(".figures tbody a").First.ClickAsync();
        await province.ArriveAsync("**/che-do?nhom=**");
        (await MainAsync(province)).ShouldContain("hồ sơ, ");
    }

    /// <summary>The accountant records it with a voucher; the ward's leader agrees afterwards.</summary>
    private async Task PayAsync(string code, string voucher)
    {
        var payer = await site.SignInAsync("ketoan.auco");
        await payer.GotoAsync($"/che-do/{code}/viec/chi-tra");
        await payer.GetByLabel("Số chứng từ").FillAsync(voucher);
        await payer.GetByLabel("Lý do, nếu chi trước ngày nghỉ").FillAsync("Chi theo đơn đề nghị của người nghỉ.");
        await payer.GetByRole(AriaRole.Button, new() { Name = "Ghi chi trả" }).ClickAsync();
        await payer.ArriveAsync($"**/che-do/{code}");
    }

    private static async Task<string> FileAsync(IPage ward)
    {
        await ward.GotoAsync("/che-do/lap");
        await ward.GetByLabel("Họ và tên").FillAsync("Trần Mẫu Hòa");
        await ward.GetByLabel("Số định danh cá nhân").FillAsync("097000000001");
        await ward.Locator("#Input_BirthOn").FillAsync("1968-01-15");
        await ward.GetByLabel("Chức danh").FillAsync("Công chức Địa chính");
        await ward.Locator("#Input_Scheme").SelectOptionAsync("EarlyRetirement154");
        await ward.Locator("#Input_LeaveOn").FillAsync("2026-12-01");
        await ward.GetByLabel("Hệ số lương").FillAsync("4,65");
        await ward.GetByLabel("Phụ cấp chức vụ").FillAsync("0,60");
        await ward.GetByLabel("Số tháng đóng BHXH").FillAsync("264");
        await ward.GetByLabel("Có đơn tự nguyện").CheckAsync();
        await ward.GetByRole(AriaRole.Button, new() { Name = "Lập và tính" }).ClickAsync();
        await ward.ArriveAsync(CodeInAddress());
        return CodeInAddress().Match(ward.Url).Groups[1].Value;
    }

    private static async Task ActAsync(IPage page, string code, string slug, string button)
    {
        await page.GotoAsync($"/che-do/{code}/viec/{slug}");
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await page.ArriveAsync($"**/che-do/{code}");
    }

    private static async Task DecideAsync(IPage province, string code, string number)
    {
        await province.GotoAsync($"/che-do/{code}/viec/quyet-dinh");
        await province.GetByLabel("Số quyết định").FillAsync(number);
        await province.GetByLabel("Chức vụ người ký").FillAsync("Phó Chủ tịch");
        await province.GetByLabel("Họ tên người ký").FillAsync("Nguyễn Mẫu Sơn");
        await province.GetByRole(AriaRole.Button, new() { Name = "Ghi quyết định" }).ClickAsync();
        await province.ArriveAsync($"**/che-do/{code}");
    }

    private static Task<string> MainAsync(IPage page) => page.Locator("main").InnerTextAsync();

    [GeneratedRegex(@"/che-do/(CS\d\d-\d{4}-\d+)$")]
    private static partial Regex CodeInAddress();
}
