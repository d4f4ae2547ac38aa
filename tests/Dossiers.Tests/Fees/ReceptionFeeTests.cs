using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Procedures;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Fees;

public sealed class ReceptionFeeTests
{
    [Theory, OnEveryDatabase]
    public async Task Another_amount_than_the_catalogue_s_or_none_is_taken_with_its_ground_alone(TestDatabase database)
    {
        const string Address = "/ho-so/tiep-nhan?thu-tuc=2.000815";
        var given = await Given.OnAsync(database);
        var (counter, _) = await Receive.Counter.AtCounterAsync(given);

        var more = Receive.Counter.With(("Input.FeeQuantity", "2"), ("Input.FeeDue", "50000"), ("Input.FeeTaken", "Cash"));
        var asked = await Receive.Counter.SendAsync(counter, more, Address);
        asked.Errors.ShouldContain(error => error.StartsWith("Theo danh mục phải thu 4.000", StringComparison.Ordinal));
        var none = await Receive.Counter.SendAsync(counter, Receive.Counter.With(("Input.FeeDue", "0")), Address);
        none.Errors.ShouldContain(error => error.StartsWith("Mức thu là 0 đồng. Ghi căn cứ", StringComparison.Ordinal));

        var free = await counter.SubmitAsync(
            none,
            "form[data-person]",
            new() { ["Input.FeeReason"] = "Người có công, Nghị quyết của HĐND tỉnh" },
            button: ("answer", "accept")
        );
        free.Status.ShouldBe(HttpStatusCode.Found, free.Text);
        var code = (await counter.FollowAsync(free)).Html.QuerySelector(".due")!.TextContent;
        var dossier = await given.ReadAsync(db => db.Set<Dossier>().SingleAsync(row => row.Code == code));
        (dossier.Fee, dossier.FeeBasis, dossier.FeeNote).ShouldBe((0, FeeBasis.Exempt, "Người có công, Nghị quyết của HĐND tỉnh"));
    }

    [Theory, OnEveryDatabase]
    public async Task What_a_count_costs_is_said_before_money_is_taken(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (counter, _) = await Receive.Counter.AtCounterAsync(given);
        var form = await counter.GetAsync("/ho-so/tiep-nhan?thu-tuc=2.000815");
        using var content = new FormUrlEncodedContent([
            new("__RequestVerificationToken", form.Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
            new("Input.FeeQuantity", "5"),
            new("Input.FeeCopies", "3"),
        ]);

        using var answer = await counter.Client.PostAsync(
            new Uri("/ho-so/tiep-nhan?handler=Fee&thu-tuc=2.000815", UriKind.Relative),
            content
        );

        (await answer.Content.ReadAsStringAsync()).ShouldStartWith("Phải thu 21.000");
    }
}
