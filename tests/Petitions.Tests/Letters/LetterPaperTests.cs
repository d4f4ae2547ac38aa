using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Fields;
using ThongSuot.Petitions.Letters;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;

namespace ThongSuot.Petitions.Tests.Letters;

public sealed class LetterPaperTests
{
    [Theory, OnEveryDatabase]
    public async Task A_paper_of_another_day_is_entered_with_its_day_and_clocks_run_from_it(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var received = heard.Today.AddDays(-30);
        var code = (await LetterTests.RegisterAsync(heard, input => input with { ReceivedOn = received })).Value;
        var (law, calendar) = (heard.Law(), Platform.WorkingTime.WorkingCalendar.Standard);
        Task<Result<string>> OnAsync(LetterAct act, int day) =>
            LetterTests.ActAsync(heard, heard.Leader.Seat, code, act, on: received.AddDays(day));

        (await OnAsync(LetterAct.Accept, -1)).Refusal!.Field.ShouldBe("On");
        (await OnAsync(LetterAct.Accept, 31)).Refusal!.Code.ShouldBe("letter.day");
        (await OnAsync(LetterAct.Accept, 5)).Refusal.ShouldBeNull();
        (await LetterTests.LetterAsync(heard, code)).SettleBy.ShouldBe(
            law.LastDay("complaint.settle-first", received.AddDays(5), calendar)
        );
        (await OnAsync(LetterAct.Suspend, 4)).Refusal!.Message.ShouldContain(Platform.Text.VietnameseFormat.Date(received.AddDays(5)));
        (await OnAsync(LetterAct.Suspend, 10)).Refusal.ShouldBeNull();
        (await OnAsync(LetterAct.Continue, 20)).Refusal.ShouldBeNull();
        (await LetterTests.ActAsync(heard, heard.Officer.Seat, code, LetterAct.Propose)).Refusal.ShouldBeNull();
        (await OnAsync(LetterAct.Decide, 28)).Refusal.ShouldBeNull();

        var row = await LetterTests.LetterAsync(heard, code);
        (row.AcceptedOn, row.StoppedDays, row.DecidedOn).ShouldBe((received.AddDays(5), 10, received.AddDays(28)));
        row.SendBy.ShouldBe(law.LastDay("complaint.send-first", received.AddDays(28), calendar));
        var leader = await heard.Given.Program.Visit().SignInAsync(heard.Leader.UserName);
        (await leader.GetAsync($"/don-thu/{code}")).Text.ShouldContain(
            $"Đã thụ lý, văn bản số 12/QĐ-UBND ngày {Platform.Text.VietnameseFormat.Date(received.AddDays(5))}, ghi sau 25 ngày: Mất điện ở trụ sở"
        );
    }

    [Theory, OnEveryDatabase]
    public async Task A_paper_of_an_earlier_day_has_a_number_and_a_reason_and_the_letter_stays_marked(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var received = heard.Today.AddDays(-30);
        var code = (await LetterTests.RegisterAsync(heard, input => input with { ReceivedOn = received })).Value;
        var leader = await heard.Given.Program.Visit().SignInAsync(heard.Leader.UserName);
        Task<Result<string>> OnAsync(DateOnly day, string number, string why) =>
            LetterTests.ActAsync(heard, heard.Leader.Seat, code, LetterAct.Accept, on: day, number: number, why: why);

        (await OnAsync(received.AddDays(5), "", "Mất điện")).Refusal!.Field.ShouldBe("Number");
        (await OnAsync(received.AddDays(5), "12/TB-UBND", "")).Refusal!.Field.ShouldBe("Why");
        var form = await leader.GetAsync($"/don-thu/{code}/viec/thu-ly");
        var refused = await leader.SubmitAsync(
            form,
            "main form",
            new() { ["Input.On"] = received.AddDays(5).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) }
        );
        refused.Text.ShouldContain("Văn bản ngày trước phải có số");
        refused.Text.ShouldContain("Chưa ghi vì sao");
        (await leader.GetAsync("/don-thu?nhom=ghi-sau")).Text.ShouldNotContain(code);

        (await OnAsync(received.AddDays(5), "12/TB-UBND", "Mất điện")).Refusal.ShouldBeNull();

        (await LetterTests.LetterAsync(heard, code)).EnteredLate.ShouldBe(25);
        (await leader.GetAsync($"/don-thu/{code}")).Text.ShouldContain("Có văn bản ghi sau 25 ngày");
        (await leader.GetAsync("/don-thu?nhom=ghi-sau")).Text.ShouldContain(code);
        (await LetterTests.ActAsync(heard, heard.Leader.Seat, code, LetterAct.Suspend, number: "", why: "")).Refusal.ShouldBeNull(
            "a paper of today"
        );
        (await LetterTests.LetterAsync(heard, code)).EnteredLate.ShouldBe(25, "the most of all its papers");
    }

    [Theory, OnEveryDatabase]
    public async Task A_suspension_dated_back_does_not_take_away_a_lateness(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var received = heard.Today.AddDays(-80);
        var code = (await LetterTests.RegisterAsync(heard, input => input with { ReceivedOn = received })).Value;
        (await LetterTests.ActAsync(heard, heard.Leader.Seat, code, LetterAct.Accept, on: received.AddDays(5))).Refusal.ShouldBeNull();

        var refusal = (await LetterTests.ActAsync(heard, heard.Leader.Seat, code, LetterAct.Suspend, on: received.AddDays(10))).Refusal!;

        (refusal.Code, refusal.Field).ShouldBe(("letter.stopped-after-due", "On"));
        (await LetterTests.LetterAsync(heard, code)).State.ShouldBe(LetterState.Accepted);
    }

    [Theory, OnEveryDatabase]
    public async Task Each_signature_has_its_own_paper(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var code = (await LetterTests.RegisterAsync(heard)).Value;
        foreach (
            var (act, slug) in new[]
            {
                (LetterAct.Accept, "thu-ly"),
                (LetterAct.Suspend, "tam-dinh-chi"),
                (LetterAct.Continue, "tiep-tuc"),
                (LetterAct.Extend, "keo-dai"),
            }
        )
        {
            (await LetterTests.ActAsync(heard, heard.Leader.Seat, code, act, number: $"{(int)act + 1}/QĐ-UBND")).Refusal.ShouldBeNull();
            var row = await LetterTests.LetterAsync(heard, code);

            LetterPapers.For(row).ShouldHaveSingleItem().Slug.ShouldBe(slug);
            var paper = LetterPapers.Of(LetterPapers.Find(row, slug)!, row, heard.Units());
            paper.Date.ShouldBe(heard.Today);
            (paper.Number, paper.Symbol).ShouldBe(($"{(int)act + 1}", "QĐ-UBND"), act.ToString());
        }
    }
}
