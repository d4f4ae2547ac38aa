using System.Net;
using ThongSuot.TestKit;
using static ThongSuot.Dossiers.Tests.Receive.Counter;

namespace ThongSuot.Dossiers.Tests.Receive;

public sealed class ApplicantKindTests
{
    private const string ForCitizens = "/ho-so/tiep-nhan?thu-tuc=1.001022";
    private const string ForOrganisations = "/ho-so/tiep-nhan?thu-tuc=1.013704";

    [Theory, OnEveryDatabase]
    public async Task An_organisation_filing_what_the_catalogue_keeps_for_citizens_is_asked_about_and_taken_in_when_the_clerk_says_so(
        TestDatabase database
    )
    {
        var given = await Given.OnAsync(database);
        var (visitor, _) = await AtCounterAsync(given);
        var sent = With(("Input.Kind", "Organisation"), ("Input.ApplicantName", "Công ty Mẫu Hoa"));

        var asked = await SendAsync(visitor, sent, ForCitizens);

        asked.Status.ShouldBe(HttpStatusCode.BadRequest);
        asked.Errors.ShouldContain(error =>
            error.StartsWith("Theo danh mục, thủ tục này dành cho: Công dân Việt Nam.", StringComparison.Ordinal)
        );
        var done = await visitor.SubmitAsync(
            asked,
            "form[data-person]",
            new() { ["Input.OtherApplicant"] = "true" },
            button: ("answer", "accept")
        );
        var code = (await visitor.FollowAsync(done)).Html.QuerySelector(".due")!.TextContent;
        (await visitor.GetAsync($"/ho-so/{code}")).Text.ShouldContain("đối tượng trong danh mục: Công dân Việt Nam");
    }

    [Theory, OnEveryDatabase]
    public async Task What_only_organisations_file_opens_with_organisation_chosen_and_asks_about_a_person(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (visitor, _) = await AtCounterAsync(given);

        var form = await visitor.GetAsync(ForOrganisations);

        form.Html.QuerySelector("input[name='Input.Kind'][checked]")!.GetAttribute("value").ShouldBe("Organisation");
        var asked = await SendAsync(visitor, With(("Input.Kind", "Person")), ForOrganisations);
        asked.Errors.ShouldContain(error => error.Contains("dành cho: Tổ chức khác. Chọn “Tổ chức”"));
    }
}
