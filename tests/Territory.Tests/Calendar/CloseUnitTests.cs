using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory.Calendar;

namespace ThongSuot.Territory.Tests.Calendar;

public sealed class CloseUnitTests(DatabaseFixture database)
{
    private static readonly DateOnly FloodDay = new(2026, 9, 8);
    private static readonly DateTimeOffset From = OfficeClock.StartOf(FloodDay);
    private readonly IServiceScope services = database.Services.CreateScope();

    private Calendars Calendars => database.Services.GetRequiredService<Calendars>();

    private Deed Now => Deed.BySystem(database.Services.GetRequiredService<OfficeClock>().Now, "thử");

    [Fact]
    public async Task A_closure_stops_the_clock_of_the_commune_at_once_until_it_is_cancelled()
    {
        var closed = await CloseAsync(new("/38/16438/", From, From.AddDays(1), "Ngập lụt", "Công văn 12"), new Scope("/38/"));
        Calendars.For("/38/16438/kinh-te/").IsWorkingDay(FloodDay).ShouldBeFalse();
        Calendars.For("/38/").IsWorkingDay(FloodDay).ShouldBeTrue();

        var cancel = services.ServiceProvider.GetRequiredService<CancelClosure>();
        (await cancel.RunAsync(new ClosureId(closed.Value), new Scope("/25/"), Now, default)).Refusal!.Code.ShouldBe("territory.not-yours");
        (await cancel.RunAsync(new ClosureId(closed.Value), new Scope("/38/"), Now, default)).IsRefused.ShouldBeFalse();

        Calendars.For("/38/16438/kinh-te/").IsWorkingDay(FloodDay).ShouldBeTrue();
        (await cancel.RunAsync(new ClosureId(closed.Value), new Scope("/38/"), Now, default)).Refusal!.Code.ShouldBe(
            "territory.unknown-closure"
        );
    }

    [Fact]
    public async Task A_closure_needs_both_times_in_order_a_reason_and_a_unit_of_the_seat()
    {
        var scope = new Scope("/38/");

        (await CloseAsync(new("/38/", From, null, "Ngập lụt", null), scope)).Refusal!.Code.ShouldBe("territory.closure-times-missing");
        (await CloseAsync(new("/38/", From, From, "Ngập lụt", null), scope)).Refusal!.Code.ShouldBe("territory.closure-ends-first");
        (await CloseAsync(new("/38/", From, From.AddDays(61), "Ngập lụt", null), scope)).Refusal!.Code.ShouldBe(
            "territory.closure-too-long"
        );
        (await CloseAsync(new("/38/", From, From.AddDays(1), " ", null), scope)).Refusal!.Code.ShouldBe("territory.closure-reason-missing");
        (await CloseAsync(new("/25/", From, From.AddDays(1), "Ngập lụt", null), scope)).Refusal!.Code.ShouldBe("territory.not-yours");
    }

    private Task<Platform.Results.Result<Guid>> CloseAsync(CloseUnit.Input input, Scope scope) =>
        services.ServiceProvider.GetRequiredService<CloseUnit>().RunAsync(input, scope, Now, default);
}
