using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Papers;
using ThongSuot.Dossiers.Photos;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Photos;

public sealed class PhotoTests
{
    [Theory, OnEveryDatabase]
    public async Task A_telephone_without_an_account_photographs_several_pages_and_the_clerks_page_shows_them(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (code, people, paper, clerk, way) = await InvitedAsync(given);
        clerk.Html.QuerySelector("svg.qr").ShouldNotBeNull();
        var phone = given.Program.Visit();

        var page = await phone.GetAsync(way);
        page.Text.ShouldContain(paper.Name);
        page.Source.ShouldNotContain("Trần Mẫu Hoa");
        page.Source.ShouldNotContain(code);
        var sent = await SendAsync(phone, page, way, Page(1), Page(2), Page(3));

        sent.Text.ShouldContain("Đã gửi");
        var again = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var shown = await again.GetAsync($"/ho-so/{code}/giay-to");
        shown.Html.QuerySelectorAll($"a[href^='/ho-so/{code}/tep/']").Length.ShouldBe(3);
        var files = await given.ReadAsync(db => db.Set<PaperFile>().Where(file => file.PaperId == paper.Id).ToListAsync());
        files.Select(file => (file.Origin, file.State)).Distinct().ShouldBe([(PaperFileOrigin.Phone, PaperFileState.Taken)]);
        (await again.GetAsync($"/ho-so/{code}")).Text.ShouldContain("3 ảnh chụp bằng điện thoại");
    }

    [Theory, OnEveryDatabase]
    public async Task A_token_works_once_a_guessed_one_never_and_only_its_hash_is_kept(TestDatabase database)
    {
        var (given, _, paper, _, way) = await InvitedAsync(database);
        var (phone, other) = (given.Program.Visit(), given.Program.Visit());
        var (page, copied) = (await phone.GetAsync(way), await other.GetAsync(way));

        (await SendAsync(phone, page, way, Page(1))).Text.ShouldContain("Đã gửi");
        (await SendAsync(other, copied, way, Page(2))).Text.ShouldContain("đã dùng rồi");
        (await given.Program.Visit().GetAsync(way)).Text.ShouldContain("đã dùng rồi");
        var guessed = way[..^1] + (way[^1] == 'a' ? 'b' : 'a');
        (await given.Program.Visit().GetAsync(guessed)).Text.ShouldContain("Mã chụp ảnh này không có");
        (await given.Program.Visit().GetAsync("/chup/25")).Text.ShouldContain("Mã chụp ảnh này không có");
        var token = way["/chup/".Length..];
        var ticket = await given.ReadAsync(db => db.Set<PhotoTicket>().SingleAsync(row => row.PaperId == paper.Id));
        ticket.TokenHash.ShouldNotContain(token);
        (await given.ReadAsync(db => db.Set<PaperFile>().CountAsync(file => file.PaperId == paper.Id))).ShouldBe(0);
    }

    [Theory, OnEveryDatabase]
    public async Task A_token_is_over_after_ten_minutes_and_with_the_end_of_the_dossier(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var (code, people, _, _, first) = await InvitedAsync(given);
        var second = (await InvitedAsync(given, people, code)).Way;

        program.Clock.Advance(TimeSpan.FromMinutes(9));
        await given.MoveAsync(people.Counter.Seat, code, "rut", "Người nộp rút");
        (await program.Visit().GetAsync(second)).Text.ShouldContain("đã kết thúc");
        program.Clock.Advance(TimeSpan.FromMinutes(2));
        (await program.Visit().GetAsync(first)).Text.ShouldContain("hết hạn");
    }

    [Theory, OnEveryDatabase]
    public async Task What_is_no_photograph_is_refused_and_leaves_the_token_for_another_try(TestDatabase database)
    {
        var (given, _, paper, _, way) = await InvitedAsync(database);
        var phone = given.Program.Visit();
        var page = await phone.GetAsync(way);

        (await SendAsync(phone, page, way, [.. "MZ chương trình"u8])).Text.ShouldContain("không phải PDF, JPEG hoặc PNG");
        (await SendAsync(phone, page, way)).Text.ShouldContain("Chưa có ảnh nào");
        (await SendAsync(phone, page, way, Page(1))).Text.ShouldContain("Đã gửi");
        (await given.ReadAsync(db => db.Set<DossierPaper>().SingleAsync(row => row.Id == paper.Id))).FileHash.ShouldNotBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task Only_who_takes_in_papers_opens_a_way_and_no_other_clerk_sees_the_code(TestDatabase database)
    {
        var (given, code, paper, _, way) = await InvitedAsync(database);
        var stranger = await given.Program.Visit().SignInAsync((await given.PeopleAsync()).Counter.UserName);

        (await stranger.GetAsync($"/ho-so/{code}/giay-to/chup/{paper.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetAsync($"/ho-so/{code}/giay-to/chup/{paper.Id}?ma={way["/chup/".Length..]}")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    private static byte[] Page(byte number) => [.. "%PDF-1.7 trang "u8, (byte)('0' + number), .. " %%EOF"u8];

    private static async Task<(Given Given, string Code, DossierPaper Paper, PageAnswer Clerk, string Way)> InvitedAsync(
        TestDatabase database
    )
    {
        var given = await Given.OnAsync(database);
        var (code, _, paper, clerk, way) = await InvitedAsync(given);
        return (given, code, paper, clerk, way);
    }

    private static async Task<(string Code, CommunePeople People, DossierPaper Paper, PageAnswer Clerk, string Way)> InvitedAsync(
        Given given,
        CommunePeople? known = null,
        string? existing = null
    )
    {
        var people = known ?? await given.PeopleAsync();
        var code = existing ?? (await given.ReceiveAsync(people.Counter.Seat)).Value;
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var dossier = await given.ReadAsync(db => db.Set<Dossier>().Include(row => row.Papers).SingleAsync(row => row.Code == code));
        var paper = dossier.Papers.OrderBy(row => row.Number).First();
        var page = await counter.GetAsync($"/ho-so/{code}/giay-to/chup/{paper.Id}");
        var clerk = await counter.FollowAsync(await counter.SubmitAsync(page, "form:has(button[data-default])"));
        return (code, people, paper, clerk, $"/chup/{clerk.Path.Split("ma=")[1]}");
    }

    private static async Task<PageAnswer> SendAsync(Visitor phone, PageAnswer page, string way, params byte[][] pictures)
    {
        using var content = new MultipartFormDataContent();
        foreach (var name in new[] { "__RequestVerificationToken", "SubmissionKey", "Drawn" })
        {
            if (page.Html.QuerySelector($"input[name={name}]")?.GetAttribute("value") is { } value)
            {
                content.Add(new StringContent(name == "SubmissionKey" ? Guid.NewGuid().ToString() : value), name);
            }
        }

        foreach (var picture in pictures)
        {
            content.Add(new ByteArrayContent(picture), "Pictures", "anh.pdf");
        }

        return await Visitor.ReadAsync(await phone.Client.PostAsync(new Uri(way, UriKind.Relative), content), way);
    }
}
