using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Projects;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;

namespace ThongSuot.Finance.Tests.Projects;

/// <summary>An acceptance is corrected with a reason, never below what is paid, and days are days that can have been.</summary>
public sealed class AcceptanceTests
{
    private static readonly DateOnly Today = new(2025, 9, 11);

    [Theory, OnEveryDatabase]
    public async Task An_acceptance_is_reduced_at_once_before_money_and_by_two_after_it_and_never_below_what_is_paid(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var (accountant, leader, finance) = (people.Accountant.Seat, people.Leader.Seat, people.Finance.Seat);
        var code = await ProjectAsync(people, "Thi công", total: 1_000);
        (await ActAsync(people, accountant, code, ProjectAct.SignContract, 800, package: "Thi công xây dựng")).ShouldBeNull();
        var contract = await ContractAsync(people, code);
        (await ActAsync(people, accountant, code, ProjectAct.Accept, 600, contract: contract)).ShouldBeNull();

        (await ActAsync(people, accountant, code, ProjectAct.CorrectAcceptance, 601, contract: contract)).ShouldBe(
            "project.above-accepted"
        );
        (await ActAsync(people, accountant, code, ProjectAct.CorrectAcceptance, 100, contract: contract)).ShouldBeNull();
        (await AcceptedAsync(people, code)).ShouldBe(500, "nothing is paid against it yet");

        (await ActAsync(people, finance, code, ProjectAct.GiveCapital, 900, number: "1/QĐ")).ShouldBeNull();
        (await people.DecideAsync(await people.HeadOfFinanceAsync(), code)).ShouldBeNull();
        (await ActAsync(people, accountant, code, ProjectAct.Disburse, 300, contract: contract, number: "RDT-1")).ShouldBeNull();
        (await ActAsync(people, accountant, code, ProjectAct.CorrectAcceptance, 201, contract: contract)).ShouldBe(
            "project.accepted-below-paid",
            "what waits to be paid counts"
        );
        (await people.DecideAsync(leader, code)).ShouldBeNull();
        (await ActAsync(people, accountant, code, ProjectAct.CorrectAcceptance, 201, contract: contract)).ShouldBe(
            "project.accepted-below-paid"
        );
        (await ActAsync(people, accountant, code, ProjectAct.CorrectAcceptance, 150, contract: contract)).ShouldBeNull();
        (await AcceptedAsync(people, code)).ShouldBe(500, "it waits for a second person");
        (await ActAsync(people, accountant, code, ProjectAct.CorrectAcceptance, 10, contract: contract)).ShouldBe("project.number-known");
        (await ActAsync(people, accountant, code, ProjectAct.CorrectAcceptance, 51, contract: contract, number: "52/BB")).ShouldBe(
            "project.accepted-below-paid",
            "two that wait are counted together"
        );
        (await people.DecideAsync(leader with { AccountId = accountant.AccountId }, code)).ShouldBe("finance.own-entry");
        (await people.DecideAsync(leader, code)).ShouldBeNull();
        (await AcceptedAsync(people, code)).ShouldBe(350);

        var page = await (await people.Given.Program.Visit().SignInAsync(people.Leader.UserName)).GetAsync($"/ngan-sach/du-an/{code}");
        page.Text.ShouldContain("Ghi giảm nghiệm thu");
        page.Text.ShouldContain("Đo lại khối lượng");
    }

    [Theory, OnEveryDatabase]
    public async Task A_day_of_a_project_is_neither_ahead_nor_before_its_investment_decision_nor_before_2000(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var (accountant, leader) = (people.Accountant.Seat, people.Leader.Seat);
        var code = await ProjectAsync(people, "Chuẩn bị đầu tư", total: 1_000);
        (await ActAsync(people, leader, code, ProjectAct.ApproveInvestment, 1_000, on: new(1999, 12, 31))).ShouldBe("project.day-too-old");
        (await ActAsync(people, leader, code, ProjectAct.ApproveInvestment, 1_000, on: Today.AddDays(1))).ShouldBe("project.day-wrong");
        (await ActAsync(people, leader, code, ProjectAct.ApproveInvestment, 1_000, on: new(2025, 6, 1))).ShouldBeNull();

        foreach (
            var (on, refusal) in new[]
            {
                (Today.AddDays(1), "project.day-wrong"),
                (new DateOnly(1900, 1, 1), "project.day-too-old"),
                (new DateOnly(2025, 5, 31), "project.before-investment"),
            }
        )
        {
            (await ActAsync(people, accountant, code, ProjectAct.SignContract, 800, package: "Thi công", on: on)).ShouldBe(refusal);
        }

        (await ActAsync(people, accountant, code, ProjectAct.SignContract, 800, package: "Thi công", on: new(2025, 6, 1))).ShouldBeNull();
    }

    private static async Task<string> ProjectAsync(Treasurers people, string state, long total)
    {
        var (visitor, name) = (
            await people.Given.Program.Visit().SignInAsync(people.Finance.UserName),
            $"Nhà văn hóa khu {Guid.CreateVersion7():N}"
        );
        var csv = $"{ProjectTests.Head}\n{name},C,{people.Commune.Name},{people.Commune.Name},,{state},{total},,0,0,";
        var view = await visitor.FollowAsync(
            await visitor.SubmitAsync(
                await visitor.GetAsync("/ngan-sach/du-an/nhap"),
                "form[enctype]",
                file: ("Input.File", System.Text.Encoding.UTF8.GetBytes(csv), "du-an.csv")
            )
        );
        (await visitor.SubmitAsync(await visitor.GetAsync(view.Path), "#dong-y")).Status.ShouldBe(
            System.Net.HttpStatusCode.Found,
            view.Text
        );
        return await people.Given.ReadAsync(db =>
        {
            var projects = db.Projects;
            return projects.Where(one => one.ProvinceCode == "25" && one.Name == name).Select(one => one.Code).SingleAsync();
        });
    }

    private static Task<long> AcceptedAsync(Treasurers people, string code) =>
        people.Given.ReadAsync(db =>
        {
            var projects = db.Projects;
            return projects.Where(one => one.ProvinceCode == "25" && one.Code == code).Select(one => one.Accepted).SingleAsync();
        });

    private static Task<Guid> ContractAsync(Treasurers people, string code) =>
        people.Given.ReadAsync(async db =>
        {
            var (projects, contracts) = (db.Projects, db.ProjectContracts);
            var id = await projects.Where(one => one.ProvinceCode == "25" && one.Code == code).Select(one => one.Id).SingleAsync();
            return (
                await contracts.Where(one => one.ProvinceCode == "25" && one.ProjectId == id).Select(one => one.Id).SingleAsync()
            ).Value;
        });

    private static async Task<string?> ActAsync(
        Treasurers people,
        Seat seat,
        string code,
        ProjectAct act,
        long amount,
        Guid? contract = null,
        string package = "",
        DateOnly? on = null,
        string number = "15/BB"
    )
    {
        var input = new ProjectInput
        {
            Content = act == ProjectAct.SignContract ? "Công ty Xây dựng Mẫu" : "Đo lại khối lượng",
            Number = number,
            Amount = amount,
            Planned = amount,
            Package = package,
            On = on ?? Today,
            Contract = contract,
        };
        var done = await people.WithAsync<MoveProject, Result<string>>(move =>
            move.RunAsync(code, act, input, seat, people.DeedOf(seat), default)
        );
        return done.Refusal?.Code;
    }
}
