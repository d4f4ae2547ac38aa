using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Dossiers.Fees;
using ThongSuot.Procedures;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Fees;

public sealed class FeePagesTests
{
    /// <summary>A procedure of communes whose fee the catalogue does not know.</summary>
    private const string Unknown = "1.000656";

    [Theory, OnEveryDatabase]
    public async Task An_unknown_fee_is_set_paid_counted_taken_over_and_only_then_the_result_goes_out(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var code = (await given.ReceiveAsync(people.Counter.Seat, Unknown)).Value;
        await ResolveAsync(given, people, code);
        await SetAsync(counter, code, "Fixed", "50000", null);

        var unpaid = await counter.SubmitAsync(await counter.GetAsync($"/ho-so/{code}/viec/tra-ket-qua"), "form[enctype]");
        unpaid.Status.ShouldBe(HttpStatusCode.BadRequest);
        unpaid.Text.ShouldContain("Hồ sơ còn phải thu 50.000");

        var page = await counter.GetAsync($"/ho-so/{code}/thu-phi");
        (await counter.SubmitAsync(page, "form[action*=Take]", new() { ["Input.Paid"] = "50000" })).Status.ShouldBe(HttpStatusCode.Found);
        (await counter.SubmitAsync(await counter.GetAsync($"/ho-so/{code}/viec/tra-ket-qua"), "form[enctype]")).Status.ShouldBe(
            HttpStatusCode.Found
        );

        var cash = await counter.GetAsync("/thu-phi");
        cash.Text.ShouldContain("50.000");
        var short5 = await counter.SubmitAsync(cash, "form:has([name='Input.Counted'])", new() { ["Input.Counted"] = "45000" });
        short5.Text.ShouldContain("thiếu 5.000");
        var counted = await counter.FollowAsync(
            await counter.SubmitAsync(short5, "form:has([name='Input.Counted'])", new() { ["Input.Counted"] = "50000" })
        );
        counted.Text.ShouldContain("Bảng kê thu phí, lệ phí");
        counted.Text.ShouldNotContain("Xác nhận đã nhận");

        // The province's office sees the count and does not take a commune's money over.
        var office = await given.SeatAsync(Platform.Access.Role.ProvinceOffice, "/25/vp-ubnd/", "Chuyên viên");
        (await (await given.Program.Visit().SignInAsync(office.UserName)).GetAsync(counted.Path)).Text.ShouldNotContain("Xác nhận đã nhận");
        await using (var scope = given.Program.Scope())
        {
            var id = Guid.Parse(counted.Path.Split('/')[^1]);
            var deed = new Platform.Writing.Deed(Platform.Writing.Actor.From(office.Seat), given.Clock.GetUtcNow());
            var confirm = (ConfirmCash)scope.ServiceProvider.GetService(typeof(ConfirmCash))!;
            (await confirm.RunAsync(id, office.Seat, deed, default)).Refusal!.Code.ShouldBe("cash.of-another");
        }

        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        var sheet = await leader.GetAsync(counted.Path);
        (await leader.SubmitAsync(sheet, "form:has([name='SubmissionKey'])")).Status.ShouldBe(HttpStatusCode.Found);
        (await leader.GetAsync(counted.Path)).Text.ShouldContain(people.Leader.Seat.Signature);
    }

    [Theory, OnEveryDatabase]
    public async Task A_result_may_go_out_unpaid_knowingly_and_the_history_says_so(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var code = (await given.ReceiveAsync(people.Counter.Seat, Unknown)).Value;
        await ResolveAsync(given, people, code);
        await SetAsync(counter, code, "Fixed", "8000", null);

        var page = await counter.GetAsync($"/ho-so/{code}/viec/tra-ket-qua");
        var silent = await counter.SubmitAsync(page, "form[enctype]", new() { ["Input.Unpaid"] = "true" });
        silent.Status.ShouldBe(HttpStatusCode.BadRequest);
        var done = await counter.SubmitAsync(
            page,
            "form[enctype]",
            new() { ["Input.Unpaid"] = "true", ["Input.Content"] = "Hệ thống thanh toán lỗi, thu sau" }
        );

        done.Status.ShouldBe(HttpStatusCode.Found, done.Text);
        (await counter.GetAsync($"/ho-so/{code}")).Text.ShouldContain("Trả kết quả khi chưa thu đủ phí, lệ phí");
    }

    [Theory, OnEveryDatabase]
    public async Task A_fee_by_the_page_is_multiplied_where_the_dossier_is_received(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var day = new DateOnly(2025, 9, 11);
        var counted = given
            .Program.Services.GetRequiredService<Catalogue>()
            .Search("chứng thực", day, 50, people.Commune.ProvinceCode)
            .First(one => one.AtCommune && one.Fee.CountedOn(ProcedureChannel.Direct, day) is { Steps: null });
        var each = counted.Fee.DueOn(ProcedureChannel.Direct, day)!.Value;

        var form = await counter.GetAsync($"/ho-so/tiep-nhan?thu-tuc={counted.Code}");
        var values = Receive.Counter.With(("Input.FeeQuantity", "7"), ("Input.FeeTaken", "Cash"), ("Input.NoPapers", "true"));
        var answer = await counter.SubmitAsync(form, "form[data-person]", values, button: ("answer", "accept"));
        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);

        var code = (await counter.FollowAsync(answer)).Html.QuerySelector(".due")!.TextContent;
        var dossier = await given.ReadAsync(db => db.Set<Dossier>().SingleAsync(row => row.Code == code));
        (dossier.Fee, dossier.FeePaid, dossier.FeeBasis).ShouldBe((each * 7, each * 7, FeeBasis.PerUnit));
    }

    [Theory, OnEveryDatabase]
    public async Task Certified_copies_cost_less_from_the_third_page_and_each_copy_by_itself(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);

        var form = await counter.GetAsync("/ho-so/tiep-nhan?thu-tuc=2.000815");
        var values = Receive.Counter.With(("Input.FeeQuantity", "10"), ("Input.FeeCopies", "3"));
        var answer = await counter.SubmitAsync(form, "form[data-person]", values, button: ("answer", "accept"));
        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);

        var code = (await counter.FollowAsync(answer)).Html.QuerySelector(".due")!.TextContent;
        // Two pages at 2,000 đ and eight at 1,000 đ, three times (Circular 226/2016/TT-BTC, Art. 4).
        (await given.ReadAsync(db => db.Set<Dossier>().SingleAsync(row => row.Code == code))).Fee.ShouldBe(36_000);
        var page = await counter.GetAsync($"/ho-so/{code}/thu-phi");
        page.Text.ShouldContain("2.000 đ (từ 3: 1.000; tối đa 200.000) × 10 trang × 3 bản");
        var set = await counter.SubmitAsync(
            page,
            "form[action*=Set]",
            new()
            {
                ["Input.Basis"] = "PerUnit",
                ["Input.Due"] = "2000",
                ["Input.Quantity"] = "500",
                ["Input.Copies"] = "2",
                ["Input.Note"] = "500 trang",
            }
        );
        set.Status.ShouldBe(HttpStatusCode.Found, set.Text);
        (await given.ReadAsync(db => db.Set<Dossier>().SingleAsync(row => row.Code == code))).Fee.ShouldBe(
            400_000,
            "never more than 200,000 đ a copy"
        );
    }

    [Theory, OnEveryDatabase]
    public async Task A_wrong_line_stays_and_its_opposite_stands_beside_it(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var code = (await given.ReceiveAsync(people.Counter.Seat, Unknown)).Value;
        await SetAsync(counter, code, "PerUnit", "2000", "bản sao", quantity: "3");
        var page = await counter.GetAsync($"/ho-so/{code}/thu-phi");
        page.Text.ShouldContain("2.000 đ × 3");
        await counter.SubmitAsync(page, "form[action*=Take]", new() { ["Input.Paid"] = "6000" });

        var paid = await counter.GetAsync($"/ho-so/{code}/thu-phi");
        var silent = await counter.SubmitAsync(paid, "form[action*=Correct]");
        silent.Text.ShouldContain("Chưa ghi lý do đối ứng");
        await counter.SubmitAsync(paid, "form[action*=Correct]", new() { ["Input.Why"] = "Thu nhầm hồ sơ" });

        var after = await counter.GetAsync($"/ho-so/{code}/thu-phi");
        after.Text.ShouldContain("Đối ứng: Thu nhầm hồ sơ");
        after.Html.QuerySelectorAll("form[action*=Correct]").Length.ShouldBe(0);
        var lines = await given.ReadAsync(db => db.Set<FeeReceipt>().Where(row => row.DossierCode == code).ToListAsync());
        lines.Select(line => line.Amount).Order().ShouldBe([-6_000, 6_000]);
        (await given.ReadAsync(db => db.Set<Dossier>().SingleAsync(row => row.Code == code))).FeePaid.ShouldBe(0);
    }

    [Theory, OnEveryDatabase]
    public async Task Lines_and_cash_ups_add_up_to_what_dossiers_have_paid_and_each_line_is_counted_once(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var codes = new List<string>();
        for (var number = 1; number <= 4; number++)
        {
            var code = (await given.ReceiveAsync(people.Counter.Seat, Unknown)).Value;
            await SetAsync(counter, code, "Fixed", $"{number}0000", null);
            var page = await counter.GetAsync($"/ho-so/{code}/thu-phi");
            var method = number % 2 == 0 ? "Cash" : "Transfer";
            await counter.SubmitAsync(page, "form[action*=Take]", new() { ["Input.Paid"] = $"{number}0000", ["Input.Method"] = method });
            codes.Add(code);
            if (number == 3)
            {
                var first = await counter.GetAsync("/thu-phi");
                await counter.SubmitAsync(first, "form:has([name='Input.Counted'])", new() { ["Input.Counted"] = "20000" });
            }
        }

        // The same count sent from two pages: the second finds nothing of the first.
        var (one, two) = (await counter.GetAsync("/thu-phi"), await counter.GetAsync("/thu-phi"));
        (await counter.SubmitAsync(one, "form:has([name='Input.Counted'])", new() { ["Input.Counted"] = "40000" })).Status.ShouldBe(
            HttpStatusCode.Found
        );
        (await counter.SubmitAsync(two, "form:has([name='Input.Counted'])", new() { ["Input.Counted"] = "40000" })).Status.ShouldBe(
            HttpStatusCode.BadRequest
        );

        var lines = await given.ReadAsync(db => db.Set<FeeReceipt>().Where(row => codes.Contains(row.DossierCode)).ToListAsync());
        var counts = await given.ReadAsync(db => db.Set<CashUp>().Where(row => row.SeatId == people.Counter.Seat.SeatId).ToListAsync());
        var paid = await given.ReadAsync(db => db.Set<Dossier>().Where(row => codes.Contains(row.Code)).SumAsync(row => row.FeePaid));
        lines.Sum(line => line.Amount).ShouldBe(paid);
        counts.Sum(count => count.Cash + count.Transfer).ShouldBe(paid);
        counts.Sum(count => count.Lines).ShouldBe(lines.Count);
        foreach (var count in counts)
        {
            lines.Where(line => line.CashUpId == count.Id).Sum(line => line.Amount).ShouldBe(count.Cash + count.Transfer);
        }

        lines.Select(line => line.Number).Order().ShouldBe(Enumerable.Range(1, lines.Count));
    }

    [Theory, OnEveryDatabase]
    public async Task Neither_an_officer_nor_another_counter_takes_money_and_nobody_sees_a_neighbours_book(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (people, others) = (await given.PeopleAsync(), await given.PeopleAsync());
        var code = (await given.ReceiveAsync(people.Counter.Seat, Unknown)).Value;
        var officer = await given.Program.Visit().SignInAsync(people.Officer.UserName);
        var stranger = await given.Program.Visit().SignInAsync(others.Counter.UserName);

        (await officer.GetAsync($"/ho-so/{code}/thu-phi")).Html.QuerySelectorAll("form[action*=Take], form[action*=Set]").ShouldBeEmpty();
        (await officer.GetAsync("/thu-phi")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.GetAsync($"/ho-so/{code}/thu-phi")).Status.ShouldBe(HttpStatusCode.NotFound);

        // A receipt bears the name: the province's office sees the dossier, not the person.
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        await SetAsync(counter, code, "Fixed", "8000", null);
        await counter.SubmitAsync(
            await counter.GetAsync($"/ho-so/{code}/thu-phi"),
            "form[action*=Take]",
            new() { ["Input.Paid"] = "8000" }
        );
        var receipt = (await counter.GetAsync($"/ho-so/{code}/thu-phi"))
            .Html.QuerySelector("a[href*='/phieu-thu/']")!
            .GetAttribute("href")!;
        var office = await given.SeatAsync(Platform.Access.Role.ProvinceOffice, "/25/vp-ubnd/", "Chuyên viên");
        (await counter.GetAsync(receipt)).Text.ShouldContain("Tám nghìn đồng");
        (await (await given.Program.Visit().SignInAsync(office.UserName)).GetAsync(receipt)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OnEveryDatabase]
    public async Task A_fee_typed_at_reception_is_taken_at_once_and_stands_on_the_receipt(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var page = await counter.GetAsync($"/ho-so/tiep-nhan?thu-tuc={Unknown}");
        var values = new Dictionary<string, string?>
        {
            ["Input.ApplicantName"] = "Trần Mẫu Hoa",
            ["Input.ApplicantPhone"] = "0510123456",
            ["Input.FeeTaken"] = "Cash",
        };
        foreach (var box in page.Html.QuerySelectorAll("input[type=checkbox][name$='.Provided']"))
        {
            values[box.GetAttribute("name")!] = "true";
        }

        values["Input.FeeDue"] = "8000";
        var done = await counter.FollowAsync(await counter.SubmitAsync(page, "form[enctype]", values, button: ("answer", "accept")));
        var code = done.Html.QuerySelector(".due")!.TextContent;

        (await counter.GetAsync($"/ho-so/{code}/in/giay-tiep-nhan")).Text.ShouldContain("8.000 đ (đã thu)");
        (await counter.GetAsync($"/ho-so/{code}/thu-phi")).Html.QuerySelectorAll("form[action*=Correct]").Length.ShouldBe(1);
    }

    private static async Task SetAsync(Visitor counter, string code, string basis, string due, string? note, string? quantity = null)
    {
        var page = await counter.GetAsync($"/ho-so/{code}/thu-phi");
        var set = await counter.SubmitAsync(
            page,
            "form[action*=Set]",
            new()
            {
                ["Input.Basis"] = basis,
                ["Input.Due"] = due,
                ["Input.Note"] = note,
                ["Input.Quantity"] = quantity,
            }
        );
        set.Status.ShouldBe(HttpStatusCode.Found, set.Text);
    }

    private static async Task ResolveAsync(Given given, CommunePeople people, string code)
    {
        (await given.MoveAsync(people.Leader.Seat, code, "phan-cong", officer: people.Officer.Seat)).Refusal?.Message.ShouldBeNull();
        (await given.MoveAsync(people.Leader.Seat, code, "ky-ket-qua")).Refusal?.Message.ShouldBeNull();
    }
}
