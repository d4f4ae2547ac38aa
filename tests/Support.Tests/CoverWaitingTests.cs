using ThongSuot.Support.Cover;

namespace ThongSuot.Support.Tests;

/// <summary>What waits for the leader reaches him, whatever part of the days it is of.</summary>
public sealed class CoverWaitingTests
{
    [Theory, OnEveryDatabase]
    public async Task A_cover_proposed_for_some_of_the_days_waits_in_the_leaders_list_and_he_is_told(TestDatabase database)
    {
        var desk = await Desk.OnAsync(await Given.OnAsync(database));
        var code = (await desk.RecordAsync(desk.Away.Seat, 1, 3)).Value;
        (await desk.RecordAsync(desk.Other.Seat, 2, 2)).IsRefused.ShouldBeFalse();
        var leader = await desk.VisitAsync(desk.Leader);
        (await leader.GetAsync("/thong-bao")).Text.ShouldContain("chưa có người thay");
        (await leader.GetAsync("/nguoi-thay?nhom=cho-duyet")).Text.ShouldNotContain(code);

        // One tap covers the days on which somebody is there.
        (await desk.ActAsync(code, CoverAct.Propose, null, desk.Away.Seat)).IsRefused.ShouldBeFalse();

        (await leader.GetAsync("/nguoi-thay?nhom=cho-duyet")).Text.ShouldContain(code);
        (await leader.GetAsync("/nguoi-thay?nhom=chua-co")).Text.ShouldContain(code, customMessage: "a day is left without anybody");
        (await leader.GetAsync("/thong-bao")).Text.ShouldContain("chờ duyệt");
    }
}
