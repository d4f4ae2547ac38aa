using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Demonstration.Facilities;
using ThongSuot.Facilities.Connections;
using ThongSuot.Facilities.Connections.Blocked;
using ThongSuot.Facilities.Machines.Needs;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Modules;

namespace ThongSuot.Facilities.Tests;

public sealed class ConnectionTests
{
    [Theory, OnEveryDatabase]
    public async Task A_slow_line_is_told_with_its_reason_once_somebody_keeps_the_register(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var commune = given.Commune();
        var officer = await program.Visit().SignInAsync((await given.SeatAsync(Role.CaseOfficer, commune.Path + "van-phong/")).UserName);
        (await officer.GetAsync("/duong-truyen")).Text.ShouldContain("Chưa ghi đường truyền của nơi nào.");
        (await BlockedAsync(given)).ShouldBeEmpty();
        var added = await officer.SubmitAsync(
            await officer.GetAsync("/tru-so/sua"),
            "main form",
            new()
            {
                ["Input.Name"] = "Trụ sở UBND",
                ["Input.Address"] = "Khu 1",
                ["Input.Area"] = "620",
                ["Input.Counters"] = "4",
            }
        );
        var path = added.Location!.Replace("/tru-so/", "/duong-truyen/", StringComparison.Ordinal);
        var form = await officer.GetAsync(path);
        (await officer.SubmitAsync(form, "main form[method=post]", new() { ["Input.Contracted"] = "100" }))
            .Errors.ShouldHaveSingleItem()
            .ShouldContain("nhà mạng");
        var kept = await officer.SubmitAsync(
            form,
            "main form[method=post]",
            new()
            {
                ["Input.Provider"] = "VNPT",
                ["Input.Contracted"] = "100",
                ["Input.Measured"] = "6",
                ["Input.MeasuredOn"] = "2025-09-10",
                ["Input.Power"] = "0",
            }
        );
        kept.Status.ShouldBe(HttpStatusCode.Found, string.Join(' ', kept.Errors));
        (await officer.GetAsync("/duong-truyen")).Text.ShouldContain("đo được 6 Mbps, dưới 20 Mbps (hợp đồng 100 Mbps)");
        (await BlockedAsync(given)).ShouldHaveSingleItem().UnitPath.ShouldBe(commune.Path);
        var older = new Dictionary<string, string?> { ["Input.Measured"] = "240", ["Input.MeasuredOn"] = "2025-08-01" };
        var stands = await officer.SubmitAsync(await officer.GetAsync(path), "main form[method=post]", older);
        stands.Status.ShouldBe(HttpStatusCode.Found, string.Join(' ', stands.Errors));
        (await officer.GetAsync("/duong-truyen")).Text.ShouldContain("đo được 6 Mbps", customMessage: "the last by its day stands");
        older["Input.MeasuredOn"] = "2025-06-30";
        (await officer.SubmitAsync(await officer.GetAsync(path), "main form[method=post]", older)).Errors.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_demonstration_has_machines_everywhere_and_some_lines_that_fail()
    {
        await using var program = await TestProgram.StartAsync(TestDatabase.Sqlite);
        await using var scope = program.Scope();
        foreach (
            var part in scope
                .ServiceProvider.GetServices<IDemonstration>()
                .Where(part => part.Order is 5 or 10 || part is DemonstrationSites or DemonstrationMachines)
                .OrderBy(part => part.Order)
        )
        {
            await part.LoadAsync(default);
            await part.LoadAsync(default);
        }

        var given = new Given(program);
        var needs = await program.Services.GetRequiredService<NeedReader>().ReadAsync(new("/25/"), new DateOnly(2025, 9, 11), default);
        needs.Count.ShouldBe(148);
        needs.ShouldAllBe(unit => unit.Machines > 10);
        needs.Sum(unit => unit.Short).ShouldBeGreaterThan(100);
        needs.Sum(unit => unit.Spare).ShouldBeGreaterThan(50);
        var reader = program.Services.GetRequiredService<ConnectionReader>();
        var lines = await given.ReadAsync(db => reader.ReadAsync(db, new("/25/"), default));
        lines.Count(unit => unit.CannotWork).ShouldBeInRange(2, 80);
    }

    private static async Task<IReadOnlyList<Blockage>> BlockedAsync(Given given)
    {
        await using var scope = given.Program.Scope();
        var source = scope.ServiceProvider.GetServices<IBlockageSource>().OfType<CutOff>().Single();
        return await given.ReadAsync(db => source.ReadAsync(db, new("/25/"), default));
    }
}
