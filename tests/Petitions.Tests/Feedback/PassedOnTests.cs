using ThongSuot.Petitions.Feedback;
using ThongSuot.Platform.Access;

namespace ThongSuot.Petitions.Tests.Feedback;

public sealed class PassedOnTests
{
    private const string Department = "/25/so-y-te/";

    [Theory, OnEveryDatabase]
    public async Task Passing_on_late_stays_on_page_list_and_board_of_the_unit_that_was_late(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var code = (await heard.SendAsync()).Value.Code;

        (await heard.MoveAsync(heard.Officer.Seat, code, FeedbackAct.Forward, unit: Department, after: 60)).Refusal.ShouldBeNull();

        var late = await heard.Given.ReadAsync(db => PassedOn.LateAsync(db, "25", new Scope(heard.Commune.Path), default));
        late.Single().UnitPath.ShouldBe(heard.Commune.Path);
        late[0].Text.ShouldContain("chậm");
        var leader = await heard.Given.Program.Visit().SignInAsync(heard.Leader.UserName);
        (await leader.GetAsync("/pakn?nhom=chuyen-cham")).Text.ShouldContain(code);
        var board = await leader.GetAsync("/pakn/bang");
        board.Html.QuerySelectorAll("a[href*='nhom=chuyen-cham']").Single().TextContent.ShouldBe("1");
        var province = await heard.Given.SeatAsync(Role.ProvinceOffice, "/25/", "Chuyên viên Văn phòng");
        var above = await heard.Given.Program.Visit().SignInAsync(province.UserName);
        (await above.GetAsync($"/pakn/{code}")).Text.ShouldContain("Chuyển chậm");
        (await above.GetAsync($"/pakn?nhom=chuyen-cham&don-vi={Uri.EscapeDataString(heard.Commune.Path)}")).Text.ShouldContain(code);
    }

    [Theory, OnEveryDatabase]
    public async Task What_comes_back_has_the_days_it_had_and_passing_on_in_time_leaves_no_mark(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var officer = await heard.Given.SeatAsync(Role.CaseOfficer, Department, "Chuyên viên");
        var code = (await heard.SendAsync()).Value.Code;
        var before = await heard.FeedbackAsync(code);

        (await heard.MoveAsync(heard.Officer.Seat, code, FeedbackAct.Forward, unit: Department)).Refusal.ShouldBeNull();
        (await heard.MoveAsync(officer.Seat, code, FeedbackAct.Forward, unit: heard.Commune.Path, after: 3)).Refusal.ShouldBeNull();

        var back = await heard.FeedbackAsync(code);
        (back.UnitPath, back.AnswerBy, back.ForwardBy).ShouldBe((heard.Commune.Path, before.AnswerBy, before.ForwardBy));
        (await heard.Given.ReadAsync(db => PassedOn.LateAsync(db, back, default))).ShouldBeEmpty();
        (await heard.MoveAsync(heard.Officer.Seat, code, FeedbackAct.Forward, unit: Department, after: 60)).Refusal.ShouldBeNull();
        (await heard.Given.ReadAsync(db => PassedOn.LateAsync(db, back, default))).Single().UnitPath.ShouldBe(heard.Commune.Path);
    }

    [Theory, OnEveryDatabase]
    public async Task After_it_is_opened_again_the_sender_sees_the_earlier_answer_and_his_rating(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var receipt = await heard.AnsweredAsync();
        var citizen = heard.Given.Program.Visit();
        async Task<PageAnswer> LookAsync() =>
            await citizen.SubmitAsync(
                await citizen.GetAsync("/phan-anh/theo-doi"),
                "form.short",
                new() { ["Input.Code"] = receipt.Code, ["Input.Pin"] = receipt.Pin }
            );
        await citizen.SubmitAsync(await LookAsync(), "form[action*='Rate']", new() { ["Input.Rating"] = "2" });

        (await heard.MoveAsync(heard.Leader.Seat, receipt.Code, FeedbackAct.Reopen)).Refusal.ShouldBeNull();
        var draft = new AnswerDraft("Phản ánh về chậm trả kết quả", "Trả lời mới chưa duyệt.", false);
        (await heard.MoveAsync(heard.Officer.Seat, receipt.Code, FeedbackAct.Prepare, draft: draft)).Refusal.ShouldBeNull();

        var page = await LookAsync();
        page.Text.ShouldContain("được xem lại");
        page.Text.ShouldContain("Đã trả kết quả và rút kinh nghiệm.");
        page.Text.ShouldContain("Không hài lòng");
        page.Text.ShouldNotContain("Trả lời mới chưa duyệt.");
    }
}
