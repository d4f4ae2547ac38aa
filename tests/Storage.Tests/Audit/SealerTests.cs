using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Storage.Tests.Audit;

public sealed class SealerTests
{
    [Theory, OnEveryDatabase]
    public async Task Every_deed_gets_one_place_in_a_chain_without_gaps(TestDatabase kind)
    {
        await using var program = await Quiet.StartAsync(kind);
        await Trail.WriteAsync(program, 40);
        await Trail.SealAsync(program);
        await Trail.WriteAsync(program, 3);
        await Trail.SealAsync(program);

        var deeds = await program.ReadAsync(db => db.Set<DeedRow>().CountAsync());
        var links = await program.ReadAsync(db => db.Set<DeedLink>().AsNoTracking().OrderBy(link => link.Position).ToListAsync());
        links.Select(link => link.Position).ShouldBe(Enumerable.Range(1, deeds).Select(number => (long)number));
        links.Select(link => link.Sequence).Distinct().Count().ShouldBe(deeds);
        deeds.ShouldBeGreaterThanOrEqualTo(43);
        var report = await Trail.CheckAsync(program);
        report.Fault.ShouldBeNull();
        report.Deeds.ShouldBe(deeds);
        report.Heads.ShouldBe(2);
    }

    [Theory, OnEveryDatabase]
    public async Task Each_province_has_a_chain_of_its_own_that_begins_at_one(TestDatabase kind)
    {
        await using var program = await Quiet.StartAsync(kind);
        await Trail.WriteAsync(program, 4);
        await Trail.WriteAsync(program, 3, "40");
        await Trail.SealAsync(program);
        await Trail.WriteAsync(program, 2, "40");
        await Trail.SealAsync(program);

        var links = await program.ReadAsync(db => db.Set<DeedLink>().AsNoTracking().OrderBy(link => link.Position).ToListAsync());
        links.Where(link => link.ProvinceCode == "25").Select(link => link.Position).ShouldBe([1L, 2, 3, 4]);
        links.Where(link => link.ProvinceCode == "40").Select(link => link.Position).ShouldBe([1L, 2, 3, 4, 5]);
        (await Trail.CheckAsync(program)).Fault.ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task Two_nodes_that_seal_at_once_make_one_chain(TestDatabase kind)
    {
        await using var program = await Quiet.StartAsync(kind);
        await using var other = await Quiet.AnotherAsync(program);
        var writing = Task.WhenAll(Trail.WriteAsync(program, 60), Trail.WriteAsync(other, 60));
        await Task.WhenAll(
            new[] { program, other }.Select(node =>
                Task.Run(async () =>
                {
                    while (!writing.IsCompleted)
                    {
                        await node.Services.GetRequiredService<DeedSealer>().SealAsync(default);
                    }
                })
            )
        );
        await writing;
        await Trail.SealAsync(program);

        var report = await Trail.CheckAsync(other);
        report.Fault.ShouldBeNull();
        report.Deeds.ShouldBe(await program.ReadAsync(db => db.Set<DeedRow>().CountAsync()));
        (await program.ReadAsync(db => db.Set<AuditKey>().CountAsync())).ShouldBe(1);
    }

    [Theory, OnPostgres]
    public async Task A_deed_committed_long_after_its_number_was_drawn_is_sealed_all_the_same(TestDatabase kind)
    {
        await using var program = await Quiet.StartAsync(kind);
        var (drawn, free) = (new TaskCompletionSource(), new TaskCompletionSource());
        var late = Guid.CreateVersion7();
        var slow = program
            .Gate()
            .RunAsync(
                program.Deed(),
                async (write, ct) =>
                {
                    // The gate draws numbers at the end; this one is drawn at the beginning, as a slow node would.
                    write.Db.Add(
                        new DeedRow
                        {
                            At = program.Clock.GetUtcNow(),
                            Act = "test.late",
                            ActorKind = ActorKind.System,
                            ActorName = "Hệ thống",
                            ActorTitle = "Hệ thống",
                            ActorUnitPath = "/",
                            SubjectKind = "test",
                            SubjectId = late,
                            ProvinceCode = "25",
                            UnitPath = "/25/",
                            Text = "Đến muộn",
                        }
                    );
                    write.Record("test.end", "test", Guid.CreateVersion7(), "25", "/25/", "Kết thúc");
                    await write.Db.SaveChangesAsync(ct);
                    drawn.SetResult();
                    await free.Task;
                    return Result.Done;
                },
                default
            );
        await drawn.Task;

        // Many rounds go by, and more time than the margin: what still runs must hold the search back.
        for (var round = 1; round <= 4; round++)
        {
            await Trail.WriteAsync(program, 5);
            await Trail.SealAsync(program);
            program.Clock.Advance(TimeSpan.FromMinutes(2));
        }

        free.SetResult();
        (await slow).IsRefused.ShouldBeFalse();
        await Trail.SealAsync(program);

        var sequence = await program.ReadAsync(db =>
            db.Set<DeedRow>().Where(deed => deed.SubjectId == late).Select(deed => deed.Sequence).SingleAsync()
        );
        var links = await program.ReadAsync(db =>
            db.Set<DeedLink>().OrderBy(link => link.Position).Select(link => link.Sequence).ToListAsync()
        );
        var before = links[links.IndexOf(sequence) - 1];
        before.ShouldBeGreaterThan(sequence, "it stands behind deeds of higher numbers");
        (await Trail.CheckAsync(program)).Fault.ShouldBeNull();
    }

    [Theory, OnPostgres]
    public async Task The_search_for_unsealed_deeds_does_not_go_back_to_the_beginning(TestDatabase kind)
    {
        await using var program = await Quiet.StartAsync(kind);
        // The server's other databases count too: whoever writes there holds the search back until they end.
        var (watch, heads) = (Stopwatch.StartNew(), new List<DeedHead>());
        do
        {
            await Trail.WriteAsync(program, 5);
            await Trail.SealAsync(program);
            program.Clock.Advance(TimeSpan.FromMinutes(2));
            heads = await program.ReadAsync(db => db.Set<DeedHead>().AsNoTracking().OrderBy(head => head.Position).ToListAsync());
        } while (heads[^1].Settled == 0 && watch.Elapsed < TimeSpan.FromSeconds(60));

        heads.SkipLast(1).Select(head => head.Highest).ShouldContain(heads[^1].Settled, "whoever ran at an earlier head has ended");
    }

    [Theory, OnEveryDatabase]
    public async Task Sealing_stops_no_write_and_a_refused_write_leaves_nothing_to_seal(TestDatabase kind)
    {
        await using var program = await Quiet.StartAsync(kind);
        (
            await program
                .Gate()
                .RunAsync(
                    program.Deed(),
                    (write, _) =>
                    {
                        write.Record("test.refused", "test", Guid.Empty, "25", "/25/", "Không");
                        return Task.FromResult<Result>(new Refusal("test.no", "Không."));
                    },
                    default
                )
        ).IsRefused.ShouldBeTrue();
        await Trail.WriteAsync(program, 1);
        await Trail.SealAsync(program);

        (await program.Services.GetRequiredService<DeedSealer>().SealAsync(default)).ShouldBe(0, "nothing is left");
        (await program.ReadAsync(db => db.Set<DeedHead>().CountAsync())).ShouldBe(1, "no head without deeds");
    }
}

/// <summary>Makes, seals and checks a trail.</summary>
internal static class Trail
{
    public static async Task WriteAsync(TestProgram program, int deeds, string province = "25")
    {
        for (var number = 1; number <= deeds; number++)
        {
            (
                await program
                    .Gate()
                    .RunAsync(
                        program.Deed(),
                        (write, _) =>
                        {
                            write.Record(
                                "test.done",
                                "test",
                                Guid.CreateVersion7(),
                                province,
                                $"/{province}/08236/",
                                "Đã làm “việc” số\u00A01",
                                new { trước = 1, sau = "Đặng" }
                            );
                            return Task.FromResult(Result.Done);
                        },
                        default
                    )
            ).IsRefused.ShouldBeFalse();
        }
    }

    public static async Task SealAsync(TestProgram program)
    {
        while (await program.Services.GetRequiredService<DeedSealer>().SealAsync(default) > 0)
        {
            // To the end.
        }
    }

    public static Task<TrailReport> CheckAsync(TestProgram program) => program.Services.GetRequiredService<TrailCheck>().RunAsync(default);

    public static async Task<List<string>> ExportAsync(
        TestProgram program,
        DateOnly? from = null,
        DateOnly? to = null,
        string? province = "25"
    )
    {
        await using var text = new StringWriter { NewLine = "\n" };
        (await program.Services.GetRequiredService<TrailExport>().WriteAsync(text, province, from, to, default)).Refusal.ShouldBeNull();
        return [.. text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    public static Task<string> KeyAsync(TestProgram program) => program.Services.GetRequiredService<TrailExport>().PublicKeyAsync(default);
}
