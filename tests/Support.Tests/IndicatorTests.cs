using System.Net;
using ThongSuot.Platform.Access;

namespace ThongSuot.Support.Tests;

/// <summary>What others read of this module's figures.</summary>
public sealed class IndicatorTests
{
    [Theory, OnEveryDatabase]
    public async Task An_observer_of_the_nation_opens_each_figure(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var observer = await given.SeatAsync(Role.NationalObserver, "/25/", "Quan sát viên");
        var visit = await given.Program.Visit().SignInAsync(observer.UserName);
        foreach (var code in new[] { "digital-teams", "people-helped", "people-trained", "absences-covered" })
        {
            (await visit.GetAsync($"/bao-cao/chi-tieu/support.{code}")).Status.ShouldBe(HttpStatusCode.OK, code);
        }
    }
}
