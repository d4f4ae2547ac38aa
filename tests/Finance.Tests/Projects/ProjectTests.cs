using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Projects;
using ThongSuot.Finance.Projects.Contracts;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Tests.Projects;

public sealed class ProjectTests
{
    internal const string Head =
        "Tên dự án,Nhóm,Địa điểm,Chủ đầu tư,Chủ đầu tư cũ,Bước,Tổng mức đầu tư (đồng),Vốn năm nay (đồng),Nghiệm thu lũy kế (đồng),Đã chi lũy kế (đồng),Ngày bàn giao sử dụng";

    [Theory, OnEveryDatabase]
    public async Task An_orphan_gets_a_new_owner_that_confirms_and_only_then_money_and_goes_on_to_its_settlement(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var (finance, accountant, leader) = (people.Finance.Seat, people.Accountant.Seat, people.Leader.Seat);
        var code = await BringAsync(
            people,
            $"Đường liên xã {Guid.CreateVersion7():N},C,{people.Commune.Name},,UBND huyện Mẫu (cũ),Thi công,1000,,0,0,"
        );
        (await BlockedAsync(people, code)).Kind.ShouldBe("du-an-chua-co-chu");
        (await MoveAsync(people, finance, code, ProjectAct.GiveCapital, 500)).ShouldBe("project.orphan");
        (await MoveAsync(people, accountant, code, ProjectAct.ProposeOwner, unit: people.Commune.Path)).ShouldBe("project.finance-only");
        (await MoveAsync(people, finance, code, ProjectAct.ProposeOwner, unit: "/25/khong-co/")).ShouldBe("project.owner-unknown");
        (await MoveAsync(people, finance, code, ProjectAct.ProposeOwner, unit: people.Commune.Path)).ShouldBeNull();
        (await MoveAsync(people, accountant, code, ProjectAct.ConfirmOwner)).ShouldBe("project.new-owner-only");
        var both = leader with { AccountId = finance.AccountId };
        (await MoveAsync(people, both, code, ProjectAct.ConfirmOwner)).ShouldBe("project.own-proposal");
        (await MoveAsync(people, leader, code, ProjectAct.ConfirmOwner)).ShouldBeNull();

        (await MoveAsync(people, accountant, code, ProjectAct.Disburse, 1)).ShouldBe("project.above-capital");
        (await MoveAsync(people, finance, code, ProjectAct.GiveCapital, 1_001)).ShouldBe("project.above-plan");
        (await MoveAsync(people, finance, code, ProjectAct.GiveCapital, 1_000)).ShouldBeNull();
        (await people.DecideAsync(await people.HeadOfFinanceAsync(), code)).ShouldBeNull();
        (await MoveAsync(people, accountant, code, ProjectAct.Accept, 900)).ShouldBeNull();
        (await MoveAsync(people, accountant, code, ProjectAct.Disburse, 1_001)).ShouldBe("project.above-capital");
        (await MoveAsync(people, accountant, code, ProjectAct.Disburse, 900, number: "RDT-1")).ShouldBeNull();
        (await people.DecideAsync(leader, code)).ShouldBeNull();
        (await MoveAsync(people, accountant, code, ProjectAct.HandOver)).ShouldBeNull();
        var row = await FindAsync(people, code);
        (row.Accepted, row.Disbursed, row.Term!.Value.Setting).ShouldBe((900, 900, "project.prepare-c"));
        (await MoveAsync(people, accountant, code, ProjectAct.Accept, 50)).ShouldBeNull();
        (await MoveAsync(people, accountant, code, ProjectAct.SendSettlement)).ShouldBeNull();
        (await MoveAsync(people, finance, code, ProjectAct.SubmitSettlement)).ShouldBeNull();
        var sender = leader with { AccountId = accountant.AccountId };
        (await MoveAsync(people, sender, code, ProjectAct.ApproveSettlement, 900)).ShouldBe("project.own-settlement");
        (await MoveAsync(people, leader, code, ProjectAct.ApproveSettlement, 951)).ShouldBe("project.settled-not-accepted");
        (await MoveAsync(people, leader, code, ProjectAct.ApproveSettlement, 950)).ShouldBeNull();
        (await MoveAsync(people, accountant, code, ProjectAct.Close)).ShouldBe("project.not-cleared");
        (await MoveAsync(people, accountant, code, ProjectAct.Disburse, 50, number: "RDT-2")).ShouldBeNull();
        (await MoveAsync(people, accountant, code, ProjectAct.Close)).ShouldBe("project.not-cleared", "what waits is not paid");
        (await people.DecideAsync(leader, code)).ShouldBeNull();
        (await MoveAsync(people, accountant, code, ProjectAct.Close)).ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task Capital_and_payments_count_only_when_a_second_person_agreed_and_never_above_a_limit(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var (finance, accountant, leader) = (people.Finance.Seat, people.Accountant.Seat, people.Leader.Seat);
        var (unit, head) = (people.Commune.Name, await people.HeadOfFinanceAsync());
        var code = await BringAsync(people, $"Trường mầm non {Guid.CreateVersion7():N},C,{unit},{unit},,Thi công,1000,,0,0,");
        (await MoveAsync(people, finance, code, ProjectAct.GiveCapital, 600, number: "1/QĐ")).ShouldBeNull();
        (await MoveAsync(people, finance, code, ProjectAct.GiveCapital, 100, number: "1/QĐ")).ShouldBe("project.number-known");
        (await MoveAsync(people, finance, code, ProjectAct.GiveCapital, 401, number: "2/QĐ")).ShouldBe("project.above-plan");
        (await people.DecideAsync(leader, code)).ShouldBe("project.request-gone", "capital is not the owner's word");
        (await people.DecideAsync(head with { AccountId = finance.AccountId }, code)).ShouldBe("finance.own-entry");
        (await MoveAsync(people, accountant, code, ProjectAct.Disburse, 1, number: "RDT-1")).ShouldBe("project.above-capital", "it waits");
        (await people.DecideAsync(head, code)).ShouldBeNull();

        (await MoveAsync(people, accountant, code, ProjectAct.Disburse, 500, number: "RDT-1")).ShouldBeNull();
        (await MoveAsync(people, accountant, code, ProjectAct.Disburse, 101, number: "RDT-2")).ShouldBe("project.above-capital");
        (await MoveAsync(people, finance, code, ProjectAct.CutCapital, 101, number: "3/QĐ")).ShouldBe("project.above-capital");
        (await FindAsync(people, code)).Disbursed.ShouldBe(0, "it waits");
        var visitor = await people.Given.Program.Visit().SignInAsync(people.Leader.UserName);
        (await visitor.GetAsync("/hom-nay")).Text.ShouldContain("dự án chờ xác nhận giải ngân");
        (await visitor.GetAsync($"/ngan-sach/du-an/{code}/viec/xac-nhan-khoan")).Text.ShouldContain("RDT-1");
        (await people.DecideAsync(leader, code, ProjectAct.TurnDown)).ShouldBe("project.words-missing");
        (await people.DecideAsync(leader, code, ProjectAct.TurnDown, "Sai chứng từ")).ShouldBeNull();
        (await MoveAsync(people, accountant, code, ProjectAct.Disburse, 600, number: "RDT-1")).ShouldBeNull(
            "what was turned down is not there"
        );
        (await people.DecideAsync(leader, code)).ShouldBeNull();
        (await FindAsync(people, code)).Disbursed.ShouldBe(600);
        (await MoveAsync(people, accountant, code, ProjectAct.Recover, 601, number: "NT-1")).ShouldBe("project.above-paid");
        (await MoveAsync(people, accountant, code, ProjectAct.Recover, 200, number: "NT-1")).ShouldBeNull();
        (await people.DecideAsync(leader, code)).ShouldBeNull();
        var row = await FindAsync(people, code);
        (row.Disbursed, row.Waiting).ShouldBe((400, 0));
        (await MoveAsync(people, finance, code, ProjectAct.CutCapital, 200, number: "3/QĐ")).ShouldBeNull();
        (await people.DecideAsync(head, code)).ShouldBeNull();
        (await MoveAsync(people, accountant, code, ProjectAct.Disburse, 1, number: "RDT-9")).ShouldBe("project.above-capital");
        (await MoveAsync(people, accountant, code, ProjectAct.SendSettlement)).ShouldBe("project.wrong-state");
    }

    [Theory, OnEveryDatabase]
    public async Task A_settlement_past_its_term_stands_on_the_steering_screen_with_its_owner(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var unit = people.Commune.Name;
        var code = await BringAsync(
            people,
            $"Trường học {Guid.CreateVersion7():N},C,{unit},{unit},,\"Đã bàn giao, lập quyết toán\",1000,,900,900,2/1/2025"
        );
        var blocked = await BlockedAsync(people, code);
        // Four months from the second of January: the second of May was a day off, the next working day is the fifth.
        blocked.Kind.ShouldBe("du-an-cham-quyet-toan");
        Platform.Time.OfficeClock.DayOf(blocked.Until!.Value).ShouldBe(new DateOnly(2025, 5, 5));
        blocked.Owner!.UnitPath.ShouldBe(people.Commune.Path);
    }

    [Fact]
    public async Task A_list_with_the_faults_of_real_lists_is_told_line_by_line()
    {
        var people = await Treasurers.OnAsync(TestDatabase.Sqlite);
        var unit = people.Commune.Name;
        var view = await UploadAsync(
            people,
            $"DA,C,{unit},{unit},,Thi công,1000,,0,0,",
            $"Đường liên thôn số 5,C,{unit},{unit},,Thi công,1000,,0,1001,",
            $"Nhà văn hóa khu 12,C,{unit},{unit},,\"Đã bàn giao, lập quyết toán\",1000,,0,0,",
            $"Kênh mương nội đồng,C,{unit},{unit},,Thi công,1000,,100,200,"
        );
        view.Text.ShouldContain("phải là tên đầy đủ");
        view.Text.ShouldContain("lớn hơn tổng mức đầu tư");
        view.Text.ShouldContain("Ghi ngày bàn giao");
        view.Text.ShouldContain("Đã chi vượt nghiệm thu 100 đ");
    }

    [Fact]
    public void A_contract_names_its_contractor_and_stays_within_the_total()
    {
        var row = Project.Of("DA25-2025-0001", "25", new("Đường liên xã", ProjectGroup.C, "/25/08236/", "/25/08236/", null), Today);
        row.ApproveInvestment("12/QĐ-UBND", 1_000, Today).IsRefused.ShouldBeFalse();
        ContractFacts Of(string contractor, long value) => new("5/HĐ", "Thi công", contractor, 2_000, value);
        row.SignContract(Of("09", 900), Today).Refusal!.Code.ShouldBe("project.contractor-missing");
        row.SignContract(Of("Công ty Xây dựng Mẫu", 1_001), Today).Refusal!.Code.ShouldBe("project.above-total");
        var contract = row.SignContract(Of("Công ty Xây dựng Mẫu", 900), Today).Value;
        row.SignContract(Of("Công ty Tư vấn Mẫu", 101), Today).Refusal!.Code.ShouldBe("project.above-total", "all contracts together");
        row.SignContract(Of("Công ty Tư vấn Mẫu", 100), Today).IsRefused.ShouldBeFalse();
        (row.Contracted, row.State).ShouldBe((1_000, ProjectState.ContractSigned));
        contract.Accept(900).IsRefused.ShouldBeFalse();
        contract.Accept(1).Refusal!.Code.ShouldBe("project.above-contract");
        contract.Pay(901).Refusal!.Code.ShouldBe("project.above-contract");
    }

    [Theory]
    [InlineData(1_000, 400, 500, 1_000, 800)]
    [InlineData(1_000, 400, 100, 1_000, 1_000)]
    [InlineData(1_000, 0, 500, 1_000, 0)]
    [InlineData(1_000, 250, 0, 0, 500)]
    public void The_forecast_goes_as_last_year_went_and_never_over_the_capital(
        long capital,
        long paid,
        long then,
        long all,
        long forecast
    ) => new Disbursement(capital, paid, all, then, all).Forecast(0.5m).ShouldBe(forecast);

    [Fact]
    public void The_year_of_capital_ends_with_january()
    {
        Disbursement.Passed(2025, new DateOnly(2025, 1, 1)).ShouldBe(0);
        Disbursement.Passed(2025, new DateOnly(2026, 1, 31)).ShouldBe(1);
        Disbursement.Passed(2025, new DateOnly(2027, 1, 1)).ShouldBe(1);
    }

    [Fact]
    public async Task Strangers_do_not_see_a_project()
    {
        var people = await Treasurers.OnAsync(TestDatabase.Sqlite);
        var other = await Treasurers.OnAsync(people.Given);
        var unit = people.Commune.Name;
        var code = await BringAsync(people, $"Trạm y tế {Guid.CreateVersion7():N},C,{unit},{unit},,Thi công,1000,,0,0,");
        var (own, stranger) = (
            await people.Given.Program.Visit().SignInAsync(people.Leader.UserName),
            await people.Given.Program.Visit().SignInAsync(other.Leader.UserName)
        );
        (await own.GetAsync($"/ngan-sach/du-an/{code}")).Text.ShouldContain("Trạm y tế");
        (await own.GetAsync("/ngan-sach/du-an")).Text.ShouldContain(code);
        (await stranger.GetAsync($"/ngan-sach/du-an/{code}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await stranger.GetAsync("/ngan-sach/du-an")).Text.ShouldContain("Chưa có dự án nào");
    }

    private static DateOnly Today => new(2025, 9, 11);

    private static async Task<PageAnswer> UploadAsync(Treasurers people, params string[] rows)
    {
        var visitor = await people.Given.Program.Visit().SignInAsync(people.Finance.UserName);
        var page = await visitor.GetAsync("/ngan-sach/du-an/nhap");
        var csv = System.Text.Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(Head)));
        return await visitor.FollowAsync(await visitor.SubmitAsync(page, "form[enctype]", file: ("Input.File", csv, "du-an.csv")));
    }

    private static async Task<string> BringAsync(Treasurers people, string row)
    {
        var view = await UploadAsync(people, row);
        var visitor = await people.Given.Program.Visit().SignInAsync(people.Finance.UserName);
        (await visitor.SubmitAsync(await visitor.GetAsync(view.Path), "#dong-y")).Status.ShouldBe(
            System.Net.HttpStatusCode.Found,
            view.Text
        );
        var name = row.Split(',')[0];
        return await people.Given.ReadAsync(db =>
        {
            var projects = db.Projects;
            return projects.Where(one => one.ProvinceCode == "25" && one.Name == name).Select(one => one.Code).SingleAsync();
        });
    }

    private static Task<Project> FindAsync(Treasurers people, string code) =>
        people.Given.ReadAsync(db =>
        {
            var projects = db.Projects;
            return projects.AsNoTracking().SingleAsync(one => one.ProvinceCode == "25" && one.Code == code);
        });

    private static async Task<Blockage> BlockedAsync(Treasurers people, string code)
    {
        var read = await people.WithAsync<BlockageReader, BlockagesRead>(reader =>
            reader.ReadAsync(new Scope(people.Commune.Path), default)
        );
        return read.Things.Single(thing => thing.Key.EndsWith(code, StringComparison.Ordinal));
    }

    private static async Task<string?> MoveAsync(
        Treasurers people,
        Seat seat,
        string code,
        ProjectAct act,
        long amount = 0,
        string? unit = null,
        string number = "15/BB"
    )
    {
        var input = new ProjectInput
        {
            Content = "Theo biên bản đối chiếu",
            Number = number,
            Amount = amount,
            On = Today,
            Unit = unit ?? string.Empty,
        };
        var done = await people.WithAsync<MoveProject, Result<string>>(move =>
            move.RunAsync(code, act, input, seat, people.DeedOf(seat), default)
        );
        return done.Refusal?.Code;
    }
}
