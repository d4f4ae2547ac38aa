using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory.Outages;

namespace ThongSuot.Territory.Tests.Outages;

public sealed class OutageTests(DatabaseFixture database)
{
    private static readonly DateTimeOffset Now = OfficeClock.At(new DateOnly(2026, 9, 10), new TimeOnly(10, 0));
    private readonly IServiceScope services = database.Services.CreateScope();

    [Fact]
    public async Task An_outage_touches_the_units_under_it_while_it_lasts()
    {
        (await RecordAsync(new("/44/19363/", OutageKind.Line, Now.AddHours(-20), null, "Đứt cáp"))).IsRefused.ShouldBeFalse();
        (await RecordAsync(new("/44/", OutageKind.Power, Now.AddHours(-30), Now.AddHours(-10), "Mất điện"))).IsRefused.ShouldBeFalse();

        (await TouchingAsync("/44/19363/van-phong/", -24, -12)).ShouldBe(["Đứt cáp", "Mất điện"], ignoreOrder: true);
        (await TouchingAsync("/44/19363/", -9, 0)).ShouldBe(["Đứt cáp"]);
        (await TouchingAsync("/44/19363/", -40, -31)).ShouldBeEmpty();
        (await TouchingAsync("/44/so-tu-phap/", -24, 0)).ShouldBe(
            ["Mất điện"],
            "the province's reaches its departments, a commune's does not"
        );
        (await TouchingAsync("/45/", -24, 0)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused_in_words()
    {
        const string Unit = "/46/19753/";
        async Task<string?> Refused(string unit, OutageKind? kind, double? from, double? to, string? what) =>
            (await RecordAsync(new(unit, kind, from is { } f ? Now.AddHours(f) : null, to is { } t ? Now.AddHours(t) : null, what), "/46/"))
                .Refusal
                ?.Code;

        (await Refused("/25/", OutageKind.Line, -2, null, "Đứt cáp")).ShouldBe("territory.not-yours");
        (await Refused("/46/99999/", OutageKind.Line, -2, null, "Đứt cáp")).ShouldBe("territory.not-yours");
        (await Refused(Unit, null, -2, null, "Đứt cáp")).ShouldBe("territory.outage-kind-missing");
        (await Refused(Unit, OutageKind.Line, null, null, "Đứt cáp")).ShouldBe("territory.outage-start-missing");
        (await Refused(Unit, OutageKind.Line, 1, null, "Đứt cáp")).ShouldBe("territory.outage-starts-later");
        (await Refused(Unit, OutageKind.Line, -2, -3, "Đứt cáp")).ShouldBe("territory.outage-ends-first");
        (await Refused(Unit, OutageKind.Line, -2, 1, "Đứt cáp")).ShouldBe("territory.outage-ends-later");
        (await Refused(Unit, OutageKind.Line, -2, -1, " ")).ShouldBe("territory.outage-what-missing");
        (await Refused(Unit, OutageKind.Line, -6, -2, "Đứt cáp")).ShouldBeNull();
        (await Refused(Unit, OutageKind.Line, -3, -1, "Lại đứt")).ShouldBe("territory.outage-overlaps");
        (await Refused(Unit, OutageKind.Line, -8, null, "Lại đứt")).ShouldBe("territory.outage-overlaps");
        (await Refused(Unit, OutageKind.Power, -3, -1, "Mất điện")).ShouldBeNull("another kind may overlap");
        (await Refused(Unit, OutageKind.Line, -2, -1, "Lại đứt")).ShouldBeNull("one may begin where the other ends");
    }

    [Fact]
    public async Task An_outage_ends_once_by_whoever_answers_for_the_unit()
    {
        var id = new OutageId(
            (await RecordAsync(new("/48/20194/", OutageKind.Line, Now.AddHours(-5), null, "Đứt cáp quang"))).Value
        );

        (await EndAsync(id, Now, "/25/")).ShouldBe("territory.not-yours");
        (await EndAsync(id, Now.AddHours(-6), "/48/")).ShouldBe("territory.outage-ends-first");
        (await EndAsync(id, Now.AddHours(-1), "/48/")).ShouldBeNull();
        (await EndAsync(id, Now, "/48/")).ShouldBe("territory.outage-already-ended");
        (await EndAsync(OutageId.New(), Now, "/48/")).ShouldBe("territory.unknown-outage");
        await using var db = database.NewDb();
        (
            await db.Set<DeedRow>()
                .Where(row => row.SubjectId == id.Value)
                .OrderBy(row => row.Sequence)
                .Select(row => row.Act)
                .ToListAsync()
        ).ShouldBe(["territory.outage-recorded", "territory.outage-ended"]);
    }

    private Task<Result<Guid>> RecordAsync(RecordOutage.Input input, string scope = "/") =>
        services.ServiceProvider.GetRequiredService<RecordOutage>().RunAsync(input, new Scope(scope), Deed.BySystem(Now, "thử"), default);

    private async Task<string?> EndAsync(OutageId id, DateTimeOffset at, string scope) =>
        (
            await services
                .ServiceProvider.GetRequiredService<EndOutage>()
                .RunAsync(id, at, new Scope(scope), Deed.BySystem(Now, "thử"), default)
        )
            .Refusal
            ?.Code;

    private async Task<IEnumerable<string>> TouchingAsync(string path, double from, double to)
    {
        await using var db = database.NewDb();
        return (await db.OutagesTouchingAsync([path], Now.AddHours(from), Now.AddHours(to), default)).Select(outage => outage.What);
    }
}
