using System.Net;

namespace ThongSuot.Support.Tests;

public sealed class CommunePageTests
{
    [Theory, OnEveryDatabase]
    public async Task A_citizen_finds_the_commune_and_reads_hours_and_what_people_ask_for(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        (await given.ReceiveAsync(people.Counter.Seat)).IsRefused.ShouldBeFalse();
        var citizen = program.Visit();
        (await citizen.GetAsync("/tra-cuu")).Html.QuerySelector("a[href='/xa']").ShouldNotBeNull();
        var found = await citizen.GetAsync($"/xa?tim={Uri.EscapeDataString(people.Commune.Name)}");
        found.Html.QuerySelector($"a[href='/xa/{people.Commune.Code}']").ShouldNotBeNull();
        var page = await citizen.GetAsync($"/xa/{people.Commune.Code}");
        page.Text.ShouldContain("Giờ tiếp nhận hồ sơ");
        page.Text.ShouldContain("1 hồ sơ");
        page.Text.ShouldContain("Các hệ thống đang hoạt động.");
        page.Text.ShouldNotContain("Trần Mẫu Hoa");
        page.Source.Length.ShouldBeLessThan(60_000);
        (await citizen.GetAsync("/xa/00000")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await citizen.GetAsync("/xa?tim=khongconoinaonhuvay")).Text.ShouldContain("Không tìm thấy nơi nào");
    }
}
