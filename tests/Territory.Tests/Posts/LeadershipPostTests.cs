using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Demonstration.Territory;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory.Posts;

namespace ThongSuot.Territory.Tests.Posts;

public sealed class LeadershipPostTests(DatabaseFixture database)
{
    private static readonly DateOnly July = new(2025, 7, 1);
    private static readonly Scope Commune = new("/40/16690/");
    private readonly IServiceScope services = database.Services.CreateScope();

    private Units Units => database.Services.GetRequiredService<Units>();

    private Deed Now => Deed.BySystem(database.Services.GetRequiredService<OfficeClock>().Now, "thử");

    [Fact]
    public async Task A_leader_is_appointed_and_later_ended_and_stays_as_history()
    {
        var path = Units.CommunesOf("40")[3].Path;
        var id = (await AppointAsync(new(path, "Chủ tịch UBND", "Nguyễn Mẫu An", null, July), new Scope("/40/"))).Value;

        var ended = await services
            .ServiceProvider.GetRequiredService<EndPost>()
            .RunAsync(new LeadershipPostId(id), new DateOnly(2026, 6, 30), new Scope("/40/"), Now, default);

        ended.IsRefused.ShouldBeFalse();
        await using var db = database.NewDb();
        var post = await db.Set<LeadershipPost>().SingleAsync(row => row.Id == new LeadershipPostId(id));
        post.To.ShouldBe(new DateOnly(2026, 6, 30));
        post.IsHeldOn(new DateOnly(2026, 6, 30)).ShouldBeTrue();
        post.IsHeldOn(new DateOnly(2026, 7, 1)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_unit_outside_the_seat_is_refused()
    {
        var other = Units.CommunesOf("25")[0].Path;

        (await AppointAsync(new(other, "Chủ tịch UBND", "Nguyễn Mẫu An", null, July), Commune)).Refusal!.Code.ShouldBe(
            "territory.not-yours"
        );
        (await AppointAsync(new("/99/", "Chủ tịch UBND", "Nguyễn Mẫu An", null, July), Scope.Nation)).Refusal!.Code.ShouldBe(
            "territory.not-yours"
        );
    }

    [Fact]
    public async Task Ending_outside_the_seat_or_twice_or_before_the_start_is_refused()
    {
        var path = Units.CommunesOf("40")[5].Path;
        var id = new LeadershipPostId(
            (await AppointAsync(new(path, "Phó Chủ tịch UBND", "Trần Mẫu Bình", "Kinh tế", July), new Scope("/40/"))).Value
        );
        var end = services.ServiceProvider.GetRequiredService<EndPost>();

        (await end.RunAsync(id, July, new Scope("/25/"), Now, default)).Refusal!.Code.ShouldBe("territory.not-yours");
        (await end.RunAsync(id, July.AddDays(-1), new Scope("/40/"), Now, default)).Refusal!.Code.ShouldBe("territory.ends-before-start");
        (await end.RunAsync(id, July, new Scope("/40/"), Now, default)).IsRefused.ShouldBeFalse();
        (await end.RunAsync(id, July, new Scope("/40/"), Now, default)).Refusal!.Code.ShouldBe("territory.post-already-ended");
        (await end.RunAsync(LeadershipPostId.New(), July, new Scope("/40/"), Now, default)).Refusal!.Code.ShouldBe(
            "territory.unknown-post"
        );
    }

    [Theory]
    [InlineData("", "Nguyễn Mẫu An", "territory.title-missing")]
    [InlineData("Chủ tịch UBND", " ", "territory.holder-missing")]
    public async Task What_is_missing_is_named(string title, string holder, string code) =>
        (await AppointAsync(new(Units.CommunesOf("40")[0].Path, title, holder, null, July), Scope.Nation)).Refusal!.Code.ShouldBe(code);

    [Fact]
    public async Task The_demonstration_fills_the_posts_of_phu_tho_once()
    {
        var demonstration = ActivatorUtilities.CreateInstance<DemonstrationTerritory>(services.ServiceProvider);
        await demonstration.LoadAsync(default);
        await demonstration.LoadAsync(default);

        await using var db = database.NewDb();
        var posts = await db.Set<LeadershipPost>().Where(row => row.UnitPath.StartsWith("/25/")).ToListAsync();
        posts.Count.ShouldBe(148 * 7);
        posts.ShouldAllBe(post => post.HolderName.Contains(" Mẫu "));
    }

    private Task<Platform.Results.Result<Guid>> AppointAsync(AppointLeader.Input input, Scope scope) =>
        services.ServiceProvider.GetRequiredService<AppointLeader>().RunAsync(input, scope, Now, default);
}
