using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Host;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;

namespace ThongSuot.Steering.Tests;

public sealed class MenuTests
{
    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory, MemberData(nameof(Roles))]
    public void At_most_nine_places_are_seen_at_a_glance_and_each_that_a_seat_may_enter_stands_once(Role role)
    {
        var registry = new PermissionRegistry(ModuleList.All.SelectMany(module => module.Permissions));
        var allowed = ModuleList.All.SelectMany(module => module.Menu).Where(entry => registry.Allows(role, entry.Permission)).ToList();

        var menu = Menu.Of(allowed, role);
        var glance = menu.Parts.SelectMany(part => part.AtAGlance).ToList();
        glance.Count.ShouldBeLessThanOrEqualTo(Menu.MostAtAGlance);
        glance[0].Path.ShouldBe("/hom-nay");
        // By where they lead: a role may know a place by a name of its own.
        Paths(glance).ShouldBeSubsetOf(Paths(allowed));
        Paths(allowed.Where(entry => entry.Daily.Contains(role))).ShouldBeSubsetOf(Paths(glance), $"{role} goes there every day");
        Paths(menu.Parts.SelectMany(part => part.AtAGlance.Concat(part.Folded))).ShouldBe(Paths(allowed), ignoreOrder: true);
        menu.Parts.ShouldAllBe(part => part.Name.Length > 0 || part.AtAGlance.All(entry => entry.Group == MenuGroup.First));
        menu.UnderThumb.ShouldBeSubsetOf(glance);
        menu.UnderThumb.Count.ShouldBeLessThanOrEqualTo(4);

        static List<string> Paths(IEnumerable<MenuEntry> entries) => [.. entries.Select(entry => entry.Path)];
    }

    [Theory, MemberData(nameof(Roles))]
    public void The_group_that_a_role_uses_every_day_stands_before_the_others(Role role)
    {
        var registry = new PermissionRegistry(ModuleList.All.SelectMany(module => module.Permissions));
        var menu = Menu.Of(ModuleList.All.SelectMany(module => module.Menu).Where(entry => registry.Allows(role, entry.Permission)), role);

        var daily = menu.Parts.Select(part => part.AtAGlance.Any(entry => entry.Daily.Contains(role))).ToList();
        daily.ShouldBe(daily.OrderByDescending(uses => uses));
    }

    [Theory, OnEveryDatabase]
    public async Task The_page_says_where_one_is_and_offers_a_bar_for_the_thumb(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);

        var page = await leader.GetAsync("/ho-so");
        page.Html.QuerySelectorAll(".side-nav a[aria-current=page]").ShouldHaveSingleItem().TextContent.ShouldBe("Hồ sơ");
        page.Html.QuerySelectorAll(".side-nav > a").Length.ShouldBeLessThanOrEqualTo(Menu.MostAtAGlance);
        page.Html.QuerySelectorAll(".side-nav > b").Select(group => group.TextContent).ShouldContain("CÔNG VIỆC");
        page.Html.QuerySelector("nav.thumb a:last-child")!.GetAttribute("href").ShouldBe("#phan-he");

        // A page of a folded group stands open, so that one sees where one is.
        var folded = await leader.GetAsync("/dia-ban");
        folded.Status.ShouldBe(HttpStatusCode.OK);
        folded.Html.QuerySelectorAll(".side-nav details[open] a[aria-current=page]").ShouldHaveSingleItem().TextContent.ShouldBe("Địa bàn");
    }
}
