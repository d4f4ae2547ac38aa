using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Fields;
using ThongSuot.Petitions.Letters;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;

namespace ThongSuot.Petitions.Tests.Letters;

public sealed class LetterTests
{
    [Theory, OnEveryDatabase]
    public async Task A_complaint_goes_from_the_register_to_a_decision_that_is_sent(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var code = (await RegisterAsync(heard)).Value;

        (await ActAsync(heard, heard.Officer.Seat, code, LetterAct.Accept)).Refusal!.Code.ShouldBe("letter.leader-signs");
        (await ActAsync(heard, heard.Leader.Seat, code, LetterAct.Accept)).Refusal.ShouldBeNull();
        (await ActAsync(heard, heard.Leader.Seat, code, LetterAct.Propose)).Refusal!.Code.ShouldBe("letter.officer-prepares");
        (await ActAsync(heard, heard.Officer.Seat, code, LetterAct.Propose)).Refusal.ShouldBeNull();
        (await ActAsync(heard, heard.Leader.Seat, code, LetterAct.Decide)).Refusal.ShouldBeNull();
        (await ActAsync(heard, heard.Officer.Seat, code, LetterAct.Send)).Refusal.ShouldBeNull();

        var row = await LetterAsync(heard, code);
        (row.State, row.InTime, row.Number).ShouldBe((LetterState.Sent, true, "12/QĐ-UBND"));
        row.SettleBy!.Value.ShouldBeGreaterThanOrEqualTo(heard.Today.AddDays(30));
    }

    [Theory, OnEveryDatabase]
    public async Task Time_suspended_is_not_counted_and_a_complex_case_has_the_longer_term(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var code = (await RegisterAsync(heard)).Value;
        await ActAsync(heard, heard.Leader.Seat, code, LetterAct.Accept);
        var plain = (await LetterAsync(heard, code)).SettleBy!.Value;

        (await ActAsync(heard, heard.Leader.Seat, code, LetterAct.Extend)).Refusal.ShouldBeNull();
        var extended = (await LetterAsync(heard, code)).SettleBy!.Value;
        extended.ShouldBeGreaterThan(plain);
        (await ActAsync(heard, heard.Leader.Seat, code, LetterAct.Extend)).Refusal!.Code.ShouldBe("letter.state");

        (await ActAsync(heard, heard.Leader.Seat, code, LetterAct.Suspend)).Refusal.ShouldBeNull();
        var row = await LetterAsync(heard, code);
        row.DueOn.ShouldBeNull("its clock stands still");
        var law = heard.Law();
        row.Continue(heard.Leader.Seat, heard.Today.AddDays(20), law, Platform.WorkingTime.WorkingCalendar.Standard)
            .IsRefused.ShouldBeFalse();
        row.SettleBy!.Value.ShouldBeGreaterThanOrEqualTo(heard.Today.AddDays(45 + 20));
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_proposed_does_not_decide(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var code = (await RegisterAsync(heard)).Value;
        await ActAsync(heard, heard.Leader.Seat, code, LetterAct.Accept);
        await ActAsync(heard, heard.Officer.Seat, code, LetterAct.Propose);
        // The same person in a leader's seat.
        var self = heard.Leader.Seat with { AccountId = heard.Officer.Seat.AccountId };

        (await ActAsync(heard, self, code, LetterAct.Decide)).Refusal!.Code.ShouldBe("letter.own-proposal");
    }

    [Theory, OnEveryDatabase]
    public async Task Wrong_entries_are_told_together_and_name_their_fields(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var wrong = (await RegisterAsync(heard, input => input with { Kind = null, SenderName = "", People = 0, Place = "/40/" })).Refusal!;

        wrong.All.Select(one => one.Field).ShouldBe(["Kind", "Place", "SenderName", "People"]);
        (await RegisterAsync(heard, input => input with { Kind = LetterKind.Recommendation, Second = true })).Refusal!.Code.ShouldBe(
            "letter.second"
        );
    }

    [Theory, OnEveryDatabase]
    public async Task A_request_for_information_is_answered_in_three_twelve_or_twenty_four_days(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var simple = (await RegisterAsync(heard, input => input with { Kind = LetterKind.Information })).Value;
        var complex = (await RegisterAsync(heard, input => input with { Kind = LetterKind.Information })).Value;
        await ActAsync(heard, heard.Leader.Seat, simple, LetterAct.Accept);
        await ActAsync(heard, heard.Leader.Seat, complex, LetterAct.Accept, complex: true);
        (await ActAsync(heard, heard.Leader.Seat, complex, LetterAct.Extend)).Refusal.ShouldBeNull();

        var (law, calendar) = (heard.Law(), Platform.WorkingTime.WorkingCalendar.Standard);
        (await LetterAsync(heard, simple)).SettleBy.ShouldBe(law.LastDay("information.simple", heard.Today, calendar));
        (await LetterAsync(heard, complex)).SettleBy.ShouldBe(law.LastDay("information.complex", heard.Today, calendar, 1));
    }

    [Theory, OnEveryDatabase]
    public async Task The_decision_is_a_paper_signed_in_the_right_form(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var code = (await RegisterAsync(heard)).Value;
        await ActAsync(heard, heard.Leader.Seat, code, LetterAct.Accept);
        await ActAsync(heard, heard.Officer.Seat, code, LetterAct.Propose);
        await ActAsync(heard, heard.Deputy.Seat, code, LetterAct.Decide);
        var officer = await heard.Given.Program.Visit().SignInAsync(heard.Officer.UserName);

        var answer = await officer.Client.GetAsync(new Uri($"/don-thu/{code}?handler=Document&van-ban=quyet-dinh", UriKind.Relative));

        answer.Content.Headers.ContentType!.MediaType!.ShouldContain("wordprocessingml");
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var text = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var words = await text.ReadToEndAsync();
        words.ShouldContain("KT. CHỦ TỊCH");
        words.ShouldContain("QUYẾT ĐỊNH");
    }

    [Theory, OnEveryDatabase]
    public async Task Recommendations_and_requests_are_due_from_their_receipt_and_late_acceptance_stays_late(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var received = heard.Today.AddDays(-50);
        var (law, calendar) = (heard.Law(), Platform.WorkingTime.WorkingCalendar.Standard);
        var leader = await heard.Given.Program.Visit().SignInAsync(heard.Leader.UserName);
        foreach (
            var (kind, term) in new[]
            {
                (LetterKind.Recommendation, "petition.letter-handle"),
                (LetterKind.Information, "information.simple"),
            }
        )
        {
            var code = (await RegisterAsync(heard, input => input with { Kind = kind, ReceivedOn = received })).Value;
            (await ActAsync(heard, heard.Leader.Seat, code, LetterAct.Accept)).Refusal.ShouldBeNull();

            var row = await LetterAsync(heard, code);
            row.SettleBy.ShouldBe(law.LastDay(term, received, calendar));
            row.AcceptedLate().ShouldBe(heard.Today.DayNumber - row.ClassifyBy.DayNumber);
            (await leader.GetAsync($"/don-thu/{code}")).Text.ShouldContain($"Thụ lý chậm {row.AcceptedLate()} ngày");
            (await leader.GetAsync("/don-thu?nhom=thu-ly-cham")).Text.ShouldContain(code);
            (await leader.GetAsync("/don-thu?nhom=qua-han")).Text.ShouldContain(code);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Words_of_denunciation_are_asked_and_entered_only_when_they_are_none(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        foreach (
            var words in new[] { "Đơn tố cáo ông chủ tịch", "don to cao ong chu tich", "TỐ GIÁC", "Hành vi vi phạm pháp luật của cán bộ" }
        )
        {
            var refusal = (await RegisterAsync(heard, input => input with { Content = words })).Refusal!;
            (refusal.Code, refusal.Field).ShouldBe(("letter.denunciation", "Content"));
            refusal.Message.ShouldContain("/to-cao");
        }

        (
            await RegisterAsync(heard, input => input with { Content = "Kết luận tố cáo đã có", NotDenunciation = true })
        ).Refusal.ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task A_commune_with_a_second_complaint_is_told_whose_it_is_and_no_reason_outlives_its_step(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var code = (await RegisterAsync(heard, input => input with { Second = true })).Value;
        var leader = await heard.Given.Program.Visit().SignInAsync(heard.Leader.UserName);
        (await leader.GetAsync($"/don-thu/{code}")).Text.ShouldContain("Điều 17 Luật Khiếu nại");
        (await leader.GetAsync($"/don-thu/{code}/viec/thu-ly")).Text.ShouldContain("Điều 17 Luật Khiếu nại");

        await ActAsync(heard, heard.Leader.Seat, code, LetterAct.Accept);
        await ActAsync(heard, heard.Leader.Seat, code, LetterAct.Suspend);
        (await LetterAsync(heard, code)).Reason.ShouldNotBeNull();
        (await ActAsync(heard, heard.Leader.Seat, code, LetterAct.Continue)).Refusal.ShouldBeNull();
        (await LetterAsync(heard, code)).Reason.ShouldBeNull();
    }

    internal static Task<Result<string>> RegisterAsync(Heard heard, Func<LetterInput, LetterInput>? with = null)
    {
        var input = new LetterInput(
            LetterKind.Complaint,
            false,
            false,
            false,
            PetitionField.Land,
            heard.Commune.Path,
            "Thôn Mẫu",
            "Trần Mẫu Sơn",
            "Thôn Mẫu",
            1,
            "Khiếu nại quyết định thu hồi đất",
            heard.Today
        );
        return heard.WithAsync<RegisterLetter, Result<string>>(register =>
            register.RunAsync(with?.Invoke(input) ?? input, heard.Officer.Seat, heard.DeedOf(heard.Officer.Seat), default)
        );
    }

    internal static Task<Result<string>> ActAsync(
        Heard heard,
        Seat seat,
        string code,
        LetterAct act,
        bool complex = false,
        DateOnly? on = null,
        string number = "12/QĐ-UBND",
        string why = "Mất điện ở trụ sở"
    ) =>
        heard.WithAsync<MoveLetter, Result<string>>(move =>
            move.RunAsync(
                code,
                act,
                new("Giữ nguyên quyết định", "/25/so-y-te/", number, complex) { On = on, Why = why },
                seat,
                heard.DeedOf(seat, "Theo quy định"),
                default
            )
        );

    internal static Task<Letter> LetterAsync(Heard heard, string code) =>
        heard.Given.ReadAsync(db =>
        {
            var (rows, province) = (db.Letters, heard.Commune.ProvinceCode);
            return rows.AsNoTracking().SingleAsync(row => row.ProvinceCode == province && row.Code == code);
        });
}
