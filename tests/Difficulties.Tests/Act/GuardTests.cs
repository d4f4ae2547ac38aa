using ThongSuot.Difficulties.Act;
using ThongSuot.Platform.Access;
using ThongSuot.TestKit;

namespace ThongSuot.Difficulties.Tests.Act;

/// <summary>What is typed must be possible: dates within reach, numbers that look like numbers, nothing asked twice.</summary>
public sealed class GuardTests
{
    private static readonly DateOnly AnotherCentury = new(2125, 9, 18);

    [Theory, OnEveryDatabase]
    public async Task More_time_for_whoever_has_it_already_is_given_with_a_reason_and_the_old_day_stands_beside(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 1);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.AssignAsync(code);
        var later = desk.Assignment(new DateOnly(2025, 9, 25));

        var refused = (await desk.ActAsync(code, DifficultyAct.Assign, desk.Office.Seat, later)).Refusal!;
        (refused.Code, refused.Field).ShouldBe(("difficulty.postponed-without-reason", "Content"));
        refused.Message.ShouldContain("17:00 ngày 18/9/2025");
        (await desk.ActAsync(code, DifficultyAct.Assign, desk.Office.Seat, later with { Content = "." })).IsRefused.ShouldBeTrue();

        (
            await desk.ActAsync(code, DifficultyAct.Assign, desk.Office.Seat, later with { Content = "Chờ Bộ Tài chính trả lời" })
        ).Refusal.ShouldBeNull();
        var office = await desk.Given.Program.Visit().SignInAsync(desk.Office.UserName);
        (await office.GetAsync($"/vuong-mac/{code}")).Text.ShouldContain(
            "(trước: 17:00 ngày 18/9/2025). Lý do lùi hạn: Chờ Bộ Tài chính trả lời"
        );
    }

    [Theory]
    [InlineData("12", "", "", "difficulty.document-not-named")]
    [InlineData("12", "Quyết định phân cấp", "", null)]
    [InlineData("12/STC-NS", "", "", null)]
    [InlineData("", "", ".", "difficulty.without-because-too-short")]
    [InlineData("", "", "Luật đã quy định rõ", null)]
    public void A_basis_is_a_document_that_can_be_found_or_a_reason_that_says_something(
        string number,
        string name,
        string because,
        string? refused
    )
    {
        var text = new AnswerText("Chi từ nguồn cải cách tiền lương.", number, name, null, new(2025, 9, 11), null)
        {
            WithoutBecause = because,
        };
        text.Check(new(2025, 9, 11))?.Code.ShouldBe(refused);
        (text.Check(new(2025, 9, 11)) is null).ShouldBe(refused is null);
        (text with { DocumentNumber = "12/STC-NS", WithoutBecause = "", DocumentDate = new(2025, 9, 12) })
            .Check(new(2025, 9, 11))!
            .Code.ShouldBe("difficulty.document-not-yet");
    }

    [Theory]
    [InlineData("12/STC-NS", "Luật đã quy định rõ", "difficulty.document-and-none", "WithoutBecause")]
    [InlineData("", "", "difficulty.date-without-document", "DocumentDate")]
    public void Nothing_that_was_typed_of_a_document_is_dropped_unsaid(string number, string because, string refused, string field)
    {
        var text = new AnswerText("Chi từ nguồn cải cách tiền lương.", number, "", new(2025, 9, 10), new(2025, 9, 11), null)
        {
            WithoutBecause = because,
        };
        var said = text.Check(new(2025, 9, 11))!;
        (said.Code, said.Field).ShouldBe((refused, field));
    }

    [Theory, OnEveryDatabase]
    public async Task A_date_in_another_century_is_refused_naming_the_last_day_and_its_rule(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 1);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        var assigned = (await desk.ActAsync(code, DifficultyAct.Assign, desk.Office.Seat, desk.Assignment(AnotherCentury))).Refusal!;
        (assigned.Code, assigned.Field).ShouldBe(("day.too-far", "DueOn"));
        assigned.Message.ShouldBe(
            "Hạn trả lời quá xa: muộn nhất là 4/12/2025 (60 ngày làm việc kể từ hôm nay, theo mục “Hạn trả lời vướng mắc muộn nhất kể từ khi giao” ở Quy định). Chọn ngày sớm hơn."
        );
        await desk.AssignAsync(code);
        foreach (var (act, seat) in new[] { (DifficultyAct.Demand, desk.Head.Seat), (DifficultyAct.Escalate, desk.Officer.Seat) })
        {
            var input = new ActInput
            {
                Content = "Vì sao?",
                Ministry = "Bộ Tài chính",
                DueOn = AnotherCentury,
            };
            (await desk.ActAsync(code, act, seat, input)).Refusal!.Code.ShouldBe("day.too-far", $"{act}");
        }

        var letter = new ActInput { Content = "Nguồn chi?", Ministry = "Bộ Tài chính" };
        (await desk.ActAsync(code, DifficultyAct.Escalate, desk.Officer.Seat, letter)).Refusal.ShouldBeNull();
        (
            await desk.ActAsync(code, DifficultyAct.FollowUp, desk.Officer.Seat, new ActInput { DueOn = AnotherCentury })
        ).Refusal!.Code.ShouldBe("day.too-far");
        (
            await desk.ActAsync(code, DifficultyAct.Reply, desk.Officer.Seat, new ActInput { Content = "Được.", DueOn = AnotherCentury })
        ).Refusal!.Code.ShouldBe("day.too-far");
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_urges_or_demands_what_was_asked_already_learns_who_asked_what_until_when(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 1);
        var (_, leader) = await desk.Given.SeatAsync(Role.ProvinceLeader, "/25/", "Phó Chủ tịch UBND tỉnh");
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.AssignAsync(code);

        (await desk.ActAsync(code, DifficultyAct.Urge, desk.Head.Seat)).Refusal.ShouldBeNull();
        (await desk.ActAsync(code, DifficultyAct.Urge, leader)).Refusal!.Message.ShouldContain(
            $"hôm nay lúc 08:00 ngày 11/9/2025: {desk.Head.Seat.Signature}"
        );
        (await desk.ReadAsync(code)).Urged.ShouldBe(1);
        program.Clock.Set("2025-09-12 08:00");
        (await desk.ActAsync(code, DifficultyAct.Urge, leader)).Refusal.ShouldBeNull("another day");

        (await desk.ActAsync(code, DifficultyAct.Demand, leader, new ActInput { Content = "Vì sao chậm?" })).Refusal.ShouldBeNull();
        var again = (await desk.ActAsync(code, DifficultyAct.Demand, desk.Head.Seat, new ActInput { Content = "Chậm?" })).Refusal!;
        again.Code.ShouldBe("difficulty.demanded-already");
        again.Message.ShouldContain($"{leader.Signature} đã yêu cầu giải trình “Vì sao chậm?” trước 17:00 ngày 16/9/2025");
        (await desk.ReadAsync(code)).ExplainAsked.ShouldBe("Vì sao chậm?", "the first demand stands");
    }

    [Theory, OnEveryDatabase]
    public async Task What_is_typed_as_the_number_of_a_document_must_look_like_one(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 1);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.AssignAsync(code);
        foreach (var act in new[] { DifficultyAct.Answer, DifficultyAct.Escalate })
        {
            var input = new ActInput
            {
                Content = "Chi từ dự phòng.",
                Ministry = "Bộ Tài chính",
                DocumentNumber = "<b>?",
            };
            var refusal = (await desk.ActAsync(code, act, desk.Officer.Seat, input)).Refusal!;
            (refusal.Code, refusal.Field).ShouldBe(("document-number.wrong", "DocumentNumber"), $"{act}");
            refusal.Message.ShouldContain("“<b>?”");
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_history_never_says_that_somebody_recorded_his_own_answer(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 1);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.AssignAsync(code);
        (
            await desk.ActAsync(
                code,
                DifficultyAct.Answer,
                desk.Office.Seat,
                new ActInput { Content = "Chi theo nguồn của xã.", DocumentNumber = "12/STC-NS" }
            )
        ).Refusal.ShouldBeNull();
        var visit = await desk.Given.Program.Visit().SignInAsync(desk.Office.UserName);
        var story = (await visit.GetAsync($"/vuong-mac/{code}")).Html.QuerySelector(".story")!.TextContent;
        story.ShouldContain($"{desk.Office.Seat.Signature} ghi câu trả lời thay Sở Tài chính");
        story.ShouldNotContain($"ghi câu trả lời của {desk.Office.Seat.Signature}");
    }
}
