using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Facilities.Handovers.Act;
using ThongSuot.Facilities.Handovers.Import;
using ThongSuot.Platform.Access;

namespace ThongSuot.Facilities.Tests;

public sealed class PageTests
{
    private static readonly string Head = string.Join(';', ItemColumns.All.Select(column => column.Head));

    [Theory, OnEveryDatabase]
    public async Task Before_the_province_begins_the_board_says_so_and_the_office_begins_with_a_decision(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var office = await program.Visit().SignInAsync((await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/")).UserName);
        (await office.GetAsync("/ban-giao")).Text.ShouldContain("Chưa mở đợt bàn giao.");
        var form = await office.GetAsync("/ban-giao/mo");
        form.Text.ShouldContain("Tỉnh có 479 xã, phường, thị trấn cũ");
        (await office.SubmitAsync(form, "main form", new() { ["Input.Number"] = "" }))
            .Errors.ShouldHaveSingleItem()
            .ShouldContain("Chưa nhập số");
        (await office.SubmitAsync(form, "main form", new() { ["Input.Number"] = "1234/QĐ-UBND" })).Status.ShouldBe(HttpStatusCode.Found);
        (await office.GetAsync("/ban-giao")).Text.ShouldContain("479 đơn vị cũ = 479 chưa bàn giao");
        (await office.GetAsync("/ban-giao/mo")).Text.ShouldContain("Đã mở cho cả 479 đơn vị cũ.");
    }

    [Theory, OnEveryDatabase]
    public async Task A_half_wrong_list_is_previewed_and_only_its_good_lines_are_taken(TestDatabase database)
    {
        var parish = await Parish.OnAsync(await Given.OnAsync(database));
        var giver = await parish.Given.Program.Visit().SignInAsync(parish.Giver.UserName);
        var unit = $"{parish.Handover.OldName}, {parish.Handover.OldDistrict}";
        var csv = string.Join(
            '\n',
            Head,
            Row(unit, "Tài sản công", "Máy vi tính", "5", "62500000", "TS-1"),
            Row("Xã Không Có", "Tài sản công", "Máy in", "1", "", "TS-2"),
            Row(unit, "Vũ khí", "Súng", "1", "", "TS-3"),
            Row(unit, "Tài sản công", "", "1", "", "TS-4"),
            Row(unit, "Tài sản công", "Bàn", "0", "", "TS-5"),
            Row(unit, "Tài sản công", "Ghế", "1", "30,5", "TS-6"),
            Row(unit, "Tài sản công", "Máy khác", "1", "", "TS-1"),
            Row(unit, "Hồ sơ lưu trữ giấy", "Hồ sơ đất đai", "12", "", ""),
            Row(unit, "Tài sản công", "Nửa cái bàn", "1,5", "", "TS-7"),
            Row(unit, "Hồ sơ lưu trữ giấy", "Hồ sơ khác", "1", "", "TS-2")
        );
        var preview = await giver.FollowAsync(await UploadAsync(giver, csv));
        preview.Text.ShouldContain("10 dòng, nhập được 3");
        foreach (
            var told in new[]
            {
                "Cột “Đơn vị cũ”: không có “Xã Không Có” trong các đơn vị cũ bạn bàn giao",
                "Cột “Loại”: “Vũ khí” không có. Dùng một trong: Tài sản công;",
                "Cột “Tên”: để trống. Ghi tên tài sản, hồ sơ.",
                "Cột “Số lượng theo sổ”: phải lớn hơn 0",
                "Cột “Nguyên giá hoặc số dư (đồng)”: “30,5” không phải số nguyên",
                "Cột “Mã, số ký hiệu”: “TS-1” đã có ở dòng 2",
                "Cột “Số lượng theo sổ”: “cái” đếm bằng số nguyên",
            }
        )
        {
            preview.Text.ShouldContain(told);
        }

        (await parish.ItemsAsync()).ShouldBeEmpty("nothing is kept before it is accepted");
        (await giver.SubmitAsync(preview, "#dong-y")).Status.ShouldBe(HttpStatusCode.Found);
        var item = (await parish.ItemsAsync()).ShouldHaveSingleItem();
        (item.Number, item.Quantity, item.Value, item.Measure).ShouldBe((1, 500, 62_500_000, "cái"));
        (await parish.ItemsAsync(HandoverKind.Archives)).First().Quantity.ShouldBe(1_200);
        (await giver.FollowAsync(await UploadAsync(giver, csv))).Text.ShouldContain("“TS-1” đã có trong danh mục của đơn vị cũ này");
    }

    [Theory, OnEveryDatabase]
    public async Task From_the_list_to_the_signed_minutes_and_a_difference_by_the_pages_alone(TestDatabase database)
    {
        var parish = await Parish.OnAsync(await Given.OnAsync(database));
        await parish.AddAsync(HandoverKind.Assets, Parish.Thing(), Parish.Thing("Ô tô", 1, 800_000_000));
        var (giver, counter, leader) = (
            await parish.VisitAsync(parish.Giver),
            await parish.VisitAsync(parish.Counter),
            await parish.VisitAsync(parish.Leader)
        );
        var path = parish.At().Path;
        await ActAsync(giver, $"{path}/viec/ben-giao-dem-xong");
        var count = await counter.GetAsync($"{path}/dong/1/ben-nhan-dem");
        (await counter.SubmitAsync(count, "main form[method=post]", new() { ["Input.Count"] = "bốn" })).Errors.ShouldNotBeEmpty();
        (await counter.SubmitAsync(count, "main form[method=post]", new() { ["Input.Count"] = "4" })).Errors.ShouldBe([
            "Chưa ghi lý do. Ghi lý do, tối đa 500 ký tự.",
        ]);
        (
            await counter.SubmitAsync(
                count,
                "main form[method=post]",
                new()
                {
                    ["Input.Count"] = "4",
                    ["Input.Reason"] = "Thiếu một máy",
                    ["Input.Answers"] = "Trần Mẫu Bình",
                }
            )
        ).Status.ShouldBe(HttpStatusCode.Found);
        await ActAsync(counter, $"{path}/viec/ben-nhan-dem-xong");
        var sheet = await counter.GetAsync(path);
        sheet.Text.ShouldContain("Thiếu một máy");
        sheet.Text.ShouldContain("Cân đối");
        (await counter.GetAsync(path + "?nhom=chenh-lech")).Text.ShouldNotContain("Ô tô");
        await ActAsync(counter, $"{path}/viec/lap-bien-ban");
        await ActAsync(giver, $"{path}/viec/ky-ben-giao");
        var minutes = await leader.GetAsync($"{path}/bien-ban/1");
        minutes.Text.ShouldContain("Bên nhận chưa ký");
        await ActAsync(leader, $"{path}/viec/ky-ben-nhan");
        (await leader.GetAsync($"{path}/bien-ban/1")).Text.ShouldContain("Đã đủ chữ ký");
        (await leader.GetAsync(path)).Text.ShouldContain("6 cái = 5 đã nhận + 1 chênh lệch + 0 ghi giảm");
        (await leader.GetAsync("/ban-giao/danh-muc?nhom=cho-ky&cua=toi")).Text.ShouldContain("Không còn danh mục nào");
        foreach (var slug in Handovers.List.HandoverFilters.ListTabs.Select(tab => tab.Slug))
        {
            (await giver.GetAsync($"/ban-giao/danh-muc?nhom={slug}&cua=toi")).Status.ShouldBe(HttpStatusCode.OK, slug);
        }

        (await leader.GetAsync($"{path}/viec/ky-ben-nhan")).Text.ShouldContain("Danh mục đang ở bước “Đã ký”");
        foreach (var (address, type) in new[] { ("Document", "wordprocessingml"), ("Sheet&dang=Xlsx", "spreadsheetml") })
        {
            using var answer = await leader.Client.GetAsync(new Uri($"{path}/bien-ban/1?handler={address}", UriKind.Relative));
            answer.Content.Headers.ContentType!.MediaType!.ShouldContain(type);
        }

        (await leader.GetAsync($"/ban-giao/{parish.Handover.Code}")).Text.ShouldContain("Có chênh lệch");
        (await leader.GetAsync("/ban-giao/danh-muc?nhom=co-chenh-lech")).Text.ShouldContain(parish.Handover.OldName);
    }

    [Theory, OnEveryDatabase]
    public async Task Each_role_opens_what_is_its_business_and_a_stranger_finds_nothing(TestDatabase database)
    {
        var parish = await Parish.OnAsync(await Given.OnAsync(database));
        var finance = await parish.VisitAsync(await parish.Given.SeatAsync(Role.DepartmentLeader, "/25/so-tai-chinh/", "Giám đốc Sở"));
        foreach (
            var address in new[]
            {
                "/ban-giao",
                "/ban-giao/don-vi-cu",
                "/ban-giao/danh-muc",
                "/ban-giao/quy-dinh",
                $"/ban-giao/{parish.Handover.Code}",
                parish.At().Path,
            }
        )
        {
            (await finance.GetAsync(address)).Status.ShouldBe(HttpStatusCode.OK, address);
        }

        (await finance.GetAsync("/ban-giao/mo")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var other = await parish.VisitAsync(await parish.Given.SeatAsync(Role.CaseOfficer, parish.Given.Commune().Path + "van-phong/"));
        (await other.GetAsync($"/ban-giao/{parish.Handover.Code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.GetAsync(parish.At().Path)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.GetAsync("/ban-giao")).Status.ShouldBe(HttpStatusCode.OK);
        var counter = await parish.VisitAsync(await parish.Given.SeatAsync(Role.CounterOfficer, parish.Handover.UnitPath + "ttpvhcc/"));
        (await counter.GetAsync("/ban-giao")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await finance.GetAsync("/ban-giao/khong-co")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await finance.GetAsync($"/ban-giao/{parish.Handover.Code}/tai-san/..%2f")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OnEveryDatabase]
    public async Task A_decision_that_writes_off_is_kept_with_its_file_and_read_by_whoever_sees_the_list(TestDatabase database)
    {
        var parish = await Parish.OnAsync(await Given.OnAsync(database));
        await parish.AddAsync(HandoverKind.Assets, Parish.Thing());
        (await parish.DoAsync(parish.Giver.Seat, ListAct.GiverCounted)).ShouldBeNull();
        var none = new ItemInput
        {
            Count = 0,
            Reason = "Không thấy",
            Answers = "Trần Mẫu Bình",
        };
        (await parish.DoAsync(parish.Counter.Seat, 1, ItemAct.ReceiverCount, none)).ShouldBeNull();
        var office = await parish.VisitAsync(parish.Office);
        var form = await office.GetAsync($"{parish.At().Path}/dong/1/ghi-giam");
        var sent = await office.SubmitAsync(
            form,
            "main form[method=post]",
            new()
            {
                ["Input.Count"] = "5",
                ["Input.Number"] = "9/QĐ-UBND",
                ["Input.On"] = "2025-09-09",
                ["Input.Reason"] = "Hỏng, thanh lý",
            },
            ("Input.File", "%PDF-1.7 thử %%EOF"u8.ToArray(), "quyet-dinh.pdf")
        );
        sent.Status.ShouldBe(HttpStatusCode.Found, string.Join(' ', sent.Errors));
        (await parish.ItemsAsync()).Single().State.ShouldBe(ItemState.WrittenOff);
        var link = (await office.GetAsync(parish.At().Path)).Html.QuerySelector("td a[href*='/tep/']")!.GetAttribute("href")!;
        (await office.GetAsync(link)).Status.ShouldBe(HttpStatusCode.OK);
        var other = await parish.VisitAsync(await parish.Given.SeatAsync(Role.CaseOfficer, parish.Given.Commune().Path + "van-phong/"));
        (await other.GetAsync(link)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OnEveryDatabase]
    public async Task A_difficulty_is_raised_from_a_handover_in_one_click_and_leads_back(TestDatabase database)
    {
        var parish = await Parish.OnAsync(await Given.OnAsync(database));
        var leader = await parish.VisitAsync(parish.Leader);
        var page = await leader.GetAsync($"/ban-giao/{parish.Handover.Code}");
        var raise = await leader.GetAsync(page.Html.QuerySelector("a[href^='/vuong-mac/neu']")!.GetAttribute("href")!);
        raise.Status.ShouldBe(HttpStatusCode.OK);
        raise.Text.ShouldContain(parish.Handover.Code);
    }

    private static string Row(string unit, string category, string name, string quantity, string value, string code) =>
        $"\"{unit}\";{category};;{code};{name};;\"{quantity}\";\"{value}\";;;;;;";

    private static async Task ActAsync(Visitor visitor, string address)
    {
        var page = await visitor.GetAsync(address);
        var sent = await visitor.SubmitAsync(page, "main form[method=post]", []);
        sent.Status.ShouldBe(HttpStatusCode.Found, address + ": " + string.Join(' ', sent.Errors));
    }

    private static async Task<PageAnswer> UploadAsync(Visitor visitor, string csv) =>
        await visitor.SubmitAsync(
            await visitor.GetAsync("/ban-giao/nhap"),
            "main form",
            [],
            ("Input.File", Encoding.UTF8.GetBytes(csv), "danh-muc.csv")
        );
}
