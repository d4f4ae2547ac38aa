using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Directives.Board;
using ThongSuot.Directives.Give;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Directives.Tests.Give;

public sealed class ManyTests
{
    [Theory, OnEveryDatabase]
    public async Task One_directive_to_many_is_given_once_with_a_part_each_and_shows_who_is_missing(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var (officeName, office) = await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/", "Chuyên viên");
        var (_, gatherer) = await given.SeatAsync(Role.DepartmentLeader, "/25/vp-ubnd/", "Phó Chánh Văn phòng");
        var leaders = new List<(string UserName, Seat Seat)>();
        for (var number = 0; number < 3; number++)
        {
            leaders.Add(await given.SeatAsync(Role.CommuneLeader, given.Commune().Path, "Chủ tịch UBND"));
        }

        var visitor = await program.Visit().SignInAsync(officeName);
        var form = await visitor.GetAsync("/chi-dao/giao-nhieu");
        form.Html.QuerySelector("#Input_DueOn")!
            .GetAttribute("value")
            .ShouldBe("2025-09-25", "ten working days by the clock of the office");
        var values = new Dictionary<string, string?>
        {
            ["Input.Work"] = "Rà soát quy chế làm việc",
            ["Input.DueOn"] = "2025-09-19",
            ["To.GatherOn"] = "2025-09-24",
            ["Input.Person"] = gatherer.SeatId.Value.ToString(),
            ["Input.LeadAnswersFor"] = "Kết quả rà soát của đơn vị",
            ["Input.Product"] = "Report",
            ["Input.ProductText"] = "Báo cáo rà soát",
            ["Input.DirectedBy"] = "Chủ tịch UBND tỉnh",
            ["Input.LegalGround"] = "Quy chế làm việc",
        };
        (await visitor.SubmitAsync(form, "main form[method=post]", values)).Errors.ShouldContain(text =>
            text.Contains("Chưa chọn đơn vị nào")
        );
        values["To.AllCommunes"] = "true";
        var far = new Dictionary<string, string?>(values) { ["To.GatherOn"] = "2049-09-24" };
        (await visitor.SubmitAsync(form, "main form[method=post]", far))
            .ErrorAt("To.GatherOn")
            .ShouldNotBeNull("the day of the whole has a field of its own")
            .ShouldContain("Hạn quá xa");

        var done = await visitor.SubmitAsync(form, "main form[method=post]", values);
        var code = done.Location.ShouldNotBeNull()["/chi-dao/".Length..];

        var parts = await given.ReadAsync(async db =>
        {
            var whole = await db.Set<Directive>().SingleAsync(row => row.Code == code);
            return await db.Set<Directive>().AsNoTracking().Where(row => row.ParentId == whole.Id).ToListAsync();
        });
        parts.Select(part => part.OwnerPath).ShouldBe(leaders.Select(leader => leader.Seat.ScopePath).Distinct(), ignoreOrder: true);
        var shown = await visitor.GetAsync($"/chi-dao/{code}");
        shown.Text.ShouldContain($"Còn thiếu {parts.Count} đơn vị");

        var people = (await People.OnAsync(given)) with { Leader = leaders[0] };
        var own = parts.Single(part => part.PersonSeatId == leaders[0].Seat.SeatId).Code;
        (await people.MoveAsync(leaders[0].Seat, own, DirectiveAct.Take)).ShouldBeNull();
        (await people.MoveAsync(leaders[0].Seat, own, DirectiveAct.Submit)).ShouldBeNull();
        (await visitor.GetAsync($"/chi-dao/{code}")).Text.ShouldContain($"Còn thiếu {parts.Count - 1} đơn vị");
        office.ShouldNotBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task A_product_that_is_a_document_comes_with_number_date_and_file_or_says_why_not(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await People.OnAsync(given);
        var code = await people.GiveAsync();
        (await people.MoveAsync(people.Leader.Seat, code, DirectiveAct.Take)).ShouldBeNull();
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        var form = await leader.GetAsync($"/chi-dao/{code}/viec/nop-san-pham");
        (await leader.SubmitAsync(form, "main form", new() { ["Input.Content"] = "Xong", ["Input.DocumentNumber"] = "12/UBND" }))
            .ErrorAt("Input.DocumentDate")
            .ShouldNotBeNull()
            .ShouldContain("chưa có ngày, tệp");
        (
            await leader.SubmitAsync(form, "main form", new() { ["Input.Content"] = "Xong", ["Input.WithoutBecause"] = "Chưa phát hành" })
        ).Location.ShouldBe($"/chi-dao/{code}");
        (await leader.GetAsync($"/chi-dao/{code}")).Text.ShouldContain("Nộp sản phẩm");
    }

    [Theory, OnEveryDatabase]
    public async Task A_number_that_no_document_has_and_a_date_in_another_century_are_refused_at_their_fields(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await People.OnAsync(given);
        var code = await people.GiveAsync();
        (await people.MoveAsync(people.Leader.Seat, code, DirectiveAct.Take)).ShouldBeNull();
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        (
            await leader.SubmitAsync(
                await leader.GetAsync($"/chi-dao/{code}/viec/tien-do"),
                "main form",
                new()
                {
                    ["Input.Content"] = "Được nửa",
                    ["Input.Percent"] = "50",
                    ["Input.DocumentNumber"] = "<?>",
                }
            )
        ).ErrorAt("Input.DocumentNumber").ShouldNotBeNull().ShouldContain("không có dạng số văn bản");
        (
            await leader.SubmitAsync(
                await leader.GetAsync($"/chi-dao/{code}/viec/xin-gia-han"),
                "main form",
                new() { ["Input.Content"] = "Chờ bộ", ["Input.DueOn"] = "2049-09-20" }
            )
        )
            .ErrorAt("Input.DueOn")
            .ShouldNotBeNull()
            .ShouldContain("quá xa");
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_says_nothing_for_longer_than_it_may_be_is_counted_and_lowers_the_score(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var people = await People.OnAsync(given);
        var silent = await people.GiveAsync(draft => draft with { DueOn = new DateOnly(2025, 11, 28) });
        program.Clock.Set("2025-10-01 08:00");
        var reader = program.Services.GetRequiredService<BoardReader>();
        await given.FoldAsync();
        async Task<BoardLine> LineAsync() =>
            (await reader.ReadAsync("/25/", new DateOnly(2025, 9, 1), new DateOnly(2025, 12, 31), default)).Lines.Single(line =>
                line.Path == people.Commune.Path
            );
        var before = await LineAsync();
        (before.Unreported, before.Score(new ScoreRule(100, 40, 20, 10))).ShouldBe((1, 0m));
        var office = await program.Visit().SignInAsync(people.Office.UserName);
        (
            await office.GetAsync($"/chi-dao?nhom=khong-bao-cao&don-vi={people.Commune.Path}&tu=2025-09-01&den=2025-12-31")
        ).Text.ShouldContain(silent);
        (await people.MoveAsync(people.Leader.Seat, silent, DirectiveAct.Take)).ShouldBeNull();
        (await people.MoveAsync(people.Leader.Seat, silent, DirectiveAct.Report)).ShouldBeNull();
        (await LineAsync()).Unreported.ShouldBe(0);
    }
}
