using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Staffing.Tests.People;

public sealed class PeopleTests
{
    [Theory, OnEveryDatabase]
    public async Task Lists_show_no_names_and_a_person_is_read_in_full_only_as_a_deed(TestDatabase database)
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(database));
        var person = await staff.PersonAsync(staff.Sender, facts =>
            facts with
            {
                Name = "Phùng Mẫu Oanh",
                SmallChildUntil = Sample.Today.AddDays(90),
            }
        );
        var visitor = await staff.Given.Program.Visit().SignInAsync(staff.SenderLead.UserName);
        var list = await visitor.GetAsync($"/nhan-su/nguoi?tim={person.Code}");
        list.Text.ShouldContain("P**** M** O***");
        list.Source.ShouldNotContain("Phùng Mẫu Oanh");
        list.Source.ShouldNotContain("15/4/1985");

        var masked = await visitor.GetAsync($"/nhan-su/nguoi/{person.Code}");
        masked.Source.ShouldNotContain("Phùng Mẫu Oanh");
        masked.Text.ShouldNotContain("nuôi con dưới 36 tháng tuổi");
        var shown = await visitor.FollowAsync(await visitor.SubmitAsync(masked, "form[action*=Unmask]"));
        shown.Text.ShouldContain("Phùng Mẫu Oanh");
        shown.Text.ShouldContain("15/4/1985");
        shown.Text.ShouldContain("nuôi con dưới 36 tháng tuổi");
        (await visitor.GetAsync($"/nhan-su/nguoi/{person.Code}")).Source.ShouldNotContain("Phùng Mẫu Oanh");
        (
            await staff.Given.ReadAsync(db =>
                db.Set<DeedRow>().AsNoTracking().CountAsync(row => row.SubjectId == person.Id.Value && row.Act == "staffing.person-read")
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task Another_commune_and_whoever_may_not_open_people_learn_nothing()
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var person = await staff.PersonAsync(staff.Sender);
        var other = await staff.Given.Program.Visit().SignInAsync(staff.ReceiverLead.UserName);
        (await other.GetAsync($"/nhan-su/nguoi/{person.Code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.GetAsync($"/nhan-su/nguoi/{person.Code}/sua")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.GetAsync($"/nhan-su/nguoi?don-vi={Uri.EscapeDataString(staff.Sender.Path)}")).Text.ShouldNotContain(person.Code);
        (await other.GetAsync($"/nhan-su?don-vi={Uri.EscapeDataString(staff.Sender.Path)}")).Status.ShouldBe(HttpStatusCode.NotFound);

        var officer = await staff.Given.SeatAsync(Role.CaseOfficer, staff.Sender.Path + "kinh-te/");
        var visitor = await staff.Given.Program.Visit().SignInAsync(officer.UserName);
        (await visitor.GetAsync($"/nhan-su/nguoi/{person.Code}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await visitor.GetAsync("/nhan-su/nguoi?tim=nguyen")).Text.ShouldNotContain(
            person.Code,
            Case.Sensitive,
            "who sees no names finds nobody by them"
        );
        (await visitor.GetAsync($"/nhan-su/nguoi?tim={person.Code}")).Text.ShouldContain(person.Code);
    }

    [Theory, OnEveryDatabase]
    public async Task Editing_names_the_fields_and_tells_whoever_comes_second(TestDatabase database)
    {
        var staff = await Staff.OnAsync(await Given.OnAsync(database));
        var person = await staff.PersonAsync(staff.Sender);
        var visitor = await staff.Given.Program.Visit().SignInAsync(staff.SenderLead.UserName);
        var page = await visitor.GetAsync($"/nhan-su/nguoi/{person.Code}/sua");
        (await visitor.SubmitAsync(page, "main form", new() { ["Input.Name"] = "", ["SubmissionKey"] = null }))
            .ErrorAt("Input.Name")
            .ShouldNotBeNull();
        (await visitor.SubmitAsync(page, "main form", new() { ["Input.MainSpeciality"] = "khong-co", ["SubmissionKey"] = null }))
            .ErrorAt("Input.MainSpeciality")
            .ShouldNotBeNull();
        (
            await visitor.SubmitAsync(
                page,
                "main form",
                new()
                {
                    ["Input.SecondSpeciality"] = "xay-dung",
                    ["Input.PregnantUntil"] = "2026-01-20",
                    ["SubmissionKey"] = null,
                }
            )
        ).Status.ShouldBe(HttpStatusCode.Found);
        var second = await visitor.SubmitAsync(page, "main form", new() { ["Input.Duties"] = "Tổ công nghệ số", ["SubmissionKey"] = null });
        second.Errors.Single().ShouldContain("Người khác vừa thay đổi");

        var now = await staff.Given.ReadAsync(db => db.StaffPeople.AsNoTracking().FirstAsync(row => row.Code == person.Code));
        (now.SecondSpeciality, now.PregnantUntil).ShouldBe(("xay-dung", new DateOnly(2026, 1, 20)));
        (
            await staff.Given.ReadAsync(db =>
                db.Set<DeedRow>()
                    .AsNoTracking()
                    .Where(row => row.SubjectId == person.Id.Value && row.Act == "staffing.person-changed")
                    .Select(row => row.Text)
                    .SingleAsync()
            )
        ).ShouldBe("Sửa chuyên môn, lý do chưa được điều động");
    }
}
