using System.Net;

namespace ThongSuot.Storage.Tests;

public sealed class NodeTests
{
    [Theory, OnEveryDatabase]
    public async Task A_sign_in_at_one_node_is_known_to_another(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        await using var other = await Quiet.AnotherAsync(program);
        var (userName, seat) = await new Given(program).SeatAsync(Platform.Access.Role.CaseOfficer, "/25/08236/");

        var visitor = await program.Visit().SignInAsync(userName);
        var there = await visitor.At(other).GetAsync("/tai-khoan");

        there.Status.ShouldBe(HttpStatusCode.OK);
        there.Source.ShouldContain(seat.PersonName);
    }

    [Theory, OnEveryDatabase]
    public async Task A_form_shown_by_one_node_may_be_sent_to_another(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        await using var other = await Quiet.AnotherAsync(program);
        var (userName, _) = await new Given(program).SeatAsync(Platform.Access.Role.CaseOfficer, "/25/08236/");
        var visitor = program.Visit();

        var form = await visitor.GetAsync("/dang-nhap");
        var answer = await visitor
            .At(other)
            .SubmitAsync(form, "main form", new() { ["Input.UserName"] = userName, ["Input.Password"] = "thongsuot-2026" });

        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
    }
}
