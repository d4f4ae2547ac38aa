using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing.Tests.Board;

public sealed class BoardTests
{
    [Theory, OnEveryDatabase]
    public async Task Somebody_lent_is_on_the_senders_payroll_and_in_the_receivers_capacity_and_every_figure_opens_its_list(
        TestDatabase database
    )
    {
        await using var program = await TestProgram.StartAsync(database);
        var staff = await Staff.OnAsync(new Given(program));
        var target = await staff.Given.ReadAsync(db => db.Posts.AsNoTracking().FirstAsync(row => row.OwnerPath == staff.Receiver.Path));
        await staff.PostAsync(staff.Receiver, "truong-phong", 1);
        var people = new[]
        {
            await staff.PersonAsync(staff.Sender),
            await staff.PersonAsync(staff.Sender),
            await staff.PersonAsync(staff.Sender, facts => facts with { Degree = Degree.College }),
        };
        var move = await staff.DecidedAsync(people[0], target);
        program.Clock.Set("2025-09-14 08:00");
        (await staff.ActAsync(staff.Office.Seat, move, MoveAct.Start)).ShouldBeNull();
        var visitor = await program.Visit().SignInAsync(staff.Office.UserName);

        var board = await visitor.GetAsync("/nhan-su");
        Row(board, staff.Sender.Name).ShouldBe(["2", "3", "1", "0", "2", "0", "0", "0"]);
        Row(board, staff.Receiver.Name).ShouldBe(["4", "0", "0", "1", "1", "3", "0", "1"]);
        board.Text.ShouldContain("11.932", Case.Sensitive, "the published figures stand beside ours");
        board.Html.QuerySelector(".sum")!.TextContent.ShouldContain("66,67%");
        foreach (var row in board.Html.QuerySelectorAll("table.figures tbody tr"))
        {
            foreach (var link in row.QuerySelectorAll("td a"))
            {
                var list = await visitor.GetAsync(link.GetAttribute("href")!);
                list.Status.ShouldBe(HttpStatusCode.OK);
                if (char.IsAsciiDigit(link.TextContent[^1]))
                {
                    list.Html.QuerySelector(".asof")!
                        .TextContent.ShouldStartWith(link.TextContent + " ", Case.Sensitive, link.GetAttribute("href"));
                }
            }
        }

        var unit = await visitor.GetAsync($"/nhan-su?don-vi={Uri.EscapeDataString(staff.Receiver.Path)}");
        Row(unit, "Địa chính, đất đai").ShouldBe(["3", "0", "0", "1", "1", "2", "0", "0"]);
        Row(unit, "Lãnh đạo phòng, trung tâm").ShouldBe(["1", "0", "0", "0", "0", "1", "0", "1"]);
        (await visitor.GetAsync("/nhan-su?theo=chuyen-mon")).Text.ShouldContain("Địa chính, đất đai");
        var commune = await program.Visit().SignInAsync(staff.SenderLead.UserName);
        (await commune.GetAsync("/nhan-su")).Text.ShouldNotContain(staff.Receiver.Name);
        using var sheet = await visitor.Client.GetAsync(new Uri("/nhan-su?handler=Sheet&dang=xlsx", UriKind.Relative));
        sheet.Content.Headers.ContentDisposition!.FileName.ShouldBe("bien-che.xlsx");
    }

    /// <summary>The first eight figures of a line.</summary>
    private static List<string> Row(PageAnswer page, string name) =>
        [
            .. page
                .Html.QuerySelectorAll("table.figures tbody tr")
                .Single(row => row.QuerySelector("th")!.TextContent == name)
                .QuerySelectorAll("td")
                .Take(8)
                .Select(cell => cell.TextContent.Trim()),
        ];
}
