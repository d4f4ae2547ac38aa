using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Demonstration.Replay;
using ThongSuot.Platform.Figures;
using ThongSuot.Territory;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Replay;

public sealed class ReplayTests
{
    private const int Times = 50;

    [Theory, OnEveryDatabase]
    public async Task Phu_Tho_at_a_fiftieth_gives_its_totals_and_balances(TestDatabase database)
    {
        var (scenario, report, given) = await RunAsync(database, "phu-tho-2025-09");

        var total = await report.BalanceAsync(scenario, default);
        (total.Received, total.Online, total.Resolved, total.ResolvedOverdue).ShouldBe(
            (253_982 / Times, 233_816 / Times, 238_971 / Times, 3_346 / Times)
        );
        (total.CarriedOver + total.Received).ShouldBe(total.Resolved + total.Open + total.NotResolved);
        await AgreesAsync(given, scenario);
        await given.Program.DisposeAsync();
    }

    [Theory, OnEveryDatabase]
    public async Task Hung_Yen_at_a_fiftieth_shows_the_imported_total_with_its_difference(TestDatabase database)
    {
        var (scenario, report, given) = await RunAsync(database, "hung-yen-2025-08");

        var total = await report.BalanceAsync(scenario, default);
        (total.Received, total.Open, total.NotResolved).ShouldBe((156_230 / Times, 8_381 / Times, scenario.Unaccounted));
        await AgreesAsync(given, scenario);

        var office = await given.SeatAsync(Platform.Access.Role.ProvinceOffice, "/33/vp-ubnd/", "Chuyên viên");
        var page = await (await given.Program.Visit().SignInAsync(office.UserName)).GetAsync("/so-lieu/cong-bo");
        page.Text.ShouldContain("Không cân đối");
        page.Text.ShouldContain($"{scenario.Unaccounted} hồ sơ không nằm ở cột nào");
        await given.Program.DisposeAsync();
    }

    [Fact]
    public void The_full_scenarios_add_up_to_what_was_published()
    {
        var (phuTho, hungYen) = (ReplayScenario.All[0], ReplayScenario.All[1]);

        Platform.Text.VietnameseFormat.Share(phuTho.Online, phuTho.Received).ShouldBe("92,06%");
        Platform.Text.VietnameseFormat.Share(phuTho.InTime, phuTho.Resolved, 1).ShouldBe("98,6%");
        (hungYen.InTime, hungYen.Received - hungYen.Online, hungYen.Unaccounted).ShouldBe((141_847, 21_979, 4_600));
    }

    private static async Task<(ReplayScenario, ReplayReport, Given)> RunAsync(TestDatabase database, string slug)
    {
        var scenario = ReplayScenario.All.First(known => known.Slug == slug).Shrunk(Times);
        var program = await TestProgram.StartAsync(database);
        program.Clock.Set($"{scenario.To:yyyy-MM-dd} 23:59");
        await using var scope = program.Scope();
        await scope.ServiceProvider.GetRequiredService<ReplayPeriod>().RunAsync(scenario, _ => { }, default);
        var report = scope.ServiceProvider.GetRequiredService<ReplayReport>();
        await report.DeclareAsync(scenario, default);
        return (scenario, report, new Given(program));
    }

    private static async Task AgreesAsync(Given given, ReplayScenario scenario)
    {
        var organisations = given
            .Program.Services.GetRequiredService<Units>()
            .ChildrenOf($"/{scenario.ProvinceCode}/")
            .Select(unit => unit.Path);
        var check = await given
            .Program.Services.GetRequiredService<FigureCheck>()
            .RunAsync($"/{scenario.ProvinceCode}/", organisations, default);
        (check.Differences, check.First).ShouldBe((0, null));
        check.Compared.ShouldBeGreaterThan(1_000);
    }
}
