using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.TestKit;
using static ThongSuot.Dossiers.Tests.Receive.Counter;

namespace ThongSuot.Dossiers.Tests.Receive;

public sealed class KnownPersonTests
{
    [Theory, OnEveryDatabase]
    public async Task The_same_person_s_same_procedure_is_asked_about_and_taken_in_only_when_the_clerk_says_it_is_another(
        TestDatabase database
    )
    {
        var given = await Given.OnAsync(database);
        var (visitor, _) = await AtCounterAsync(given);
        var first = await ReceivedAsync(visitor, With());

        var asked = await SendAsync(visitor, With(("Input.ApplicantName", "TRẦN MẪU HOA")));

        asked.Status.ShouldBe(HttpStatusCode.BadRequest);
        asked.Errors.ShouldContain(error => error.StartsWith("Trùng?", StringComparison.Ordinal) && error.Contains(first));
        asked.Html.QuerySelector($"#nguoi-nop-nay a[href='/ho-so/{first}']").ShouldNotBeNull("the earlier one is one click away");
        asked.Html.QuerySelector("input[name='Input.NotTwice']").ShouldNotBeNull();
        var done = await visitor.SubmitAsync(
            asked,
            "form[data-person]",
            new() { ["Input.NotTwice"] = "true" },
            button: ("answer", "accept")
        );
        var second = (await visitor.FollowAsync(done)).Html.QuerySelector(".due")!.TextContent;
        (await visitor.GetAsync($"/ho-so/{second}")).Text.ShouldContain($"không phải hồ sơ trùng với {first}");
    }

    [Theory, OnEveryDatabase]
    public async Task Somebody_else_another_procedure_or_what_was_turned_away_is_no_double(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (visitor, people) = await AtCounterAsync(given);
        var (numbered, other) = ("025190000111", "025190000222");
        await ReceivedAsync(visitor, With(("Input.IdentityNumber", numbered)));

        // One telephone of a family; then the same name and telephone with another number: father and son.
        await ReceivedAsync(visitor, With(("Input.ApplicantName", "Trần Mẫu Con")));
        await ReceivedAsync(visitor, With(("Input.IdentityNumber", other)));
        (await given.ReceiveAsync(people.Counter.Seat, procedureCode: "1.001193", notTwice: false)).IsRefused.ShouldBeFalse();
        // The same number under a name and a telephone typed otherwise is the same person.
        var same = await SendAsync(
            visitor,
            With(("Input.IdentityNumber", numbered), ("Input.ApplicantName", "Trần Hoa"), ("Input.ApplicantPhone", "0510999888"))
        );
        same.Errors.ShouldContain(error => error.StartsWith("Trùng?", StringComparison.Ordinal));
        var third = (await given.ReceiveAsync(people.Counter.Seat, name: "Lê Mẫu Rút", phone: "0510777666")).Value;
        (await given.MoveAsync(people.Counter.Seat, third, "rut")).IsRefused.ShouldBeFalse();
        (await given.ReceiveAsync(people.Counter.Seat, name: "Lê Mẫu Rút", phone: "0510777666", notTwice: false)).IsRefused.ShouldBeFalse();
    }

    [Theory, OnEveryDatabase]
    public async Task Other_dossiers_of_the_person_are_shown_to_the_counter_that_sees_them_and_to_no_other(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var ((here, people), (there, _)) = (await AtCounterAsync(given), await AtCounterAsync(given));
        var code = (await given.ReceiveAsync(people.Counter.Seat, phone: "0510555444")).Value;

        foreach (var (visitor, sees) in new[] { (here, true), (there, false) })
        {
            var page = await visitor.GetAsync(Address);
            var looked = await visitor.SubmitAsync(
                page,
                "form[data-person]",
                new() { ["Input.ApplicantPhone"] = "0510 555 444" },
                button: ("answer", "look")
            );
            looked.Status.ShouldBe(HttpStatusCode.OK, looked.Text);
            looked.Text.Contains(code, StringComparison.Ordinal).ShouldBe(sees);
            looked.Errors.ShouldBeEmpty("looking is not sending");
            looked.Html.QuerySelector("#Input_ApplicantPhone")!.GetAttribute("value").ShouldBe("0510 555 444");

            using var sent = new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["__RequestVerificationToken"] = page.Html.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!,
                    ["Input.ApplicantPhone"] = "0510555444",
                }
            );
            using var reply = await visitor.Client.PostAsync(new Uri("/ho-so/tiep-nhan?handler=Person", UriKind.Relative), sent);
            var part = await reply.Content.ReadAsStringAsync();
            part.Contains(code, StringComparison.Ordinal).ShouldBe(sees, part);
            part.ShouldNotContain("<html", Case.Insensitive, "a part, not a page");
        }
    }

    [Theory, OnEveryDatabase]
    public async Task The_applicant_this_seat_received_last_is_copied_with_the_number_that_nobody_can_read_again(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (visitor, people) = await AtCounterAsync(given);
        var first = await ReceivedAsync(visitor, With(("Input.IdentityNumber", "025190000333"), ("Input.ApplicantAddress", "Tổ 3")));
        await given.ReceiveAsync(
            (await given.SeatAsync(Platform.Access.Role.CounterOfficer, people.Counter.Seat.UnitPath)).Seat,
            name: "Lê Mẫu Bên"
        );

        var page = await visitor.GetAsync("/ho-so/tiep-nhan?thu-tuc=1.001193&nguoi-nop=vua-roi");
        page.Html.QuerySelector("#Input_ApplicantName")!
            .GetAttribute("value")
            .ShouldBe("Trần Mẫu Hoa", "not whom the seat beside received");
        page.Html.QuerySelector("#Input_ApplicantAddress")!.GetAttribute("value").ShouldBe("Tổ 3");
        var answer = await visitor.SubmitAsync(
            page,
            "form[data-person]",
            new() { ["Input.AllRequired"] = "true" },
            button: ("answer", "accept")
        );
        var second = (await visitor.FollowAsync(answer)).Html.QuerySelector(".due")!.TextContent;

        var marks = await given.ReadAsync(db =>
            db.Set<Dossier>().Where(row => row.Code == first || row.Code == second).Select(row => row.NumberMark).ToListAsync()
        );
        marks.ShouldAllBe(mark => mark != null);
        marks.Distinct().Count().ShouldBe(1);
        // Another's code brings nobody's number to another centre.
        var (other, _) = await AtCounterAsync(given);
        (await other.GetAsync($"{Address}&nguoi-nop={first}"))
            .Html.QuerySelector("#Input_ApplicantName")!
            .GetAttribute("value")
            .ShouldBe("");
    }
}
