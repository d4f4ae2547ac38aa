using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.List;
using ThongSuot.Platform.Access;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.List;

public sealed class DossierListTests
{
    [Theory, OnEveryDatabase]
    public async Task A_long_list_read_part_by_part_is_the_list_sorted_at_once_whatever_page_is_asked_for(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        for (var i = 0; i < 9; i++)
        {
            var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
            (await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat)).IsRefused.ShouldBeFalse();
            if (i is 2 or 5)
            {
                (await given.MoveAsync(people.Officer.Seat, code, "bo-sung")).Refusal.ShouldBeNull();
            }

            if (i is 1 or 6 or 7)
            {
                (await given.MoveAsync(people.Leader.Seat, code, "ky-ket-qua")).Refusal.ShouldBeNull();
            }
        }

        var whole = await given.ReadAsync(db => DossierLists.InOrder(Rows(db)).Select(row => row.Code).ToListAsync());
        whole.Count.ShouldBe(9);
        var states = await given.ReadAsync(db =>
            DossierLists
                .InOrder(Rows(db))
                .Select(row =>
                    row.ClosedOn != null ? 2
                    : row.PausedAt != null ? 1
                    : 0
                )
                .ToListAsync()
        );
        states.ShouldBe([0, 0, 0, 0, 1, 1, 2, 2, 2], "the running clock first, the closed last");
        foreach (var take in new[] { 2, 3, 4, 5, 20 })
        {
            for (var skip = 0; skip <= whole.Count; skip += take)
            {
                // Said to be long, so that it is not sorted at once.
                var page = await given.ReadAsync(db => DossierLists.PageAsync(Rows(db), int.MaxValue, skip, take, default));
                page.Select(row => row.Code).ShouldBe(whole.Skip(skip).Take(take), $"{skip} + {take}");
            }
        }

        IQueryable<Dossier> Rows(Platform.Storage.Db db) => db.Dossiers.AsNoTracking().Seen(new Scope(people.Commune.Path));
    }

    [Theory, OnEveryDatabase]
    public async Task The_list_of_all_is_counted_when_it_is_shown_and_a_list_of_a_past_period_counts_no_other(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var codes = new[] { (await given.ReceiveAsync(people.Counter.Seat)).Value, (await given.ReceiveAsync(people.Counter.Seat)).Value };
        (await given.MoveAsync(people.Leader.Seat, codes[0], "ky-ket-qua")).Refusal.ShouldBeNull();
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);

        string Tabs(PageAnswer page) => string.Join(" · ", page.Html.QuerySelectorAll(".tabs a").Select(tab => tab.TextContent));
        Tabs(await leader.GetAsync("/ho-so"))
            .ShouldBe(
                "Của tôi (1) · Chờ phân công (1) · Chờ ký (0) · Quá hạn (0) · Sắp đến hạn (1) · Chờ công dân (0) · Đang giải quyết (1) · Tất cả"
            );
        Tabs(await leader.GetAsync("/ho-so?nhom=tat-ca"))
            .ShouldBe(
                "Của tôi (1) · Chờ phân công (1) · Chờ ký (0) · Quá hạn (0) · Sắp đến hạn (1) · Chờ công dân (0) · Đang giải quyết (1) · Tất cả (2)"
            );
        var past = await leader.GetAsync("/ho-so?nhom=tiep-nhan&tu=2025-07-01&den=2025-07-31");
        Tabs(past)
            .ShouldBe(
                "Của tôi (1) · Chờ phân công (1) · Chờ ký (0) · Quá hạn · Sắp đến hạn · Chờ công dân (0) · Đang giải quyết · Tất cả · Tiếp nhận trong kỳ (0)"
            );
        Tabs(await leader.GetAsync("/ho-so?nhom=dang-giai-quyet&tu=2025-07-01&den=2025-07-31")).ShouldContain("Đang giải quyết (0)");
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_leads_others_finds_what_is_open_and_no_list_of_his_own(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        var province = await given.SeatAsync(Role.ProvinceLeader, "/25/", "Chủ tịch UBND tỉnh");
        var visitor = await given.Program.Visit().SignInAsync(province.UserName);

        var page = await visitor.GetAsync("/ho-so");

        page.Html.QuerySelectorAll(".tabs a").Select(tab => tab.TextContent).ShouldNotContain(tab => tab.Contains("Của tôi"));
        page.Html.QuerySelector(".tabs a[aria-current]")!.TextContent.ShouldStartWith("Đang giải quyết");
        (await visitor.GetAsync($"/ho-so?nhom=cua-toi&tim={code}")).Text.ShouldContain(code, customMessage: "the list of another role");
    }

    [Theory, OnEveryDatabase]
    public async Task A_list_is_narrowed_to_with_whom_the_dossier_is_who_had_it_last_and_when_it_came(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var (first, second) = (
            (await given.ReceiveAsync(people.Counter.Seat)).Value,
            (await given.ReceiveAsync(people.Counter.Seat)).Value
        );
        (await given.MoveAsync(people.Leader.Seat, first, "phan-cong", officer: people.Officer.Seat)).Refusal.ShouldBeNull();
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);

        foreach (
            var (filter, found) in new (string, string[])[]
            {
                ("dang-o=Officer", [first]),
                ("dang-o=Leader", [second]),
                ($"can-bo={people.Officer.Seat.SeatId.Value}", [first]),
                ("thu-tuc=1.000656", [first, second]),
                ("thu-tuc=2.000815", []),
                ("nhan-tu=2025-09-11", [first, second]),
                ("nhan-den=2025-09-10", []),
            }
        )
        {
            var page = await leader.GetAsync($"/ho-so?nhom=dang-giai-quyet&{filter}");
            page.Html.QuerySelectorAll("td.first a").Select(link => link.TextContent).ShouldBe(found, ignoreOrder: true, filter);
            page.Html.QuerySelector("details.more")!.HasAttribute("open").ShouldBeTrue("what narrows the list is seen");
        }
    }

    [Fact]
    public void A_list_longer_than_what_is_counted_says_so() =>
        new DossierTab(DossierLists.Kind(DossierLists.All, Role.CaseOfficer), DossierTab.MostCounted, HasMore: true).Label.ShouldBe(
            "Tất cả (hơn 10.000)"
        );
}
