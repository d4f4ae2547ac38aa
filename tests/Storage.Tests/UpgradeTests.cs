using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Internal;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Storage.Tests;

/// <summary>
/// The next release comes while this one serves: its step is taken once, whoever starts first; this one's nodes go on writing until they
/// are stopped, and do not start again over what is newer than they are.
/// </summary>
public sealed class UpgradeTests
{
    [Theory, OnEveryDatabase]
    public async Task Two_nodes_of_the_next_release_start_at_once_while_this_one_goes_on_receiving(TestDatabase kind)
    {
        await using var old = await TestProgram.StartAsync(kind, Quiet.WithoutJobs);
        var given = new Given(old);
        var people = await given.PeopleAsync();
        var codes = new List<string> { await ReceiveAsync(given, people) };
        using var stop = new CancellationTokenSource();
        var receiving = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                codes.Add(await ReceiveAsync(given, people));
            }
        });

        var next = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => old.AnotherNodeAsync(OfNextRelease)));
        try
        {
            var before = codes.Count;
            codes.AddRange(await Task.WhenAll(next.Select(node => ReceiveAsync(new Given(node), people))));
            await stop.CancelAsync();
            await receiving;
            codes.Count.ShouldBeGreaterThan(before);

            (await old.ReadAsync(db => db.Database.GetAppliedMigrationsAsync())).Count(step => step == NextStep.Name).ShouldBe(1);
            foreach (var node in next.Append(old))
            {
                (
                    await node.ReadAsync(db =>
                        db.Database.SqlQueryRaw<string>("SELECT code AS \"Value\" FROM dossiers_dossiers").ToListAsync()
                    )
                ).ShouldBe(codes, ignoreOrder: true);
            }
        }
        finally
        {
            foreach (var node in next)
            {
                await node.DisposeAsync();
            }
        }

        var again = await Should.ThrowAsync<StartException>(() => old.Services.GetRequiredService<DatabasePreparation>().RunAsync(default));
        again.Message.ShouldStartWith("Cơ sở dữ liệu này thuộc phiên bản mới hơn của chương trình");
        again.Message.ShouldContain(NextStep.Name);
    }

    private static async Task<string> ReceiveAsync(Given given, CommunePeople people) =>
        (await given.ReceiveAsync(people.Counter.Seat)).Value;

    private static void OfNextRelease(IServiceCollection services)
    {
        Quiet.WithoutJobs(services);
        services.ConfigureDbContext<Db>(builder => builder.ReplaceService<IMigrationsAssembly, StepsOfNextRelease>());
    }

    /// <summary>What a release adds: only what the one before can live with.</summary>
    [Migration(Name)]
    private sealed class NextStep : Migration
    {
        public const string Name = "29990101000000_NextRelease";

        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>("NextRemark", "dossiers_dossiers", nullable: true);
            migrationBuilder.Sql("CREATE TABLE next_release (id integer PRIMARY KEY)");
        }
    }

    [SuppressMessage("Usage", "EF1001", Justification = "The only place where the steps of a release can be added to in a test.")]
    private sealed class StepsOfNextRelease(
        ICurrentDbContext current,
        IDbContextOptions options,
        IMigrationsIdGenerator ids,
        IDiagnosticsLogger<DbLoggerCategory.Migrations> logger
    ) : MigrationsAssembly(current, options, ids, logger)
    {
        public override IReadOnlyDictionary<string, TypeInfo> Migrations =>
            new SortedDictionary<string, TypeInfo>(base.Migrations.ToDictionary(), StringComparer.Ordinal)
            {
                [NextStep.Name] = typeof(NextStep).GetTypeInfo(),
            };
    }
}
