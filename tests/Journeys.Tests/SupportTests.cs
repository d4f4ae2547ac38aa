using Microsoft.Playwright;

namespace ThongSuot.Journeys.Tests;

/// <summary>
/// Who helps: a counter that will be empty gets a stand-in; a fault goes to whoever is on call and is mended on a telephone; a trainer
/// opens a session from what goes wrong and reads what an earlier one brought.
/// </summary>
public sealed class SupportTests(Site site)
{
    [Fact(Timeout = 600_000)]
    public async Task A_counter_says_it_will_be_empty_and_the_leader_approves_who_stands_in()
    {
        var clerk = await site.SignInAsync("motcua.hopkim", Steps.Telephone);
        await clerk.GotoAsync("/nguoi-thay/ghi");
        await clerk.GetByLabel("Lý do").SelectOptionAsync("Leave");
        // A week, so that working days are among them whenever this runs.
        var from = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().AddHours(7).Date).AddDays(21);
        await clerk.GetByLabel("Từ ngày").FillAsync(from.ToString("yyyy-MM-dd"));
        await clerk.GetByLabel("Đến hết ngày").FillAsync(from.AddDays(6).ToString("yyyy-MM-dd"));
        await clerk.GetByRole(AriaRole.Button, new() { Name = "Ghi vắng mặt" }).TapAsync();
        await clerk.ArriveAsync("**/nguoi-thay/NT25-*");
        var path = new Uri(clerk.Url).AbsolutePath;
        await clerk.Locator("form button", new() { HasTextString = "Đề xuất người thay" }).TapAsync();
        await clerk.GetByText("Đã đề xuất người thay").WaitForAsync();

        var leader = await site.SignInAsync("lanhdao.hopkim");
        await leader.GotoAsync(path);
        await leader.GetByRole(AriaRole.Link, new() { Name = "Duyệt người thay" }).ClickAsync();
        await leader.GetByRole(AriaRole.Button, new() { Name = "Duyệt người thay" }).ClickAsync();
        await leader.GetByText("Có người thay").First.WaitForAsync();
    }

    [Fact(Timeout = 600_000)]
    public async Task From_a_fault_to_what_was_done_with_one_hand()
    {
        var unit = await site.SignInAsync("lanhdao.anbinh");
        await unit.GotoAsync("/ung-cuu");
        await unit.GetByLabel("Sự cố", new() { Exact = true }).SelectOptionAsync("Software");
        await unit.GetByLabel("Điều đang xảy ra").FillAsync("Không mở được phần mềm một cửa");
        await unit.GetByRole(AriaRole.Button, new() { Name = "Báo sự cố" }).ClickAsync();
        await unit.ArriveAsync("**/ung-cuu/UC25-*");
        var code = new Uri(unit.Url).AbsolutePath.Split('/')[^1];
        (await unit.Locator("main").InnerTextAsync()).ShouldContain("đúng chuyên môn, đang trực");

        // The department's engineer is on call every day and sits in this commune.
        var phone = await site.SignInAsync("chuyenvien.sokhoahoccongnghe", Steps.Telephone);
        await phone.GotoAsync($"/ung-cuu/{code}/tai-cho");
        var button = await phone.GetByRole(AriaRole.Button, new() { Name = "Tôi nhận" }).BoundingBoxAsync();
        button!.Height.ShouldBeGreaterThan(60);
        await phone.GetByRole(AriaRole.Button, new() { Name = "Tôi nhận" }).TapAsync();
        await phone.GetByText("Đã nhận.").WaitForAsync();
        await phone.GetByLabel("Đã làm gì").FillAsync("Khởi động lại dịch vụ");
        await phone.GetByRole(AriaRole.Button, new() { Name = "Đã chạy lại" }).TapAsync();
        await phone.GetByText("Đã ghi khắc phục xong.").WaitForAsync();
        await unit.GotoAsync($"/ung-cuu/{code}");
        await unit.GetByText("Đã khắc phục").First.WaitForAsync();
        await unit.GotoAsync("/truc/tong-ket");
        (await unit.Locator("h1").InnerTextAsync()).ShouldContain("Tổng kết sự cố ngày");
    }

    [Fact(Timeout = 600_000)]
    public async Task A_trainer_opens_a_session_from_a_need_and_reads_the_effect_of_an_earlier_one()
    {
        var trainer = await site.SignInAsync("lanhdao.sotuphap");
        await trainer.GotoAsync("/tap-huan/nhu-cau?loi=Supplement");
        await trainer.GetByRole(AriaRole.Link, new() { Name = "Mở lớp" }).First.ClickAsync();
        await trainer.GetByLabel("Địa điểm").FillAsync("Hội trường Sở Tư pháp");
        await trainer.GetByLabel("Giảng viên").FillAsync("Lê Mẫu Vân");
        await trainer.GetByLabel("Việc làm tại lớp").FillAsync("Mỗi người tự tiếp nhận năm hồ sơ mẫu");
        await trainer.GetByRole(AriaRole.Button, new() { Name = "Mở lớp và mời" }).ClickAsync();
        // Everybody of a counter is invited: whoever plans says that it is meant.
        await trainer.GetByLabel("Vẫn mời hết").CheckAsync();
        await trainer.GetByRole(AriaRole.Button, new() { Name = "Mở lớp và mời" }).ClickAsync();
        await trainer.ArriveAsync("**/tap-huan/TH25-*");
        (await trainer.Locator("main").InnerTextAsync()).ShouldContain("Người được mời");

        await trainer.GotoAsync("/tap-huan");
        await trainer.GetByRole(AriaRole.Link, new() { Name = "Kiểm giấy tờ hộ tịch ngay khi tiếp nhận" }).ClickAsync();
        (await trainer.Locator("main").InnerTextAsync()).ShouldContain("Hiệu quả");
        await trainer.GetByText("không có lớp này").First.WaitForAsync();
        await trainer.GetByText("Quá ít hồ sơ").First.WaitForAsync();
        await trainer.GotoAsync("/tap-huan");
        await trainer.GetByRole(AriaRole.Link, new() { Name = "Đủ giấy tờ chứng thực từ lần đầu" }).ClickAsync();
        await trainer.GetByText("Lỗi giảm").First.WaitForAsync();
    }

    [Fact(Timeout = 600_000)]
    public async Task A_citizen_on_a_telephone_finds_the_commune_and_whether_systems_work()
    {
        var citizen = await site.Browser.NewPageAsync(
            new()
            {
                BaseURL = site.Address,
                ViewportSize = new() { Width = 360, Height = 740 },
                JavaScriptEnabled = false,
            }
        );
        await citizen.GotoAsync("/tra-cuu");
        await citizen.GetByRole(AriaRole.Link, new() { Name = "giờ và địa chỉ của xã, phường" }).ClickAsync();
        await citizen.GetByLabel("Tên xã, phường hoặc mã").FillAsync("hop kim");
        await citizen.GetByRole(AriaRole.Button, new() { Name = "Tìm" }).ClickAsync();
        await citizen.GetByRole(AriaRole.Link, new() { Name = "Xã Hợp Kim" }).First.ClickAsync();
        (await citizen.Locator("main").InnerTextAsync()).ShouldContain("Giờ tiếp nhận hồ sơ");
        await citizen.GetByRole(AriaRole.Link, new() { Name = "Trạng thái hệ thống" }).ClickAsync();
        await citizen.GetByText("Cổng Dịch vụ công quốc gia").First.WaitForAsync();
        (await citizen.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 360")).ShouldBeTrue();
    }
}
