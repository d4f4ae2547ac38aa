using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Difficulties.Act;
using ThongSuot.Difficulties.Board;
using ThongSuot.Platform.Figures;
using ThongSuot.TestKit;

namespace ThongSuot.Difficulties.Tests.Board;

public sealed class FiguresTests
{
    private static readonly (DateOnly From, DateOnly To) Month = (new DateOnly(2025, 9, 1), new DateOnly(2025, 9, 30));

    [Theory, OnEveryDatabase]
    public async Task Every_figure_balances_agrees_with_the_records_and_opens_as_many_as_it_says(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 4);
        var solved = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.RaiseAsync(desk.Communes[1].Seat, join: solved);
        await desk.AssignAsync(solved);
        await desk.AnswerAsync(solved);
        await desk.SayAsync(solved, desk.Communes[0].Seat, true);
        await desk.SayAsync(solved, desk.Communes[1].Seat, true);
        var reopened = await desk.RaiseAsync(desk.Communes[2].Seat, "Chưa có máy quét");
        await desk.AssignAsync(reopened);
        await desk.AnswerAsync(reopened);
        await desk.SayAsync(reopened, desk.Communes[2].Seat, false, "Máy không chạy");
        var merged = await desk.RaiseAsync(desk.Communes[3].Seat, "Thiếu máy quét");
        await desk.ActAsync(merged, DifficultyAct.Merge, desk.Office.Seat, new ActInput { Target = reopened });
        var invalid = await desk.RaiseAsync(desk.Communes[0].Seat, "Hỏi nhầm nơi");
        await desk.ActAsync(invalid, DifficultyAct.Invalidate, desk.Office.Seat, new ActInput { Content = "Thuộc thẩm quyền xã." });
        await desk.RaiseAsync(desk.Communes[1].Seat, "Còn chờ phân công");
        await desk.Given.FoldAsync();

        var reader = program.Services.GetRequiredService<DifficultyBoardReader>();
        foreach (var by in (DifficultyGrouping[])[DifficultyGrouping.Body, DifficultyGrouping.Unit, DifficultyGrouping.Field])
        {
            var (lines, total, now) = await reader.ReadAsync("25", by, Month.From, Month.To, default);
            (total.Raised, total.Confirmed, total.Invalid, total.RaisedOpen).ShouldBe((6, 2, 1, 3));
            (total.Taken, total.Reopened, total.OnTime, total.GivenAway, total.ClosedOtherwise, total.HeldOpen).ShouldBe(
                (7, 1, 2, 2, 2, 2)
            );
            now!.All.ShouldBe(2);
            now.Ages.Sum().ShouldBe(now.All);
            foreach (var (line, column) in lines.SelectMany(_ => DifficultyColumn.For(by), (line, column) => (line, column)))
            {
                (
                    await BehindAsync(
                        desk,
                        column.Slug,
                        by == DifficultyGrouping.Field ? null : line.Key,
                        by == DifficultyGrouping.Field ? Enum.Parse<DifficultyField>(line.Key) : null
                    )
                ).ShouldBe((int)column.Of(line.Figures), $"{by} {line.Name} {column.Head}");
            }
        }

        var check = await program
            .Services.GetRequiredService<FigureCheck>()
            .RunAsync("/25/", program.Services.GetRequiredService<Territory.Units>().ChildrenOf("/25/").Select(unit => unit.Path), default);
        (check.Compared, check.Differences, check.First).ShouldBe((check.Compared, 0, null));
        check.Compared.ShouldBeGreaterThan(20);
    }

    [Theory, OnEveryDatabase]
    public async Task What_was_overdue_when_it_got_more_time_still_counts_against_whoever_had_it(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 1);
        var late = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.AssignAsync(late);
        var punctual = await desk.RaiseAsync(desk.Communes[0].Seat, "Chưa có máy quét");
        await desk.AssignAsync(punctual, new DateOnly(2025, 9, 25));
        desk.Given.Clock.Advance(TimeSpan.FromDays(9));
        foreach (var code in new[] { late, punctual })
        {
            var again = desk.Assignment(new DateOnly(2025, 9, 29)) with { Content = "Chờ Bộ Tài chính trả lời" };
            (await desk.ActAsync(code, DifficultyAct.Assign, desk.Office.Seat, again)).Refusal.ShouldBeNull();
            await desk.AnswerAsync(code);
        }

        await desk.Given.FoldAsync();

        var reader = program.Services.GetRequiredService<DifficultyBoardReader>();
        var (lines, total, _) = await reader.ReadAsync("25", DifficultyGrouping.Body, Month.From, Month.To, default);
        (total.OnTime, total.Late, total.GivenAwayLate, total.Owed).ShouldBe((2, 0, 1, 3));
        var line = lines.Single(line => line.Figures.GivenAwayLate > 0);
        (await BehindAsync(desk, "chuyen-di-qua-han", line.Key, null)).ShouldBe(1);
    }

    [Theory, OnEveryDatabase]
    public async Task A_counter_that_was_changed_is_found_and_named(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 1);
        await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.Given.ReadAsync(db => db.Database.ExecuteSqlAsync($"UPDATE platform_tally_moves SET delta = 2 WHERE measure = 201"));
        var check = await program
            .Services.GetRequiredService<FigureCheck>()
            .RunAsync("/25/", program.Services.GetRequiredService<Territory.Units>().ChildrenOf("/25/").Select(unit => unit.Path), default);
        check.Differences.ShouldBeGreaterThan(0);
        (check.First!.MeasureName, check.First.Tallied, check.First.Counted).ShouldBe(("Kiến nghị nêu", 2, 1));
    }

    [Fact]
    public void The_median_is_the_day_by_which_half_of_the_answers_were_given()
    {
        var counts = Platform.Tallies.TallyCounts.Of([(250, 2), (253, 1), (260, 2)]);
        new DifficultyFiguresRow(Platform.Tallies.TallyCounts.None, counts).MedianDays.ShouldBe(3);
        DifficultyFiguresRow.Empty.MedianDays.ShouldBeNull();
    }

    private static Task<int> BehindAsync(Desk desk, string slug, string? unit, DifficultyField? field) =>
        desk.Given.ReadAsync(db =>
        {
            var figure = FigureDrilldown.BySlug(slug)!;
            return (
                figure.OfHoldingPeriods
                    ? FigureDrilldown.Stretches(db, figure, "25", unit, field, Month.From, Month.To)
                    : FigureDrilldown.Recommendations(db, figure, "25", unit, field, Month.From, Month.To)
            ).CountAsync();
        });
}
