using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Petitions.Fields;
using ThongSuot.Petitions.HotSpots;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Petitions.Tests.HotSpots;

public sealed class HotSpotTests
{
    private static readonly HotSpotRule Rule = new(3, 30, 10);
    private static readonly DateOnly Today = new(2026, 11, 28);

    [Fact]
    public void Three_of_one_hamlet_and_field_with_one_open_are_a_hot_spot_and_two_are_none()
    {
        HotSpot.Find([Fact(1), Fact(2)], Rule, Today).ShouldBeEmpty();
        HotSpot.Find([Fact(1), Fact(2), Fact(3)], Rule, Today).Single().IsCrowded.ShouldBeTrue();
        HotSpot.Find([Fact(1), Fact(2), Fact(3, hamlet: "khac")], Rule, Today).ShouldBeEmpty();
        HotSpot.Find([Fact(1, isOpen: false), Fact(2, isOpen: false), Fact(3, isOpen: false)], Rule, Today).ShouldBeEmpty();
        HotSpot.Find([Fact(1), Fact(2), Fact(31)], Rule, Today).ShouldBeEmpty();
    }

    [Fact]
    public void One_that_lies_more_than_ten_days_past_its_day_is_a_hot_spot()
    {
        HotSpot.Find([Fact(60, due: Today.AddDays(-10))], Rule, Today).ShouldBeEmpty();
        HotSpot.Find([Fact(60, due: Today.AddDays(-11))], Rule, Today).Single().Late.Count.ShouldBe(1);
    }

    [Fact]
    public void Every_open_late_petition_stands_in_exactly_one_hot_spot()
    {
        var facts = Gen.Choose(0, 80)
            .SelectMany(age => Gen.Choose(-40, 10).SelectMany(due => Gen.Choose(0, 2).Select(place => (age, due, place))))
            .ListOf()
            .Select(list => list.Select((one, at) => Fact(one.age, $"t{one.place}", Today.AddDays(one.due), code: $"PA{at}")).ToList());
        Check.One(Drawn.Cases(200), Prop.ForAll(facts.ToArbitrary(), made =>
            {
                var late = made.Where(fact => Today.DayNumber - fact.DueOn!.Value.DayNumber > Rule.LateDays)
                    .Select(fact => fact.Code)
                    .Order()
                    .ToList();
                HotSpot.Find(made, Rule, Today).SelectMany(spot => spot.Late).Select(fact => fact.Code).Order().ToList().ShouldBe(late);
            }));
    }

    [Theory, OnEveryDatabase]
    public async Task A_hot_spot_stands_on_its_page_and_on_the_steering_screen(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        for (var sent = 0; sent < 3; sent++)
        {
            await heard.SendAsync(heard.Sent(field: PetitionField.Environment, hamlet: "Thôn Nóng"));
        }

        var leader = await heard.Given.Program.Visit().SignInAsync(heard.Leader.UserName);
        (await leader.GetAsync("/diem-nong")).Text.ShouldContain("Thôn Nóng");
        (await leader.GetAsync("/diem-nong")).Text.ShouldContain("từ 3 người gửi khác nhau");

        await using var scope = heard.Given.Program.Scope();
        var source = scope.ServiceProvider.GetServices<IBlockageSource>().Single(one => one.Name == "Phản ánh, đơn thư");
        var blocked = await heard.Given.ReadAsync(db => source.ReadAsync(db, new Scope(heard.Commune.Path), default));
        blocked.Single(one => one.Kind == "diem-nong").Owner!.UnitPath.ShouldBe(heard.Commune.Path);
    }

    [Fact]
    public void Several_posts_of_one_sender_count_once_and_two_keys_of_one_fact_join_their_senders()
    {
        SpotFact By(int age, params string[] senders) => Fact(age) with { Senders = senders };

        HotSpot.Find([By(1, "a"), By(2, "a"), By(3, "a"), By(4, "b")], Rule, Today).ShouldBeEmpty();
        HotSpot.Find([By(1, "a"), By(2, "b"), By(3, "c"), By(4, "a")], Rule, Today).Single().Senders.ShouldBe(3);
        HotSpot.Find([By(1, "10", "11"), By(2, "11", "12"), By(3, "11"), By(4, "b")], Rule, Today).ShouldBeEmpty();
        HotSpot.Find([By(1), By(2), By(3)], Rule, Today).Single().Senders.ShouldBe(3, "nobody known is nobody else's");
    }

    [Theory, OnEveryDatabase]
    public async Task One_address_or_one_telephone_makes_no_hot_spot(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var (address, sent) = (Heard.NewAddress(), heard.Sent(field: PetitionField.Environment, hamlet: "Thôn Một"));
        for (var at = 0; at < 3; at++)
        {
            (await heard.SendAsync(sent, address)).Refusal.ShouldBeNull();
        }

        (await heard.SendAsync(sent with { Phone = "0510123456" })).Refusal.ShouldBeNull();
        (await heard.SendAsync(sent with { Phone = "0510 123 456" })).Refusal.ShouldBeNull();
        var leader = await heard.Given.Program.Visit().SignInAsync(heard.Leader.UserName);

        (await leader.GetAsync("/diem-nong")).Text.ShouldNotContain("Thôn Một");
        (await heard.SendAsync(sent)).Refusal.ShouldBeNull();
        (await leader.GetAsync("/diem-nong")).Text.ShouldContain("6 (3 người)");
    }

    [Theory, OnEveryDatabase]
    public async Task One_case_is_late_by_one_number_on_its_list_and_on_the_steering_screen(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        var code = (await Letters.LetterTests.RegisterAsync(heard, input => input with { ReceivedOn = heard.Today.AddDays(-40) })).Value;
        var due = (await Letters.LetterTests.LetterAsync(heard, code)).ClassifyBy;
        var late = heard.Today.DayNumber - due.DayNumber;
        var leader = await heard.Given.Program.Visit().SignInAsync(heard.Leader.UserName);

        (await leader.GetAsync("/don-thu?nhom=qua-han")).Text.ShouldContain($"Quá hạn {late} ngày");
        await using var scope = heard.Given.Program.Scope();
        var source = scope.ServiceProvider.GetServices<IBlockageSource>().Single(one => one.Name == "Phản ánh, đơn thư");
        var blocked = await heard.Given.ReadAsync(db => source.ReadAsync(db, new Scope(heard.Commune.Path), default));
        blocked
            .Single(one => one.Kind == "diem-nong")
            .Until.ShouldBe(Platform.Time.OfficeClock.EndOf(due), "the screen tells a whole day's lateness in calendar days");
    }

    [Theory, OnEveryDatabase]
    public async Task Letters_of_one_person_count_once(TestDatabase database)
    {
        var heard = await Heard.OnAsync(database);
        for (var at = 0; at < 3; at++)
        {
            (await Letters.LetterTests.RegisterAsync(heard, input => input with { Hamlet = "Thôn Đơn" })).Refusal.ShouldBeNull();
        }

        var leader = await heard.Given.Program.Visit().SignInAsync(heard.Leader.UserName);
        (await leader.GetAsync("/diem-nong")).Text.ShouldNotContain("Thôn Đơn");
    }

    private static SpotFact Fact(int age, string hamlet = "thon mau", DateOnly? due = null, bool isOpen = true, string? code = null) =>
        new(
            code ?? $"PA{age}",
            "/pakn",
            "/25/08236/",
            hamlet,
            hamlet,
            PetitionField.Land,
            "/25/08236/",
            Today.AddDays(-age),
            due ?? Today.AddDays(5),
            isOpen
        );
}
