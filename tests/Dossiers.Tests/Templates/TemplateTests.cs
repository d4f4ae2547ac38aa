using System.Net;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Templates;

public sealed class TemplateTests
{
    [Theory, OnEveryDatabase]
    public async Task A_units_words_are_offered_in_their_act_and_procedure_until_they_are_taken_away(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        (await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat)).Refusal.ShouldBeNull();
        var officer = await given.Program.Visit().SignInAsync(people.Officer.UserName);

        Dictionary<string, string?> Typed(string name, string procedure) =>
            new()
            {
                ["Input.Act"] = "bo-sung",
                ["Input.Name"] = name,
                ["Input.Procedure"] = procedure,
                ["Input.Text"] = $"Đề nghị bổ sung: {name}",
            };
        (await SubmitAsync(officer, Typed("Thiếu bản chính", ""))).ShouldBe(HttpStatusCode.Found);
        (await SubmitAsync(officer, Typed("Tờ khai cũ", "1.000656"))).ShouldBe(HttpStatusCode.Found);
        (await SubmitAsync(officer, Typed("Của thủ tục khác", "2.000815"))).ShouldBe(HttpStatusCode.Found);
        (await SubmitAsync(officer, Typed("Mã lạ", "9.999999"))).ShouldBe(HttpStatusCode.BadRequest);

        var form = await officer.GetAsync($"/ho-so/{code}/trinh/bo-sung");
        if (form.Status != HttpStatusCode.OK || !form.Text.Contains("Mẫu của đơn vị", StringComparison.Ordinal))
        {
            form = await officer.GetAsync($"/ho-so/{code}/viec/bo-sung");
        }

        var offered = form.Html.QuerySelectorAll("main button[name=mau]").ToList();
        offered.Select(link => link.TextContent).ShouldBe(["Tờ khai cũ", "Thiếu bản chính"], "its procedure's first, no other's");
        var filled = await officer.SubmitAsync(
            form,
            "main form[enctype]",
            new() { ["Input.Content"] = "Đã gọi điện." },
            button: ("mau", offered[0].GetAttribute("value")!)
        );
        filled
            .Html.QuerySelector("textarea[name='Input.Content']")!
            .TextContent.Trim()
            .ShouldBe("Đã gọi điện.\nĐề nghị bổ sung: Tờ khai cũ", "what was typed stays");

        var strangers = await given.PeopleAsync();
        var stranger = await given.Program.Visit().SignInAsync(strangers.Officer.UserName);
        (await stranger.GetAsync("/ho-so/mau-noi-dung")).Text.ShouldNotContain("Thiếu bản chính");
    }

    private static async Task<HttpStatusCode> SubmitAsync(Visitor visitor, Dictionary<string, string?> fields) =>
        (await visitor.SubmitAsync(await visitor.GetAsync("/ho-so/mau-noi-dung"), ".narrow form", fields)).Status;
}
