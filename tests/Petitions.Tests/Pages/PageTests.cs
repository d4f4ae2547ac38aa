using System.Net;
using ThongSuot.Petitions.Feedback;

namespace ThongSuot.Petitions.Tests.Pages;

public sealed class PageTests
{
    private const int MostBytes = 60 * 1024;

    [Theory, OnEveryDatabase]
    public async Task A_citizen_sends_without_script_follows_and_reads_what_is_published(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var citizen = heard.Given.Program.Visit();
        var page = await citizen.GetAsync($"/phan-anh?xa={heard.Commune.Code}");

        var empty = await citizen.SubmitAsync(page, "#gui", new() { ["Input.Text"] = "ngắn" });
        empty.Status.ShouldBe(HttpStatusCode.BadRequest);
        empty.Text.ShouldContain("Chưa chọn lĩnh vực");

        var sent = await citizen.SubmitAsync(
            page,
            "#gui",
            new()
            {
                ["Input.Kind"] = "Conduct",
                ["Input.Field"] = "thu-tuc",
                ["Input.Text"] = Heard.Words,
            }
        );
        sent.Status.ShouldBe(HttpStatusCode.OK);
        var numbers = sent.Html.QuerySelectorAll("dl.facts b").Select(one => one.TextContent).ToList();
        var (code, pin) = (numbers[0], numbers[1]);

        await heard.MoveAsync(heard.Officer.Seat, code, FeedbackAct.Begin);
        await heard.MoveAsync(heard.Officer.Seat, code, FeedbackAct.Prepare);
        await heard.MoveAsync(heard.Leader.Seat, code, FeedbackAct.Approve);
        (await citizen.GetAsync($"/phan-anh/cong-khai/{code}")).Status.ShouldBe(HttpStatusCode.NotFound, "not published yet");
        await heard.MoveAsync(heard.Officer.Seat, code, FeedbackAct.Publish);

        var follow = await citizen.GetAsync($"/phan-anh/theo-doi?ma={code}");
        var found = await citizen.SubmitAsync(follow, "form.short", new() { ["Input.Code"] = code, ["Input.Pin"] = pin });
        found.Text.ShouldContain("Đã trả kết quả và rút kinh nghiệm.");
        var rated = await citizen.SubmitAsync(found, "form[action*='Rate']", new() { ["Input.Rating"] = "4" });
        rated.Status.ShouldBe(HttpStatusCode.Found);
        (await citizen.GetAsync($"/phan-anh/cong-khai/{code}")).Text.ShouldContain("hài lòng");
        (await citizen.GetAsync("/phan-anh/cong-khai?tinh=25&tim=ch%E1%BA%ADm")).Text.ShouldContain(code);
    }

    [Fact]
    public async Task Public_pages_are_small()
    {
        var heard = await Heard.OnAsync(TestDatabase.Sqlite);
        var citizen = heard.Given.Program.Visit();
        foreach (
            var path in new[]
            {
                "/phan-anh",
                $"/phan-anh?xa={heard.Commune.Code}",
                "/phan-anh/theo-doi",
                "/phan-anh/cong-khai",
                "/lich-tiep-dan?tinh=25",
            }
        )
        {
            var bytes = await (await citizen.Client.GetAsync(new Uri(path, UriKind.Relative))).Content.ReadAsByteArrayAsync();
            bytes.Length.ShouldBeLessThan(MostBytes, path);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Every_page_of_the_module_opens_for_officer_leader_and_province(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        await heard.AnsweredAsync();
        await Letters.LetterTests.RegisterAsync(heard);
        foreach (var user in new[] { heard.Officer.UserName, heard.Leader.UserName })
        {
            var visitor = await heard.Given.Program.Visit().SignInAsync(user);
            foreach (
                var path in new[]
                {
                    "/pakn",
                    "/pakn/bang",
                    "/don-thu",
                    "/don-thu/quy-dinh",
                    "/diem-nong",
                    "/tiep-cong-dan",
                    "/tiep-cong-dan/lich",
                    "/to-cao",
                    "/to-cao/moi",
                    "/hom-nay",
                }
            )
            {
                (await visitor.GetAsync(path)).Status.ShouldBe(HttpStatusCode.OK, path);
            }
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_form_of_a_letter_is_posted_twice_and_registered_once(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var officer = await heard.Given.Program.Visit().SignInAsync(heard.Officer.UserName);
        var page = await officer.GetAsync("/don-thu/moi");
        var typed = new Dictionary<string, string?>
        {
            ["Input.Kind"] = "Complaint",
            ["Input.Field"] = "dat-dai",
            ["Input.SenderName"] = "Trần Mẫu Sơn",
            ["Input.Content"] = "Khiếu nại quyết định thu hồi đất",
        };

        var first = await officer.SubmitAsync(page, "#don", typed);
        var second = await officer.SubmitAsync(page, "#don", typed);

        first.Status.ShouldBe(HttpStatusCode.Found, first.Text);
        second.Location.ShouldBe(first.Location);
        (await officer.FollowAsync(first)).Text.ShouldContain("Trần Mẫu Sơn");
    }
}
