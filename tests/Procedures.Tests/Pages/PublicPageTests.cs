using System.Net;
using ThongSuot.Platform.Access;

namespace ThongSuot.Procedures.Tests.Pages;

public sealed class PublicPageTests(PageFixture pages) : IClassFixture<PageFixture>
{
    [Fact]
    public async Task A_citizen_finds_birth_registration_by_its_initials()
    {
        var page = await pages.As(null).ReadAsync("/thu-tuc?q=dkks");

        page.QuerySelector("tbody tr td a")!.TextContent.ShouldBe("1.001193");
    }

    [Fact]
    public async Task The_list_counts_the_procedures_of_the_committees_and_shows_fifty_a_page()
    {
        var page = await pages.As(null).ReadAsync("/thu-tuc");

        page.QuerySelector(".asof")!.TextContent.ShouldStartWith("2.132 thủ tục");
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(50);
        page.QuerySelector(".pager")!.TextContent.ShouldContain("1–50 trong 2.132");
    }

    [Fact]
    public async Task The_second_page_goes_on_where_the_first_ended_and_keeps_the_filters()
    {
        var second = await pages.As(null).ReadAsync("/thu-tuc?cap=xa&trang=2");

        second.QuerySelector(".pager")!.TextContent.ShouldContain("51–100 trong 415");
        second.QuerySelector(".pager a[rel=next]")!.GetAttribute("href")!.ShouldContain("cap=xa");
    }

    [Fact]
    public async Task Every_number_of_the_totals_opens_a_list_of_as_many()
    {
        var totals = await pages.As(null).ReadAsync("/thu-tuc/tong-so");

        var numbers = totals
            .QuerySelectorAll(".sum a")
            .Select(link => (Path: link.GetAttribute("href")!, Number: link.TextContent))
            .ToList();
        numbers.Select(number => number.Number).Take(4).ShouldBe(["1.850", "415", "133", "2.132"]);
        foreach (var (path, number) in numbers)
        {
            (await pages.As(null).ReadAsync(path))
                .QuerySelector(".asof")!
                .TextContent.ShouldStartWith(number + " thủ tục", Case.Sensitive, path);
        }
    }

    [Fact]
    public async Task The_published_totals_stand_beside_ours_with_the_difference()
    {
        var totals = await pages.As(null).ReadAsync("/thu-tuc/tong-so");

        var row = totals
            .QuerySelectorAll("tbody tr")
            .Single(line => line.TextContent.Contains("Phú Thọ") && line.TextContent.Contains("Tất cả"));
        row.QuerySelectorAll("td.n").Select(cell => cell.TextContent).ShouldBe(["2.089", "2.132", "+43"]);
    }

    [Fact]
    public async Task The_page_of_the_land_certificate_shows_both_limits()
    {
        var facts = (await pages.As(null).ReadAsync("/thu-tuc/1.013978")).QuerySelector(".facts")!.TextContent;

        facts.ShouldContain("27 ngày làm việc");
        facts.ShouldContain("17 ngày làm việc");
    }

    [Fact]
    public async Task A_procedure_that_will_be_repealed_names_its_replacement()
    {
        var page = await pages.As(null).ReadAsync("/thu-tuc/2.002481");

        page.QuerySelector(".warning")!.TextContent.ShouldContain("2.002854");
    }

    [Theory]
    [InlineData("/thu-tuc/9.999999")]
    [InlineData("/thu-tuc/1.001193?ban=1999-01-01")]
    public async Task An_unknown_code_or_version_is_not_found(string path)
    {
        using var reply = await pages.As(null).GetAsync(path);

        reply.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/thu-tuc/1.001193/quy-trinh")]
    [InlineData("/thu-tuc/1.001193/cong-khai")]
    public async Task Only_the_province_office_opens_the_forms(string path)
    {
        using var citizen = await pages.As(null).GetAsync(path);
        using var clerk = await pages.As(Role.CounterOfficer).GetAsync(path);
        using var office = await pages.As(Role.ProvinceOffice).GetAsync(path);

        citizen.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        clerk.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        office.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
