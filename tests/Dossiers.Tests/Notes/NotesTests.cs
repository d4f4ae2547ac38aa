using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Notes;
using ThongSuot.Platform.Access;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Notes;

public sealed class NotesTests
{
    [Theory, OnEveryDatabase]
    public async Task What_workers_tell_each_other_is_read_by_them_alone_and_stands_on_no_paper(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        (await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat)).Refusal.ShouldBeNull();
        var officer = await given.Program.Visit().SignInAsync(people.Officer.UserName);

        (await SendAsync(officer, code, "", new() { ["Text"] = " " })).Text.ShouldContain("Chưa nhập ghi chú");
        (await SendAsync(officer, code, "", new() { ["Text"] = "Đã gọi người nộp lúc 9 giờ" })).Status.ShouldBe(HttpStatusCode.Found);

        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        (await counter.GetAsync($"/ho-so/{code}")).Text.ShouldContain("Đã gọi người nộp lúc 9 giờ");
        var office = await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/", "Chuyên viên");
        var afar = await given.Program.Visit().SignInAsync(office.UserName);
        (await afar.GetAsync($"/ho-so/{code}")).Text.ShouldNotContain("Đã gọi người nộp");
        (await counter.GetAsync($"/ho-so/{code}/in/giay-tiep-nhan")).Text.ShouldNotContain("Đã gọi người nộp");
    }

    [Theory, OnEveryDatabase]
    public async Task Two_dossiers_that_belong_together_lead_to_each_other_until_they_are_parted(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (people, others) = (await given.PeopleAsync(), await given.PeopleAsync());
        var (one, two) = ((await given.ReceiveAsync(people.Counter.Seat)).Value, (await given.ReceiveAsync(people.Counter.Seat)).Value);
        var foreign = (await given.ReceiveAsync(others.Counter.Seat)).Value;
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);

        foreach (var wrong in new[] { foreign, one, "H44.101-250912-9999", "" })
        {
            (await SendAsync(counter, one, "Link", new() { ["Other"] = wrong })).Text.ShouldContain(
                "Không có hồ sơ khác",
                customMessage: wrong
            );
        }

        (
            await SendAsync(
                counter,
                one,
                "Link",
                new() { ["Other"] = two.Replace("-", " ", StringComparison.Ordinal), ["Why"] = "cùng thửa đất" }
            )
        ).Status.ShouldBe(HttpStatusCode.Found);
        (await SendAsync(counter, one, "Link", new() { ["Other"] = two })).Text.ShouldContain("đã được gắn");
        (await counter.GetAsync($"/ho-so/{two}")).Text.ShouldContain("cùng thửa đất");

        (await SendAsync(counter, two, "Unlink", new() { ["Other"] = one })).Status.ShouldBe(HttpStatusCode.Found);
        (await given.ReadAsync(db => db.Set<DossierLink>().CountAsync(link => link.OtherCode == one || link.OtherCode == two))).ShouldBe(0);
    }

    private static async Task<PageAnswer> SendAsync(Visitor visitor, string code, string handler, Dictionary<string, string> fields)
    {
        var page = await visitor.GetAsync($"/ho-so/{code}/ghi-chu");
        fields["__RequestVerificationToken"] = Hidden("__RequestVerificationToken");
        fields["SubmissionKey"] = Guid.NewGuid().ToString();
        fields["Drawn"] = Hidden("Drawn");
        using var content = new FormUrlEncodedContent(fields);
        var path = $"/ho-so/{code}/ghi-chu?handler={handler}";
        return await Visitor.ReadAsync(await visitor.Client.PostAsync(new Uri(path, UriKind.Relative), content), path);

        string Hidden(string field) => page.Html.QuerySelector($"input[name={field}]")?.GetAttribute("value") ?? string.Empty;
    }
}
