using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Outbox;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Storage.Tests;

/// <summary>The program without its background jobs, so that a test alone says when messages leave and tallies fold.</summary>
internal static class Quiet
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<TestDatabase, Lazy<Task<TestProgram>>> Shared = new();

    /// <summary>One for the assembly: each test works with subjects of its own.</summary>
    public static Task<TestProgram> OnAsync(TestDatabase kind) =>
        Shared.GetOrAdd(kind, key => new Lazy<Task<TestProgram>>(() => TestProgram.StartSharedAsync(key, WithoutJobs))).Value;

    public static Task<TestProgram> StartAsync(TestDatabase kind, params IOutboxReceiver[] receivers) =>
        TestProgram.StartAsync(kind, services => With(services, receivers));

    public static Task<TestProgram> AnotherAsync(TestProgram program, params IOutboxReceiver[] receivers) =>
        program.AnotherNodeAsync(services => With(services, receivers));

    public static WriteGate Gate(this TestProgram program) => program.Services.GetRequiredService<WriteGate>();

    public static async Task<T> ReadAsync<T>(this TestProgram program, Func<Db, Task<T>> read)
    {
        await using var db = await program.Services.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync();
        return await read(db);
    }

    public static Deed Deed(this TestProgram program, string? key = null) =>
        Platform.Writing.Deed.BySystem(program.Clock.GetUtcNow(), "Kiểm thử") with
        {
            SubmissionKey = key,
        };

    /// <summary>What every act leaves: a deed, a count and a message, about one subject.</summary>
    public static void Leave(this Write write, Guid subject)
    {
        write.Record("test.done", "test", subject, "25", "/25/08236/", "Đã làm");
        write.Count(new TallyKey("/25/08236/", subject.ToString(), new DateOnly(2025, 9, 11), 901));
        write.Send("25", "test.done", subject.ToString(), new { subject });
    }

    /// <summary>How many deeds, counts and messages there are about a subject.</summary>
    public static Task<(int Deeds, int Counts, int Messages)> LeftAsync(this TestProgram program, Guid subject) =>
        program.ReadAsync(async db =>
        {
            var text = subject.ToString();
            return (
                await db.Set<DeedRow>().CountAsync(row => row.SubjectId == subject),
                await db.Set<TallyMoveRow>().CountAsync(row => row.Subject == text)
                    + await db.Set<TallyTotalRow>().CountAsync(row => row.Subject == text && row.UnitPath == "/25/08236/"),
                await db.Set<OutboxRow>().CountAsync(row => row.Key == text)
            );
        });

    private static void With(IServiceCollection services, IOutboxReceiver[] receivers)
    {
        WithoutJobs(services);
        foreach (var receiver in receivers)
        {
            services.AddSingleton(receiver);
        }
    }

    // Jobs are the hosted services made by a factory; the framework's own are named by type.
    public static void WithoutJobs(IServiceCollection services)
    {
        foreach (
            var job in services
                .Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationFactory is not null)
                .ToList()
        )
        {
            services.Remove(job);
        }
    }
}
