using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Dossiers.Board;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Board;

public sealed class BoardTests
{
    private static readonly DateOnly First = new(2025, 9, 1);
    private static readonly DateOnly Last = new(2025, 9, 30);

    [Theory, OnEveryDatabase]
    public async Task The_balance_of_a_commune_holds_and_agrees_with_its_records(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await EventfulAsync(given);

        var board = await given.Program.Services.GetRequiredService<BoardReader>().ReadAsync(people.Commune.Path, First, Last, default);

        var total = board.Total;
        (total.CarriedOver + total.Received).ShouldBe(total.Resolved + total.Open + total.Rejected + total.Withdrawn + total.Stopped);
        (total.Received, total.Resolved, total.Rejected, total.Withdrawn, total.Stopped, total.Open).ShouldBe((6, 2, 1, 1, 1, 1));
        var open = await given.ReadAsync(db =>
            db.Set<Dossier>().CountAsync(d => d.OwnerPath == people.Commune.Path && d.ReceivedOn != null && d.ClosedOn == null)
        );
        total.Open.ShouldBe(open);
    }

    [Theory, OnEveryDatabase]
    public async Task Every_number_of_the_board_opens_a_list_of_as_many_records(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await EventfulAsync(given);
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        var board = await leader.GetAsync($"/so-lieu?tu={First:yyyy-MM-dd}&den={Last:yyyy-MM-dd}");
        var links = board
            .Html.QuerySelectorAll("main .n a, main .sum a")
            .Select(link => (Number: int.Parse(link.TextContent.Replace(".", string.Empty)), Address: link.GetAttribute("href")!))
            .ToList();

        links.Count.ShouldBeGreaterThan(10);
        foreach (var (number, address) in links)
        {
            var list = await leader.GetAsync(address);
            list.Status.ShouldBe(HttpStatusCode.OK);
            list.Html.QuerySelector(".asof")!.TextContent.ShouldStartWith($"{number} hồ sơ", customMessage: address);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_result_taken_back_leaves_its_column_and_the_balance_still_holds(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat);
        await given.MoveAsync(people.Leader.Seat, code, "ky-ket-qua");
        (await given.MoveAsync(people.Officer.Seat, code, "thu-hoi")).Refusal!.Code.ShouldBe("dossier.not-yours");

        (await given.MoveAsync(people.Leader.Seat, code, "thu-hoi", "Sai tên người được cấp")).IsRefused.ShouldBeFalse();

        var board = await given.Program.Services.GetRequiredService<BoardReader>().ReadAsync(people.Commune.Path, First, Last, default);
        (board.Total.Received, board.Total.Resolved, board.Total.Open).ShouldBe((1, 0, 1));
        (await given.MoveAsync(people.Leader.Seat, code, "ky-ket-qua")).IsRefused.ShouldBeFalse();
    }

    [Theory, OnEveryDatabase]
    public async Task A_unit_outside_the_scope_has_no_board(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);

        (await leader.GetAsync($"/so-lieu?don-vi={given.ForeignCommune().Path}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await leader.GetAsync("/so-lieu?don-vi=/25/")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>Six dossiers: two resolved, one rejected, one withdrawn, one stopped, one open.</summary>
    private static async Task<CommunePeople> EventfulAsync(Given given)
    {
        var people = await given.PeopleAsync();
        var codes = new List<string>();
        for (var i = 0; i < 6; i++)
        {
            codes.Add((await given.ReceiveAsync(people.Counter.Seat)).Value);
            (await given.MoveAsync(people.Leader.Seat, codes[i], "phan-cong", officer: people.Officer.Seat)).IsRefused.ShouldBeFalse();
        }

        foreach (
            var (code, slug, seat) in new[]
            {
                (codes[0], "ky-ket-qua", people.Leader.Seat),
                (codes[1], "ky-ket-qua", people.Leader.Seat),
                (codes[2], "tu-choi", people.Leader.Seat),
                (codes[3], "rut", people.Counter.Seat),
                (codes[4], "dung", people.Leader.Seat),
            }
        )
        {
            (await given.MoveAsync(seat, code, slug)).IsRefused.ShouldBeFalse(slug);
        }

        return people;
    }
}
