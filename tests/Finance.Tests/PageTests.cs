using System.IO.Compression;
using System.Net;
using ThongSuot.Finance.Decisions;
using ThongSuot.Platform.Access;

namespace ThongSuot.Finance.Tests;

public sealed class PageTests
{
    [Theory, OnEveryDatabase]
    public async Task An_accountant_prepares_a_decision_by_hand_and_the_leader_approves_it_on_the_pages(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var (accountant, leader) = (await VisitAsync(people, people.Accountant), await VisitAsync(people, people.Leader));
        var begun = await accountant.FollowAsync(
            await accountant.SubmitAsync(
                await accountant.GetAsync("/ngan-sach/quyet-dinh/lap"),
                "#lap",
                new()
                {
                    ["Input.Year"] = "2025",
                    ["Input.Number"] = "15/QĐ-UBND",
                    ["Input.Resolution"] = "7/NQ-HĐND",
                    ["Input.ResolutionOn"] = "2025-08-30",
                    ["Input.DecidedOn"] = "2025-09-01",
                    ["Input.Summary"] = "Giao dự toán chi thường xuyên năm 2025",
                    ["Input.SignerTitle"] = "Chủ tịch",
                    ["Input.SignerName"] = "Nguyễn Mẫu Sơn",
                }
            )
        );
        var address = begun.Path;
        var added = await accountant.FollowAsync(
            await accountant.SubmitAsync(
                begun,
                "#them",
                new()
                {
                    ["Input.Unit"] = people.Commune.Path,
                    ["Input.Source"] = "13",
                    ["Input.Chapter"] = "830",
                    ["Input.Category"] = "341",
                    ["Input.Item"] = "3949",
                    ["Input.Amount"] = "1.200.000.000",
                }
            )
        );
        added.Text.ShouldContain("1.200.000.000");
        added.Text.ShouldContain("Mã chưa có trong mục lục: mục 3949.");
        await DoAsync(accountant, $"{address}/viec/trinh");
        (await leader.GetAsync("/hom-nay")).Text.ShouldContain("quyết định giao dự toán chờ duyệt");
        await DoAsync(leader, $"{address}/viec/duyet");
        var shown = await leader.GetAsync(address);
        shown.Html.QuerySelector(".tag")!.TextContent.ShouldBe("Đã giao");
        var paper = await leader.Client.GetAsync(new Uri($"{address}?handler=Document", UriKind.Relative));
        using var zip = new ZipArchive(await paper.Content.ReadAsStreamAsync());
        using var words = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        (await words.ReadToEndAsync()).ShouldContain("một tỷ hai trăm triệu đồng");
        var board = await leader.GetAsync("/ngan-sach?nam=2025");
        board.Text.ShouldContain("1.200.000.000");
        board.Text.ShouldContain("Cân đối");
    }

    [Fact]
    public async Task The_form_says_at_each_field_what_is_wrong_and_keeps_what_was_typed()
    {
        var people = await Treasurers.OnAsync(TestDatabase.Sqlite);
        var accountant = await VisitAsync(people, people.Accountant);
        var answer = await accountant.SubmitAsync(
            await accountant.GetAsync("/ngan-sach/quyet-dinh/lap"),
            "#lap",
            new()
            {
                ["Input.Number"] = "<?>",
                ["Input.DecidedOn"] = "2025-12-01",
                ["Input.Summary"] = "Giao",
                ["Input.SignerTitle"] = "",
            }
        );
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorAt("Input.Number").ShouldNotBeNull();
        answer.ErrorAt("Input.DecidedOn").ShouldNotBeNull().ShouldContain("sau hôm nay");
        answer.ErrorAt("Input.SignerName").ShouldNotBeNull();
        answer.Html.QuerySelector("#Input_Summary")!.GetAttribute("value").ShouldBe("Giao");
    }

    [Theory]
    [InlineData("/ngan-sach")]
    [InlineData("/ngan-sach/dong")]
    [InlineData("/ngan-sach/chi")]
    [InlineData("/ngan-sach/quyet-dinh")]
    [InlineData("/ngan-sach/quyet-dinh/lap")]
    [InlineData("/ngan-sach/kho-bac")]
    [InlineData("/ngan-sach/muc-luc")]
    [InlineData("/ngan-sach/quy-dinh")]
    public async Task Empty_pages_say_so_to_whoever_may_open_them(string address)
    {
        var people = await Treasurers.OnAsync(TestDatabase.Sqlite);
        (await (await VisitAsync(people, people.Accountant)).GetAsync(address)).Status.ShouldBe(HttpStatusCode.OK);
        (await (await VisitAsync(people, people.Finance)).GetAsync(address)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Whoever_is_not_of_the_business_is_kept_out()
    {
        var people = await Treasurers.OnAsync(TestDatabase.Sqlite);
        var counter = await people.Given.SeatAsync(Role.CounterOfficer, people.Commune.Path + "ttpvhcc/");
        (await (await VisitAsync(people, counter)).GetAsync("/ngan-sach")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var accountant = await VisitAsync(people, people.Accountant);
        (await accountant.FollowAsync(await accountant.GetAsync("/ngan-sach/muc-luc/nhap"))).Text.ShouldContain("do Sở Tài chính sửa");
        var officer = await people.Given.SeatAsync(Role.CaseOfficer, people.Commune.Path + "van-phong/", "Công chức Tư pháp");
        var begin = await (await VisitAsync(people, officer)).GetAsync("/ngan-sach/quyet-dinh/lap");
        begin.Text.ShouldContain("kế toán của đơn vị");
        begin.Html.QuerySelector("#lap").ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task A_list_of_items_comes_in_by_file_and_goes_on_under_the_same_codes(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        await people.LineAsync(1_000);
        var decision = await people.BeginAsync(people.Accountant.Seat);
        var accountant = await VisitAsync(people, people.Accountant);
        var office = people.Given.UnitAt(people.Office).Name;
        var csv = System.Text.Encoding.UTF8.GetBytes(
            $"Đơn vị,Nguồn,Chương,Khoản,\"Mục, tiểu mục\",Số tiền (đồng)\n\"{office}\",13,830,341,6501,400\n\"{office}\",13,830,341,6501,601\nXã Không Có,13,830,341,6501,1"
        );
        var page = await accountant.GetAsync($"/ngan-sach/quyet-dinh/{decision}/nhap");
        var view = await accountant.FollowAsync(await accountant.SubmitAsync(page, "form[enctype]", file: ("Input.File", csv, "giao.csv")));
        view.Text.ShouldContain("trong các đơn vị nhận dự toán");
        view.Text.ShouldContain("vượt dự toán còn lại 600 đ");
        var accepted = await accountant.SubmitAsync(view, "#dong-y");
        accepted.Status.ShouldBe(HttpStatusCode.Found, string.Join(" ", accepted.Errors));
        (await people.MoveAsync(people.Accountant.Seat, decision, DecisionAct.Submit)).Refusal.ShouldBeNull();
        (await people.MoveAsync(people.Leader.Seat, decision, DecisionAct.Approve)).Refusal.ShouldBeNull();
        (await people.FindAsync(people.Office, "6501")).Assigned.ShouldBe(400);
        (await people.FindAsync(people.Commune.Path, "6501")).Left.ShouldBe(600);
    }

    private static Task<Visitor> VisitAsync(Treasurers people, (string UserName, Seat Seat) person) =>
        people.Given.Program.Visit().SignInAsync(person.UserName);

    private static async Task DoAsync(Visitor visitor, string address)
    {
        var answer = await visitor.SubmitAsync(await visitor.GetAsync(address), "main form");
        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
    }
}
