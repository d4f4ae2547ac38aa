using ThongSuot.TestKit;
using static ThongSuot.Dossiers.Tests.Receive.Counter;

namespace ThongSuot.Dossiers.Tests.Receive;

public sealed class NoPapersTests
{
    [Theory, OnEveryDatabase]
    public async Task A_dossier_without_one_paper_is_taken_in_only_when_the_clerk_says_that_none_is_handed_in(TestDatabase database)
    {
        const string NoneRequired = "/ho-so/tiep-nhan?thu-tuc=1.003583";
        var given = await Given.OnAsync(database);
        var (visitor, _) = await AtCounterAsync(given);

        var asked = await SendAsync(visitor, With(), NoneRequired);

        asked.Errors.ShouldContain(error => error.StartsWith("Chưa đánh dấu giấy tờ nào đã nhận", StringComparison.Ordinal));
        var done = await visitor.SubmitAsync(
            asked,
            "form[data-person]",
            new() { ["Input.NoPapers"] = "true" },
            button: ("answer", "accept")
        );
        var code = (await visitor.FollowAsync(done)).Html.QuerySelector(".due")!.TextContent;
        (await visitor.GetAsync($"/ho-so/{code}/in/giay-tiep-nhan")).Text.ShouldContain("Không có giấy tờ nộp kèm");
    }
}
