using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Petitions.Fields;
using ThongSuot.Petitions.Follow;
using ThongSuot.Platform.Mail;
using ThongSuot.Platform.Outbox;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Petitions.Tests.Feedback;

public sealed class FeedbackTests
{
    [Theory, OnEveryDatabase]
    public async Task Conduct_goes_to_the_commune_a_rule_to_the_department_of_its_field(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);

        var conduct = await heard.FeedbackAsync((await heard.SendAsync()).Value.Code);
        var rule = await heard.FeedbackAsync((await heard.SendAsync(heard.Sent(FeedbackKind.Rule, PetitionField.Health))).Value.Code);

        conduct.UnitPath.ShouldBe(heard.Commune.Path);
        rule.UnitPath.ShouldBe("/25/so-y-te/");
        conduct.AnswerBy.ShouldBeGreaterThan(conduct.ForwardBy);
    }

    [Theory, OnEveryDatabase]
    public async Task The_officer_prepares_the_leader_approves_and_nobody_his_own(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var code = (await heard.SendAsync()).Value.Code;
        await heard.MoveAsync(heard.Officer.Seat, code, FeedbackAct.Begin);

        (await heard.MoveAsync(heard.Leader.Seat, code, FeedbackAct.Prepare)).Refusal!.Code.ShouldBe("feedback.officer-prepares");
        (await heard.MoveAsync(heard.Officer.Seat, code, FeedbackAct.Prepare)).Refusal.ShouldBeNull();
        (await heard.MoveAsync(heard.Officer.Seat, code, FeedbackAct.Approve)).Refusal!.Code.ShouldBe("feedback.leader-approves");
        (await heard.MoveAsync(heard.Leader.Seat, code, FeedbackAct.Approve)).Refusal.ShouldBeNull();
        (await heard.MoveAsync(heard.Officer.Seat, code, FeedbackAct.Publish)).Refusal.ShouldBeNull();

        var row = await heard.FeedbackAsync(code);
        (row.State, row.InTime).ShouldBe((FeedbackState.Published, true));
    }

    [Theory, OnEveryDatabase]
    public async Task A_stranger_does_not_find_it(TestDatabase database)
    {
        var (heard, other) = (await Heard.OnAsync(database), await Heard.OnAsync(database));
        var code = (await heard.SendAsync()).Value.Code;

        (await heard.MoveAsync(other.Officer.Seat, code, FeedbackAct.Begin)).Refusal!.Code.ShouldBe("feedback.not-found");
    }

    [Theory, OnEveryDatabase]
    public async Task What_still_tells_of_the_sender_is_not_published_and_the_refusal_names_it(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var code = (await heard.SendAsync(heard.Sent(name: "Đặng Mẫu Hòa", phone: "0510123456"))).Value.Code;
        await heard.MoveAsync(heard.Officer.Seat, code, FeedbackAct.Begin);
        Task<Result<string>> TryAsync(string text) =>
            heard.MoveAsync(heard.Officer.Seat, code, FeedbackAct.Prepare, draft: new(text, "Đã xử lý.", false));

        (await TryAsync("Ông dang mau hoa phản ánh")).Refusal!.Message.ShouldContain("Đặng Mẫu Hòa");
        (await TryAsync("Gọi 0510 123 456")).Refusal!.Message.ShouldContain("0510 123 456");
        (await TryAsync("CCCD 025.190.001.234")).Refusal!.Message.ShouldContain("số giấy tờ");
        (await TryAsync("Thư về nguoi.dan@example.vn")).Refusal!.Message.ShouldContain("nguoi.dan@example.vn");
        (await TryAsync("Thư hoa.nguyen (a) gmail.com")).Refusal!.Message.ShouldContain("thư điện tử");
        (await TryAsync("Xe 19A-123.45 chở cát")).Refusal!.Message.ShouldContain("biển số xe “19A-123.45”");
        (await TryAsync("Bà Hoa thôn Mẫu Tây hỏi")).Refusal!.Message.ShouldContain("tên người “Bà Hoa thôn”");
        (await TryAsync("Bà Thị Hoa hỏi")).Refusal!.Field.ShouldBe("PublicText");
        const string Clean = "Chậm trả kết quả ngày 12/9/2025, phí 150.000 đồng; ông bà ở tỉnh Bà Rịa, đường Ông Ích Khiêm, chờ Chủ tịch";
        (await TryAsync(Clean)).Refusal.ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task Passing_it_on_gives_the_new_unit_its_own_days(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var code = (await heard.SendAsync()).Value.Code;

        (await heard.MoveAsync(heard.Officer.Seat, code, FeedbackAct.Forward, unit: "/40/")).Refusal!.Field.ShouldBe("Unit");
        (await heard.MoveAsync(heard.Officer.Seat, code, FeedbackAct.Forward, unit: "/25/so-y-te/")).Refusal.ShouldBeNull();

        var row = await heard.FeedbackAsync(code);
        (row.UnitPath, row.State, row.Forwarded).ShouldBe(("/25/so-y-te/", FeedbackState.Received, 1));
    }

    [Theory, OnEveryDatabase]
    public async Task The_sender_looks_with_code_and_number_adds_what_is_asked_and_rates_once(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var receipt = await heard.AnsweredAsync();

        (await FindAsync(heard, receipt.Code, "00000000")).Refusal!.Code.ShouldBe("feedback.look-up");
        var found = (await FindAsync(heard, receipt.Code.ToLowerInvariant(), $"{receipt.Pin[..4]} {receipt.Pin[4..]}")).Value;
        (await RateAsync(heard, found, null)).Refusal!.Code.ShouldBe("feedback.rating");
        (await RateAsync(heard, found, 2)).Refusal.ShouldBeNull();
        (await RateAsync(heard, found, 5)).Refusal!.Code.ShouldBe("feedback.rated");

        (await heard.MoveAsync(heard.Leader.Seat, receipt.Code, FeedbackAct.Reopen)).Refusal.ShouldBeNull();
        var row = await heard.FeedbackAsync(receipt.Code);
        (row.State, row.Reopened, row.IsSatisfied).ShouldBe((FeedbackState.InWork, 1, false));
    }

    [Theory, OnEveryDatabase]
    public async Task Ten_wrong_numbers_close_the_look_up_for_that_address_alone(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var receipt = (await heard.SendAsync()).Value;
        var address = Heard.NewAddress();
        for (var miss = 0; miss < 10; miss++)
        {
            await FindAsync(heard, receipt.Code, "11111111", address);
        }

        (await FindAsync(heard, receipt.Code, receipt.Pin, address)).Refusal!.Code.ShouldBe("feedback.look-up-often");
        (await FindAsync(heard, receipt.Code, receipt.Pin)).Refusal.ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task Days_the_sender_took_are_not_the_units(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var receipt = (await heard.SendAsync()).Value;
        await heard.MoveAsync(heard.Officer.Seat, receipt.Code, FeedbackAct.Begin);
        (await heard.MoveAsync(heard.Officer.Seat, receipt.Code, FeedbackAct.Ask, "Ngày nào?")).Refusal.ShouldBeNull();
        var asked = await heard.FeedbackAsync(receipt.Code);

        var (law, later) = (heard.Given.Program.Services.GetRequiredService<Petitions.Law.PetitionLaw>(), heard.Today.AddDays(7));
        var calendar = Platform.WorkingTime.WorkingCalendar.Standard;
        var before = asked.AnswerBy;
        asked.Add("Ngày 2/9", later, law, calendar).IsRefused.ShouldBeFalse();

        asked.AnswerBy.ShouldBeGreaterThanOrEqualTo(before.AddDays(7));
        asked.Add("Nữa", later, law, calendar).Refusal!.Code.ShouldBe("feedback.nothing-asked");
    }

    private static Task<Result<CitizenFeedback>> FindAsync(Heard heard, string code, string pin, System.Net.IPAddress? address = null) =>
        heard.WithAsync<FollowFeedback, Result<CitizenFeedback>>(follow =>
            follow.FindAsync(new(code, pin), address ?? Heard.NewAddress(), new Deed(Actor.Citizen, heard.Given.Clock.GetUtcNow()), default)
        );

    private static Task<Result> RateAsync(Heard heard, CitizenFeedback found, int? rating) =>
        heard.WithAsync<FollowFeedback, Result>(follow =>
            follow.RateAsync(found, rating, null, new Deed(Actor.Citizen, heard.Given.Clock.GetUtcNow()), default)
        );

    [Theory, OnEveryDatabase]
    public async Task Whoever_left_an_address_is_told_each_step_and_nothing_of_what_was_written(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        (await heard.SendAsync(heard.Sent() with { Email = "hoa@" })).Refusal!.Field.ShouldBe("Email");
        var receipt = (await heard.SendAsync(heard.Sent(name: "Trần Mẫu Hoa") with { Email = "hoa@example.org" })).Value;
        var silent = (await heard.SendAsync()).Value;
        foreach (var code in new[] { receipt.Code, silent.Code })
        {
            await heard.MoveAsync(heard.Officer.Seat, code, FeedbackAct.Begin);
            await heard.MoveAsync(heard.Officer.Seat, code, FeedbackAct.Prepare);
            (await heard.MoveAsync(heard.Leader.Seat, code, FeedbackAct.Approve)).Refusal.ShouldBeNull();
            (await heard.MoveAsync(heard.Leader.Seat, code, FeedbackAct.Reopen)).Refusal.ShouldBeNull();
        }

        var rows = await heard.Given.ReadAsync(db => db.Set<OutboxRow>().Where(row => row.Topic == "mail").ToListAsync());
        var letters = rows.Where(row => row.Key == receipt.Code)
            .OrderBy(row => row.Sequence)
            .Select(row => JsonSerializer.Deserialize<OutgoingMail>(row.Payload, JsonSerializerOptions.Web)!)
            .ToList();
        letters.Select(letter => letter.To).Distinct().ShouldBe(["hoa@example.org"]);
        letters.Count.ShouldBe(3, "received, answered, opened again; what goes on in the office is not told");
        letters[0].Text.ShouldContain("đã được nhận");
        letters[1].Text.ShouldContain("đã được trả lời");
        letters[2].Text.ShouldContain("được xem lại");
        foreach (var secret in new[] { "Trần Mẫu Hoa", receipt.Pin, Heard.Words, "Đã trả kết quả và rút kinh nghiệm" })
        {
            letters.ShouldAllBe(letter => !letter.Text.Contains(secret), secret);
        }

        rows.ShouldNotContain(row => row.Key == silent.Code);
    }

    [Theory, OnEveryDatabase]
    public async Task A_denunciation_is_not_taken_as_feedback_and_nothing_of_it_is_kept(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        foreach (var words in new[] { "Tôi tố cáo cán bộ địa chính nhận tiền", "toi to cao can bo dia chinh nhan tien" })
        {
            var refusal = (await heard.SendAsync(heard.Sent(text: words, name: "Trần Mẫu Hoa"))).Refusal!;
            (refusal.Code, refusal.Field).ShouldBe(("feedback.denunciation", "Text"));
        }

        (await heard.SendAsync(heard.Sent(name: "Tố cáo Trần Mẫu Hoa"))).Refusal!.Code.ShouldBe("feedback.denunciation");
        (await heard.SendAsync(heard.Sent(hamlet: "Tố giác ở thôn Mẫu"))).Refusal!.Code.ShouldBe("feedback.denunciation");
    }

    [Theory, OnEveryDatabase]
    public async Task What_is_thrown_away_keeps_no_address(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var receipt = (await heard.SendAsync(heard.Sent(trapped: true) with { Email = "hoa@example.org" })).Value;

        (await heard.MoveAsync(heard.Officer.Seat, receipt.Code, FeedbackAct.Discard)).Refusal.ShouldBeNull();

        (await heard.FeedbackAsync(receipt.Code)).SenderEmail.ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task Words_of_a_rating_hold_no_personal_data(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var receipt = await heard.AnsweredAsync();
        var row = await heard.FeedbackAsync(receipt.Code);
        Task<Result> RateAsync(string words) =>
            heard.WithAsync<FollowFeedback, Result>(follow =>
                follow.RateAsync(row, 2, words, new Deed(Actor.Citizen, heard.Given.Clock.GetUtcNow()), default)
            );

        (await RateAsync("Gọi tôi 0912 345 678")).Refusal!.Field.ShouldBe("RatingWords");
        (await heard.FeedbackAsync(receipt.Code)).Rating.ShouldBeNull();
        (await RateAsync("Trả lời chung chung")).Refusal.ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task A_published_answer_that_is_looked_at_again_says_so_at_its_address_and_shows_none(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var code = (await heard.AnsweredAsync()).Code;
        var stranger = heard.Given.Program.Visit();
        var address = $"/phan-anh/cong-khai/{code}";
        (await stranger.GetAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound, "not published yet");
        await heard.MoveAsync(heard.Officer.Seat, code, FeedbackAct.Publish);
        (await stranger.GetAsync(address)).Text.ShouldContain("rút kinh nghiệm");

        (await heard.MoveAsync(heard.Leader.Seat, code, FeedbackAct.Reopen)).Refusal.ShouldBeNull();

        var reviewed = (await stranger.GetAsync(address)).Text;
        reviewed.ShouldContain("đang được xem lại");
        reviewed.ShouldNotContain("rút kinh nghiệm");
        (await stranger.GetAsync("/phan-anh/cong-khai?tinh=25")).Text.ShouldNotContain(code);
        await heard.MoveAsync(heard.Officer.Seat, code, FeedbackAct.Prepare, draft: new("Chậm trả kết quả", "Đã bồi hoàn.", false));
        await heard.MoveAsync(heard.Leader.Seat, code, FeedbackAct.Approve);
        (await heard.MoveAsync(heard.Officer.Seat, code, FeedbackAct.Publish)).Refusal.ShouldBeNull();
        (await stranger.GetAsync(address)).Text.ShouldContain("Đã bồi hoàn");
    }
}
