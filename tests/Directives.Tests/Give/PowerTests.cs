using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Directives.Give;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Directives.Tests.Give;

public sealed class PowerTests
{
    [Theory, OnEveryDatabase]
    public async Task No_directive_is_given_by_a_seat_to_which_the_register_gives_no_power(TestDatabase database)
    {
        var people = await People.OnAsync(await Given.OnAsync(database));
        var draft = people.Draft();
        await using var scope = people.Given.Program.Scope();
        var settlement = ActivatorUtilities.CreateInstance<DirectiveSettlement>(scope.ServiceProvider, new NobodySigns());
        var give = ActivatorUtilities.CreateInstance<GiveDirective>(scope.ServiceProvider, settlement);

        var given = await give.RunAsync(draft, null, new Deed(Actor.From(draft.Giver), people.Given.Clock.GetUtcNow()), default);

        given.Refusal!.Code.ShouldBe(NobodySigns.Code);
        var path = people.Commune.Path;
        (
            await people.Given.ReadAsync(db =>
            {
                var rows = db.Directives;
                return rows.CountAsync(row => row.ProvinceCode == "25" && row.OwnerPath == path);
            })
        ).ShouldBe(0);
    }
}
