using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Territory.Tests.Pages;

public sealed class CalendarsAtStartTests(SiteFixture site)
{
    private static readonly DateOnly Day = new(2026, 9, 9);

    internal static Closure FloodOfYesterday =>
        new()
        {
            UnitPath = "/96/",
            From = OfficeClock.StartOf(Day),
            To = OfficeClock.StartOf(Day.AddDays(1)),
            Reason = "Ngập lụt",
            RecordedAt = OfficeClock.StartOf(Day),
            RecordedBy = "thử",
        };

    [Fact]
    public void A_restart_remembers_closures_before_the_first_request() =>
        site.Services.GetRequiredService<Calendars>().For("/96/so-y-te/").IsWorkingDay(Day).ShouldBeFalse();
}
