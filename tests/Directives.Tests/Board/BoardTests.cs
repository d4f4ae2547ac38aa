using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Directives.Board;
using ThongSuot.Platform.Figures;
using ThongSuot.Territory;

namespace ThongSuot.Directives.Tests.Board;

public sealed class BoardTests
{
    private static readonly DateOnly First = new(2025, 9, 1);

    [Theory, OnEveryDatabase]
    public async Task The_board_balances_every_figure_opens_its_list_and_the_counters_agree_with_the_records(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await LivelyAsync(given);
        var view = await program
            .Services.GetRequiredService<BoardReader>()
            .ReadAsync("/25/", new DateOnly(2025, 9, 15), new DateOnly(2025, 9, 30), default);
        var line = view.Lines.Single(line => line.Path == people.Commune.Path);
        (line.CarriedOver, line.Given, line.OnTime, line.DoneOverdue, line.Withdrawn, line.OpenInTime, line.OpenOverdue).ShouldBe(
            (5, 1, 1, 1, 1, 2, 1)
        );
        (line.Extended, line.Returned).ShouldBe((1, 1));
        (line.CarriedOver + line.Given).ShouldBe(line.OnTime + line.DoneOverdue + line.Withdrawn + line.OpenInTime + line.OpenOverdue);
        line.Score(view.Rule).ShouldBe((100 + 40 - 20 - 10) / 5m, "two of those in time have reported nothing");

        var visitor = await program.Visit().SignInAsync(people.Office.UserName);
        var page = await visitor.GetAsync("/chi-dao/so-lieu?tu=2025-09-15&den=2025-09-30");
        var row = page
            .Html.QuerySelectorAll(".figures tbody tr")
            .Single(row => row.QuerySelector("th")!.TextContent == people.Commune.Name);
        foreach (var link in row.QuerySelectorAll("a"))
        {
            var list = await visitor.GetAsync(link.GetAttribute("href")!);
            list.Text.ShouldContain($"{link.TextContent} chỉ đạo · số liệu", customMessage: link.GetAttribute("href"));
        }

        row.QuerySelectorAll("a").Length.ShouldBe(10);
        page.Text.ShouldContain("Điểm = (100 × hoàn thành đúng hạn + 40 × hoàn thành quá hạn − 20 × lượt bị trả lại − 10 × lượt gia hạn)");
        (
            await visitor.Client.GetStringAsync(
                new Uri("/chi-dao/so-lieu?tu=2025-09-15&den=2025-09-30&handler=Sheet&dang=Csv", UriKind.Relative)
            )
        ).ShouldContain($"{people.Commune.Name},5,1,1,1,2,1,1,2,1,1,");
        (await visitor.Client.GetStringAsync(new Uri("/chi-dao?nhom=tat-ca&handler=Sheet&dang=Csv", UriKind.Relative))).ShouldContain(
            "CD25-2025-0001"
        );

        var before = await CheckAsync(given);
        await given.FoldAsync();
        (before.Differences, before.First).ShouldBe((0, null));
        (await CheckAsync(given)).ShouldBe(before);
        before.Compared.ShouldBeGreaterThan(10);
        (await visitor.GetAsync($"/so-lieu?don-vi={people.Commune.Path}&theo=thu-tuc&ky=nam-nay"))
            .Html.QuerySelectorAll(".figures tbody tr")
            .ShouldBeEmpty("directives are no procedures");
        (await visitor.GetAsync($"/so-lieu?don-vi={people.Commune.Path}&theo=can-bo&ky=nam-nay")).Status.ShouldBe(
            System.Net.HttpStatusCode.OK
        );
    }

    [Fact]
    public async Task What_a_body_gives_itself_changes_nothing_on_the_board()
    {
        await using var program = await TestProgram.StartAsync(TestDatabase.Sqlite);
        var given = new Given(program);
        var people = await People.OnAsync(given);
        await people.GiveAsync();
        await people.GiveAsync(draft =>
            draft with
            {
                Giver = people.Leader.Seat,
                Person = people.Officer.Seat,
                LeadPath = people.Officer.Seat.UnitPath,
            }
        );
        var view = await program
            .Services.GetRequiredService<BoardReader>()
            .ReadAsync(people.Commune.Path, First, new DateOnly(2025, 9, 30), default);
        view.Total.Given.ShouldBe(1);
        var visitor = await program.Visit().SignInAsync(people.Leader.UserName);
        (await visitor.GetAsync("/chi-dao?nhom=tat-ca")).Text.ShouldContain("2 chỉ đạo");
        (await CheckAsync(given)).Differences.ShouldBe(0);
    }

    [Fact]
    public async Task A_period_that_ends_before_it_begins_is_refused_in_words()
    {
        var people = await People.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var visitor = await people.Given.Program.Visit().SignInAsync(people.Leader.UserName);
        (await visitor.GetAsync("/chi-dao/so-lieu?tu=2025-09-30&den=2025-09-01")).Errors.ShouldBe([
            "Ngày bắt đầu sau ngày kết thúc. Sửa một trong hai ngày.",
        ]);
    }

    /// <summary>
    /// Five given on 11/9 and one on 16/9: on time, overdue after a return, withdrawn, two open in time (one extended), one open
    /// overdue.
    /// </summary>
    private static async Task<People> LivelyAsync(Given given)
    {
        var people = await People.OnAsync(given);
        var (leader, province) = (people.Leader.Seat, people.Province.Seat);
        var codes = new List<string>();
        for (var made = 0; made < 5; made++)
        {
            codes.Add(await people.GiveAsync());
            await people.MoveAsync(leader, codes[made], DirectiveAct.Take);
        }

        given.Clock.Set("2025-09-16 08:00");
        codes.Add(await people.GiveAsync(draft => draft with { DueOn = new DateOnly(2025, 10, 3) }));
        await people.MoveAsync(leader, codes[0], DirectiveAct.Submit);
        await people.MoveAsync(province, codes[0], DirectiveAct.Accept);
        await people.MoveAsync(leader, codes[1], DirectiveAct.Submit);
        await people.MoveAsync(province, codes[1], DirectiveAct.ReturnProduct);
        await people.MoveAsync(province, codes[2], DirectiveAct.Withdraw);
        await people.MoveAsync(leader, codes[3], DirectiveAct.AskExtension, due: new DateOnly(2025, 10, 10));
        (await people.MoveAsync(province, codes[3], DirectiveAct.GrantExtension)).ShouldBeNull();
        given.Clock.Set("2025-09-22 08:00");
        await people.MoveAsync(leader, codes[1], DirectiveAct.Submit);
        (await people.MoveAsync(province, codes[1], DirectiveAct.Accept)).ShouldBeNull();
        given.Clock.Set("2025-09-30 09:00");
        return people;
    }

    private static Task<FigureCheckResult> CheckAsync(Given given) =>
        given
            .Program.Services.GetRequiredService<FigureCheck>()
            .RunAsync("/25/", given.Program.Services.GetRequiredService<Units>().ChildrenOf("/25/").Select(unit => unit.Path), default);
}
