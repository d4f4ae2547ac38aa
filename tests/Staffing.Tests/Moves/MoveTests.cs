using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Writing;
using ThongSuot.Staffing.Moves;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing.Tests.Moves;

public sealed class MoveTests
{
    [Theory, OnEveryDatabase]
    public async Task A_secondment_goes_from_proposal_through_consent_and_decision_to_the_return(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var staff = await Staff.OnAsync(new Given(program));
        var (person, post) = (await staff.PersonAsync(staff.Sender), await staff.PostAsync(staff.Receiver, "xd-xay-dung", 2));
        (await staff.ProposeAsync(person, post)).Refusal!.Code.ShouldBe("staffing.speciality-missing");
        var target = await staff.Given.ReadAsync(db =>
            db.Posts.AsNoTracking().FirstAsync(row => row.OwnerPath == staff.Receiver.Path && row.PositionCode == "mt-dia-chinh")
        );
        var move = await staff.DecidedAsync(person, target);
        (await staff.ProposeAsync(person, target)).Refusal!.Code.ShouldBe("staffing.already-moving");

        (await staff.ActAsync(staff.ReceiverLead.Seat, move, MoveAct.Start)).ShouldBe("staffing.too-early");
        program.Clock.Set("2025-09-14 08:00");
        (await staff.ActAsync(staff.ReceiverLead.Seat, move, MoveAct.Start)).ShouldBeNull();
        var receiver = await program.Visit().SignInAsync(staff.ReceiverLead.UserName);
        (await receiver.GetAsync("/nhan-su/nguoi?nhom=den")).Text.ShouldContain(person.Code);
        (await receiver.GetAsync("/nhan-su/nguoi?nhom=bien-che")).Text.ShouldNotContain(person.Code);
        var sender = await program.Visit().SignInAsync(staff.SenderLead.UserName);
        (await sender.GetAsync("/nhan-su/nguoi?nhom=di")).Text.ShouldContain(person.Code);

        (await staff.ActAsync(staff.SenderLead.Seat, move, MoveAct.Return)).ShouldBe("staffing.not-yours");
        program.Clock.Set("2026-03-14 08:00");
        (await staff.ActAsync(staff.Director.Seat, move, MoveAct.Return)).ShouldBeNull();
        receiver = await program.Visit().SignInAsync(staff.ReceiverLead.UserName);
        sender = await program.Visit().SignInAsync(staff.SenderLead.UserName);
        (await receiver.GetAsync("/nhan-su/nguoi?nhom=den")).Text.ShouldNotContain(person.Code);
        var shown = await sender.GetAsync($"/nhan-su/dieu-dong/{move}");
        shown.Text.ShouldContain("Hết thời hạn, trở về");
        shown.Text.ShouldContain("Nơi cử; nơi nhận giao việc và đánh giá");
        var deeds = await staff.Given.ReadAsync(db =>
            db.Set<DeedRow>()
                .AsNoTracking()
                .Where(row => row.SubjectKind == StaffQueries.MoveKindName)
                .OrderBy(row => row.Sequence)
                .Select(row => row.Act)
                .ToListAsync()
        );
        deeds.ShouldBe([
            "staffing.move-proposed",
            "staffing.move-y-kien-nguoi",
            "staffing.move-y-kien-noi-cu",
            "staffing.move-y-kien-noi-nhan",
            "staffing.move-quyet-dinh",
            "staffing.move-nhan-cong-tac",
            "staffing.move-tro-ve",
        ]);
        (
            await staff.Given.ReadAsync(db => db.Set<Notice>().AsNoTracking().CountAsync(row => row.UnitPath == staff.Receiver.Path))
        ).ShouldBe(7);
    }

    [Theory, OnEveryDatabase]
    public async Task Of_two_planners_who_want_the_same_person_the_second_is_told_by_whom_it_is_held(TestDatabase database)
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(database));
        var (person, post) = (await staff.PersonAsync(staff.Sender), await staff.PostAsync(staff.Receiver, "xd-ha-tang", 1));
        var target = await staff.Given.ReadAsync(db =>
            db.Posts.AsNoTracking().FirstAsync(row => row.OwnerPath == staff.Receiver.Path && row.PositionCode == "mt-dia-chinh")
        );
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => staff.ProposeAsync(person, target)));

        var won = answers.Single(answer => !answer.IsRefused).Value;
        answers
            .Where(answer => answer.IsRefused)
            .Select(answer => answer.Refusal!.Code)
            .ShouldAllBe(code => code == "staffing.already-moving" || code == "write.changed-meanwhile");
        (await staff.ProposeAsync(person, target)).Refusal!.Message.ShouldContain(won);
        post.Quota.ShouldBe(1);
    }

    [Theory, OnEveryDatabase]
    public async Task Ready_proposals_are_decided_together_or_not_at_all(TestDatabase database)
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(database));
        var target = await staff.Given.ReadAsync(db => db.Posts.AsNoTracking().FirstAsync(row => row.OwnerPath == staff.Receiver.Path));
        var codes = new List<string>();
        foreach (var _ in Enumerable.Range(0, 3))
        {
            codes.Add((await staff.ProposeAsync(await staff.PersonAsync(staff.Sender), target)).Value);
        }

        foreach (var code in codes.Take(2))
        {
            await staff.ActAsync(staff.Office.Seat, code, MoveAct.Consult);
            await staff.ActAsync(staff.Office.Seat, code, MoveAct.SenderConsent);
            await staff.ActAsync(staff.Office.Seat, code, MoveAct.ReceiverConsent);
        }

        var visitor = await staff.Given.Program.Visit().SignInAsync(staff.Director.UserName);
        var path = $"/nhan-su/dieu-dong?nhom=cho-quyet-dinh&don-vi={Uri.EscapeDataString(staff.Sender.Path)}";
        var page = await visitor.GetAsync(path);
        page.Text.ShouldContain(codes[0]);
        page.Text.ShouldNotContain(codes[2]);
        (await visitor.SubmitAsync(page, "#quyet-dinh", new() { ["Input.Number"] = "301/QĐ-UBND" })).Errors.ShouldBe([
            "Chưa chọn dòng nào. Đánh dấu các dòng cần làm.",
        ]);

        async Task<PageAnswer> SendAsync(string? number, IEnumerable<string> chosen)
        {
            var fields = page
                .Html.QuerySelectorAll("#quyet-dinh input[type=hidden]")
                .Select(field => new KeyValuePair<string, string>(field.GetAttribute("name")!, field.GetAttribute("value")!))
                .ToList();
            fields.RemoveAll(field => field.Key == "SubmissionKey");
            fields.AddRange(chosen.Select(code => new KeyValuePair<string, string>("Input.Codes", code)));
            fields.Add(new("Input.Number", number ?? string.Empty));
            fields.Add(new("Input.On", "2025-09-11"));
            using var content = new FormUrlEncodedContent(fields);
            using var answer = await visitor.Client.PostAsync(new Uri(path, UriKind.Relative), content);
            var source = await answer.Content.ReadAsStringAsync();
            return new PageAnswer(
                path,
                answer.StatusCode,
                answer.Headers.Location?.OriginalString,
                new AngleSharp.Html.Parser.HtmlParser().ParseDocument(source),
                source
            );
        }

        (await SendAsync("301/QĐ-UBND", codes)).Text.ShouldContain($"{codes[2]}: {codes[2]} còn thiếu");
        (
            await staff.Given.ReadAsync(db =>
                db.StaffMoves.AsNoTracking().CountAsync(row => codes.Contains(row.Code) && row.State == MoveState.Decided)
            )
        ).ShouldBe(0);
        (await SendAsync(null, codes.Take(2))).Status.ShouldBe(HttpStatusCode.BadRequest);
        var done = await SendAsync("301/QĐ-UBND", codes.Take(2));
        done.Status.ShouldBe(HttpStatusCode.Found, done.Text);
        (await visitor.GetAsync(done.Location!)).Text.ShouldContain("2 lượt");
    }

    [Fact]
    public async Task The_decision_is_a_document_with_number_names_and_term_and_taking_it_is_a_reading_of_the_person()
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var person = await staff.PersonAsync(staff.Sender);
        var target = await staff.Given.ReadAsync(db => db.Posts.AsNoTracking().FirstAsync(row => row.OwnerPath == staff.Receiver.Path));
        var move = await staff.DecidedAsync(person, target);
        var visitor = await staff.Given.Program.Visit().SignInAsync(staff.Office.UserName);
        using var answer = await visitor.Client.GetAsync(new Uri($"/nhan-su/dieu-dong/quyet-dinh?ma={move}", UriKind.Relative));

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var text = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var words = System.Text.RegularExpressions.Regex.Replace(await text.ReadToEndAsync(), "<[^>]+>", " ");
        foreach (
            var wanted in new[]
            {
                "125",
                "QĐ-UBND",
                person.Name,
                "15/4/1985",
                staff.Receiver.Name,
                "từ ngày 14/9/2025 đến hết ngày 13/3/2026",
                "nơi cử trả lương",
                "Nghị định số 170/2025/NĐ-CP",
            }
        )
        {
            words.ShouldContain(wanted);
        }

        (
            await staff.Given.ReadAsync(db =>
                db.Set<DeedRow>().AsNoTracking().CountAsync(row => row.SubjectId == person.Id.Value && row.Act == "staffing.person-read")
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task Each_body_speaks_for_itself_and_strangers_see_nothing()
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var target = await staff.Given.ReadAsync(db => db.Posts.AsNoTracking().FirstAsync(row => row.OwnerPath == staff.Receiver.Path));
        var move = (await staff.ProposeAsync(await staff.PersonAsync(staff.Sender), target)).Value;
        var stranger = await staff.Given.SeatAsync(Role.CommuneLeader, staff.Given.Commune().Path);

        (await staff.ActAsync(staff.SenderLead.Seat, move, MoveAct.ReceiverConsent)).ShouldBe("staffing.not-yours");
        (await staff.ActAsync(staff.ReceiverLead.Seat, move, MoveAct.SenderConsent)).ShouldBe("staffing.not-yours");
        (await staff.ActAsync(staff.ReceiverLead.Seat, move, MoveAct.Consult)).ShouldBe("staffing.not-yours");
        (await staff.ActAsync(staff.SenderLead.Seat, move, MoveAct.Decide)).ShouldBe("staffing.not-yours");
        (await staff.ActAsync(stranger.Seat, move, MoveAct.SenderConsent)).ShouldBe("staffing.not-found");
        (await staff.ActAsync(staff.SenderLead.Seat, move, MoveAct.SenderConsent, paper: false)).ShouldBeNull("it speaks for itself");
        (await staff.ActAsync(staff.Office.Seat, move, MoveAct.ReceiverConsent, paper: false)).ShouldBe("staffing.paper-file-missing");
        var visitor = await staff.Given.Program.Visit().SignInAsync(stranger.UserName);
        (await visitor.GetAsync($"/nhan-su/dieu-dong/{move}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.GetAsync($"/nhan-su/dieu-dong/quyet-dinh?ma={move}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.GetAsync("/nhan-su/dieu-dong?nhom=tat-ca")).Text.ShouldNotContain(move);
    }

    [Fact]
    public async Task A_page_keeps_what_was_typed_and_puts_the_refusal_at_its_field()
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var (person, visitor) = (
            await staff.PersonAsync(staff.Sender),
            await staff.Given.Program.Visit().SignInAsync(staff.Office.UserName)
        );
        var page = await visitor.GetAsync(
            $"/nhan-su/dieu-dong/de-xuat?nguoi={person.Code}&den={Uri.EscapeDataString(staff.Receiver.Path)}"
        );
        page.Text.ShouldContain("dưới mức giữ lại tối thiểu 2");
        async Task<PageAnswer> SendAsync(Dictionary<string, string?> values) =>
            await visitor.SubmitAsync(page, "#de-xuat", new Dictionary<string, string?>(values) { ["SubmissionKey"] = null });

        var refused = await SendAsync(new() { ["Input.Reason"] = "Bù thiếu", ["Input.EndsOn"] = "2029-12-31" });
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.ErrorAt("Input.EndsOn").ShouldNotBeNull().ShouldContain("36 tháng");
        refused.Html.QuerySelector("#Input_Reason")!.TextContent.ShouldBe("Bù thiếu");
        (await SendAsync(new() { ["Input.Reason"] = "" })).ErrorAt("Input.Reason").ShouldNotBeNull();
        (await SendAsync(new() { ["Input.Reason"] = "x", ["Input.Person"] = "KHONG-CO" })).ErrorAt("Input.Person").ShouldNotBeNull();
        (await SendAsync(new() { ["Input.Reason"] = "x", ["Input.Post"] = Guid.NewGuid().ToString() }))
            .ErrorAt("Input.Post")
            .ShouldNotBeNull();
        var done = await SendAsync(new() { ["Input.Reason"] = "Bù thiếu" });
        done.Status.ShouldBe(HttpStatusCode.Found, done.Text);

        var act = await visitor.GetAsync(done.Location + "/viec/y-kien-nguoi");
        var unanswered = await visitor.SubmitAsync(act, "main form", new() { ["Input.Words"] = "Đồng ý", ["SubmissionKey"] = null });
        unanswered.ErrorAt("Input.Agrees").ShouldNotBeNull();
        (await visitor.SubmitAsync(act, "main form", new() { ["Input.Agrees"] = "true", ["SubmissionKey"] = null }))
            .ErrorAt("Input.Words")
            .ShouldNotBeNull();
        (await visitor.GetAsync(done.Location + "/viec/nhan-cong-tac")).Text.ShouldContain(
            "Trạng thái “Đang lấy ý kiến” nên không ghi nhận công tác được."
        );
        (await visitor.GetAsync(done.Location + "/viec/khong-co")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_post_that_one_alone_holds_takes_no_second_holder()
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var post = await staff.PostAsync(staff.Receiver, "truong-phong", 1);
        var holder = await staff.PersonAsync(staff.Receiver, position: "truong-phong");
        var leader = await staff.PersonAsync(staff.Sender, position: "truong-phong");
        var start = Sample.Today.AddDays(3);

        var refused = (
            await staff.ProposeAsync(leader, post, MoveKind.Rotation, start, start.AddMonths(36).AddDays(-1))
        ).Refusal.ShouldNotBeNull();
        refused.Code.ShouldBe("staffing.single-taken");
        refused.Message.ShouldContain(holder.Code);
    }
}
