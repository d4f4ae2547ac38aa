using Shouldly;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing.Tests.Optimise;

/// <summary>Against closed forms from the theory of queues and against a simulated counter.</summary>
public sealed class QueueForecastTests
{
    [Theory]
    [InlineData(0.5, 1, 1)]
    [InlineData(0.9, 1, 5)]
    [InlineData(4, 0.2, 0.5)]
    public void One_person_finishes_as_the_exponential_of_the_free_rate(double arrivals, double handling, double limit) =>
        QueueForecast.OnTimeShare(arrivals, handling, 1, limit).ShouldBe(1 - Math.Exp(-((1 / handling) - arrivals) * limit), 1e-9);

    [Fact]
    public void With_no_time_at_all_nothing_is_on_time_and_with_much_time_everything() =>
        (QueueForecast.OnTimeShare(3, 1, 5, 0), Math.Round(QueueForecast.OnTimeShare(3, 1, 5, 100), 6)).ShouldBe((0, 1));

    [Fact]
    public void More_than_can_be_handled_is_never_on_time_and_one_person_more_mends_it()
    {
        QueueForecast.OnTimeShare(2, 1, 2, 5).ShouldBe(0);
        QueueForecast.OnTimeShare(2, 1, 3, 5).ShouldBeGreaterThan(0.9);
    }

    [Theory]
    [InlineData(1.5, 1, 2, 3)]
    [InlineData(4, 1, 5, 2)]
    [InlineData(8, 0.5, 6, 1)]
    public void A_simulated_counter_agrees(double arrivals, double handling, int people, double limit)
    {
        var random = new Random(20250920);
        double Wait(double mean) => -Math.Log(1 - random.NextDouble()) * mean;
        var free = new double[people];
        var (now, onTime) = (0.0, 0);
        const int Dossiers = 400_000;
        for (var dossier = 0; dossier < Dossiers; dossier++)
        {
            now += Wait(1 / arrivals);
            var next = Array.IndexOf(free, free.Min());
            free[next] = Math.Max(now, free[next]) + Wait(handling);
            onTime += free[next] - now <= limit ? 1 : 0;
        }

        QueueForecast.OnTimeShare(arrivals, handling, people, limit).ShouldBe(onTime / (double)Dossiers, 0.01);
    }
}
