using ThongSuot.Finance.Decisions;

namespace ThongSuot.Finance.Tests.Decisions;

/// <summary>What the head of a decision says: the council's resolution, the decision above, and the table that goes with it.</summary>
public sealed class HeadTests
{
    [Theory, OnEveryDatabase]
    public async Task Money_of_its_own_needs_the_number_and_day_of_the_councils_resolution(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var accountant = people.Accountant.Seat;
        var plain = new DecisionHead("9/QĐ-UBND", new DateOnly(2025, 9, 5), "Chủ tịch", "Nguyễn Mẫu Sơn", "Giao dự toán");
        Task<Platform.Results.Result<string>> BeginAsync(DecisionHead head) =>
            people.WithAsync<WriteDecision, Platform.Results.Result<string>>(write =>
                write.BeginAsync(Treasurers.Year, AssignmentRound.Opening, head, null, accountant, people.DeedOf(accountant), default)
            );
        Code(await BeginAsync(plain with { Resolution = "7/NQ-HĐND" })).ShouldBe("finance.resolution-date-wrong");
        Code(await BeginAsync(plain with { ResolutionOn = new(2025, 9, 1) })).ShouldBe("finance.resolution-number-wrong");
        Code(await BeginAsync(plain with { Resolution = "7/NQ-HĐND", ResolutionOn = new(2025, 9, 6) }))
            .ShouldBe("finance.resolution-date-wrong", "a council decides before its committee");
        var decision = (await BeginAsync(plain)).Value;
        var item = new ItemInput(people.Commune.Path, "13", "830", "341", "6501", 100, null);
        Code(await people.AddAsync(accountant, decision, item)).ShouldBe("finance.resolution-missing");

        var visitor = await people.Given.Program.Visit().SignInAsync(people.Accountant.UserName);
        var edit = await visitor.GetAsync($"/ngan-sach/quyet-dinh/{decision}/sua");
        var saved = await visitor.SubmitAsync(
            edit,
            "#sua",
            new() { ["Input.Resolution"] = "7/NQ-HĐND", ["Input.ResolutionOn"] = "2025-09-01" }
        );
        saved.Status.ShouldBe(System.Net.HttpStatusCode.Found, saved.Text);
        (await visitor.GetAsync($"/ngan-sach/quyet-dinh/{decision}")).Text.ShouldContain("Số 7/NQ-HĐND ngày 1/9/2025");
        Code(await people.AddAsync(accountant, decision, item)).ShouldBeNull();
        // Whoever takes the resolution away again submits nothing.
        (
            await visitor.SubmitAsync(
                await visitor.GetAsync(edit.Path),
                "#sua",
                new() { ["Input.Resolution"] = "", ["Input.ResolutionOn"] = "" }
            )
        ).Status.ShouldBe(System.Net.HttpStatusCode.Found);
        Code(await people.MoveAsync(accountant, decision, DecisionAct.Submit)).ShouldBe("finance.resolution-missing");
    }

    [Fact]
    public async Task A_decision_names_the_one_above_and_its_whole_table_is_taken_away_by_file()
    {
        var people = await Treasurers.OnAsync(TestDatabase.Sqlite);
        var (item, finance, province) = (Treasurers.NextItem(), people.Finance.Seat, people.Province.Seat);
        await people.DecideAsync(AssignmentRound.Opening, finance, province, new ItemInput("/25/", "13", "560", "431", item, 900, null));
        var pool = await people.FindAsync("/25/", item);
        var to = new ItemInput(people.Commune.Path, "13", "830", "341", item, 500, pool.Id);
        var above = await people.DecideAsync(AssignmentRound.Opening, finance, province, to);
        var below = (await people.BeginRawAsync(people.Accountant.Seat, follows: above)).Value;
        var accountant = await people.Given.Program.Visit().SignInAsync(people.Accountant.UserName);
        (await accountant.GetAsync($"/ngan-sach/quyet-dinh/{below}"))
            .Html.QuerySelector($"dl a[href='/ngan-sach/quyet-dinh/{above}']")
            .ShouldNotBeNull();
        var shown = await accountant.GetAsync($"/ngan-sach/quyet-dinh/{above}");
        var sheet = shown.Html.QuerySelector("a[href*='dang=csv']")!.GetAttribute("href")!;
        var text = await accountant.Client.GetStringAsync(new Uri(sheet, UriKind.Relative));
        text.ShouldContain(people.Commune.Name);
        text.ShouldContain("500");
    }

    private static string? Code(Platform.Results.Result<string> result) => result.Refusal?.Code;
}
