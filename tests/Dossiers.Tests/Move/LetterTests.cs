using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Mail;
using ThongSuot.Platform.Outbox;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Move;

public sealed class LetterTests
{
    [Theory, OnEveryDatabase]
    public async Task Whoever_left_an_address_gets_a_letter_of_each_state_he_waits_for_and_nobody_else(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var (with, without) = (
            (await given.ReceiveAsync(people.Counter.Seat)).Value,
            (await given.ReceiveAsync(people.Counter.Seat)).Value
        );
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var form = await counter.GetAsync($"/ho-so/{with}/sua");
        (await counter.SubmitAsync(form, "main form[method=post]", Typed("hoa@"))).Text.ShouldContain("Địa chỉ thư điện tử sai dạng");
        var mended = await counter.SubmitAsync(form, "main form[method=post]", Typed("hoa@example.org"));
        mended.Status.ShouldBe(System.Net.HttpStatusCode.Found, mended.Text);

        foreach (var code in new[] { with, without })
        {
            (await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat)).Refusal.ShouldBeNull();
            (await given.MoveAsync(people.Leader.Seat, code, "ky-ket-qua")).Refusal.ShouldBeNull();
        }

        var letters = await given.ReadAsync(db => db.Set<OutboxRow>().Where(row => row.Topic == "mail").ToListAsync());
        var letter = JsonSerializer.Deserialize<OutgoingMail>(
            letters.Where(row => row.Key == with).ToList().ShouldHaveSingleItem().Payload,
            JsonSerializerOptions.Web
        )!;
        (letter.To, letter.Path).ShouldBe(("hoa@example.org", $"/tra-cuu?ma={with}"));
        letter.Text.ShouldContain("đã có kết quả");
        letter.Text.ShouldNotContain("Trần Mẫu Hoa", customMessage: "a letter may be read by somebody else");
        letters.ShouldNotContain(row => row.Key == without);

        Dictionary<string, string?> Typed(string address) => new() { ["Input.ApplicantEmail"] = address, ["Input.Content"] = "Bổ sung" };
    }
}
