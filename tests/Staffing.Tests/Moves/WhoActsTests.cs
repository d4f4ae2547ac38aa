using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Staffing.Moves;

namespace ThongSuot.Staffing.Tests.Moves;

/// <summary>Who proposes, gives opinions and decides; who does not.</summary>
public sealed class WhoActsTests
{
    [Fact]
    public async Task Whoever_proposed_a_move_does_not_decide_it_from_any_of_his_seats()
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var target = await staff.Given.ReadAsync(db => db.Posts.AsNoTracking().FirstAsync(row => row.OwnerPath == staff.Receiver.Path));
        var move = (await staff.ProposeAsync(await staff.PersonAsync(staff.Sender), target)).Value;
        foreach (var act in new[] { MoveAct.Consult, MoveAct.SenderConsent, MoveAct.ReceiverConsent })
        {
            (await staff.ActAsync(staff.Office.Seat, move, act)).ShouldBeNull();
        }

        var other = staff.Office.Seat with { SeatId = Platform.Storage.SeatId.New(), Role = Role.ProvinceLeader };
        (await staff.ActAsync(staff.Office.Seat, move, MoveAct.Decide)).ShouldBe(
            "staffing.not-yours",
            "a specialist prepares, a leader decides"
        );
        (await staff.ActAsync(other, move, MoveAct.Decide)).ShouldBe("staffing.own-proposal");
        (await staff.ActAsync(staff.Director.Seat, move, MoveAct.Decide)).ShouldBeNull();
    }

    [Theory]
    [InlineData(Role.ProvinceOffice, "/25/vp-ubnd/")]
    [InlineData(Role.ProvinceLeader, "/25/")]
    [InlineData(Role.DepartmentLeader, "/25/so-noi-vu/")]
    public async Task Only_home_affairs_proposes_moves(Role role, string path)
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var seat = await staff.Given.SeatAsync(role, path);
        var target = await staff.Given.ReadAsync(db => db.Posts.AsNoTracking().FirstAsync(row => row.OwnerPath == staff.Receiver.Path));
        (await staff.ProposeAsync(await staff.PersonAsync(staff.Sender), target, by: seat)).Refusal!.Code.ShouldBe("staffing.not-yours");
        var visitor = await staff.Given.Program.Visit().SignInAsync(seat.UserName);
        (await visitor.GetAsync("/nhan-su/dieu-dong/de-xuat")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_office_for_procedures_sees_figures_of_staff_and_neither_people_nor_moves_nor_plans()
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var person = await staff.PersonAsync(staff.Sender);
        var target = await staff.Given.ReadAsync(db => db.Posts.AsNoTracking().FirstAsync(row => row.OwnerPath == staff.Receiver.Path));
        var move = (await staff.ProposeAsync(person, target)).Value;
        var office = await staff.Given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/");
        foreach (
            var act in Enum.GetValues<MoveAct>()
                .Where(act => MoveCompetence.Against(act, Sample.Move(Sample.Person()), office.Seat)?.Code != "staffing.wrong-state")
        )
        {
            (await staff.ActAsync(office.Seat, move, act)).ShouldBe("staffing.not-yours", act.ToString());
        }

        var visitor = await staff.Given.Program.Visit().SignInAsync(office.UserName);
        (await visitor.GetAsync("/nhan-su")).Status.ShouldBe(HttpStatusCode.OK);
        foreach (var path in new[] { $"/nhan-su/nguoi/{person.Code}", $"/nhan-su/dieu-dong/{move}", "/nhan-su/phuong-an", "/nhan-su/nhap" })
        {
            (await visitor.GetAsync(path)).Status.ShouldBe(HttpStatusCode.Forbidden, path);
        }
    }

    [Fact]
    public async Task No_peoples_committee_decides_about_an_officer_of_the_party_block()
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var post = await staff.PostAsync(staff.Receiver, "dang-doan-the", 3, string.Empty);
        var person = await staff.PersonAsync(
            staff.Sender,
            facts => facts with { MainSpeciality = "dang-doan-the" },
            "dang-doan-the",
            string.Empty
        );
        var move = (await staff.ProposeAsync(person, post)).Value;
        foreach (var act in new[] { MoveAct.Consult, MoveAct.SenderConsent, MoveAct.ReceiverConsent })
        {
            (await staff.ActAsync(staff.Office.Seat, move, act)).ShouldBeNull();
        }

        (await staff.ActAsync(staff.Director.Seat, move, MoveAct.Decide)).ShouldBe("staffing.party-number");
        (await staff.ActAsync(staff.Director.Seat, move, MoveAct.Decide, number: "125-QĐ/TU")).ShouldBeNull();
        var visitor = await staff.Given.Program.Visit().SignInAsync(staff.Director.UserName);
        (await visitor.GetAsync($"/nhan-su/dieu-dong/{move}")).Html.QuerySelector("a[href*='quyet-dinh?ma=']").ShouldBeNull();
        (await visitor.GetAsync($"/nhan-su/dieu-dong/quyet-dinh?ma={move}")).Status.ShouldBe(HttpStatusCode.Found);
    }
}
