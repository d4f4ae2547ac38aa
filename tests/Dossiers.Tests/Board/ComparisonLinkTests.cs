using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Board;

public sealed class ComparisonLinkTests
{
    [Theory, OnEveryDatabase]
    public async Task Each_count_of_the_own_unit_on_a_comparison_opens_as_many_records(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        foreach (var name in new[] { "Trần Mẫu Hoa", "Lê Mẫu Thu" })
        {
            (await given.ReceiveAsync(people.Counter.Seat, name: name)).IsRefused.ShouldBeFalse();
        }

        await given.FoldAsync();
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);

        var page = await leader.GetAsync("/so-lieu/so-sanh");

        var counts = page.Html.QuerySelectorAll("td b a").ToList();
        counts.ShouldNotBeEmpty();
        foreach (var count in counts)
        {
            var list = await leader.GetAsync(count.GetAttribute("href")!);
            list.Html.QuerySelectorAll("input[name=chosen]").Length.ShouldBe(int.Parse(count.TextContent), count.GetAttribute("href"));
        }
    }
}
