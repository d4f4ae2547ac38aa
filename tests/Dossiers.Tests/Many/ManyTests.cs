using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Many;

public sealed class ManyTests
{
    /// <summary>Certification of a copy from the original: answered within the day.</summary>
    private const string SameDay = "2.000815";

    [Theory, OnEveryDatabase]
    public async Task Many_are_assigned_after_a_preview_that_proposes_whoever_did_the_like_last_and_moves_nothing_silently(
        TestDatabase database
    )
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var other = await given.SeatAsync(Role.CaseOfficer, people.Commune.Path, "Công chức khác");
        var inHand = await ReceiveAsync(given, people);
        (await given.MoveAsync(people.Leader.Seat, inHand, "phan-cong", officer: people.Officer.Seat)).Refusal?.Message.ShouldBeNull();
        var (first, second) = (await ReceiveAsync(given, people), await ReceiveAsync(given, people));
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        var list = await leader.GetAsync("/ho-so?nhom=cho-phan-cong");
        list.Html.QuerySelectorAll("input[name=chosen]").Length.ShouldBe(2);

        var preview = await PreviewAsync(leader, list, "phan-cong", [first, second, inHand]);
        preview.Text.ShouldContain("Sẽ phân công 3 hồ sơ");
        Chosen(preview, first).ShouldBe($"{first}/{people.Officer.Seat.SeatId.Value}", "the officer did this procedure last");
        preview.Text.ShouldContain("(1)", customMessage: "what the officer has in hand");
        preview
            .Html.QuerySelector("main form[method=post]")!
            .GetAttribute("action")
            .ShouldBe("/ho-so/nhieu/phan-cong", "not the preview again");
        Chosen(preview, inHand).ShouldBeEmpty("whoever has it keeps it unless the leader says otherwise");

        var done = await PostAsync(
            leader,
            preview,
            "phan-cong",
            [new("each", Chosen(preview, first)), new("each", $"{second}/{other.Seat.SeatId.Value}"), new("each", "")]
        );

        done.Text.ShouldContain("Đã phân công 2 hồ sơ");
        (await HolderAsync(given, first)).ShouldBe(people.Officer.Seat.SeatId);
        (await HolderAsync(given, second)).ShouldBe(other.Seat.SeatId);
        (await HolderAsync(given, inHand)).ShouldBe(people.Officer.Seat.SeatId);
    }

    [Theory, OnEveryDatabase]
    public async Task Many_are_signed_at_once_after_a_preview_that_says_what_is_left_out_and_why(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var codes = new List<string>();
        foreach (var proposed in new[] { true, true, false })
        {
            codes.Add(await ReceiveAsync(given, people));
            (
                await given.MoveAsync(people.Leader.Seat, codes[^1], "phan-cong", officer: people.Officer.Seat)
            ).Refusal?.Message.ShouldBeNull();
            if (proposed)
            {
                var officer = await given.Program.Visit().SignInAsync(people.Officer.UserName);
                var form = await officer.GetAsync($"/ho-so/{codes[^1]}/trinh/ky-ket-qua");
                (await officer.SubmitAsync(form, "main form[enctype]", new() { ["Input.ResultNumber"] = "1/UBND" })).Status.ShouldBe(
                    HttpStatusCode.Found
                );
            }
        }

        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        var list = await leader.GetAsync("/ho-so?nhom=cho-ky");
        list.Html.QuerySelectorAll("input[name=chosen]").Length.ShouldBe(2);
        var preview = await PreviewAsync(leader, list, "ky", [.. codes]);
        preview.Text.ShouldContain("Sẽ ký 2 hồ sơ");
        preview.Text.ShouldContain("Không ký 1 hồ sơ");
        preview.Text.ShouldContain("Hồ sơ không có đề xuất nào đang chờ ký");

        (await PostAsync(leader, preview, "ky", Each(preview))).Text.ShouldContain("Đã ký 2 hồ sơ");
        foreach (var code in codes.Take(2))
        {
            (await StatusAsync(given, code)).ShouldBe(DossierStatus.Resolved);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task What_nobody_has_worked_on_waits_to_be_assigned_and_only_certifications_wait_to_be_signed(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var (certified, registered) = (await ReceiveAsync(given, people, SameDay), (await given.ReceiveAsync(people.Counter.Seat)).Value);
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);

        var (sign, assign) = (await leader.GetAsync("/ho-so?nhom=cho-ky"), await leader.GetAsync("/ho-so?nhom=cho-phan-cong"));
        Codes(sign).ShouldBe([certified]);
        Codes(assign).ShouldBe([registered]);
        (await PreviewAsync(leader, assign, "ky", [registered])).Text.ShouldContain("Không ký 1 hồ sơ");

        static IEnumerable<string?> Codes(PageAnswer list) =>
            list.Html.QuerySelectorAll("input[name=chosen]").Select(box => box.GetAttribute("value"));
    }

    [Theory, OnEveryDatabase]
    public async Task Certifications_of_a_day_are_received_signed_and_returned_in_three_acts(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var codes = new[] { await ReceiveAsync(given, people, SameDay), await ReceiveAsync(given, people, SameDay) };
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        var list = await leader.GetAsync("/ho-so");
        var preview = await PreviewAsync(leader, list, "ky", codes);
        preview.Text.ShouldContain("ký thẳng, cần số văn bản");

        (await PostAsync(leader, preview, "ky", Each(preview))).Text.ShouldContain("Chưa ký được 2 hồ sơ", Case.Sensitive, "no number");
        preview = await PreviewAsync(leader, list, "ky", codes);
        var signed = await PostAsync(leader, preview, "ky", [.. Each(preview), new($"numbers[{codes[0]}]", "15/SCT")]);
        signed.Text.ShouldContain("Đã ký 2 hồ sơ");
        (
            await given.ReadAsync(db => db.Set<Dossier>().Where(row => row.Code == codes[0]).Select(row => row.ResultNumber).SingleAsync())
        ).ShouldBe("15/SCT");
        (
            await given.ReadAsync(db => db.Set<Dossier>().Where(row => row.Code == codes[1]).Select(row => row.ResultNumber).SingleAsync())
        ).ShouldBe("16/SCT", "the next of the register");

        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var back = await PreviewAsync(counter, await counter.GetAsync("/ho-so"), "tra-ket-qua", codes);
        back.Html.QuerySelectorAll("input[name=each]").Length.ShouldBe(2);
        back.Html.QuerySelectorAll("input[name=each][checked]").ShouldBeEmpty("nobody has paid yet");
        var unpaid = await PostAsync(counter, back, "tra-ket-qua", Each(back));
        unpaid.Text.ShouldContain("Chưa trả kết quả được 2 hồ sơ", customMessage: "knowingly, and with a reason");
        foreach (var code in codes)
        {
            await given.ReadAsync(db =>
                db.Set<Dossier>().Where(row => row.Code == code).ExecuteUpdateAsync(set => set.SetProperty(row => row.Fee, 0L))
            );
        }

        back = await PreviewAsync(counter, await counter.GetAsync("/ho-so"), "tra-ket-qua", codes);
        (await PostAsync(counter, back, "tra-ket-qua", Each(back))).Text.ShouldContain("Đã trả kết quả 2 hồ sơ");
        (await StatusAsync(given, codes[1])).ShouldBe(DossierStatus.ResultReturned);
    }

    [Theory, OnEveryDatabase]
    public async Task Results_whose_fee_nobody_knows_are_returned_many_at_once_with_one_reason(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = await ReceiveAsync(given, people, SameDay);
        (await given.MoveAsync(people.Leader.Seat, code, "ky-ket-qua")).Refusal?.Message.ShouldBeNull();
        await given.ReadAsync(db =>
            db.Set<Dossier>().Where(row => row.Code == code).ExecuteUpdateAsync(set => set.SetProperty(row => row.Fee, (long?)null))
        );
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);

        var back = await PreviewAsync(counter, await counter.GetAsync("/ho-so"), "tra-ket-qua", [code]);
        back.Text.ShouldContain("Trả khi chưa có mức phí");
        back.Text.ShouldContain("Trần Mẫu Hoa", customMessage: "whoever hands it over sees to whom");
        var done = await PostAsync(counter, back, "tra-ket-qua", [.. Each(back), new("content", "Thủ tục không thu phí")]);

        done.Text.ShouldContain("Đã trả kết quả 1 hồ sơ");
        (await StatusAsync(given, code)).ShouldBe(DossierStatus.ResultReturned);
    }

    [Theory, OnEveryDatabase]
    public async Task Numbers_follow_one_another_within_the_register_of_a_procedure_alone(TestDatabase database)
    {
        const string Other = "2.000884";
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        string[] codes =
        [
            await ReceiveAsync(given, people, SameDay),
            await ReceiveAsync(given, people, Other),
            await ReceiveAsync(given, people, SameDay),
        ];
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        var preview = await PreviewAsync(leader, await leader.GetAsync("/ho-so"), "ky", codes);

        var signed = await PostAsync(leader, preview, "ky", [.. Each(preview), new($"numbers[{codes[0]}]", "0300/CT-SL")]);

        signed.Text.ShouldContain("Đã ký 2 hồ sơ");
        signed.Text.ShouldContain("Chưa ký được 1 hồ sơ", customMessage: "the other register has its own numbers");
        signed.Html.QuerySelector($"form input[name=chosen][value='{codes[1]}']").ShouldNotBeNull("a way to go on");
        (await StatusAsync(given, codes[1])).ShouldNotBe(DossierStatus.Resolved);
        (
            await given.ReadAsync(db => db.Set<Dossier>().Where(row => row.Code == codes[2]).Select(row => row.ResultNumber).SingleAsync())
        ).ShouldBe("0301/CT-SL");
    }

    [Theory, OnEveryDatabase]
    public async Task Nothing_reaches_the_leader_s_signature_without_something_to_sign(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = await ReceiveAsync(given, people, "1.001022");
        (await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat)).Refusal?.Message.ShouldBeNull();
        var officer = await given.Program.Visit().SignInAsync(people.Officer.UserName);

        // On to the last step before the signature, if there is one between.
        while (!(await given.MoveAsync(people.Officer.Seat, code, "chuyen-buoc")).IsRefused) { }

        var preview = await PreviewAsync(officer, await officer.GetAsync("/ho-so"), "chuyen-buoc", [code]);
        preview.Text.ShouldContain("Không chuyển bước 1 hồ sơ");
        preview.Text.ShouldContain("chưa có đề xuất để ký");
        (await given.MoveAsync(people.Officer.Seat, code, "chuyen-buoc")).Refusal!.Code.ShouldBe("dossier.propose-first");
    }

    [Theory, OnEveryDatabase]
    public async Task Nobody_does_at_once_what_he_may_not_do_singly(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (people, others) = (await given.PeopleAsync(), await given.PeopleAsync());
        var code = await ReceiveAsync(given, people);
        var stranger = await given.Program.Visit().SignInAsync(others.Leader.UserName);
        var page = await PreviewAsync(stranger, await stranger.GetAsync("/ho-so"), "phan-cong", [code]);
        page.Text.ShouldContain("Không có hồ sơ này trong phạm vi đơn vị");

        var officer = others.Officer.Seat.SeatId.Value;
        var forced = await PostAsync(stranger, page, "phan-cong", [new("each", $"{code}/{officer}")]);
        forced.Text.ShouldContain("Đã phân công 0 hồ sơ");

        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        (await PreviewAsync(counter, await counter.GetAsync("/ho-so"), "ky", [code])).Status.ShouldBe(HttpStatusCode.NotFound);
        (await HolderAsync(given, code)).ShouldBeNull();
    }

    private static async Task<string> ReceiveAsync(Given given, CommunePeople people, string procedure = "1.000656") =>
        (await given.ReceiveAsync(people.Counter.Seat, procedure)).Value;

    private static Task<SeatId?> HolderAsync(Given given, string code) =>
        given.ReadAsync(db => db.Set<Dossier>().Where(row => row.Code == code).Select(row => row.HolderSeatId).SingleAsync());

    private static Task<DossierStatus> StatusAsync(Given given, string code) =>
        given.ReadAsync(db => db.Set<Dossier>().Where(row => row.Code == code).Select(row => row.Status).SingleAsync());

    private static string Chosen(PageAnswer preview, string code) =>
        preview
            .Html.QuerySelectorAll("select[name=each]")
            .Single(select => select.GetAttribute("aria-label")!.Contains(code, StringComparison.Ordinal))
            .QuerySelector("option[selected]")
            ?.GetAttribute("value")
        ?? string.Empty;

    private static KeyValuePair<string, string>[] Each(PageAnswer preview) =>
        [.. preview.Html.QuerySelectorAll("input[name=each]").Select(box => KeyValuePair.Create("each", box.GetAttribute("value")!))];

    private static Task<PageAnswer> PreviewAsync(Visitor visitor, PageAnswer page, string act, string[] codes) =>
        PostAsync(visitor, page, $"{act}?handler=Preview", [.. codes.Select(code => KeyValuePair.Create("chosen", code))]);

    private static async Task<PageAnswer> PostAsync(Visitor visitor, PageAnswer page, string act, KeyValuePair<string, string>[] fields)
    {
        string Hidden(string field) => page.Html.QuerySelector($"input[name={field}]")?.GetAttribute("value") ?? string.Empty;
        var all = fields
            .Append(new("__RequestVerificationToken", Hidden("__RequestVerificationToken")))
            .Append(new("SubmissionKey", Guid.NewGuid().ToString()))
            .Append(new("Drawn", Hidden("Drawn")));
        using var content = new FormUrlEncodedContent(all);
        var path = $"/ho-so/nhieu/{act}";
        return await Visitor.ReadAsync(await visitor.Client.PostAsync(new Uri(path, UriKind.Relative), content), path);
    }
}
