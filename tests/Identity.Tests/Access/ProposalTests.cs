using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Identity.Tests.Access;

/// <summary>Four eyes: what one administrator wants counts when a second person confirms it, and never for himself.</summary>
public sealed class ProposalTests
{
    private const string Awaiting = "/quan-tri/cho-xac-nhan";

    [Theory, OnEveryDatabase]
    public async Task A_leaders_seat_opens_nothing_until_a_second_administrator_confirms_it(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (first, second) = (await AdministratorAsync(given), await AdministratorAsync(given));
        var commune = given.Commune();
        var userName = $"lanhdao.moi{Guid.CreateVersion7().ToString("N")[^8..]}";
        var form = await first.GetAsync("/quan-tri/tai-khoan/moi?don-vi=" + commune.Path);
        var made = await first.SubmitAsync(
            form,
            "main form[method=post]",
            new()
            {
                ["Input.PersonName"] = "Nguyễn Mẫu Mới",
                ["Input.UserName"] = userName,
                ["Input.Role"] = nameof(Role.CommuneLeader),
                ["Input.Title"] = "Phó Chủ tịch UBND",
            }
        );
        var password = (await first.FollowAsync(made)).Html.QuerySelector(".due")!.TextContent;

        (await EnterAsync(given.Program.Visit(), userName, password)).Text.ShouldContain(
            "chưa được giao vị trí",
            Case.Sensitive,
            "who made the account cannot use it alone"
        );
        var own = await first.GetAsync(Awaiting);
        var row = RowOf(own, "Phó Chủ tịch UBND, " + commune.Name);
        own.Html.QuerySelector($"tr[data-proposal='{row}'] form[action*=Confirm]").ShouldBeNull();
        (await first.SubmitAsync(await second.GetAsync(Awaiting), $"tr[data-proposal='{row}'] form[action*=Confirm]")).Status.ShouldBe(
            HttpStatusCode.BadRequest,
            "not even with another's form"
        );
        (await second.SubmitAsync(await second.GetAsync(Awaiting), $"tr[data-proposal='{row}'] form[action*=Confirm]")).Status.ShouldBe(
            HttpStatusCode.Found
        );

        (await EnterAsync(given.Program.Visit(), userName, password)).Status.ShouldBe(HttpStatusCode.Found);
        var acts = await given.ReadAsync(async db =>
        {
            var id = (await db.Accounts.SingleAsync(account => account.UserName == userName)).Id.Value;
            return await db.Set<DeedRow>()
                .Where(deed => deed.SubjectId == id)
                .OrderBy(deed => deed.Sequence)
                .Select(deed => deed.Act)
                .ToListAsync();
        });
        acts.ShouldContain("identity.account-created");
        acts.ShouldContain("identity.seat-given");
    }

    [Fact]
    public async Task An_administrator_gives_himself_no_seat_no_password_and_no_unlocking()
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var (userName, seat) = await given.SeatAsync(Role.Administrator, "/25/vp-ubnd/");
        var visitor = await given.Program.Visit().SignInAsync(userName);
        var other = await given.SeatAsync(Role.CaseOfficer, given.Commune().Path + "van-phong/");
        var (own, somebody) = ($"/quan-tri/tai-khoan/{seat.AccountId.Value}", $"/quan-tri/tai-khoan/{other.Seat.AccountId.Value}");

        var form = await visitor.GetAsync(own + "/vi-tri?don-vi=/25/");
        var seatForSelf = await visitor.SubmitAsync(
            form,
            "main form[method=post]",
            new() { ["Input.Role"] = nameof(Role.ProvinceLeader), ["Input.Title"] = "Phó Chủ tịch UBND tỉnh" }
        );
        seatForSelf.Text.ShouldContain("của chính mình");
        var page = await visitor.GetAsync(somebody);
        foreach (var handler in new[] { "Password" })
        {
            var action = page
                .Html.QuerySelector($"form[action*={handler}]")!
                .GetAttribute("action")!
                .Replace(other.Seat.AccountId.Value.ToString(), seat.AccountId.Value.ToString(), StringComparison.OrdinalIgnoreCase);
            page.Html.QuerySelector($"form[action*={handler}]")!.SetAttribute("action", action);
            (await visitor.SubmitAsync(page, $"form[action*={handler}]")).Text.ShouldContain("của chính mình");
        }

        (await visitor.GetAsync(own))
            .Html.QuerySelectorAll("main form[action*=Password], main form[action*=Unlock], main form[action*=TotpOff]")
            .ShouldBeEmpty();
    }

    [Theory, OnEveryDatabase]
    public async Task A_leaders_password_is_reset_only_by_two_and_an_officers_by_one(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (first, second) = (await AdministratorAsync(given), await AdministratorAsync(given));
        var people = await given.PeopleAsync();
        var (leader, officer) = (
            $"/quan-tri/tai-khoan/{people.Leader.Seat.AccountId.Value}",
            $"/quan-tri/tai-khoan/{people.Officer.Seat.AccountId.Value}"
        );

        var asked = await first.FollowAsync(await first.SubmitAsync(await first.GetAsync(leader), "form[action*=Password]"));
        asked.Html.QuerySelector(".due").ShouldBeNull("no password yet");
        asked.Text.ShouldContain("chờ người thứ hai xác nhận");
        (await EnterAsync(given.Program.Visit(), people.Leader.UserName, "thongsuot-2026")).Status.ShouldBe(
            HttpStatusCode.Found,
            "the old one still holds"
        );
        var row = RowOf(await second.GetAsync(Awaiting), people.Commune.Name);
        var confirmed = await second.FollowAsync(
            await second.SubmitAsync(await second.GetAsync(Awaiting), $"tr[data-proposal='{row}'] form[action*=Confirm]")
        );
        var password = confirmed.Html.QuerySelector(".due")!.TextContent;

        (await EnterAsync(given.Program.Visit(), people.Leader.UserName, "thongsuot-2026")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await EnterAsync(given.Program.Visit(), people.Leader.UserName, password)).Status.ShouldBe(HttpStatusCode.Found);
        (await first.FollowAsync(await first.SubmitAsync(await first.GetAsync(officer), "form[action*=Password]")))
            .Html.QuerySelector(".due")
            .ShouldNotBeNull();
    }

    [Fact]
    public async Task A_key_of_another_system_opens_nothing_until_confirmed_and_a_declined_one_never()
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var (first, second) = (await AdministratorAsync(given), await AdministratorAsync(given));
        var (wanted, unwanted) = (await KeyAsync(first, "Cổng mong"), await KeyAsync(first, "Cổng lạ"));

        (await CallAsync(given.Program, wanted)).ShouldBe(HttpStatusCode.Unauthorized);
        var page = await second.GetAsync(Awaiting);
        (await second.SubmitAsync(page, $"tr[data-proposal='{RowOf(page, "“Cổng mong”")}'] form[action*=Confirm]")).Status.ShouldBe(
            HttpStatusCode.Found
        );
        (
            await second.SubmitAsync(
                page,
                $"tr[data-proposal='{RowOf(page, "“Cổng lạ”")}'] form[action*=Decline]",
                new() { ["reason"] = "Không có văn bản" }
            )
        ).Status.ShouldBe(HttpStatusCode.Found);

        (await CallAsync(given.Program, wanted)).ShouldBe(HttpStatusCode.OK);
        (await CallAsync(given.Program, unwanted)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Nobody_confirms_a_seat_for_himself_nor_outside_the_own_unit()
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var administrator = await AdministratorAsync(given);
        var (userName, leader) = await given.SeatAsync(Role.CommuneLeader, given.Commune().Path);
        var elsewhere = given.Commune();
        foreach (var unit in new[] { leader.UnitPath, elsewhere.Path })
        {
            var form = await administrator.GetAsync($"/quan-tri/tai-khoan/{leader.AccountId.Value}/vi-tri?don-vi={unit}");
            (
                await administrator.SubmitAsync(
                    form,
                    "main form[method=post]",
                    new() { ["Input.Role"] = nameof(Role.Administrator), ["Input.Title"] = "Quản trị xã" }
                )
            ).Status.ShouldBe(HttpStatusCode.Found);
        }

        var visitor = await given.Program.Visit().SignInAsync(userName);
        var page = await visitor.GetAsync(Awaiting);

        page.Text.ShouldNotContain(elsewhere.Name + ",");
        page.Html.QuerySelectorAll("tr[data-proposal]").Length.ShouldBe(1);
        (await visitor.SubmitAsync(page, "tr[data-proposal] form[action*=Confirm]")).Text.ShouldContain("của chính mình");
    }

    private static async Task<Visitor> AdministratorAsync(Given given) =>
        await given.Program.Visit().SignInAsync((await given.SeatAsync(Role.Administrator, "/25/vp-ubnd/")).UserName);

    private static string RowOf(PageAnswer page, string text) =>
        page
            .Html.QuerySelectorAll("tr[data-proposal]")
            .Single(row => row.TextContent.Contains(text, StringComparison.Ordinal))
            .GetAttribute("data-proposal")!;

    private static async Task<PageAnswer> EnterAsync(Visitor visitor, string userName, string password) =>
        await visitor.SubmitAsync(
            await visitor.GetAsync("/dang-nhap"),
            "main form",
            new() { ["Input.UserName"] = userName, ["Input.Password"] = password }
        );

    private static async Task<string> KeyAsync(Visitor administrator, string name)
    {
        var made = await administrator.SubmitAsync(
            await administrator.GetAsync("/quan-tri/ket-noi"),
            "form[action*=Create]",
            new() { ["Input.Name"] = name, ["Input.ClientScope"] = "dossiers.synchronise" }
        );
        return (await administrator.FollowAsync(made))
            .Html.QuerySelectorAll("main code, main .due")
            .Select(element => element.TextContent.Trim())
            .First(text => text.StartsWith("ts_", StringComparison.Ordinal) && !text.EndsWith('…'));
    }

    private static async Task<HttpStatusCode> CallAsync(TestProgram program, string key)
    {
        using var client = program.CreateClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        using var nothing = new StringContent("[]", System.Text.Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri("/api/v1/ho-so/dong-bo", UriKind.Relative), nothing);
        return answer.StatusCode;
    }
}
