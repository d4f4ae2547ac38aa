using Microsoft.Extensions.DependencyInjection;
using ThongSuot.TestKit;

namespace ThongSuot.Procedures.Tests.Fees;

public sealed class ReceiptTests
{
    [Theory, OnEveryDatabase]
    public async Task The_receipt_says_not_collected_only_where_that_is_known(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var expected = new Dictionary<string, string>
        {
            ["1.000656"] = "theo quy định của HĐND tỉnh",
            ["1.001193"] = "Cổng Dịch vụ công quốc gia ghi 0 đồng, chưa đối chiếu văn bản gốc",
            ["1.004941"] = "chưa có mức trong danh mục",
            ["1.000894"] = "không thu",
            ["2.000635"] = "8.000",
        };
        foreach (var (procedure, words) in expected)
        {
            var code = (await given.ReceiveAsync(people.Counter.Seat, procedure)).Value;
            foreach (var path in new[] { $"/ho-so/{code}/in/giay-tiep-nhan", $"/ho-so/{code}/da-tiep-nhan", $"/ho-so/{code}" })
            {
                var text = (await counter.GetAsync(path)).Html.Body!.TextContent;
                // The citizen's paper does not tell what the catalogue lacks.
                var onPaper = path.Contains("/in/", StringComparison.Ordinal) && (procedure is "1.001193" or "1.004941");
                text.ShouldContain(onPaper ? "thông báo trước khi thu" : words, Case.Sensitive, $"{procedure} {path}");
                (procedure == "1.000894" || !text.Contains("không thu", StringComparison.OrdinalIgnoreCase)).ShouldBeTrue(
                    $"{procedure} {path}"
                );
            }
        }
    }

    [Fact]
    public async Task The_reception_page_lists_the_papers_by_case_and_calls_only_known_ones_required()
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var people = await given.PeopleAsync();
        var counter = await given.Program.Visit().SignInAsync(people.Counter.UserName);
        var catalogue = given.Program.Services.GetRequiredService<Catalogue>();
        var today = Platform.Time.OfficeClock.DayOf(given.Clock.GetUtcNow());
        var plain = catalogue.Current("1.004941", today)!;

        var page = await counter.GetAsync("/ho-so/tiep-nhan?thu-tuc=1.004941");

        page.Html.QuerySelectorAll("#Input_Papers li").Length.ShouldBe(plain.PaperCount);
        page.Html.QuerySelector("#Input_Papers")!.TextContent.ShouldContain("Thường phải có, chưa đối chiếu văn bản");
        page.Html.QuerySelector("#Input_Papers")!.TextContent.ShouldNotContain("Bắt buộc");
        (await counter.GetAsync("/ho-so/tiep-nhan?thu-tuc=1.001193"))
            .Html.QuerySelector("#Input_Papers")!
            .TextContent.ShouldContain("Bắt buộc");
    }
}
