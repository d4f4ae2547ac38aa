using System.Net;
using ThongSuot.Platform.Access;

namespace ThongSuot.Staffing.Tests.Vacancies;

public sealed class VacancyTests
{
    [Theory, OnEveryDatabase]
    public async Task A_vacant_leadership_post_has_an_owner_and_a_date_until_it_is_filled(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var staff = await Staff.OnAsync(new Given(program));
        var post = await staff.PostAsync(staff.Receiver, "truong-phong", 1);
        var visitor = await program.Visit().SignInAsync(staff.Office.UserName);
        var list = await visitor.GetAsync("/nhan-su/lanh-dao-trong");
        list.Text.ShouldContain("theo quy tắc chung");
        list.Text.ShouldContain("Chủ tịch UBND cấp xã", customMessage: "an office of the commune is filled by its head");
        list.Text.ShouldContain("29/9/2025", customMessage: "90 days from 1/7/2025");
        var page = await visitor.GetAsync($"/nhan-su/lanh-dao-trong?vi-tri={post.Id.Value}");
        Task<PageAnswer> SendAsync(string? who, string? due) =>
            visitor.SubmitAsync(
                page,
                "#kien-toan",
                new()
                {
                    ["Input.Person"] = who,
                    ["Input.DueOn"] = due,
                    ["SubmissionKey"] = null,
                }
            );

        (await SendAsync("", "2025-10-31")).ErrorAt("Input.Person").ShouldNotBeNull();
        (await SendAsync("x", "2025-10-31")).Errors.ShouldNotBeEmpty("somebody who answers for it is picked, not typed");
        var lead = staff.ReceiverLead.Seat;
        var who = lead.SeatId.Value.ToString();
        (await SendAsync(who, "2025-09-10")).ErrorAt("Input.DueOn").ShouldNotBeNull();
        (await SendAsync(who, "2025-10-31")).Status.ShouldBe(HttpStatusCode.Found);
        var set = await visitor.GetAsync("/nhan-su/lanh-dao-trong");
        set.Text.ShouldContain(lead.PersonName);
        set.Text.ShouldContain("31/10/2025");

        await staff.PersonAsync(staff.Receiver, position: "truong-phong");
        (await visitor.GetAsync("/nhan-su/lanh-dao-trong")).Text.ShouldContain("Không có vị trí lãnh đạo nào còn trống");
        (await SendAsync(who, "2025-11-30")).Text.ShouldContain("không còn trống");
    }

    [Fact]
    public async Task A_commune_sees_its_own_vacant_posts_and_home_affairs_alone_says_who_fills_them()
    {
        await using var program = await TestProgram.StartAsync(TestDatabase.Sqlite);
        var staff = await Staff.OnAsync(new Given(program));
        var post = await staff.PostAsync(staff.Receiver, "truong-phong", 1);
        foreach (var (who, sees) in new[] { (staff.ReceiverLead, true), (staff.SenderLead, false) })
        {
            var visitor = await program.Visit().SignInAsync(who.UserName);
            var page = await visitor.GetAsync($"/nhan-su/lanh-dao-trong?vi-tri={post.Id.Value}");
            page.Text.Contains("Trưởng phòng", StringComparison.Ordinal).ShouldBe(sees);
            page.Html.QuerySelector("#kien-toan").ShouldBeNull();
        }

        var counter = await staff.Given.SeatAsync(Role.CounterOfficer, staff.Receiver.Path + "ttpvhcc/");
        (await (await program.Visit().SignInAsync(counter.UserName)).GetAsync("/nhan-su/lanh-dao-trong")).Status.ShouldBe(
            HttpStatusCode.Forbidden
        );
    }
}
