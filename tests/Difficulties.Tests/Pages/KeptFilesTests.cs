using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.TestKit;

namespace ThongSuot.Difficulties.Tests.Pages;

/// <summary>Files stay in the form between the look at what others raised and the sending, and never leave it in silence.</summary>
public sealed class KeptFilesTests
{
    private static readonly byte[] Pdf = [.. "%PDF-1.4\n"u8, .. new byte[200], .. "%%EOF"u8];

    [Theory, OnEveryDatabase]
    public async Task A_kept_file_that_opens_no_more_is_said_and_nothing_is_raised_as_if_it_were_there(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 2);
        await desk.RaiseAsync(desk.Communes[0].Seat, "Dột mái trụ sở cũ");
        var leader = await desk.Given.Program.Visit().SignInAsync(desk.Communes[1].UserName);
        var look = await LookAsync(leader, await leader.GetAsync("/vuong-mac/neu"), "anh-mai.pdf");
        var before = await RaisedAsync();

        var refused = await SendAsync(leader, look, new() { ["Input.Kept"] = new string('a', 64) });

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.ErrorAt("Input.Files").ShouldNotBeNull().ShouldContain("không dùng được nữa");
        refused.Html.QuerySelector("input[name='Input.Kept']").ShouldBeNull("it left the form");
        (await RaisedAsync()).ShouldBe(before);
        (await SendAsync(leader, refused)).Location.ShouldNotBeNull();
        (await RaisedAsync()).ShouldBe(before + 1);

        // Other tests raise in the same database.
        Task<int> RaisedAsync() =>
            desk.Given.ReadAsync(db => db.Set<Recommendation>().CountAsync(row => row.UnitPath == desk.Communes[1].Seat.SpeaksFor));
    }

    [Fact]
    public async Task A_file_more_than_a_difficulty_may_have_is_not_taken_and_those_kept_before_stay()
    {
        var desk = await Desk.OnAsync(TestDatabase.Sqlite, communes: 2);
        await desk.RaiseAsync(desk.Communes[0].Seat, "Dột mái trụ sở cũ");
        var leader = await desk.Given.Program.Visit().SignInAsync(desk.Communes[1].UserName);
        var page = await leader.GetAsync("/vuong-mac/neu");
        for (var number = 1; number <= 5; number++)
        {
            page = await LookAsync(leader, page, $"anh-{number}.pdf");
            page.Status.ShouldBe(HttpStatusCode.OK);
        }

        page = await LookAsync(leader, page, "anh-6.pdf");

        page.ErrorAt("Input.Files").ShouldNotBeNull().ShouldContain("quá 5 tệp");
        page.Html.QuerySelectorAll("input[name='Input.Kept']").Length.ShouldBe(5);
        page.Text.ShouldNotContain("anh-6.pdf");
        (await leader.FollowAsync(await SendAsync(leader, page))).Text.ShouldContain("anh-5.pdf");
    }

    [Fact]
    public async Task A_file_sent_with_a_form_that_is_refused_is_kept()
    {
        var desk = await Desk.OnAsync(TestDatabase.Sqlite, communes: 1);
        var leader = await desk.Given.Program.Visit().SignInAsync(desk.Communes[0].UserName);

        var refused = await LookAsync(leader, await leader.GetAsync("/vuong-mac/neu"), "anh-mai.pdf", title: string.Empty);

        refused.ErrorAt("Input.Title").ShouldNotBeNull();
        refused.Text.ShouldContain("Đã nhận tệp anh-mai.pdf");
    }

    private static Task<PageAnswer> LookAsync(Visitor leader, PageAnswer page, string file, string title = "Dột mái trụ sở")
    {
        PressIn(page, "Look");
        return leader.SubmitAsync(
            page,
            "main form[method=post]",
            new()
            {
                ["Input.Title"] = title,
                ["Input.What"] = "Dột mái trụ sở",
                ["Input.Asked"] = "Sửa mái",
            },
            file: ("Input.Files", Pdf, file)
        );
    }

    private static Task<PageAnswer> SendAsync(Visitor leader, PageAnswer page, Dictionary<string, string?>? values = null)
    {
        PressIn(page, "Send");
        return leader.SubmitAsync(page, "main form[method=post]", values);
    }

    private static void PressIn(PageAnswer page, string handler) =>
        page.Html.QuerySelector("main form[method=post]")!.SetAttribute("action", $"/vuong-mac/neu?handler={handler}");
}
