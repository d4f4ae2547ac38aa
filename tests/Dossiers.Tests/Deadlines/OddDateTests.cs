using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Deadlines;

public sealed class OddDateTests
{
    private static readonly string[] Slips = ["0026-09-13", "2126-09-13", "9999-12-31", "0001-01-01", "2019-12-31", "31/02/2025", "mai"];

    [Theory, OnEveryDatabase]
    public async Task A_date_stored_beyond_the_calendar_is_shown_as_such_and_breaks_no_page(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        foreach (
            var due in new[]
            {
                new DateTimeOffset(2126, 9, 13, 10, 0, 0, TimeSpan.Zero),
                new(9999, 12, 31, 10, 0, 0, TimeSpan.Zero),
                new(26, 9, 13, 10, 0, 0, TimeSpan.Zero),
                new(2019, 9, 13, 10, 0, 0, TimeSpan.Zero),
            }
        )
        {
            await given.ReadAsync(db =>
                db.Set<Dossier>()
                    .Where(row => row.Code == code)
                    .ExecuteUpdateAsync(set =>
                        set.SetProperty(row => row.DueAt, due)
                            .SetProperty(row => row.AcceptedAt, due)
                            .SetProperty(row => row.ClockStartedAt, due)
                    )
            );
            foreach (
                var path in new[]
                {
                    "/",
                    "/ho-so",
                    "/ho-so?nhom=tat-ca",
                    $"/ho-so/{code}",
                    "/so-lieu",
                    "/so-lieu/so-sanh",
                    "/ho-so?handler=Sheet&dang=xlsx&nhom=tat-ca",
                    $"/ho-so/{code}/in/giay-tiep-nhan",
                    $"/ho-so/{code}/in/kiem-soat",
                }
            )
            {
                using var answer = await leader.Client.GetAsync(new Uri(path, UriKind.Relative));
                ((int)answer.StatusCode).ShouldBeLessThan(400, $"{due:yyyy} {path}");
            }

            (await leader.GetAsync($"/ho-so/{code}")).Text.ShouldContain("ngoài lịch làm việc");
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_slip_of_the_year_in_an_address_is_told_and_the_usual_period_shown(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        foreach (var slip in Slips)
        {
            foreach (
                var path in new[]
                {
                    "/so-lieu?tu={0}",
                    "/so-lieu?den={0}",
                    "/so-lieu?tu={0}&den={0}",
                    "/ho-so?nhom=tat-ca&tu={0}",
                    "/vuong-mac/diem-tuan?tuan={0}",
                    "/vuong-mac/so-lieu?tu={0}",
                    "/chi-dao?tu={0}",
                    "/chi-dao/so-lieu?den={0}",
                }
            )
            {
                var page = await leader.GetAsync(
                    string.Format(System.Globalization.CultureInfo.InvariantCulture, path, Uri.EscapeDataString(slip))
                );
                ((int)page.Status).ShouldBeLessThan(500, $"{path} {slip}");
                if (page.Status == HttpStatusCode.OK)
                {
                    page.Errors.ShouldNotBeEmpty($"{path} {slip}");
                }
            }
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_slip_of_the_year_in_a_form_is_refused_at_its_field_and_nothing_changes(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        var leader = await given.Program.Visit().SignInAsync(people.Leader.UserName);
        var page = await leader.GetAsync($"/ho-so/{code}/viec/xin-loi");
        page.Status.ShouldBe(HttpStatusCode.OK);
        foreach (var slip in Slips)
        {
            var refused = await leader.SubmitAsync(page, "main form", new() { ["Input.DueOn"] = slip, ["Input.Content"] = "Chờ xác minh" });
            refused.Status.ShouldBe(HttpStatusCode.BadRequest, slip);
            refused.ErrorAt("Input.DueOn").ShouldNotBeNull(slip);
        }

        (await given.ReadAsync(db => db.Set<Dossier>().SingleAsync(row => row.Code == code))).Extensions.ShouldBe(0);
        var office = await given
            .Program.Visit()
            .SignInAsync((await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/", "Văn phòng UBND tỉnh")).UserName);
        var conference = await office.GetAsync("/hoi-nghi/chuan-bi");
        var refusedConference = await office.SubmitAsync(
            conference,
            "main form",
            new()
            {
                ["Input.Title"] = "Hội nghị",
                ["Input.Day"] = "9999-12-31",
                ["Input.Time"] = "8 giờ 30",
            }
        );
        refusedConference.Status.ShouldBe(HttpStatusCode.BadRequest);
        refusedConference.ErrorAt("Input.Day")!.ShouldContain("Kiểm tra lại năm");
    }
}
