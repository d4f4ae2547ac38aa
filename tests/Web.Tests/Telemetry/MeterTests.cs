using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Telemetry;

namespace ThongSuot.Web.Tests.Telemetry;

public sealed class MeterTests
{
    [Theory, OnEveryDatabase]
    public async Task Writes_refusals_and_refused_sign_ins_are_counted_by_code(TestDatabase kind)
    {
        await using var program = await TestProgram.StartAsync(kind);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        var clerk = await program.Visit().SignInAsync(people.Counter.UserName);
        using var figures = new Figures(program);
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;

        (await given.MoveAsync(people.Counter.Seat, code, "tra-ket-qua")).IsRefused.ShouldBeTrue();
        var page = await clerk.GetAsync("/ho-so/tiep-nhan?thu-tuc=1.000656");
        await clerk.SubmitAsync(
            page,
            "form[enctype]",
            new() { ["Input.ApplicantName"] = "Trần Mẫu Hoa", ["Input.ApplicantPhone"] = "091234567" },
            button: ("answer", "accept")
        );
        var signIn = await program.Visit().GetAsync("/dang-nhap");
        var stranger = program.Visit();
        await stranger.SubmitAsync(
            await stranger.GetAsync(signIn.Path),
            "main form",
            new() { ["Input.UserName"] = people.Counter.UserName, ["Input.Password"] = "sai-mat-khau" }
        );

        figures.Sum("thongsuot.writes", ("act", "dossier.received"), ("result", "done")).ShouldBe(1);
        figures.Sum("thongsuot.writes", ("result", "refused")).ShouldBe(1);
        figures.Sum("thongsuot.refusals", ("code", "phone.too-short")).ShouldBe(1, string.Join(", ", figures.Seen));
        figures.Sum("thongsuot.sign_ins_refused", ("code", "identity.wrong-credentials")).ShouldBe(1);
        figures.Sum("thongsuot.write.duration", ("act", "dossier.received")).ShouldBeGreaterThan(0);
    }

    [Theory, OnEveryDatabase]
    public async Task What_waits_for_the_jobs_is_told_once_it_was_read(TestDatabase kind)
    {
        await using var program = await TestProgram.StartAsync(kind, WithoutJobs);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        using var figures = new Figures(program);
        figures.Observe();
        figures.Seen.ShouldNotContain("thongsuot.outbox.waiting");

        (await given.ReceiveAsync(people.Counter.Seat)).Refusal.ShouldBeNull();
        program.Clock.Advance(TimeSpan.FromMinutes(3));
        await program.Services.GetRequiredService<BacklogReader>().ReadAsync(default);
        figures.Observe();

        figures.Sum("thongsuot.outbox.waiting").ShouldBe(1);
        figures.Sum("thongsuot.outbox.oldest_age").ShouldBe(180);
        figures.Sum("thongsuot.tallies.waiting").ShouldBe(1);
        figures.Sum("thongsuot.deeds.unsealed").ShouldBeGreaterThanOrEqualTo(4);
    }

    private static void WithoutJobs(IServiceCollection services)
    {
        foreach (
            var job in services
                .Where(service =>
                    service.ServiceType == typeof(Microsoft.Extensions.Hosting.IHostedService) && service.ImplementationFactory is not null
                )
                .ToList()
        )
        {
            services.Remove(job);
        }
    }

    /// <summary>Listens to one program's meter: others of this assembly have meters of the same name.</summary>
    private sealed class Figures : IDisposable
    {
        private readonly MeterListener listener = new();
        private readonly ConcurrentQueue<(string Name, double Value, KeyValuePair<string, object?>[] Tags)> measured = new();

        public Figures(TestProgram program)
        {
            var factory = program.Services.GetRequiredService<IMeterFactory>();
            listener.InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == Instruments.Name && instrument.Meter.Scope == factory)
                {
                    listening.EnableMeasurementEvents(instrument);
                }
            };
            listener.SetMeasurementEventCallback<long>(
                (instrument, value, tags, _) => measured.Enqueue((instrument.Name, value, tags.ToArray()))
            );
            listener.SetMeasurementEventCallback<double>(
                (instrument, value, tags, _) => measured.Enqueue((instrument.Name, value, tags.ToArray()))
            );
            listener.Start();
        }

        public IEnumerable<string> Seen =>
            measured.Select(one => one.Name + string.Concat(one.Tags.Select(tag => $" {tag.Key}={tag.Value}")));

        public void Observe() => listener.RecordObservableInstruments();

        public double Sum(string name, params (string Key, string Value)[] tags) =>
            measured
                .Where(one =>
                    one.Name == name && tags.All(tag => one.Tags.Any(found => found.Key == tag.Key && (string?)found.Value == tag.Value))
                )
                .Sum(one => one.Value);

        public void Dispose() => listener.Dispose();
    }
}
