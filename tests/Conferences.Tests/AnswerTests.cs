using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Conferences.Desk;
using ThongSuot.Difficulties;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Conferences.Tests;

public sealed class AnswerTests
{
    [Theory, OnEveryDatabase]
    public async Task What_the_operator_types_for_a_department_is_marked_in_the_record_and_the_minutes_until_it_confirms(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var (_, leader) = await scene.LeaderAsync();
        await scene.Given.SeatAsync(Role.DepartmentLeader, "/25/so-y-te/", "Giám đốc");
        var difficulty = await scene.RaiseAsync(leader.SpeaksFor, "Trạm y tế thiếu bác sĩ");
        await GiveAsync(scene, difficulty, "/25/so-y-te/");
        var code = await scene.LiveAsync(scene.Given.UnitAt(leader.ScopePath));
        var vm = (await scene.Given.Program.Services.GetRequiredService<ConferenceDifficulties>().ReadAsync("25", [difficulty], default))[
            0
        ];
        (await scene.AskAsync(code, leader, "Bao giờ có bác sĩ?", difficulty: vm.Code)).Refusal.ShouldBeNull();
        var question = await scene.LastQuestionAsync(code);
        await scene.FloorAsync(code, FloorMove.Call, question.Id);
        (await scene.AnswerAsync(code, question.Id, text: "Cử bác sĩ luân phiên từ tháng 10.")).Refusal.ShouldBeNull();

        var office = await scene.Given.Program.Visit().SignInAsync(scene.OfficeName);
        (await office.GetAsync($"/hoi-nghi/{code}")).Text.ShouldContain("chưa được Sở Y tế xác nhận");
        (await office.GetAsync("/huong-dan?tim=bac si")).Text.ShouldNotContain("Trạm y tế thiếu bác sĩ");
        await scene.MoveAsync(code, ConferenceAct.CloseFloor);
        (await PaperTests.TextAsync(office, $"/hoi-nghi/{code}/bien-ban")).ShouldContain(
            "Cử bác sĩ luân phiên từ tháng 10. (chưa được Sở Y tế xác nhận)"
        );
    }

    [Theory, OnEveryDatabase]
    public async Task An_answer_promised_in_writing_is_a_matter_of_a_body_and_a_person_until_a_date_and_is_not_counted_as_answered(
        TestDatabase kind
    )
    {
        var scene = await Scene.OnAsync(kind);
        var (_, leader) = await scene.LeaderAsync();
        var (headName, head) = await scene.Given.SeatAsync(Role.DepartmentLeader, "/25/thanh-tra/", "Chánh Thanh tra");
        var code = await scene.LiveAsync(scene.Given.UnitAt(leader.ScopePath));
        (await scene.AskAsync(code, leader, "Đơn thư kéo dài giải quyết thế nào?")).Refusal.ShouldBeNull();
        var question = await scene.LastQuestionAsync(code);
        await scene.FloorAsync(code, FloorMove.Call, question.Id);
        (await scene.TakeAwayAsync(code, question.Id, "thanh-tra", new DateOnly(2025, 9, 30))).Refusal.ShouldBeNull();

        var record = await scene.RecordAsync(code);
        (record.Given.Count, record.Owed.Count).ShouldBe((0, 1));
        var debtor = record.Owed[0].PersonName.ShouldNotBeNull();
        var owed = record.Owed[0].DifficultyCode.ShouldNotBeNull();
        record.Questions.Single(one => one.Id == question.Id).DifficultyCode.ShouldBe(owed);
        var desk = await scene.Given.Program.Visit().SignInAsync(headName);
        (await desk.GetAsync("/vuong-mac?nhom=no-tra-loi")).Text.ShouldContain(owed);
        (await desk.GetAsync("/hom-nay")).Text.ShouldContain("câu trả lời bằng văn bản còn nợ từ hội nghị");
        var page = await desk.GetAsync($"/vuong-mac/{owed}");
        page.Text.ShouldContain("Nợ trả lời bằng văn bản từ hội nghị");
        page.Text.ShouldContain("17:00 ngày 30/9/2025");
        (await scene.Given.ReadAsync(db => NoticeReads.For(db, head).Select(notice => notice.Text).ToListAsync())).ShouldContain(text =>
            text.Contains("nợ trả lời bằng văn bản") && text.Contains(debtor)
        );
        await scene.MoveAsync(code, ConferenceAct.CloseFloor);
        var office = await scene.Given.Program.Visit().SignInAsync(scene.OfficeName);
        (await PaperTests.TextAsync(office, $"/hoi-nghi/{code}/bien-ban")).ShouldContain(debtor, customMessage: "by name");
    }

    [Theory, OnEveryDatabase]
    public async Task What_was_spoken_before_does_not_pay_what_was_promised_in_writing_after_it(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var (_, leader) = await scene.LeaderAsync();
        var (headName, _) = await scene.Given.SeatAsync(Role.DepartmentLeader, "/25/so-y-te/", "Giám đốc");
        var difficulty = await scene.RaiseAsync(leader.SpeaksFor, "Trạm y tế thiếu điều dưỡng");
        await GiveAsync(scene, difficulty, "/25/so-y-te/");
        var desk = scene.Given.Program.Services.GetRequiredService<ConferenceDifficulties>();
        var vm = (await desk.ReadAsync("25", [difficulty], default))[0].Code;
        var code = await scene.LiveAsync(scene.Given.UnitAt(leader.ScopePath));
        async Task<Guid> AskedAsync(string text)
        {
            (await scene.AskAsync(code, leader, text, difficulty: vm)).Refusal.ShouldBeNull();
            var asked = await scene.LastQuestionAsync(code);
            (await scene.FloorAsync(code, FloorMove.Call, asked.Id)).Refusal.ShouldBeNull();
            return asked.Id;
        }

        (
            await scene.AnswerAsync(code, await AskedAsync("Bao giờ có điều dưỡng?"), text: "Cử luân phiên từ tháng 10.")
        ).Refusal.ShouldBeNull();
        var due = new DateOnly(2025, 9, 30);
        (await scene.TakeAwayAsync(code, await AskedAsync("Ai trả lương?"), "so-y-te", due)).Refusal.ShouldBeNull();

        var head = await scene.Given.Program.Visit().SignInAsync(headName);
        var draft = await head.GetAsync($"/vuong-mac/{vm}/viec/duyet-tra-loi");
        (await head.SubmitAsync(draft, "main form[method=post]")).Location.ShouldBe($"/vuong-mac/{vm}");

        var page = await head.GetAsync($"/vuong-mac/{vm}");
        page.Text.ShouldContain("Cử luân phiên từ tháng 10.");
        page.Text.ShouldContain("Nợ trả lời bằng văn bản từ hội nghị");
        (await head.GetAsync("/vuong-mac?nhom=no-tra-loi")).Text.ShouldContain(vm);
        (await desk.ReadAsync("25", [difficulty], default))[0].IsWithBody.ShouldBeTrue("the body still has it");
        var answer = new Dictionary<string, string?>
        {
            ["Input.Content"] = "Lương do đơn vị cử trả.",
            ["Input.DocumentNumber"] = "15/SYT-KHTC",
            ["Input.WithoutBecause"] = "",
        };
        var form = await head.GetAsync($"/vuong-mac/{vm}/viec/tra-loi");
        (await head.SubmitAsync(form, "main form[method=post]", answer)).Location.ShouldBe($"/vuong-mac/{vm}");
        (await head.GetAsync($"/vuong-mac/{vm}")).Text.ShouldNotContain("Nợ trả lời bằng văn bản từ hội nghị");
        (await head.GetAsync("/vuong-mac?nhom=no-tra-loi")).Text.ShouldNotContain(vm);
    }

    [Theory, OnEveryDatabase]
    public async Task An_answer_in_the_hall_names_its_document(TestDatabase kind)
    {
        var scene = await Scene.OnAsync(kind);
        var (_, leader) = await scene.LeaderAsync();
        var difficulty = await scene.RaiseAsync(leader.SpeaksFor, "Chưa rõ mức chi tiếp công dân");
        var vm = (await scene.Given.Program.Services.GetRequiredService<ConferenceDifficulties>().ReadAsync("25", [difficulty], default))[
            0
        ].Code;
        var code = await scene.LiveAsync(scene.Given.UnitAt(leader.ScopePath));
        (await scene.AskAsync(code, leader, "Chi mức nào?", difficulty: vm)).Refusal.ShouldBeNull();
        var asked = await scene.LastQuestionAsync(code);
        (await scene.FloorAsync(code, FloorMove.Call, asked.Id)).Refusal.ShouldBeNull();

        (
            await scene.WithAsync<RecordAnswer, Result<int>>(record =>
                record.RunAsync(
                    code,
                    new(AnswerKind.Given, asked.Id, null, "Theo nghị quyết của HĐND tỉnh.", "Giám đốc", "08/2025/NQ-HĐND", "", null),
                    scene.Office,
                    scene.By(scene.Office),
                    default
                )
            )
        ).Refusal.ShouldBeNull();
    }

    private static async Task GiveAsync(Scene scene, DifficultyId difficulty, string body)
    {
        var services = scene.Given.Program.Services;
        var desk = services.GetRequiredService<ConferenceDifficulties>();
        var debtor = await desk.DebtorAsync(body, default);
        (
            await services
                .GetRequiredService<WriteGate>()
                .RunAsync<string>(
                    scene.By(scene.Office),
                    (write, ct) =>
                        desk.PromiseAsync(write, difficulty, body, debtor, new DateOnly(2025, 10, 1), "HN25-2025-0000", scene.Office, ct),
                    default
                )
        ).Refusal.ShouldBeNull();
    }
}
