using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Territory.Posts;

namespace ThongSuot.Territory.Tests.Pages;

public sealed class TerritoryPagesTests(SiteFixture site)
{
    [Fact]
    public async Task The_first_page_lists_the_provinces_and_leads_to_them()
    {
        var page = await GetAsync(site.As(Role.CaseOfficer, "/25/08632/"), "/dia-ban");

        page.QuerySelectorAll("tbody tr").Length.ShouldBe(34);
        page.QuerySelector("a[href='/dia-ban/25']")!.TextContent.ShouldBe("Tỉnh Phú Thọ");
    }

    [Fact]
    public async Task A_search_says_why_each_place_was_found()
    {
        var page = await GetAsync(site.As(Role.CaseOfficer, "/25/08632/"), "/dia-ban?q=xa+my+thuan+tan+son&tinh=25");

        page.QuerySelector("tbody tr")!.TextContent.ShouldContain("trước là Xã Mỹ Thuận, Huyện Tân Sơn");
        (await GetAsync(site.As(Role.CaseOfficer, "/25/08632/"), "/dia-ban?q=khongco"))
            .QuerySelector(".empty")!
            .TextContent.ShouldContain("khongco");
    }

    [Theory]
    [InlineData("/dia-ban/25", 148)]
    [InlineData("/dia-ban/25?loai=phuong", 15)]
    [InlineData("/dia-ban/25?loai=khong-co", 0)]
    [InlineData("/dia-ban/75?loai=phuong", 33)]
    public async Task A_province_lists_its_communes_by_type(string address, int rows) =>
        (await GetAsync(site.As(Role.ProvinceLeader, "/25/"), address)).QuerySelectorAll("tbody tr").Length.ShouldBe(rows);

    [Theory]
    [InlineData("/dia-ban/26")]
    [InlineData("/dia-ban/99999")]
    public async Task An_unknown_place_is_not_found(string address) =>
        (await site.As(Role.CaseOfficer, "/25/").GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Whoever_is_not_signed_in_sees_nothing() =>
        (await site.As(Role.CaseOfficer, "/25/|x").GetAsync("/dia-ban")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task A_commune_tells_where_it_came_from_and_offers_the_form_only_to_its_own_leaders()
    {
        var page = await GetAsync(site.As(Role.CommuneLeader, "/25/08632/"), "/dia-ban/08632");
        page.QuerySelector("h1")!.TextContent.ShouldBe("Xã Hương Cần");
        page.Body!.TextContent.ShouldContain("Huyện Thanh Sơn, Tỉnh Phú Thọ");
        page.QuerySelector("#Input_Title").ShouldNotBeNull();

        (await GetAsync(site.As(Role.CommuneLeader, "/25/08593/"), "/dia-ban/08632")).QuerySelector("#Input_Title").ShouldBeNull();
        (await GetAsync(site.As(Role.CaseOfficer, "/25/08632/"), "/dia-ban/08632")).QuerySelector("#Input_Title").ShouldBeNull();
    }

    [Fact]
    public async Task A_leader_is_added_then_ended_and_moves_to_the_past()
    {
        var client = site.As(Role.ProvinceOffice, "/25/");
        var added = await PostAsync(
            client,
            "/dia-ban/08593",
            "handler=Appoint",
            new()
            {
                ["Input.UnitPath"] = "/25/08593/kinh-te/",
                ["Input.Title"] = "Trưởng phòng",
                ["Input.HolderName"] = "Trần Mẫu Bình",
                ["Input.From"] = "2025-07-01",
            }
        );
        added.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var post = await PostsOfAsync("/25/08593/kinh-te/");

        var ended = await PostAsync(
            client,
            "/dia-ban/08593",
            "handler=End",
            new() { ["post"] = post.Id.Value.ToString(), ["lastDay"] = "2025-12-31" }
        );

        ended.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await PostsOfAsync("/25/08593/kinh-te/")).To.ShouldBe(new DateOnly(2025, 12, 31));
        (await GetAsync(client, "/dia-ban/08593")).QuerySelector("details .picks")!.TextContent.ShouldContain("Trần Mẫu Bình");
    }

    [Fact]
    public async Task A_missing_title_is_told_at_its_field_and_the_rest_stays_as_typed()
    {
        var answer = await PostAsync(
            site.As(Role.ProvinceOffice, "/25/"),
            "/dia-ban/08632",
            "handler=Appoint",
            new()
            {
                ["Input.UnitPath"] = "/25/08632/",
                ["Input.HolderName"] = "Trần Mẫu Bình",
                ["Input.From"] = "2025-07-01",
            }
        );
        var page = await ParseAsync(answer);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        page.QuerySelector("#Input_Title-err")!.TextContent.ShouldStartWith("Chưa có chức danh");
        ((IHtmlInputElement)page.QuerySelector("#Input_HolderName")!).Value.ShouldBe("Trần Mẫu Bình");
    }

    [Theory]
    [InlineData(Role.CaseOfficer, "/25/08632/", HttpStatusCode.Forbidden)]
    [InlineData(Role.CommuneLeader, "/25/08593/", HttpStatusCode.BadRequest)]
    public async Task Who_may_not_edit_is_stopped_on_the_server(Role role, string scope, HttpStatusCode status) =>
        (
            await PostAsync(
                site.As(role, scope),
                "/dia-ban/08632",
                "handler=Appoint",
                new()
                {
                    ["Input.UnitPath"] = "/25/08632/",
                    ["Input.Title"] = "Chủ tịch",
                    ["Input.HolderName"] = "Trần Mẫu Bình",
                    ["Input.From"] = "2025-07-01",
                }
            )
        ).StatusCode.ShouldBe(status);

    [Fact]
    public async Task The_calendar_shows_each_month_with_its_days_off_and_how_sure_they_are()
    {
        var page = await GetAsync(site.As(Role.CaseOfficer, "/25/08632/"), "/lich-lam-viec?nam=2026");

        var august = page.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("Tháng 8"));
        august.QuerySelector(".n")!.TextContent.ShouldBe("21");
        august.TextContent.ShouldContain("22 Làm bù cho 31/8");
        page.QuerySelectorAll("tr").Single(row => row.TextContent.Contains("22/8/2026")).TextContent.ShouldContain("cần kiểm lại");
        page.Body!.TextContent.ShouldContain("07:30–11:30, 13:00–17:00");
        page.QuerySelector("#Input_ClosedFrom").ShouldBeNull();
        (await GetAsync(site.As(Role.CaseOfficer, "/25/08632/"), "/lich-lam-viec?nam=1900&donVi=sai"))
            .QuerySelector("h1")!
            .TextContent.ShouldContain("2020");
    }

    [Fact]
    public async Task A_commune_leader_closes_the_commune_and_takes_it_back()
    {
        var client = site.As(Role.CommuneLeader, "/25/08632/");
        var day = new DateOnly(2026, 9, 8);
        var calendars = site.Services.GetRequiredService<Calendars>();

        var closed = await PostAsync(
            client,
            "/lich-lam-viec?nam=2026",
            "handler=Close",
            new()
            {
                ["Input.UnitPath"] = "/25/08632/",
                ["Input.ClosedFrom"] = "2026-09-08T00:00",
                ["Input.ClosedTo"] = "2026-09-09T00:00",
                ["Input.Reason"] = "Ngập lụt",
            }
        );
        closed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        calendars.For("/25/08632/van-phong/").IsWorkingDay(day).ShouldBeFalse();

        var id = calendars.Closures.Single(closure => closure.UnitPath == "/25/08632/").Id.Value.ToString();
        (await PostAsync(client, "/lich-lam-viec?nam=2026", "handler=Cancel", new() { ["closure"] = id })).StatusCode.ShouldBe(
            HttpStatusCode.Redirect
        );
        calendars.For("/25/08632/van-phong/").IsWorkingDay(day).ShouldBeTrue();
    }

    [Fact]
    public async Task A_closure_without_an_end_is_told_at_its_field()
    {
        var answer = await PostAsync(
            site.As(Role.ProvinceOffice, "/25/"),
            "/lich-lam-viec",
            "handler=Close",
            new()
            {
                ["Input.UnitPath"] = "/25/",
                ["Input.ClosedFrom"] = "2026-09-08T00:00",
                ["Input.Reason"] = "Ngập lụt",
            }
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ParseAsync(answer)).QuerySelector("#Input_ClosedFrom-err")!.TextContent.ShouldStartWith("Chưa đủ thời điểm");
    }

    private async Task<LeadershipPost> PostsOfAsync(string path)
    {
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync();
        return await db.Set<LeadershipPost>().SingleAsync(post => post.UnitPath == path);
    }

    private static async Task<HttpResponseMessage> PostAsync(
        HttpClient client,
        string address,
        string handler,
        Dictionary<string, string> fields
    )
    {
        // The token is on any form of ours that the seat sees; those without one send none, as a forger would.
        var answer = await client.GetAsync(address);
        var page = await ParseAsync(answer);
        var token = page.QuerySelector("input[name=__RequestVerificationToken]");
        fields["__RequestVerificationToken"] = (token as IHtmlInputElement)?.Value ?? string.Empty;
        fields["SubmissionKey"] = Guid.CreateVersion7().ToString("N");
        using var request = new HttpRequestMessage(HttpMethod.Post, address + (address.Contains('?') ? "&" : "?") + handler)
        {
            Content = new FormUrlEncodedContent(fields),
        };
        request.Headers.Add(
            "Cookie",
            answer.Headers.TryGetValues("Set-Cookie", out var cookies)
                ? string.Join("; ", cookies.Select(cookie => cookie.Split(';')[0]))
                : "x=y"
        );
        return await client.SendAsync(request);
    }

    private static async Task<IDocument> GetAsync(HttpClient client, string address)
    {
        var answer = await client.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await ParseAsync(answer);
    }

    private static async Task<IDocument> ParseAsync(HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync();
        return await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html));
    }
}
