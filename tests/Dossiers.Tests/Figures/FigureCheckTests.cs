using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Dossiers.Board;
using ThongSuot.Dossiers.Figures;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Tallies;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Figures;

public sealed class FigureCheckTests
{
    private static readonly DateOnly Today = new(2025, 9, 11);

    [Theory, OnEveryDatabase]
    public async Task Counters_moved_by_real_acts_agree_with_the_records_before_and_after_folding(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await LivelyAsync(given);

        var before = await CheckAsync(given);
        await given.FoldAsync();
        var after = await CheckAsync(given);
        (before.Differences, before.First).ShouldBe((0, null));
        after.ShouldBe(before);
        before.Compared.ShouldBeGreaterThan(10);
        (
            await given.ReadAsync(db =>
                db.TallyLinesAsync(
                    new(people.Commune.Path),
                    [people.Commune.Path],
                    [DossierFigures.SubjectOf(people.Officer.Seat.SeatId)],
                    [Today],
                    default
                )
            )
        )
            .Until(people.Commune.Path, DossierFigures.SubjectOf(people.Officer.Seat.SeatId), 0)[(int)DossierMeasure.OnTime]
            .ShouldBe(1, "an officer's line counts what the officer worked on");
    }

    [Theory, OnEveryDatabase]
    public async Task The_first_difference_is_named_with_both_numbers_and_a_rebuild_mends_it(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await LivelyAsync(given);
        await given.FoldAsync();
        await given.ReadAsync(db =>
            db.Set<Dossier>()
                .Where(row => row.OwnerPath == people.Commune.Path && row.Outcome == DossierOutcome.OnTime)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Outcome, DossierOutcome.Overdue))
        );

        var broken = await CheckAsync(given);
        broken.First.ShouldBe(
            new FigureDifference(people.Commune.Path, "1.000656", Today, (int)DossierMeasure.OnTime, "giải quyết đúng hạn", 1, 0)
        );
        broken.Differences.ShouldBe(4, "two columns of the unit's line and two of the officer's");

        await program.Services.GetRequiredService<FigureRebuild>().RunAsync("/25/", Organisations(given), default);
        (await CheckAsync(given)).Differences.ShouldBe(0);
        var board = await program.Services.GetRequiredService<BoardReader>().ReadAsync(people.Commune.Path, Today, Today, default);
        (board.Total.OnTime, board.Total.ResolvedOverdue).ShouldBe((0, 1));
    }

    [Theory, OnEveryDatabase]
    public async Task Records_without_a_counter_and_counters_without_a_record_are_found_where_nothing_else_is(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await LivelyAsync(given);
        await given.FoldAsync();
        var path = people.Commune.Path;
        await given.ReadAsync(db =>
            db.Set<TallyTotalRow>().Where(row => row.UnitPath == path || row.UnitPath == "/25/").ExecuteDeleteAsync()
        );

        var uncounted = (await CheckAsync(given)).First.ShouldNotBeNull();
        (uncounted.UnitPath, uncounted.Tallied).ShouldBe((path, 0));
        uncounted.Counted.ShouldBeGreaterThan(0);

        var other = given.Commune().Path;
        await given.ReadAsync(db =>
            db.Set<Dossier>().Where(row => row.OwnerPath == path).ExecuteUpdateAsync(set => set.SetProperty(row => row.OwnerPath, "/25/"))
        );
        await given.ReadAsync(async db =>
        {
            // With their sums, so that the line of the unit alone is wrong.
            db.AddRange(
                from unit in new[] { other, "/25/" }
                from subject in new[] { "1.000656", string.Empty }
                select new TallyTotalRow
                {
                    ProvinceCode = "25",
                    UnitPath = unit,
                    Subject = subject,
                    Day = Today,
                    Counts = "101:3",
                }
            );
            return await db.SaveChangesAsync();
        });
        var unfounded = (await CheckAsync(given)).First.ShouldNotBeNull();
        (unfounded.UnitPath, unfounded.Tallied, unfounded.Counted).ShouldBe((other, 3, 0));
    }

    [Theory, OnEveryDatabase]
    public async Task A_sum_that_does_not_agree_with_its_lines_is_found_too(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        await LivelyAsync(given);
        await given.FoldAsync();
        await given.ReadAsync(db =>
            db.Set<TallyTotalRow>()
                .Where(row => row.UnitPath == "/25/" && row.Subject == "")
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Counts, "101:1"))
        );

        var found = await CheckAsync(given);

        (found.First!.UnitPath, found.First.Subject, found.First.Tallied, found.First.Counted).ShouldBe(("/25/", string.Empty, 1, 3));
    }

    [Theory, OnEveryDatabase]
    public async Task The_overdue_figure_of_a_past_day_is_the_level_counted_that_night(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat);
        given.Clock.Advance(TimeSpan.FromDays(30));
        var late = DateOnly.FromDateTime(given.Clock.GetUtcNow().AddHours(7).Date);
        await given.NightsAsync();
        await given.MoveAsync(people.Leader.Seat, code, "ky-ket-qua");
        given.Clock.Advance(TimeSpan.FromDays(2));
        await given.NightsAsync();

        var reader = program.Services.GetRequiredService<BoardReader>();
        var then = (await reader.ReadAsync(people.Commune.Path, Today, late.AddDays(-1), default)).Total;
        var now = (await reader.ReadAsync(people.Commune.Path, Today, late.AddDays(2), default)).Total;
        var afterwards = (await reader.ReadAsync(people.Commune.Path, Today, late.AddDays(1), default)).Total;

        (then.Open, then.OpenOverdue, then.OpenInTime).ShouldBe((1, 1, 0));
        (now.ResolvedOverdue, now.OpenOverdue).ShouldBe((1, 0));
        (afterwards.ResolvedOverdue, afterwards.OpenOverdue).ShouldBe((1, 0));
        (await program.Services.GetRequiredService<FigureChecks>().LastAsync("25", default))!.Differences.ShouldBe(0);
    }

    [Theory, OnEveryDatabase]
    public async Task Daily_work_is_done_once_for_each_day_on_two_nodes(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        await using var other = await program.AnotherNodeAsync();

        await new Given(program).NightsAsync();

        (await new Given(other).NightsAsync()).ShouldBe(0);
        var rows = await new Given(program).ReadAsync(db => db.Set<Platform.Jobs.DailyWorkRow>().ToListAsync());
        rows.Count(row => row.Name == "dossier.levels").ShouldBe(31);
        rows.Count(row => row.Name == "dossier.figures").ShouldBe(1);
    }

    /// <summary>Three dossiers: one resolved early, one refused, one open.</summary>
    private static async Task<CommunePeople> LivelyAsync(Given given)
    {
        var people = await given.PeopleAsync();
        foreach (var end in new[] { "ky-ket-qua", "tu-choi", null })
        {
            var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
            (await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat)).IsRefused.ShouldBeFalse();
            if (end is not null)
            {
                (await given.MoveAsync(people.Leader.Seat, code, end)).IsRefused.ShouldBeFalse();
            }
        }

        return people;
    }

    private static List<string> Organisations(Given given) =>
        [.. given.Program.Services.GetRequiredService<Territory.Units>().ChildrenOf("/25/").Select(unit => unit.Path)];

    private static Task<FigureCheckResult> CheckAsync(Given given) =>
        given.Program.Services.GetRequiredService<FigureCheck>().RunAsync("/25/", Organisations(given), default);
}
