using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Demonstration.Facilities;
using ThongSuot.Facilities.Sites;
using ThongSuot.Facilities.Sites.Board;
using ThongSuot.Facilities.Sites.Import;
using ThongSuot.Facilities.Sites.Surplus;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Facilities.Tests;

public sealed class SiteTests
{
    private static readonly DateOnly Today = new(2025, 9, 11);

    [Fact]
    public void The_most_area_is_the_sum_of_places_and_their_share_as_in_the_printed_example()
    {
        // 82 officers and 3 by contract: titles 1.260 m², shared 1.071 m², 2.331 m² for 85 people.
        new AreaNorm(15, 10, 0.85m).Of(82, 3).ShouldBe(2_331 * Quantity.One);
        (835.3m / 2_331).ShouldBe(0.3583m, 0.0001m);
    }

    [Fact]
    public void A_degree_of_latitude_is_111_kilometres() => Distance.Km((105, 21), (105, 22)).ShouldBe(111.2, 0.1);

    [Fact]
    public void An_office_is_surplus_only_when_empty_and_goes_through_one_plan_decided_by_another()
    {
        var site = Site.Make("TS25-2025-0001", "25", "/25/07942/", Facts() with { People = 3 });
        site.Vacate(Today, 30, "Chuyển về trụ sở chính").Refusal!.Code.ShouldBe("facility.still-used");
        site.Change(Facts()).IsRefused.ShouldBeFalse();
        site.Vacate(Today, 30, "Chuyển về trụ sở chính").IsRefused.ShouldBeFalse();
        (site.State, site.DueOn).ShouldBe((SiteState.AwaitsPlan, Today.AddDays(30)));
        site.Change(Facts() with { People = 1 }).Refusal!.Code.ShouldBe("facility.surplus-has-people");
        site.Propose(null, null, "x", AccountId.New()).Refusal!.Code.ShouldBe("facility.plan-missing");
        site.Propose(SitePlan.Transfer, SitePurpose.Health, "Làm trạm y tế", AccountId.New()).IsRefused.ShouldBeFalse();
        site.Decide("", Today, Today, Today).Refusal!.Code.ShouldBe("facility.decision-number-missing");
        site.Decide("5/QĐ-UBND", Today, Today.AddDays(-1), Today).Refusal!.Code.ShouldBe("facility.plan-due-wrong");
        site.Decide("5/QĐ-UBND", Today, Today.AddDays(30), Today).IsRefused.ShouldBeFalse();
        site.Finish(Today.AddDays(1), Today).Refusal!.Code.ShouldBe("facility.done-date-wrong");
        site.Finish(Today, Today).IsRefused.ShouldBeFalse();
        site.Reuse("Cho mượn").Refusal!.Code.ShouldBe("facility.site-state", "what was transferred does not come back by a click");
    }

    [Theory, OnEveryDatabase]
    public async Task A_commune_records_an_office_empties_it_and_finance_decides(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var commune = given.Commune();
        var officer = await given
            .Program.Visit()
            .SignInAsync((await given.SeatAsync(Role.CaseOfficer, commune.Path + "van-phong/")).UserName);
        var finance = await given
            .Program.Visit()
            .SignInAsync((await given.SeatAsync(Role.DepartmentLeader, "/25/so-tai-chinh/", "Giám đốc Sở")).UserName);
        (await officer.GetAsync("/tru-so")).Text.ShouldContain("Chưa có trụ sở nào.");
        var form = await officer.GetAsync("/tru-so/sua");
        (await officer.SubmitAsync(form, "main form", new() { ["Input.Name"] = "Nhà cũ" }))
            .Errors.ShouldHaveSingleItem()
            .ShouldContain("địa chỉ");
        var filled = new Dictionary<string, string?>
        {
            ["Input.Name"] = $"Trụ sở cũ {commune.Code}",
            ["Input.Address"] = "Khu 3",
            ["Input.Area"] = "620,5",
            ["Input.Latitude"] = "21.4312",
            ["Input.Longitude"] = "105.1204",
        };
        (await officer.SubmitAsync(form, "main form", new(filled) { ["Input.Latitude"] = "214312" })).Errors.ShouldHaveSingleItem();
        var added = await officer.SubmitAsync(form, "main form", filled);
        added.Status.ShouldBe(HttpStatusCode.Found, string.Join(' ', added.Errors));
        var path = added.Location!;
        var photo = await officer.SubmitAsync(await officer.GetAsync(path), "main form", [], ("Photo", Png, "mat-truoc.png"));
        photo.Status.ShouldBe(HttpStatusCode.Found, string.Join(' ', photo.Errors));
        await ActAsync(officer, path, "doi-du", new() { ["Input.Reason"] = "Chuyển về trụ sở chính" });
        await ActAsync(
            officer,
            path,
            "de-xuat",
            new()
            {
                ["Input.Plan"] = "Transfer",
                ["Input.Purpose"] = "Education",
                ["Input.Reason"] = "Làm trường mầm non",
            }
        );
        (await officer.GetAsync($"{path}/viec/quyet-dinh")).Text.ShouldContain("lãnh đạo Sở Tài chính hoặc lãnh đạo tỉnh quyết định");
        await ActAsync(finance, path, "quyet-dinh", new() { ["Input.Number"] = "15/QĐ-STC" });
        (await finance.GetAsync(path)).Text.ShouldContain("Đã có phương án");
        (await finance.GetAsync("/tru-so/doi-du")).Text.ShouldContain("Điều chuyển");
        (await finance.GetAsync($"/tru-so/danh-sach?nhom=da-quyet-dinh")).Text.ShouldContain($"Trụ sở cũ {commune.Code}");
        var stranger = await given
            .Program.Visit()
            .SignInAsync((await given.SeatAsync(Role.CaseOfficer, given.Commune().Path + "van-phong/")).UserName);
        (await stranger.GetAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OnEveryDatabase]
    public async Task A_list_of_offices_is_previewed_with_its_faults_and_added(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var commune = given.Commune();
        var officer = await given
            .Program.Visit()
            .SignInAsync((await given.SeatAsync(Role.CaseOfficer, commune.Path + "van-phong/")).UserName);
        string[] head = ["Đơn vị", "Tên trụ sở", "Loại", "Địa chỉ", "Diện tích sàn (m²)", "Vĩ độ", "Kinh độ"];
        string[][] rows =
        [
            [commune.Name, "Trụ sở một", "Trụ sở chính", "Khu 1", "620", "21,4", "105,1"],
            [commune.Name, "Trụ sở một", "Trụ sở làm việc", "Khu 2", "620", "", ""],
            [commune.Name, "Trụ sở hai", "Lâu đài", "Khu 2", "620", "", ""],
            [commune.Name, "Trụ sở ba", "Kho", "Khu 2", "0", "", ""],
            ["Xã Không Có", "Trụ sở bốn", "Kho", "Khu 2", "10", "", ""],
        ];
        var csv = string.Join('\n', rows.Prepend(head).Select(row => string.Join(';', row.Select(cell => $"\"{cell}\""))));
        var preview = await officer.FollowAsync(
            await officer.SubmitAsync(
                await officer.GetAsync("/tru-so/nhap"),
                "main form",
                [],
                ("Input.File", Encoding.UTF8.GetBytes(csv), "tru-so.csv")
            )
        );
        preview.Text.ShouldContain("5 dòng, nhập được 1");
        foreach (
            var told in new[]
            {
                "đã có ở dòng 2",
                "“Lâu đài” không có",
                "Diện tích sàn phải lớn hơn 0",
                "không có “Xã Không Có” trong phạm vi",
            }
        )
        {
            preview.Text.ShouldContain(told);
        }

        (await officer.SubmitAsync(preview, "#dong-y")).Status.ShouldBe(HttpStatusCode.Found);
        (await officer.GetAsync("/tru-so")).Text.ShouldContain("1 xã, phường làm việc một nơi");
    }

    [Fact]
    public async Task The_demonstration_shows_49_in_one_place_99_in_several_and_every_surplus_office_in_one_state()
    {
        await using var program = await TestProgram.StartAsync(TestDatabase.Sqlite);
        await using var scope = program.Scope();
        foreach (
            var part in scope
                .ServiceProvider.GetServices<IDemonstration>()
                .Where(part => part.Order == 10 || part is DemonstrationSites)
                .OrderBy(part => part.Order)
        )
        {
            await part.LoadAsync(default);
        }

        var view = await program.Services.GetRequiredService<SiteBoard>().ReadAsync(new Scope("/25/"), Today, default);
        (view.OneAddress, view.Several, view.Centres, view.Lines.Count).ShouldBe((49, 99, 148, 148));
        var surplus = await program.Services.GetRequiredService<SurplusBoard>().ReadAsync(new Scope("/25/"), Today, default);
        surplus.Lines.Sum(line => line.All).ShouldBe(surplus.Total.All);
        surplus.Total.All.ShouldBeGreaterThan(80);
        var sites = await new Given(program).ReadAsync(db => db.Set<Site>().AsNoTracking().ToListAsync());
        sites.Count(site => site.VacantOn is not null).ShouldBe(surplus.Total.All);
        sites.Where(site => site.State is SiteState.Proposed or SiteState.Decided or SiteState.Done).ShouldAllBe(site => site.Plan != null);
    }

    private static byte[] Png =>
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private static SiteFacts Facts() =>
        new(
            "Trụ sở cũ",
            SiteKind.Office,
            "Khu 3",
            null,
            null,
            62_000,
            2008,
            SiteCondition.Fair,
            SiteRight.Certificate,
            "",
            0,
            0,
            0,
            0,
            false,
            true
        );

    private static async Task ActAsync(Visitor visitor, string path, string act, Dictionary<string, string?> values)
    {
        var sent = await visitor.SubmitAsync(await visitor.GetAsync($"{path}/viec/{act}"), "main form[method=post]", values);
        sent.Status.ShouldBe(HttpStatusCode.Found, act + ": " + string.Join(' ', sent.Errors));
    }
}
