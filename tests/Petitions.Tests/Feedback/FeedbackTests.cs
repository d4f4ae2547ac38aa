using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Petitions.Fields;
using ThongSuot.Petitions.Follow;
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
}
