using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Directives.Give;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;

namespace ThongSuot.Directives.Tests.Give;

/// <summary>To whom a line of the steering screen is proposed.</summary>
public sealed class LikelyPeopleTests
{
    [Theory, OnEveryDatabase]
    public async Task What_is_blocked_in_many_communes_is_the_department_s_whose_field_it_is_and_no_one_commune_s(TestDatabase database)
    {
        var people = await People.OnAsync(await Given.OnAsync(database));
        var given = people.Given;
        var (first, second) = (await given.PeopleAsync(), await given.PeopleAsync());
        var affairs = await given.SeatAsync(Role.DepartmentLeader, UnitPath.OfHomeAffairs("25"), "Giám đốc");
        var giver = await given.SeatAsync(Role.ProvinceLeader, "/25/", "Chủ tịch UBND tỉnh");
        await using var scope = given.Program.Scope();
        var drafts = scope.ServiceProvider.GetRequiredService<BlockedDrafts>();

        var many = await drafts.LikelyAsync(OfferedLine.Of("trong", [Vacant(first, "a"), Vacant(second, "b")]), giver.Seat, default);
        many.ShouldNotContain(first.Leader.Seat.SeatId);
        many.ShouldNotContain(second.Leader.Seat.SeatId);
        var heads = await given
            .Program.Services.GetRequiredService<ISeatDirectory>()
            .UnderAsync(UnitPath.OfHomeAffairs("25"), Role.DepartmentLeader, default);
        heads.Select(seat => seat.SeatId).ShouldContain(many[0]);
        affairs.ShouldNotBe(default);

        (await drafts.LikelyAsync(OfferedLine.Of("trong", [Vacant(first, "a")]), giver.Seat, default)).ShouldContain(
            first.Leader.Seat.SeatId,
            "what one commune alone can end is proposed to its leader too"
        );
    }

    private static Blockage Vacant(CommunePeople people, string key) =>
        new(
            key,
            "lanh-dao-trong",
            "Phó Chủ tịch còn trống",
            "/nhan-su/lanh-dao-trong",
            people.Commune.Path,
            DateTimeOffset.UnixEpoch,
            null,
            null,
            "giao người lo và hạn"
        )
        {
            Remedy = new("Kiện toàn", "Quyết định", "Phân cấp"),
        };
}
