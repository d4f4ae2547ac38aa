using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Projects;
using ThongSuot.Finance.Projects.Boards;
using ThongSuot.Finance.Projects.Contracts;
using ThongSuot.Finance.Projects.Milestones;
using ThongSuot.Finance.Projects.Sites;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Finance.Tests.Projects;

public sealed class SiteTests
{
    private static DateOnly Today => new(2025, 9, 11);

    [Theory, OnEveryDatabase]
    public async Task A_site_is_cleared_by_officers_decided_by_the_leader_and_what_is_late_stands_on_the_steering_screen(
        TestDatabase database
    )
    {
        var people = await Treasurers.OnAsync(database);
        var code = await ProjectAsync(people);
        var officer = (await people.Given.SeatAsync(Role.CaseOfficer, people.Commune.Path + "kinh-te/", "Công chức Địa chính")).Seat;
        var (other, input) = (await Treasurers.OnAsync(people.Given), new SiteInput(12, 5_000, 900, true, "7/QĐ-UBND", Today.AddDays(30)));
        (await WriteAsync(people, other.Leader.Seat, code, input)).ShouldBe("project.not-found");
        (await WriteAsync(people, people.Finance.Seat, code, input)).ShouldBe("site.officers-only");
        (await WriteAsync(people, officer, code, input with { Households = 0 })).ShouldBe("site.households-wrong");
        (await WriteAsync(people, officer, code, input with { AuthorityUntil = null })).ShouldBe("site.authority-half");
        (await WriteAsync(people, officer, code, input)).ShouldBeNull();

        (await ActAsync(people, officer, code, 9, SiteAct.Finish)).ShouldBe("site.wrong-state");
        (await ActAsync(people, officer, code, 9, SiteAct.Begin, on: new DateOnly(2025, 9, 1))).ShouldBeNull();
        var blocked = await BlockedAsync(people, code);
        blocked.Select(one => one.Kind).ShouldBe(["gpmb-qua-han", "gpmb-het-tham-quyen"], ignoreOrder: true);
        blocked.ShouldAllBe(one => one.Owner!.UnitPath == people.Commune.Path && one.Touches == 12);
        // Five working days from 1/9; the first two of September were days off.
        Platform.Time.OfficeClock.DayOf(blocked.Single(one => one.Kind == "gpmb-qua-han").Until!.Value).ShouldBe(new DateOnly(2025, 9, 9));

        (await ActAsync(people, officer, code, 9, SiteAct.Finish)).ShouldBe("site.leader-only");
        (await ActAsync(people, people.Leader.Seat, code, 9, SiteAct.Finish)).ShouldBe("site.step-before", "the plan was never posted");
        (await ActAsync(people, officer, code, 6, SiteAct.Begin, on: new DateOnly(2025, 8, 1))).ShouldBeNull();
        (await ActAsync(people, officer, code, 6, SiteAct.Finish, on: new DateOnly(2025, 8, 20))).ShouldBe("site.too-early");
        (await ActAsync(people, officer, code, 6, SiteAct.Finish, on: new DateOnly(2025, 8, 31))).ShouldBeNull();
        (await ActAsync(people, people.Leader.Seat, code, 9, SiteAct.Finish)).ShouldBeNull();
        var clerk = (
            await people.Given.SeatAsync(Role.CaseOfficer, people.Commune.Path + "van-phong/", "Công chức Tư pháp – Hộ tịch")
        ).Seat;
        (await ActAsync(people, clerk, code, 12, SiteAct.Begin)).ShouldBe("site.officers-only");
        (await ActAsync(people, officer, code, 12, SiteAct.Begin)).ShouldBeNull();
        (await ActAsync(people, officer, code, 12, SiteAct.Report, households: 13)).ShouldBe("site.more-households");
        (await ActAsync(people, officer, code, 12, SiteAct.Report, households: 9, paid: 901)).ShouldBe("site.more-paid");
        (await ActAsync(people, officer, code, 12, SiteAct.Report, households: 9, paid: 700)).ShouldBeNull();
        (await BlockedAsync(people, code)).Select(one => one.Kind).ShouldBe(["gpmb-het-tham-quyen"], "withdrawal is not decided");
        (await ActAsync(people, people.Leader.Seat, code, 13, SiteAct.Begin)).ShouldBeNull();
        (await ActAsync(people, people.Leader.Seat, code, 13, SiteAct.Finish)).ShouldBeNull();
        (await BlockedAsync(people, code)).ShouldBeEmpty();
        (await ActAsync(people, officer, code, 12, SiteAct.Finish)).ShouldBe("site.not-all-paid");

        var leader = await people.Given.Program.Visit().SignInAsync(people.Leader.UserName);
        var shown = await leader.GetAsync($"/ngan-sach/du-an/{code}/giai-phong");
        shown.Text.ShouldContain("đã chi trả 700 đ cho 9 hộ");
        shown.Text.ShouldContain("3/16 bước xong");
        (await leader.GetAsync($"/ngan-sach/du-an/{code}")).Text.ShouldContain("bước 9, Phê duyệt phương án");
    }

    [Theory, OnEveryDatabase]
    public async Task A_contract_is_accepted_and_paid_apart_and_alarms_compare_money_with_works(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var (code, accountant) = (await ProjectAsync(people), people.Accountant.Seat);
        (
            await MoveAsync(people, people.Finance.Seat, code, ProjectAct.GiveCapital, new() { Amount = 900, Number = "1/QĐ" })
        ).ShouldBeNull();
        (await people.DecideAsync(await people.HeadOfFinanceAsync(), code)).ShouldBeNull();
        var sign = new ProjectInput
        {
            Number = "5/HĐ",
            Amount = 800,
            Planned = 820,
            Content = "Công ty Xây dựng Mẫu",
            On = Today,
        };
        (await MoveAsync(people, accountant, code, ProjectAct.SignContract, sign)).ShouldBe("project.package-missing");
        (await MoveAsync(people, accountant, code, ProjectAct.SignContract, sign with { Package = "Gói số 3" })).ShouldBeNull();
        (await MoveAsync(people, accountant, code, ProjectAct.SignContract, sign with { Package = "Gói số 4" })).ShouldBe(
            "project.number-known"
        );
        (
            await MoveAsync(
                people,
                accountant,
                code,
                ProjectAct.SignContract,
                sign with
                {
                    Package = "Gói 5",
                    Number = "6/HĐ",
                    Planned = 100,
                }
            )
        ).ShouldBe("project.above-package");
        var contract = await ContractAsync(people, code);
        (contract.Planned, contract.Value).ShouldBe((820, 800));
        var of = new ProjectInput
        {
            Contract = contract.Id.Value,
            Number = "GRT-1",
            Content = "Đợt 1",
            On = Today,
        };
        (await MoveAsync(people, accountant, code, ProjectAct.Accept, of with { Amount = 801 })).ShouldBe("project.above-contract");
        (await MoveAsync(people, accountant, code, ProjectAct.Accept, of with { Amount = 100 })).ShouldBeNull();
        (await MoveAsync(people, accountant, code, ProjectAct.Disburse, of with { Amount = 500 })).ShouldBeNull();
        (await people.DecideAsync(people.Leader.Seat, code)).ShouldBeNull();
        (
            await MoveAsync(people, accountant, code, ProjectAct.Disburse, of with { Contract = null, Content = string.Empty, Amount = 1 })
        ).ShouldBe("project.cost-unnamed");
        (
            await MoveAsync(
                people,
                accountant,
                code,
                ProjectAct.Disburse,
                of with
                {
                    Number = "GRT-2",
                    Amount = 50,
                    Contract = Guid.CreateVersion7(),
                }
            )
        ).ShouldBe("project.contract-unknown");
        (await MoveAsync(people, accountant, code, ProjectAct.ReportProgress, of with { Percent = 101 })).ShouldBe("project.percent-wrong");
        (await MoveAsync(people, accountant, code, ProjectAct.ReportProgress, of with { Percent = 10 })).ShouldBeNull();
        contract = await ContractAsync(people, code);
        (contract.Accepted, contract.Paid).ShouldBe((100, 500));
        var leader = await people.Given.Program.Visit().SignInAsync(people.Leader.UserName);
        var shown = (await leader.GetAsync($"/ngan-sach/du-an/{code}")).Text;
        shown.ShouldContain("Giải ngân vượt tiến độ 40,0 điểm phần trăm");
        shown.ShouldContain("Gói số 3");
    }

    [Theory, OnEveryDatabase]
    public async Task Milestones_are_planned_passed_and_late_ones_are_listed(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var code = await ProjectAsync(people);
        Task<string?> KeepAsync(Seat seat, MilestoneInput input) =>
            CodeAsync(
                people.WithAsync<KeepMilestone, Result<string>>(keep => keep.RunAsync(code, input, seat, people.DeedOf(seat), default))
            );
        var accountant = people.Accountant.Seat;
        (await KeepAsync(people.Finance.Seat, new(12, Today, null, string.Empty))).ShouldBe("project.owner-only");
        (await KeepAsync(accountant, new(17, Today, null, string.Empty))).ShouldBe("project.gate-unknown");
        (await KeepAsync(accountant, new(12, null, null, string.Empty))).ShouldBe("project.milestone-empty");
        (await KeepAsync(accountant, new(12, null, Today, string.Empty))).ShouldBe("project.number-missing");
        (await KeepAsync(accountant, new(12, Today.AddDays(-3), null, string.Empty))).ShouldBeNull();
        var visitor = await people.Given.Program.Visit().SignInAsync(people.Accountant.UserName);
        (await visitor.GetAsync("/ngan-sach/du-an?nhom=cham-moc")).Text.ShouldContain(code);
        (await visitor.GetAsync($"/ngan-sach/du-an/{code}/moc")).Text.ShouldContain("Chậm mốc");
        (await KeepAsync(accountant, new(12, null, Today, "GRT-9"))).ShouldBeNull();
        (await visitor.GetAsync("/ngan-sach/du-an?nhom=cham-moc")).Text.ShouldNotContain(code);
        (await visitor.GetAsync($"/ngan-sach/du-an/{code}/moc")).Text.ShouldContain("1/16");
        (await KeepAsync(accountant, new(12, Today.AddDays(3), null, string.Empty))).ShouldBeNull();
        var page = await visitor.GetAsync($"/ngan-sach/du-an/{code}/moc?moc=12");
        page.Text.ShouldContain("1/16", customMessage: "a planned day leaves what was done");
        page.Html.QuerySelector("[name='Input.Number']")!.GetAttribute("value").ShouldBe("GRT-9");
        (await KeepAsync(accountant, new(13, null, Today.AddDays(-1), "NK-1"))).ShouldBe("project.gate-too-early");
        (await KeepAsync(accountant, new(9, null, Today.AddDays(-9), "5/QĐ-UBND"))).ShouldBe("project.gate-leader-only");
        (await KeepAsync(people.Leader.Seat, new(9, null, Today.AddDays(-9), "5/QĐ-UBND"))).ShouldBeNull();
    }

    [Theory, OnEveryDatabase]
    public async Task Finance_enters_which_communes_have_a_board_and_one_that_ends_is_counted_no_more(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var input = new BoardInput(people.Commune.Path, $"Ban Quản lý dự án {people.Commune.Name}", "12/QĐ-UBND", new(2025, 8, 1), null);
        Task<string?> KeepAsync(Seat seat, BoardInput of) =>
            CodeAsync(people.WithAsync<KeepBoard, Result<string>>(keep => keep.RunAsync(of, seat, people.DeedOf(seat), default)));
        (await KeepAsync(people.Leader.Seat, input)).ShouldBe("project.finance-only");
        (await KeepAsync(people.Finance.Seat, input with { Unit = "/25/so-tai-chinh/" })).ShouldBe("project.board-commune");
        (await KeepAsync(people.Finance.Seat, input)).ShouldBeNull();
        var leader = await people.Given.Program.Visit().SignInAsync(people.Leader.UserName);
        (await leader.GetAsync("/ngan-sach/du-an/ban-quan-ly")).Text.ShouldContain("1/1");
        (await KeepAsync(people.Finance.Seat, input with { EndedOn = new(2025, 7, 1) })).ShouldBe("project.board-end-wrong");
        (await KeepAsync(people.Finance.Seat, input with { EndedOn = Today })).ShouldBeNull();
        (await leader.GetAsync("/ngan-sach/du-an/ban-quan-ly")).Text.ShouldContain("0/1");
    }

    private static async Task<string> ProjectAsync(Treasurers people)
    {
        var facts = new ProjectFacts($"Đường {Guid.CreateVersion7():N}", ProjectGroup.C, people.Commune.Path, people.Commune.Path, null)
        {
            State = ProjectState.Construction,
            Total = 1_000,
        };
        var code = $"DA25-2025-{Guid.CreateVersion7().ToString("N")[..12].ToUpperInvariant()}";
        var project = Project.Of(code, "25", facts, Today);
        var written = await people.WithAsync<WriteGate, Result>(gate =>
            gate.RunAsync(
                people.DeedOf(people.Finance.Seat),
                (write, _) =>
                {
                    write.Db.Add(project);
                    write.Record("project.brought", MoveProject.Kind, project.Id.Value, "25", project.OwnerPath, "Nhập dự án");
                    return Task.FromResult(Result.Done);
                },
                default
            )
        );
        written.IsRefused.ShouldBeFalse();
        return code;
    }

    private static Task<ProjectContract> ContractAsync(Treasurers people, string code) =>
        people.Given.ReadAsync(async db =>
        {
            var (projects, contracts) = (db.Projects, db.ProjectContracts);
            var id = await projects.Where(one => one.ProvinceCode == "25" && one.Code == code).Select(one => one.Id).SingleAsync();
            return await contracts.AsNoTracking().SingleAsync(one => one.ProvinceCode == "25" && one.ProjectId == id);
        });

    private static async Task<string?> CodeAsync(Task<Result<string>> done) => (await done).Refusal?.Code;

    private static Task<string?> MoveAsync(Treasurers people, Seat seat, string code, ProjectAct act, ProjectInput input) =>
        CodeAsync(
            people.WithAsync<MoveProject, Result<string>>(move => move.RunAsync(code, act, input, seat, people.DeedOf(seat), default))
        );

    private static Task<string?> WriteAsync(Treasurers people, Seat seat, string code, SiteInput input) =>
        CodeAsync(people.WithAsync<KeepSite, Result<string>>(keep => keep.WriteAsync(code, input, seat, people.DeedOf(seat), default)));

    private static Task<string?> ActAsync(
        Treasurers people,
        Seat seat,
        string code,
        int order,
        SiteAct act,
        int households = 0,
        long paid = 0,
        DateOnly? on = null
    )
    {
        var input = new SiteStepInput
        {
            On = on ?? Today,
            Number = act == SiteAct.Finish ? "31/QĐ-UBND" : string.Empty,
            Content = "Theo hồ sơ",
            Households = households,
            Paid = paid,
        };
        return CodeAsync(
            people.WithAsync<KeepSite, Result<string>>(keep => keep.ActAsync(code, order, act, input, seat, people.DeedOf(seat), default))
        );
    }

    private static async Task<IReadOnlyList<Blockage>> BlockedAsync(Treasurers people, string code)
    {
        var read = await people.WithAsync<BlockageReader, BlockagesRead>(reader =>
            reader.ReadAsync(new Scope(people.Commune.Path), default)
        );
        return [.. read.Things.Where(thing => thing.Key.Contains(code, StringComparison.Ordinal))];
    }
}
