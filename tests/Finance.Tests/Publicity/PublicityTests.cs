using System.IO.Compression;
using System.Net;
using ThongSuot.Finance.Publicity;
using ThongSuot.Finance.Spendings;

namespace ThongSuot.Finance.Tests.Publicity;

public sealed class PublicityTests
{
    private const string Six = "/ngan-sach/cong-khai?nam=2025&bieu=6-thang";

    [Theory, OnEveryDatabase]
    public async Task The_leader_publishes_what_the_books_say_and_everybody_reads_it_as_it_was(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var line = await people.LineAsync(2_000, unit: people.Office);
        await people.PayAsync(line, 300);
        var (accountant, leader) = (
            await people.Given.Program.Visit().SignInAsync(people.Accountant.UserName),
            await people.Given.Program.Visit().SignInAsync(people.Leader.UserName)
        );
        (await accountant.GetAsync(Six)).Html.QuerySelector("#cong-khai").ShouldBeNull("the accountant prepares, the leader publishes");
        var page = await leader.GetAsync("/ngan-sach/cong-khai?nam=2025&bieu=du-toan");
        page.Text.ShouldContain("2.000");
        var typed = new Dictionary<string, string?>
        {
            ["Input.Number"] = "45/QĐ-UBND",
            ["Input.DecidedOn"] = "2025-09-10",
            ["Input.SignerTitle"] = "Chủ tịch",
            ["Input.SignerName"] = "Nguyễn Mẫu Sơn",
        };
        (await leader.SubmitAsync(page, "#cong-khai", new(typed) { ["Input.Number"] = "" })).ErrorAt("Input.Number").ShouldNotBeNull();
        (await leader.SubmitAsync(page, "#cong-khai", new(typed) { ["Input.DecidedOn"] = "2020-01-01" }))
            .ErrorAt("Input.DecidedOn")
            .ShouldNotBeNull();
        page.Text.ShouldContain("mọi người xem được ngay: Công khai dự toán ngân sách năm 2025");
        var made = await leader.FollowAsync(await leader.SubmitAsync(page, "#cong-khai", typed));
        made.Status.ShouldBe(HttpStatusCode.OK);
        await people.LineAsync(500, item: "6502");

        var citizen = people.Given.Program.Visit();
        var shown = await citizen.GetAsync(made.Path);
        shown.Text.ShouldContain("2.000");
        shown.Text.ShouldNotContain("2.500", customMessage: "what was published stays as it was");
        (await citizen.GetAsync($"/cong-khai/ngan-sach?nam=2025&tim={Uri.EscapeDataString(people.Commune.Name)}")).Text.ShouldContain(
            "45/QĐ-UBND"
        );
        var paper = await citizen.Client.GetAsync(new Uri($"{made.Path}?handler=Document", UriKind.Relative));
        using var zip = new ZipArchive(await paper.Content.ReadAsStreamAsync());
        using var words = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        (await words.ReadToEndAsync()).ShouldContain("Công khai dự toán ngân sách năm 2025");
        var table = await citizen.Client.GetAsync(new Uri($"{made.Path}?handler=Sheet&dang=csv", UriKind.Relative));
        (await table.Content.ReadAsStringAsync()).ShouldContain("2000");

        var correcting = await leader.GetAsync(page.Path);
        (await leader.SubmitAsync(correcting, "#cong-khai", typed))
            .ErrorAt("Input.Reason")
            .ShouldNotBeNull("a correction says what it mends");
        typed["Input.Reason"] = "Thiếu dòng 6502";
        (await leader.SubmitAsync(correcting, "#cong-khai", typed)).ErrorAt("Input.Number").ShouldNotBeNull("by a decision of its own");
        typed["Input.Number"] = "46/QĐ-UBND";
        var again = await leader.FollowAsync(await leader.SubmitAsync(correcting, "#cong-khai", typed));
        again.Text.ShouldContain("2.500");
        again.Text.ShouldContain("đính chính lần 1");
        again.Text.ShouldContain("Thiếu dòng 6502");
        var first = await citizen.GetAsync(made.Path);
        first.Text.ShouldContain("Bản này đã được đính chính");
        first.Text.ShouldContain("2.000");
        first.Html.QuerySelector($"main a[href='{again.Path}']").ShouldNotBeNull();
        (await citizen.GetAsync(again.Path)).Html.QuerySelector($"main a[href='{made.Path}']").ShouldNotBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task Execution_counts_what_was_paid_until_the_last_day_and_counter_entries_below_zero(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var line = await people.LineAsync(2_000);
        var entry = await people.PayAsync(line, 300);
        var listed = await RowsAsync(PublicForm.NineMonths);
        (listed.Estimate, listed.Spent).ShouldBe((2_000, 300));
        (await RowsAsync(PublicForm.SixMonths)).Spent.ShouldBe(0, "paid in September");
        (await people.BackAsync(entry, 100)).Refusal.ShouldBeNull();
        (await people.ActAsync(people.Leader.Seat, entry, EntryAct.Reverse)).Refusal.ShouldBeNull();
        (await RowsAsync(PublicForm.NineMonths)).Spent.ShouldBe(200);

        async Task<PublicRow> RowsAsync(PublicForm form) =>
            (
                await people.WithAsync<PublicFigures, IReadOnlyList<PublicRow>>(figures =>
                    figures.ReadAsync(people.Commune.Path, Treasurers.Year, form, default)
                )
            ).Single();
    }

    [Fact]
    public async Task A_period_that_has_not_ended_is_not_published()
    {
        var people = await Treasurers.OnAsync(TestDatabase.Sqlite);
        await people.LineAsync(2_000);
        var head = new PublicHead("45/QĐ-UBND", new DateOnly(2025, 9, 10), "Chủ tịch", "Nguyễn Mẫu Sơn");
        var done = await people.WithAsync<Publish, Platform.Results.Result<Guid>>(publish =>
            publish.RunAsync(2025, PublicForm.NineMonths, head, people.Leader.Seat, people.DeedOf(people.Leader.Seat), default)
        );
        done.Refusal!.Code.ShouldBe("finance.period-not-ended");
    }
}
