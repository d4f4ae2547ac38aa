using System.Net;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Move;

/// <summary>A form opened before somebody else's act: refused in words, with what was typed.</summary>
public sealed class StalePageTests
{
    [Theory, OnEveryDatabase]
    public async Task A_form_opened_before_somebody_elses_assignment_does_not_reassign(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var second = await given.SeatAsync(Platform.Access.Role.CaseOfficer, people.Commune.Path + "van-phong/");
        var other = await given.SeatAsync(Platform.Access.Role.CommuneLeader, people.Commune.Path, "Chủ tịch UBND");
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        var form = await leader.GetAsync($"/ho-so/{code}/viec/phan-cong");
        (await given.MoveAsync(other.Seat, code, "phan-cong", officer: people.Officer.Seat)).Refusal.ShouldBeNull();

        var stale = await leader.SubmitAsync(
            form,
            "main form",
            new() { ["Input.Officer"] = second.Seat.SeatId.Value.ToString(), ["Input.Content"] = "Làm gấp giúp bà con" }
        );

        stale.Status.ShouldBe(HttpStatusCode.BadRequest);
        stale.Text.ShouldContain($"đã được {other.Seat.PersonName}");
        stale.Html.QuerySelector("[name='Input.Content']")!.TextContent.ShouldBe("Làm gấp giúp bà con", "what was typed stays");
        (await leader.GetAsync($"/ho-so/{code}")).Text.ShouldContain(people.Officer.Seat.PersonName);
        var again = await leader.SubmitAsync(stale, "main form", new() { ["Input.Officer"] = second.Seat.SeatId.Value.ToString() });
        again.Status.ShouldBe(HttpStatusCode.Found, again.Text + "the form was drawn again from the new record");
    }

    [Theory, OnEveryDatabase]
    public async Task Assigning_from_a_list_leaves_out_what_somebody_else_assigned_since_the_list_was_drawn(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var second = await given.SeatAsync(Platform.Access.Role.CaseOfficer, people.Commune.Path + "van-phong/");
        var (taken, free) = ((await given.ReceiveAsync(people.Counter.Seat)).Value, (await given.ReceiveAsync(people.Counter.Seat)).Value);
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        var list = await leader.GetAsync("/ho-so");
        using var chosen = Sent(list, [new("chosen", taken), new("chosen", free)]);
        var preview = await Visitor.ReadAsync(await leader.Client.PostAsync(At("?handler=Preview"), chosen), "/ho-so/nhieu/phan-cong");
        preview.Text.ShouldContain("Sẽ phân công 2 hồ sơ");
        (await given.MoveAsync(people.Leader.Seat, taken, "phan-cong", officer: people.Officer.Seat)).Refusal.ShouldBeNull();
        var officer = second.Seat.SeatId.Value;
        using var content = Sent(preview, [new("each", $"{taken}/{officer}"), new("each", $"{free}/{officer}")]);
        var answer = await Visitor.ReadAsync(await leader.Client.PostAsync(At(string.Empty), content), "/ho-so/nhieu/phan-cong");
        answer.Text.ShouldContain("Đã phân công 1 hồ sơ");

        var holders = await given.ReadAsync(db =>
            Task.FromResult(
                db.Set<Dossier>().Where(row => row.Code == taken || row.Code == free).ToDictionary(row => row.Code, row => row.HolderSeatId)
            )
        );
        holders[taken].ShouldBe(people.Officer.Seat.SeatId);
        holders[free].ShouldBe(second.Seat.SeatId);
    }

    private static Uri At(string handler) => new($"/ho-so/nhieu/phan-cong{handler}", UriKind.Relative);

    /// <summary>What a browser sends of the page's form, with what was chosen in it.</summary>
    private static FormUrlEncodedContent Sent(PageAnswer page, KeyValuePair<string, string>[] fields) =>
        new([
            .. fields,
            .. page
                .Html.QuerySelector("main form[method=post]")!
                .QuerySelectorAll("input[type=hidden]")
                .Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value")!)),
        ]);
}
