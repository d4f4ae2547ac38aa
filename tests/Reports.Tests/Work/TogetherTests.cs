using System.Net;
using ThongSuot.Platform.Access;
using ThongSuot.Reports.Filling;

namespace ThongSuot.Reports.Tests.Work;

/// <summary>Two people on one draft, and what a refused signature leaves of it.</summary>
public sealed class TogetherTests
{
    private const string Period = "2025-m8";
    private const string Form = "form[data-draft]";

    [Theory, OnEveryDatabase]
    public async Task Whoever_saves_after_a_colleague_sees_both_numbers_before_one_is_written_over(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var path = FillingLabels.PathOf(await people.AskAsync(), Period);
        var officer = await people.Given.Program.Visit().SignInAsync(people.Officer.UserName);
        var other = await people.Given.SeatAsync(Role.CaseOfficer, people.Commune.Path + "van-phong/", "Công chức Văn hóa – Xã hội");
        var late = await people.Given.Program.Visit().SignInAsync(other.UserName);
        var before = await late.GetAsync(path);
        (await officer.SubmitAsync(await officer.GetAsync(path), Form, Values(("c2", "61"), ("c5", "3")))).Status.ShouldBe(
            HttpStatusCode.Found
        );

        var refused = await late.SubmitAsync(before, Form, Values(("c2", "99")));
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.Single().ShouldStartWith($"Báo cáo đã thay đổi sau khi trang được mở: {people.Officer.Seat.Signature} lưu lúc ");
        refused.Errors.Single().ShouldNotContain("..");
        var said = refused.Html.QuerySelectorAll("[data-other]").Select(one => one.TextContent).ToList();
        said.Count.ShouldBe(2);
        said[0].ShouldStartWith($"{people.Officer.Seat.Signature} lưu 61 lúc ");
        said[0].ShouldEndWith("; trên trang này: 99.");
        said[1].ShouldEndWith("; trên trang này: ô trống.");
        BoxOf(refused, "c2").ShouldBe("99");
        BoxOf(await officer.GetAsync(path), "c2").ShouldBe("61");

        // Now it is a choice of somebody who has seen both.
        (await late.SubmitAsync(refused, Form, Values(("c5", "3")))).Status.ShouldBe(HttpStatusCode.Found);
        var after = await officer.GetAsync(path);
        (BoxOf(after, "c2"), BoxOf(after, "c5")).ShouldBe(("99", "3"));
    }

    [Theory, OnEveryDatabase]
    public async Task A_number_that_cannot_be_read_makes_no_stale_page_a_fresh_one(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var path = FillingLabels.PathOf(await people.AskAsync(), Period);
        var officer = await people.Given.Program.Visit().SignInAsync(people.Officer.UserName);
        var late = await people.Given.Program.Visit().SignInAsync(people.Leader.UserName);
        var before = await late.GetAsync(path);
        await officer.SubmitAsync(await officer.GetAsync(path), Form, Values(("c2", "61")));

        var unreadable = await late.SubmitAsync(before, Form, Values(("c2", "hai")));
        unreadable.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await late.SubmitAsync(unreadable, Form, Values(("c2", "99")))).Errors.Single().ShouldContain("đã thay đổi sau khi trang được mở");
        BoxOf(await officer.GetAsync(path), "c2").ShouldBe("61");
    }

    [Theory, OnEveryDatabase]
    public async Task A_refused_signature_keeps_what_was_typed_and_empties_nothing_in_the_draft(TestDatabase database)
    {
        var people = await ReportPeople.OnAsync(database);
        var path = FillingLabels.PathOf(await people.AskAsync(), Period);
        var officer = await people.Given.Program.Visit().SignInAsync(people.Officer.UserName);
        await officer.SubmitAsync(await officer.GetAsync(path), Form, Values(("c2", "12"), ("c3", "8"), ("c4", "4")), button: null);
        var leader = await people.Given.Program.Visit().SignInAsync(people.Leader.UserName);

        var refused = await SignAsync(leader, await leader.GetAsync(path), Values(("c2", string.Empty), ("c5", "2")));
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.ErrorAt("Input.Cells[c2].Value").ShouldStartWith("Chưa có số của “Lượt thăm hộ nghèo”.");
        (BoxOf(refused, "c2"), BoxOf(refused, "c5")).ShouldBe((string.Empty, "2"));
        refused.Html.QuerySelector("[data-other]")!.TextContent.ShouldBe("Nháp đang giữ 12; trên trang này: ô trống.");
        var draft = await officer.GetAsync(path);
        (BoxOf(draft, "c2"), BoxOf(draft, "c3"), BoxOf(draft, "c5")).ShouldBe(("12", "8", "2"));

        // The page goes on: nobody else changed anything.
        var signed = await SignAsync(leader, refused, Values(("c2", "12")));
        signed.Status.ShouldBe(HttpStatusCode.Found, signed.Text);
        (await officer.GetAsync(path)).Text.ShouldContain("Đã gửi");
    }

    private static Task<PageAnswer> SignAsync(Visitor visitor, PageAnswer page, Dictionary<string, string?> values)
    {
        var address = page.Html.QuerySelector($"{Form} button[data-default]")!.GetAttribute("formaction");
        page.Html.QuerySelector(Form)!.SetAttribute("action", address);
        return visitor.SubmitAsync(page, Form, values);
    }

    private static Dictionary<string, string?> Values(params (string Key, string Value)[] cells) =>
        cells.ToDictionary(cell => $"Input.Cells[{cell.Key}].Value", cell => (string?)cell.Value);

    private static string BoxOf(PageAnswer page, string key) =>
        page.Html.QuerySelector($"[name='Input.Cells[{key}].Value']")!.GetAttribute("value") ?? string.Empty;
}
