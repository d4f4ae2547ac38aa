using System.Net;
using ThongSuot.Platform.Access;

namespace ThongSuot.Benefits.Tests.Many;

public sealed class ManyTests
{
    [Theory, OnEveryDatabase]
    public async Task Many_cases_are_approved_decided_and_paid_after_a_look_at_each(TestDatabase database)
    {
        var office = await Office.OnAsync(await Given.OnAsync(database));
        var codes = new[] { await office.FileAsync(), await office.FileAsync(), await office.FileAsync() };
        foreach (var code in codes.Take(2))
        {
            (await office.MoveAsync(office.Head.Seat, code, CaseAct.Submit)).ShouldBeNull();
        }

        var province = await office.Given.Program.Visit().SignInAsync(office.Province.UserName);
        var approve = await ChooseAsync(province, $"/che-do?nhom=cho-duyet&don-vi={office.Commune.Path}", "duyet", codes);
        approve.Text.ShouldContain("Sẽ duyệt 2 hồ sơ");
        approve.Text.ShouldContain("Không duyệt 1 hồ sơ");
        (await SendAsync(province, approve, codes[..2])).Text.ShouldContain("Đã duyệt 2 hồ sơ");

        // The one who approved is told for each that somebody else decides.
        (
            await ChooseAsync(province, $"/che-do?nhom=cho-quyet-dinh&don-vi={office.Commune.Path}", "quyet-dinh", codes[..2])
        ).Text.ShouldContain("Người đã phê duyệt hồ sơ không ghi quyết định");
        var leader = await office.Given.Program.Visit().SignInAsync(office.Leader.UserName);
        var decide = await ChooseAsync(leader, $"/che-do?nhom=cho-quyet-dinh&don-vi={office.Commune.Path}", "quyet-dinh", codes[..2]);
        (await SendAsync(leader, decide, codes[..2], ("Input.On", "2025-09-11"))).ErrorAt("Input.Number").ShouldNotBeNull();
        (
            await SendAsync(
                leader,
                decide,
                codes[..2],
                ("Input.Number", "1500/QĐ-UBND"),
                ("Input.On", "2025-09-11"),
                ("Input.SignerTitle", "Chủ tịch"),
                ("Input.SignerName", "Nguyễn Mẫu Sơn")
            )
        ).Text.ShouldContain("Đã ghi quyết định cho 2 hồ sơ");

        var clerk = await office.Given.Program.Visit().SignInAsync(office.Clerk.UserName);
        (await ChooseAsync(clerk, "/che-do?nhom=cho-chi-tra", "chi-tra", codes[..2])).Text.ShouldContain(
            "Kế toán hoặc lãnh đạo của đơn vị ghi chi trả"
        );
        var head = await office.Given.SeatAsync(Role.CommuneLeader, office.Commune.Path, "Phó Chủ tịch UBND");
        var payer = await office.Given.Program.Visit().SignInAsync(head.UserName);
        var pay = await ChooseAsync(payer, "/che-do?nhom=cho-chi-tra", "chi-tra", codes[..2]);
        pay.Text.ShouldContain("Nguyễn Mẫu An", customMessage: "whoever pays sees whom");
        (await SendAsync(payer, pay, codes[..2], ("Input.On", "2025-09-11"))).ErrorAt("Input.Number").ShouldNotBeNull("a voucher");
        (await SendAsync(payer, pay, codes[..2], ("Input.On", "2025-09-11"), ("Input.Number", "UNC 15"))).Text.ShouldContain(
            "Đã ghi chi trả 2 hồ sơ"
        );
        var own = await ChooseAsync(payer, "/che-do?nhom=cho-xac-nhan", "xac-nhan-chi", codes[..2]);
        (await SendAsync(payer, own, codes[..2])).Text.ShouldContain("Người ghi khoản chi không tự xác nhận");
        var chair = await office.Given.SeatAsync(Role.CommuneLeader, office.Commune.Path, "Chủ tịch UBND");
        var confirms = await office.Given.Program.Visit().SignInAsync(chair.UserName);
        var waiting = await ChooseAsync(confirms, "/che-do?nhom=cho-xac-nhan", "xac-nhan-chi", codes[..2]);
        (await SendAsync(confirms, waiting, codes[..2])).Text.ShouldContain("Đã xác nhận 2 hồ sơ");
        foreach (var code in codes.Take(2))
        {
            var row = await office.RowAsync(code);
            (row.State, row.LeftToPay).ShouldBe((CaseState.Paid, 0));
            row.Decisions[0].Number.ShouldBe(code == codes[0] ? "1500/QĐ-UBND" : "1501/QĐ-UBND", "each decision has its own number");
        }
    }

    private static async Task<PageAnswer> ChooseAsync(Visitor visitor, string list, string act, IEnumerable<string> codes) =>
        await PostAsync(visitor, await visitor.GetAsync(list), "#nhieu", $"/che-do/nhieu/{act}?handler=Preview", codes, "chosen");

    private static Task<PageAnswer> SendAsync(
        Visitor visitor,
        PageAnswer page,
        IEnumerable<string> codes,
        params (string, string)[] values
    ) => PostAsync(visitor, page, "#nhieu", page.Html.QuerySelector("#nhieu")!.GetAttribute("action")!, codes, "each", values);

    private static async Task<PageAnswer> PostAsync(
        Visitor visitor,
        PageAnswer page,
        string form,
        string to,
        IEnumerable<string> codes,
        string name,
        params (string Name, string Value)[] values
    )
    {
        var fields = page
            .Html.QuerySelectorAll($"{form} input[type=hidden]")
            .Select(field => new KeyValuePair<string, string>(field.GetAttribute("name")!, field.GetAttribute("value") ?? string.Empty))
            .Where(field => field.Key != "SubmissionKey")
            .Append(new("SubmissionKey", Guid.NewGuid().ToString("N")))
            .Concat(codes.Select(code => new KeyValuePair<string, string>(name, code)))
            .Concat(values.Select(value => new KeyValuePair<string, string>(value.Name, value.Value)));
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await visitor.Client.PostAsync(new Uri(to, UriKind.Relative), content);
        var source = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.BadRequest);
        return new PageAnswer(to, answer.StatusCode, null, new AngleSharp.Html.Parser.HtmlParser().ParseDocument(source), source);
    }
}
