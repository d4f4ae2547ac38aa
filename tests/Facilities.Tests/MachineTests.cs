using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Facilities.Machines;
using ThongSuot.Facilities.Machines.Edit;
using ThongSuot.Facilities.Machines.Import;
using ThongSuot.Facilities.Machines.Moves;
using ThongSuot.Facilities.Sites;
using ThongSuot.Facilities.Sites.Edit;
using ThongSuot.Facilities.Stocktakings;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Facilities.Tests;

public sealed class MachineTests
{
    [Theory, OnEveryDatabase]
    public async Task A_unit_asks_its_leader_decides_and_nobody_approves_his_own(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var commune = given.Commune();
        var (officer, leader, code) = await HeldAsync(given, commune);
        var asked = await officer.GetAsync($"/trang-bi/{code}/viec/xin-sua");
        (await officer.SubmitAsync(asked, "main form[method=post]", [])).Errors.ShouldHaveSingleItem().ShouldContain("Chưa ghi lý do");
        await ActAsync(officer, code, "xin-sua", new() { ["Input.Reason"] = "Kẹt giấy" });
        (await officer.GetAsync($"/trang-bi/{code}/viec/duyet")).Text.ShouldContain("không làm được việc này");
        await ActAsync(leader, code, "duyet", []);
        await ActAsync(officer, code, "da-sua", []);
        (await officer.GetAsync($"/trang-bi/{code}")).Text.ShouldContain("Đang dùng");
        await ActAsync(leader, code, "xin-thay", new() { ["Input.Reason"] = "Cũ" });
        (await leader.GetAsync($"/trang-bi/{code}/viec/duyet")).Text.ShouldContain("Người đã đề nghị không tự duyệt");
        (await leader.GetAsync("/trang-bi/danh-sach?nhom=cho-duyet")).Text.ShouldContain(code);
        var stranger = await given
            .Program.Visit()
            .SignInAsync((await given.SeatAsync(Role.CaseOfficer, given.Commune().Path + "van-phong/")).UserName);
        (await stranger.GetAsync($"/trang-bi/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OnEveryDatabase]
    public async Task What_one_commune_has_too_many_goes_to_the_nearest_that_lacks_it_by_three_hands(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var (giver, taker) = (given.Commune(), given.Commune());
        var (officer, leader, code) = await HeldAsync(given, giver, MachineKind.Scanner);
        var receiver = await VisitAsync(given, Role.CommuneLeader, taker.Path, "Chủ tịch UBND");
        var finance = await VisitAsync(given, Role.DepartmentLeader, "/25/so-tai-chinh/", "Giám đốc Sở");
        var office = await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/");
        await KeepSiteAsync(given, office.Seat, taker.Path, counters: 4);
        (await receiver.GetAsync("/trang-bi/thieu")).Text.ShouldContain("Máy quét có khay nạp");
        await ActAsync(officer, code, "khong-dung", new() { ["Input.Reason"] = "Ghép phòng" });
        var plan = await program.Services.GetRequiredService<MovePlan>().ReadAsync("25", new DateOnly(2025, 9, 11), default);
        plan.Proven.ShouldBeTrue();
        plan.Moves.ShouldHaveSingleItem().To.Path.ShouldBe(taker.Path);
        (await leader.GetAsync("/trang-bi/dieu-chuyen")).Text.ShouldContain(taker.Name);
        await KeepSiteAsync(given, office.Seat, giver.Path, counters: 4);
        (await program.Services.GetRequiredService<MovePlan>().ReadAsync("25", new DateOnly(2025, 9, 11), default)).Moves.ShouldBeEmpty(
            "a unit that lacks the kind itself takes up its own first"
        );
        await ActAsync(leader, code, "de-nghi-chuyen", new() { ["Input.To"] = taker.Path });
        (await leader.GetAsync($"/trang-bi/{code}/viec/dong-y-nhan")).Text.ShouldContain("không làm được việc này");
        await ActAsync(receiver, code, "dong-y-nhan", []);
        await ActAsync(finance, code, "dieu-chuyen", new() { ["Input.Number"] = "12/QĐ-STC", ["Input.On"] = "2025-09-10" });
        (await receiver.GetAsync($"/trang-bi/{code}")).Text.ShouldContain(taker.Name);
        (await officer.GetAsync($"/trang-bi/{code}")).Status.ShouldBe(HttpStatusCode.NotFound, "it is another's now");
        (await officer.GetAsync("/tru-so/han")).Text.ShouldContain("Bàn giao, chỉnh sổ");
        (await receiver.GetAsync("/tru-so/han")).Text.ShouldContain("Kê khai thay đổi");
    }

    [Theory, OnEveryDatabase]
    public async Task A_list_of_machines_is_previewed_with_its_faults_and_labelled(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var commune = given.Commune();
        var officer = await VisitAsync(given, Role.CaseOfficer, commune.Path + "van-phong/");
        string[] head = [MachineImport.Body.Head, "Loại", "Tên máy", "Vị trí giữ", "Số máy", "Năm sử dụng", "Nguyên giá (đồng)", "Nơi đặt"];
        string[][] rows =
        [
            [commune.Name, "Máy in", "Canon", "Văn thư", "A1", "2020", "4900000", ""],
            [commune.Name, "Máy in", "Canon", "Văn thư", "A1", "2020", "", ""],
            [commune.Name, "Máy bay", "Boeing", "Văn thư", "A2", "", "", ""],
            [commune.Name, "Máy in", "Canon", "", "A3", "", "", ""],
            [commune.Name, "Máy in", "Canon", "Văn thư", "A4", "1950", "", ""],
            [commune.Name, "Máy in", "Canon", "Văn thư", "A5", "", "", "Lâu đài"],
            ["Xã Không Có", "Máy in", "Canon", "Văn thư", "A6", "", "", ""],
        ];
        var csv = string.Join('\n', rows.Prepend(head).Select(row => string.Join(';', row.Select(cell => $"\"{cell}\""))));
        var preview = await officer.FollowAsync(
            await officer.SubmitAsync(
                await officer.GetAsync("/trang-bi/nhap"),
                "main form",
                [],
                ("Input.File", Encoding.UTF8.GetBytes(csv), "may.csv")
            )
        );
        preview.Text.ShouldContain("7 dòng, nhập được 1");
        foreach (
            var told in new[]
            {
                "đã có ở dòng 2",
                "“Máy bay” không có",
                "Chưa nhập vị trí giữ máy",
                "Năm đưa vào dùng từ",
                "không có trụ sở",
            }
        )
        {
            preview.Text.ShouldContain(told);
        }

        (await officer.SubmitAsync(preview, "#dong-y")).Status.ShouldBe(HttpStatusCode.Found);
        (await officer.GetAsync("/trang-bi/danh-sach")).Text.ShouldContain("A1");
        var labels = await officer.GetAsync("/trang-bi/nhan");
        labels.Html.QuerySelectorAll(".tag-label svg.qr").Length.ShouldBe(1);
        foreach (var address in new[] { "/trang-bi", "/trang-bi/thieu", "/trang-bi/dieu-chuyen", "/kiem-ke", "/duong-truyen" })
        {
            (await officer.GetAsync(address)).Status.ShouldBe(HttpStatusCode.OK, address);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_stocktaking_changes_machines_with_the_leaders_signature_and_what_is_found_stands_as_before(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var commune = given.Commune();
        var (officer, leader, first) = await HeldAsync(given, commune);
        var seat = (await given.SeatAsync(Role.CaseOfficer, commune.Path + "van-phong/")).Seat;
        var (second, third) = (await AddAsync(given, seat), await AddAsync(given, seat));
        await ActAsync(officer, third, "khong-dung", new() { ["Input.Reason"] = "Ghép phòng" });
        foreach (var day in new[] { "2025-08-01", "2025-09-12" })
        {
            (await officer.SubmitAsync(await officer.GetAsync("/kiem-ke"), "main form", new() { ["On"] = day }))
                .Errors.ShouldHaveSingleItem()
                .ShouldContain("Nhập lại ngày");
        }

        (await officer.GetAsync($"/trang-bi/{first}/dem")).Text.ShouldContain("không có đợt kiểm kê nào đang mở");
        var opened = await officer.SubmitAsync(await officer.GetAsync("/kiem-ke"), "main form", []);
        opened.Status.ShouldBe(HttpStatusCode.Found, string.Join(' ', opened.Errors));
        var path = opened.Location!;
        (await officer.SubmitAsync(await officer.GetAsync("/kiem-ke"), "main form", []))
            .Errors.ShouldHaveSingleItem()
            .ShouldContain("đang có một đợt kiểm kê");
        var scan = await officer.GetAsync($"/trang-bi/{first}/dem");
        (await officer.SubmitAsync(scan, "main form", new() { ["Result"] = "Waiting" })).Errors.ShouldHaveSingleItem();
        (await officer.SubmitAsync(scan, "main form", new() { ["Result"] = "Present" })).Status.ShouldBe(HttpStatusCode.Found);
        (
            await officer.SubmitAsync(await officer.GetAsync($"/trang-bi/{second}/dem"), "main form", new() { ["Result"] = "Broken" })
        ).Status.ShouldBe(HttpStatusCode.Found);
        var page = await officer.GetAsync(path);
        page.Text.ShouldContain("3 máy = 1 còn + 1 hỏng + 0 không thấy + 1 chưa đếm");
        var sure = new Dictionary<string, string?> { ["Confirmed"] = "1" };
        (await officer.SubmitAsync(page, "form[action*=Close]", [])).Errors.ShouldHaveSingleItem().ShouldContain("1 máy");
        (await officer.SubmitAsync(page, "form[action*=Close]", sure)).Status.ShouldBe(HttpStatusCode.Found);
        (await officer.GetAsync($"{path}?nhom=chua-dem")).Text.ShouldContain(third);
        (await StateAsync(third)).ShouldBe((MachineState.Spare, MachineCondition.Good), "nothing changes before the signature");
        (await StateAsync(second)).ShouldBe((MachineState.InUse, MachineCondition.Good));
        (await leader.GetAsync("/hom-nay")).Text.ShouldContain("biên bản kiểm kê chờ bạn ký");
        (await leader.GetAsync("/kiem-ke?nhom=cho-ky")).Text.ShouldContain(path.Split('/')[^1]);
        var toSign = await leader.GetAsync(path);
        (await leader.SubmitAsync(toSign, "form[action*=Sign]", [])).Errors.ShouldHaveSingleItem().ShouldContain("1 máy");
        (await leader.SubmitAsync(toSign, "form[action*=Sign]", sure)).Status.ShouldBe(HttpStatusCode.Found);
        (await leader.GetAsync(path)).Text.ShouldContain("Đã đủ hai chữ ký");
        (await leader.GetAsync("/hom-nay")).Text.ShouldNotContain("biên bản kiểm kê chờ bạn ký");
        (await StateAsync(third)).ShouldBe((MachineState.Missing, MachineCondition.Good));
        (await StateAsync(second)).ShouldBe((MachineState.InUse, MachineCondition.Broken));
        await ActAsync(officer, third, "tim-thay", new() { ["Input.Reason"] = "Trong kho" });
        (await StateAsync(third)).ShouldBe((MachineState.Spare, MachineCondition.Good), "as it stood before");
        var stocktaking = await given.ReadAsync(db => db.StocktakingAsync(path.Split('/')[^1], new Scope(commune.Path), default));
        (await given.ReadAsync(async db => stocktaking!.IsIntact([.. db.LinesOf(stocktaking)]))).ShouldBeTrue();

        async Task<(MachineState, MachineCondition)> StateAsync(string code)
        {
            var machine = (await given.ReadAsync(db => db.MachineAsync(code, new Scope(commune.Path), default)))!;
            return (machine.State, machine.Condition);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Machines_below_the_least_configuration_are_listed_as_they_are_counted(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var commune = given.Commune();
        var (officer, _, sound) = await HeldAsync(given, commune, MachineKind.Scanner);
        var seat = (await given.SeatAsync(Role.CaseOfficer, commune.Path + "van-phong/")).Seat;
        var weak = await AddAsync(given, seat, MachineKind.Scanner, new(null, 5, 600, null));
        var link = (await officer.GetAsync("/trang-bi")).Html.QuerySelector("a[href$='nhom=duoi-cau-hinh']")!;
        link.TextContent.ShouldBe("1");
        var listed = (await officer.GetAsync(link.GetAttribute("href")!)).Text;
        listed.ShouldContain(weak);
        listed.ShouldNotContain(sound);
    }

    [Theory, OnEveryDatabase]
    public async Task A_difficulty_is_raised_from_a_machine_in_one_click(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (_, leader, code) = await HeldAsync(given, given.Commune());
        var page = await leader.GetAsync($"/trang-bi/{code}");
        var raise = await leader.GetAsync(page.Html.QuerySelector("a[href^='/vuong-mac/neu']")!.GetAttribute("href")!);
        raise.Text.ShouldContain(code);
    }

    /// <summary>A commune's officer and leader, and a machine of theirs.</summary>
    private static async Task<(Visitor Officer, Visitor Leader, string Code)> HeldAsync(
        Given given,
        Unit commune,
        MachineKind kind = MachineKind.Printer
    )
    {
        var officer = await given.SeatAsync(Role.CaseOfficer, commune.Path + "van-phong/");
        var leader = await VisitAsync(given, Role.CommuneLeader, commune.Path, "Chủ tịch UBND");
        return (await given.Program.Visit().SignInAsync(officer.UserName), leader, await AddAsync(given, officer.Seat, kind));
    }

    private static async Task<string> AddAsync(Given given, Seat seat, MachineKind kind = MachineKind.Printer, MachineSet set = default)
    {
        await using var scope = given.Program.Scope();
        var facts = new MachineFacts(kind, "Canon LBP", 2020, string.Empty, MachineCondition.Good, null, "Văn thư", 4_900_000, set);
        return Done(
            await scope
                .ServiceProvider.GetRequiredService<KeepMachine>()
                .RunAsync(null, seat.ScopePath, facts, seat, DeedOf(given, seat), default)
        );
    }

    private static async Task KeepSiteAsync(Given given, Seat seat, string path, int counters)
    {
        await using var scope = given.Program.Scope();
        var facts = new SiteFacts(
            "Trụ sở UBND",
            SiteKind.HeadOffice,
            "Khu 1",
            null,
            null,
            60_000,
            null,
            SiteCondition.Good,
            SiteRight.Unclear,
            string.Empty,
            10,
            0,
            counters,
            10,
            true,
            true
        );
        _ = Done(
            await scope.ServiceProvider.GetRequiredService<KeepSite>().RunAsync(null, path, facts, seat, DeedOf(given, seat), default)
        );
    }

    private static string Done(Result<string> done) =>
        done.IsRefused ? throw new InvalidOperationException(done.Refusal.Message) : done.Value;

    private static Deed DeedOf(Given given, Seat seat) => new(Actor.From(seat), given.Clock.GetUtcNow());

    private static async Task<Visitor> VisitAsync(Given given, Role role, string path, string title = "Công chức") =>
        await given.Program.Visit().SignInAsync((await given.SeatAsync(role, path, title)).UserName);

    private static async Task ActAsync(Visitor visitor, string code, string act, Dictionary<string, string?> values)
    {
        var sent = await visitor.SubmitAsync(await visitor.GetAsync($"/trang-bi/{code}/viec/{act}"), "main form[method=post]", values);
        sent.Status.ShouldBe(HttpStatusCode.Found, act + ": " + string.Join(' ', sent.Errors));
    }
}
