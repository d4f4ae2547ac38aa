using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Petitions.Law;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Petitions.Tests.Law;

/// <summary>Every row of the vectors written from the law comes out of the settings this release brings.</summary>
public sealed class PetitionClockTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Standard;

    public static TheoryData<string> Rows => [.. ClockRow.Read().Select(row => row.Id)];

    [Theory, MemberData(nameof(Rows))]
    public async Task The_last_day_is_the_one_the_law_sets(string id)
    {
        var (law, row) = (await LawAsync(), ClockRow.Read().Single(one => one.Id == id));

        law.LastDay(row.Term, row.From, Calendar, row.Extensions, row.Stops).ShouldBe(row.Expected, $"{row.Id} {row.Event}: {row.Term}");
    }

    [Fact]
    public async Task A_complaint_accepted_before_July_2026_has_the_ten_days_of_the_old_law() =>
        (await LawAsync()).LastDay(PetitionTerms.Accept, new DateOnly(2026, 6, 1), Calendar).ShouldBe(new DateOnly(2026, 6, 11));

    [Fact]
    public async Task Notice_of_an_online_reception_is_given_working_days_before_it() =>
        (await LawAsync())
            .LastDay("reception.online-notice", new DateOnly(2026, 11, 30), Calendar)
            .ShouldBe(new DateOnly(2026, 11, 20), "24/11 is a day off");

    [Fact]
    public async Task A_clock_ends_on_a_working_day_and_a_stop_never_brings_it_forward()
    {
        var law = await LawAsync();
        var days = Gen.Choose(0, 600).Select(new DateOnly(2026, 7, 1).AddDays);
        var made = days.SelectMany(start =>
            Gen.Choose(1, 25).SelectMany(used => Gen.Choose(0, 90).Select(stood => (Start: start, Used: used, Stood: stood)))
        );
        Check.One(Drawn.Cases(300), Prop.ForAll(made.ToArbitrary(), one =>
            {
                var (from, to) = (one.Start.AddDays(one.Used), one.Start.AddDays(one.Used + one.Stood));
                foreach (var term in new[] { PetitionTerms.Settle(false, false, false), PetitionTerms.DenunciationSettle })
                {
                    var plain = law.LastDay(term, one.Start, Calendar);
                    var stopped = law.LastDay(term, one.Start, Calendar, 0, [new ClockStop(from, to)]);
                    Calendar.IsWorkingDay(stopped).ShouldBeTrue();
                    stopped.ShouldBeGreaterThanOrEqualTo(plain);
                    stopped.ShouldBeGreaterThanOrEqualTo(one.Start.AddDays(30 + one.Stood));
                }
            }));
    }

    private static async Task<PetitionLaw> LawAsync() =>
        (await Given.OnAsync(TestDatabase.Sqlite)).Program.Services.GetRequiredService<PetitionLaw>();
}
